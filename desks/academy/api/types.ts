import type { z } from 'zod';
import type {
  CandidateSchema,
  CertificateFileSchema,
  CertificateSchema,
  RuleOutcomeSchema,
} from './certificate-shapes.ts';
import type {
  ClassMatrixSchema,
  ClassSchema,
  ClassSummarySchema,
  SeatSchema,
  SignInSlipSchema,
  SittingHeadSchema,
} from './class-shapes.ts';
import type { CommentSchema } from './comments.ts';
import type { ControlSchema, ReplaySchema, TimelineEventSchema } from './control.ts';
import type { CourseSchema, CourseSummarySchema, PageSchema } from './course-shapes.ts';
import type { ClassLaunchesSchema, LaunchSchema } from './launches.ts';
import type { JudgedSchema, ObjectiveSchema, TeamStandingSchema } from './objective-shapes.ts';
import type {
  ChallengeSchema,
  DueSchema,
  MyCourseSchema,
  NoticeSchema,
  SittingResultSchema,
} from './results.ts';
import type { ScoreSchema } from './score-shapes.ts';
import type {
  DecisionGivenSchema,
  SeenItemSchema,
  ShownItemSchema,
  SittingSchema,
} from './sitting-shapes.ts';
import type { WorldRecipeSchema, WorldSchema } from './worlds.ts';

/** The shapes of the academy desk as types; each is documented at its schema. */
export type AcademyCandidate = z.output<typeof CandidateSchema>;
export type AcademyCertificate = z.output<typeof CertificateSchema>;
export type AcademyCertificateFile = z.output<typeof CertificateFileSchema>;
export type AcademyChallenge = z.output<typeof ChallengeSchema>;
export type AcademyClass = z.output<typeof ClassSchema>;
export type AcademyClassLaunches = z.output<typeof ClassLaunchesSchema>;
export type AcademyClassMatrix = z.output<typeof ClassMatrixSchema>;
export type AcademyClassSummary = z.output<typeof ClassSummarySchema>;
export type AcademyComment = z.output<typeof CommentSchema>;
export type AcademyControl = z.output<typeof ControlSchema>;
export type AcademyCourse = z.output<typeof CourseSchema>;
export type AcademyCourseSummary = z.output<typeof CourseSummarySchema>;
export type AcademyDecisionGiven = z.input<typeof DecisionGivenSchema>;
export type AcademyDue = z.output<typeof DueSchema>;
export type AcademyLaunch = z.output<typeof LaunchSchema>;
export type AcademyJudged = z.output<typeof JudgedSchema>;
export type AcademyMyCourse = z.output<typeof MyCourseSchema>;
export type AcademyNotice = z.output<typeof NoticeSchema>;
export type AcademyObjective = z.output<typeof ObjectiveSchema>;
export type AcademyPage = z.output<typeof PageSchema>;
export type AcademyReplay = z.output<typeof ReplaySchema>;
export type AcademyRuleOutcome = z.output<typeof RuleOutcomeSchema>;
export type AcademyScore = z.output<typeof ScoreSchema>;
export type AcademySeat = z.output<typeof SeatSchema>;
export type AcademySeenItem = z.output<typeof SeenItemSchema>;
export type AcademyShownItem = z.output<typeof ShownItemSchema>;
export type AcademySitting = z.output<typeof SittingSchema>;
export type AcademySittingHead = z.output<typeof SittingHeadSchema>;
export type AcademySittingResult = z.output<typeof SittingResultSchema>;
export type AcademySlip = z.output<typeof SignInSlipSchema>;
export type AcademyTeamStanding = z.output<typeof TeamStandingSchema>;
export type AcademyTimelineEvent = z.output<typeof TimelineEventSchema>;
export type AcademyWorld = z.output<typeof WorldSchema>;
export type AcademyWorldRecipe = z.output<typeof WorldRecipeSchema>;
