import type { Endpoint } from '@platform/api/endpoint.ts';
import { InstantSchema, ReceiptSchema } from '@platform/api/vocabulary.ts';
import { z } from 'zod';
import { RuleOutcomeSchema } from './certificate-shapes.ts';
import { SittingHeadSchema } from './class-shapes.ts';
import {
  Count,
  IdParams,
  Name,
  Reason,
  reading,
  Sha256,
  traineeActs,
  traineeReads,
  trainerActs,
  trainerReads,
  Version,
} from './rights.ts';
import { EstimateSchema, ScoreSchema } from './score-shapes.ts';
import { academyWords } from './words.ts';

/** A result of one sitting: a point of somebody's curve. */
export const SittingResultSchema = z
  .object({
    sitting: z.uuid(),
    number: z.number().int(),
    kind: z.enum(academyWords.blockKinds),
    at: InstantSchema,
    score: ScoreSchema,
    /** Share of targets found and of others stopped, each with its interval. */
    hitRate: EstimateSchema.optional(),
    falseAlarmRate: EstimateSchema.optional(),
    /** SHA-256 of the score's canonical text, as in the exported file. */
    digest: Sha256,
    /** How often it was recomputed since. */
    recomputed: Count,
  })
  .meta({ id: 'AcademySittingResult' });

/** What is to be done next, and how many minutes it takes: together at most twenty. */
export const DueSchema = z
  .object({
    kind: z.enum(academyWords.dueKinds),
    seat: z.uuid(),
    sitting: z.uuid().optional(),
    items: Count,
    minutes: z.number(),
    /** Evidence that one misses most, by its codes; for practice. */
    focus: z.array(z.string()).optional(),
    /** Since when it is due. */
    since: InstantSchema,
  })
  .meta({ id: 'AcademyDue' });

/** A notice to a trainee: an item fell, a score or a certificate changed. */
export const NoticeSchema = z
  .object({
    id: z.uuid(),
    kind: z.enum(academyWords.noticeKinds),
    at: InstantSchema,
    item: Name.optional(),
    sitting: z.uuid().optional(),
    certificate: z.uuid().optional(),
    reason: z.string(),
  })
  .meta({ id: 'AcademyNotice' });

/** One course of a trainee. */
export const MyCourseSchema = z
  .object({
    seat: z.uuid(),
    pseudonym: z.string(),
    class: z.object({ id: z.uuid(), title: z.string(), course: Name }),
    sittings: z.array(SittingHeadSchema),
    results: z.array(SittingResultSchema),
    /** Over all measured sittings; absent before the first one is released. */
    together: ScoreSchema.optional(),
    rule: RuleOutcomeSchema.optional(),
    erasesOn: z.iso.date(),
  })
  .meta({ id: 'AcademyMyCourse' });

export const ChallengeSchema = z
  .object({
    id: z.uuid(),
    sitting: z.uuid(),
    item: Name,
    /** Who challenges; a trainee sees own ones only. */
    seat: z.uuid(),
    pseudonym: z.string(),
    reason: z.string(),
    at: InstantSchema,
    state: z.enum(academyWords.challengeStates),
    version: Version,
    decided: z.object({ by: z.string(), at: InstantSchema, reason: z.string() }).optional(),
    /** Recomputed scores, and withdrawn and resubmitted certificates, of an upheld challenge. */
    effect: z.object({ scores: Count, withdrawn: Count }).optional(),
  })
  .meta({ id: 'AcademyChallenge' });

/** Results, challenges of items, and files to take along. */
export const resultEndpoints = {
  getMyTraining: {
    method: 'GET',
    path: '/api/academy/mine',
    summary: 'Own results with intervals, own curves, and what is due in the next twenty minutes',
    access: traineeReads,
    response: z.object({
      courses: z.array(MyCourseSchema),
      due: z.array(DueSchema),
      notices: z.array(NoticeSchema),
      challenges: z.array(ChallengeSchema),
    }),
  },
  getClassResults: {
    method: 'GET',
    path: '/api/academy/classes/:id/results',
    summary: 'Results of a class, person by person: people are scored, never a team',
    access: trainerReads,
    params: IdParams,
    response: z.object({
      people: z.array(
        z.object({
          seat: z.uuid(),
          pseudonym: z.string(),
          results: z.array(SittingResultSchema),
          together: ScoreSchema.optional(),
          rule: RuleOutcomeSchema.optional(),
        }),
      ),
    }),
  },
  challengeItem: {
    method: 'POST',
    path: '/api/academy/sittings/:id/challenges',
    summary: 'Challenges an item that one has decided on (R74)',
    access: { ...traineeActs, operation: 'collection' },
    params: IdParams,
    body: z.object({ id: z.uuid(), item: Name, reason: Reason }),
    response: z.object({ challenge: ChallengeSchema, receipt: ReceiptSchema }),
  },
  listChallenges: {
    method: 'GET',
    path: '/api/academy/classes/:id/challenges',
    summary: 'Challenges in a class, open ones first',
    access: trainerReads,
    params: IdParams,
    response: z.object({ challenges: z.array(ChallengeSchema) }),
  },
  decideChallenge: {
    method: 'POST',
    path: '/api/academy/challenges/:id/decision',
    summary:
      'Upholds or rejects a challenge. Upheld: the item counts for nobody, every score on it is computed anew, certificates that no longer hold are withdrawn, with notice',
    access: { ...trainerActs, stepUp: true },
    params: IdParams,
    body: z.object({ upheld: z.boolean(), version: Version, reason: Reason }),
    response: z.object({ challenge: ChallengeSchema, receipt: ReceiptSchema }),
  },
  exportSitting: {
    method: 'GET',
    path: '/api/academy/sittings/:id/export/:format',
    summary:
      'A sitting as a file: `events` from which every score is recomputed bit for bit (R73), xAPI statements, CSV. After the release; a trainee gets the own part',
    access: { ...reading, who: ['trainee', 'trainer'], operation: 'disclosure' },
    params: z.object({ id: z.uuid(), format: z.enum(academyWords.exportFormats) }),
    response: z.object({ name: z.string(), mediaType: z.string(), content: z.string() }),
  },
} as const satisfies Record<string, Endpoint>;
