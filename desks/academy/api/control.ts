import type { Endpoint } from '@platform/api/endpoint.ts';
import { InstantSchema, ReceiptSchema } from '@platform/api/vocabulary.ts';
import { z } from 'zod';
import { SittingHeadSchema } from './class-shapes.ts';
import {
  JudgedSchema,
  ObjectiveSchema,
  RoleSchema,
  TeamSchema,
  TeamStandingSchema,
} from './objective-shapes.ts';
import {
  Count,
  IdParams,
  learning,
  Name,
  Reason,
  trainerActs,
  trainerReads,
  Version,
} from './rights.ts';
import { ExerciseClockSchema, SeenItemSchema } from './sitting-shapes.ts';
import { academyWords } from './words.ts';

/** A sitting as its trainer steers it. What is true of measured items is not told before the release, to nobody. */
export const ControlSchema = z
  .object({
    sitting: SittingHeadSchema,
    /** How many events there are: what the trainer acts on. */
    version: Version,
    clock: ExerciseClockSchema,
    values: z.record(z.string(), z.number()),
    /** Names of numbers on which injects hang, whether they are set or not. */
    asked: z.array(Name),
    injects: z.array(
      z.object({
        id: Name,
        text: z.string(),
        minutes: z.number(),
        /** Depends on more than the minute. */
        conditional: z.boolean(),
        /** Only for those of these roles. */
        roles: z.array(Name).optional(),
        sent: z.boolean(),
      }),
    ),
    roles: z.array(RoleSchema),
    objectives: z.array(ObjectiveSchema),
    teams: z.array(TeamStandingSchema),
    tasks: z.array(z.object({ item: Name, block: Name, kind: z.enum(academyWords.blockKinds) })),
    people: z.array(
      z.object({
        seat: z.uuid(),
        pseudonym: z.string(),
        shown: Count,
        decided: Count,
        /** Seconds that the open item has been before the person. */
        openFor: z.number().optional(),
        /** One for each task. */
        cells: z.array(z.enum(academyWords.taskStates)),
        /** Results of each person's objectives; those that depend on the truth after its release. */
        objectives: z.array(JudgedSchema),
      }),
    ),
  })
  .meta({ id: 'AcademyControl' });

/** An event of a sitting as the trainer reads it: what happened, without what was decided. */
export const TimelineEventSchema = z
  .object({
    /** Its number, from 1. */
    number: z.number().int(),
    at: InstantSchema,
    minutes: z.number(),
    kind: z.string(),
    seat: z.uuid().optional(),
    item: Name.optional(),
    reason: z.string().optional(),
    text: z.string().optional(),
    /** Taken back since. */
    undone: z.boolean(),
  })
  .meta({ id: 'AcademyTimelineEvent' });

/** A moment of a sitting: what was before each person then. */
export const ReplaySchema = z
  .object({
    moment: Version,
    clock: ExerciseClockSchema,
    state: z.enum(academyWords.sittingStates),
    /** Of what the items are. */
    material: z.enum(academyWords.materialKinds),
    people: z.array(
      z.object({
        seat: z.uuid(),
        pseudonym: z.string(),
        /** The item that lay before the person. */
        open: Name.optional(),
        seen: z.array(SeenItemSchema),
        injects: z.array(z.string()),
        left: Count,
        /** Results of objectives at that moment; for a trainee after the release of the truth. */
        objectives: z.array(JudgedSchema),
      }),
    ),
    roles: z.array(RoleSchema),
    /** What was expected; for a trainee once the truth is out. */
    objectives: z.array(ObjectiveSchema),
    /** Messages of the exercise, for what is expected after one. */
    messages: z.array(z.object({ id: Name, text: z.string() })),
    /** For a trainer. */
    teams: z.array(TeamStandingSchema),
    /** How the others of the class decided on what the caller decided on by then; after the release. */
    answers: z.array(z.object({ item: Name, flagged: Count, passed: Count })),
  })
  .meta({ id: 'AcademyReplay' });

const Acted = z.object({ control: ControlSchema, receipt: ReceiptSchema });

/** Exercise control and its results. */
export const controlEndpoints = {
  getControl: {
    method: 'GET',
    path: '/api/academy/sittings/:id/control',
    summary: 'A sitting for its trainer: clock, people by tasks, injects',
    access: trainerReads,
    params: IdParams,
    response: ControlSchema,
  },
  controlSitting: {
    method: 'POST',
    path: '/api/academy/sittings/:id/control',
    summary: 'Begins, pauses, resumes or finishes a sitting, or releases its truth',
    access: trainerActs,
    params: IdParams,
    body: z.object({
      act: z.enum(academyWords.controls),
      /** Teams at the beginning. Each person is in one team. */
      teams: z.array(TeamSchema).max(20).default([]),
    }),
    response: Acted,
  },
  sendInject: {
    method: 'POST',
    path: '/api/academy/sittings/:id/injects',
    summary: 'Sends an inject of the exercise now, before it is due by itself',
    access: trainerActs,
    params: IdParams,
    body: z.object({ inject: Name, to: z.array(z.uuid()).max(40).optional() }),
    response: Acted,
  },
  setExerciseValue: {
    method: 'POST',
    path: '/api/academy/sittings/:id/values',
    summary: 'Sets a number on which injects depend',
    access: trainerActs,
    params: IdParams,
    body: z.object({ name: Name, value: z.number() }),
    response: Acted,
  },
  rollBackSitting: {
    method: 'POST',
    path: '/api/academy/sittings/:id/roll-back',
    summary:
      'Everything after a moment is as if it had not been; the record keeps it. Not after the release of the truth',
    access: trainerActs,
    params: IdParams,
    body: z.object({
      /** Number of the last event that stays. */
      to: Count,
      /** How many events the trainer saw. */
      version: Version,
      reason: Reason,
    }),
    response: Acted,
  },
  getTimeline: {
    method: 'GET',
    path: '/api/academy/sittings/:id/timeline',
    summary: 'What happened in a sitting, in order; for a trainee what concerns the trainee',
    access: learning,
    params: IdParams,
    response: z.object({ events: z.array(TimelineEventSchema) }),
  },
  replaySitting: {
    method: 'GET',
    path: '/api/academy/sittings/:id/replay/:moment',
    summary:
      'What was visible after so many events; a trainer sees every seat, a trainee the own one',
    access: learning,
    params: z.object({ id: z.uuid(), moment: z.coerce.number().int().min(0) }),
    response: ReplaySchema,
  },
} as const satisfies Record<string, Endpoint>;
