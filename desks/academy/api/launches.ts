import type { Endpoint } from '@platform/api/endpoint.ts';
import { InstantSchema, ReceiptSchema } from '@platform/api/vocabulary.ts';
import { z } from 'zod';
import {
  IdParams,
  learning,
  Name,
  traineeActs,
  traineeReads,
  trainerActs,
  trainerReads,
} from './rights.ts';
import { academyWords } from './words.ts';

/** A learner as another system names them (xAPI, account): its own address and its own name of the account. */
const LearnerSchema = z.object({ homePage: z.string(), name: z.string() });

/** A session that a learning management system began, as far as it is the caller's matter. */
export const LaunchSchema = z
  .object({
    id: z.uuid(),
    class: z.uuid(),
    course: Name,
    seat: z.uuid(),
    pseudonym: z.string(),
    unit: Name,
    state: z.enum(academyWords.launchStates),
    at: InstantSchema,
    /** Why it failed (`cmi5.*`), for the operator of the other system. */
    problem: z.string().optional(),
    /** Current work: practice or a sitting of the class; may be absent. */
    sitting: z.uuid().optional(),
    /** Whether everything in it is decided. */
    done: z.boolean(),
    /** Where the other system wants the browser back; only an address that the operator allows. */
    returnTo: z.url().optional(),
  })
  .meta({ id: 'AcademyLaunch' });

/** What a class has to do with learning management systems, for its trainer. */
export const ClassLaunchesSchema = z
  .object({
    /** The systems with which the operator lets this server speak: origins. */
    platforms: z.array(z.string()),
    open: z.boolean(),
    /** From which share of right decisions a unit counts as passed there; absent: of none is it told. */
    masteryScore: z.number().min(0).max(1).optional(),
    links: z.array(
      z.object({
        id: z.uuid(),
        seat: z.uuid(),
        pseudonym: z.string(),
        learner: LearnerSchema,
        askedAt: InstantSchema,
        confirmed: z.boolean(),
      }),
    ),
    launches: z.array(LaunchSchema),
  })
  .meta({ id: 'AcademyClassLaunches' });

/** Units of a class that a learning management system launches (cmi5). */
export const launchEndpoints = {
  getClassLaunches: {
    method: 'GET',
    path: '/api/academy/classes/:id/launches',
    summary:
      'Whether a class can be launched by a learning management system, by whom, and what came of it',
    access: trainerReads,
    params: IdParams,
    response: ClassLaunchesSchema,
  },
  openClassToLaunches: {
    method: 'POST',
    path: '/api/academy/classes/:id/launches',
    summary:
      'Lets the units of a class be launched by the systems that the operator allows, or no more',
    access: trainerActs,
    params: IdParams,
    body: z.object({
      open: z.boolean(),
      masteryScore: z.number().min(0).max(1).multipleOf(0.0001).optional(),
    }),
    response: z.object({ launches: ClassLaunchesSchema, receipt: ReceiptSchema }),
  },
  exportCoursePackage: {
    method: 'GET',
    path: '/api/academy/classes/:id/course-package',
    summary:
      'The course of a class as a package of cmi5, for import into a learning management system',
    access: trainerReads,
    params: IdParams,
    response: z.object({ name: z.string(), mediaType: z.string(), content: z.base64() }),
  },
  decideLearnerLink: {
    method: 'POST',
    path: '/api/academy/learner-links/:id/decision',
    summary:
      'Confirms which learner sits on a seat, or takes the link away: then nothing is told of that seat any more',
    access: trainerActs,
    params: IdParams,
    body: z.object({ confirmed: z.boolean() }),
    response: z.object({ launches: ClassLaunchesSchema, receipt: ReceiptSchema }),
  },
  beginLaunch: {
    method: 'POST',
    path: '/api/academy/launches',
    summary:
      'Takes a launch up, with the parameters as they stand in the address (cmi5, 8.1). `waits`: the trainer has to confirm the learner first, and no token was asked for',
    access: traineeActs,
    body: z.object({
      id: z.uuid(),
      class: z.uuid(),
      unit: Name,
      query: z.string().max(8192),
    }),
    response: z.object({
      waits: z.boolean(),
      launch: LaunchSchema.optional(),
      receipt: ReceiptSchema,
    }),
  },
  listLaunches: {
    method: 'GET',
    path: '/api/academy/launches',
    summary: 'Own launches that are not over',
    access: traineeReads,
    response: z.object({ launches: z.array(LaunchSchema) }),
  },
  getLaunch: {
    method: 'GET',
    path: '/api/academy/launches/:id',
    summary: 'A launch as it stands',
    access: learning,
    params: IdParams,
    response: LaunchSchema,
  },
  endLaunch: {
    method: 'POST',
    path: '/api/academy/launches/:id/end',
    summary:
      'Ends a launch: the other system is told each decision, whether the unit is completed, whether it is passed where it set a mastery score and the truth is out, and how long it took',
    access: { ...traineeActs, operation: 'disclosure' },
    params: IdParams,
    response: z.object({ launch: LaunchSchema, receipt: ReceiptSchema }),
  },
} as const satisfies Record<string, Endpoint>;
