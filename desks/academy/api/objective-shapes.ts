import { z } from 'zod';
import { Count, Name } from './rights.ts';
import { academyWords } from './words.ts';

const Bounds = z.object({ atLeast: z.number().optional(), atMost: z.number().optional() });

/**
 * A condition as far as a form has it: all of these hold. Conditions of `@amirani/academy/exercise`; counts by the truth are
 * only for expectations, because a message that depends on one would reveal it.
 */
const conditionOn = <Counts extends readonly [string, ...string[]]>(counts: Counts) =>
  z.object({
    all: z
      .array(
        z.union([
          z.object({ minutes: Bounds }),
          z.object({ count: z.enum(counts), is: Bounds }),
          z.object({ value: Name, is: Bounds }),
        ]),
      )
      .min(1)
      .max(6),
  });

export const InjectConditionSchema = conditionOn(academyWords.counts);

/** What people may be in an exercise. */
export const RoleSchema = z
  .object({ id: Name, text: z.string().trim().min(2).max(80) })
  .meta({ id: 'AcademyRole' });

/** What is to have happened by when. */
const ExpectationSchema = z
  .object({
    id: Name,
    /** Minutes of the exercise's clock, or from the inject on after which it is expected. */
    by: z.number().min(1).max(600),
    when: conditionOn([...academyWords.counts, ...academyWords.truthCounts]),
    /** That it holds at some moment, or at every one until the minute is over. */
    holds: z.enum(['once', 'throughout']),
    /** An inject: people who have not received it have no expectation. */
    after: Name.optional(),
  })
  .meta({ id: 'AcademyExpectation' });

/** What a trainee or a team is to show. */
export const ObjectiveSchema = z
  .object({
    id: Name,
    text: z.string().trim().min(3).max(300),
    of: z.enum(['each', 'team']),
    /** Whose it is; everybody's where absent. */
    roles: z.array(Name).min(1).max(12).optional(),
    expectations: z.array(ExpectationSchema).min(1).max(8),
  })
  .meta({ id: 'AcademyObjective' });

/** Who does an exercise together, and as what. */
export const TeamSchema = z
  .object({
    id: Name,
    name: z.string().trim().min(1).max(80),
    members: z
      .array(z.object({ person: z.uuid(), role: Name.optional() }))
      .min(1)
      .max(40),
  })
  .meta({ id: 'AcademyTeam' });

/** Result of an objective so far. */
export const JudgedSchema = z
  .object({
    objective: Name,
    state: z.enum(academyWords.standings),
    expectations: z.array(
      z.object({
        id: Name,
        state: z.enum(academyWords.standings),
        /** The minute at which it was settled. */
        minutes: z.number().optional(),
      }),
    ),
    /** Of a team, where the objective is each person's: how many of its people met it. */
    people: z.object({ met: Count, notMet: Count, notYet: Count }).optional(),
  })
  .meta({ id: 'AcademyJudged' });

/** The state of a team: results of objectives, from its people first, and its score after the release. */
export const TeamStandingSchema = z
  .object({
    /** Absent where the class is in no teams, and is one. */
    name: z.string().optional(),
    members: z.array(z.object({ seat: z.uuid(), role: Name.optional() })),
    objectives: z.array(JudgedSchema),
    score: z
      .object({
        people: Count,
        right: z.object({ mean: z.number(), low: z.number(), high: z.number() }).optional(),
        referrals: z.object({ due: Count, made: Count }),
        /** How it would have come out had they decided together. */
        together: z.object({
          hits: Count,
          misses: Count,
          falseAlarms: Count,
          correctPasses: Count,
          undecided: Count,
        }),
      })
      .optional(),
  })
  .meta({ id: 'AcademyTeamStanding' });
