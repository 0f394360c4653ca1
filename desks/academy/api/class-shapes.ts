import { InstantSchema } from '@platform/api/vocabulary.ts';
import { z } from 'zod';
import { Count, Name, Sha256 } from './rights.ts';
import { academyWords } from './words.ts';

/** A seat of a class: its trainee has a pseudonym; the login is not a name either. */
export const SeatSchema = z
  .object({
    id: z.uuid(),
    number: z.number().int().min(1),
    pseudonym: z.string(),
    login: z.string(),
    /** Whether anybody has signed in with it. */
    used: z.boolean(),
    /** The day on which results of this seat are erased: the life of a certificate and a year at most. */
    erasesOn: z.iso.date(),
  })
  .meta({ id: 'AcademySeat' });

/** What is printed once and kept nowhere: a first password. */
export const SignInSlipSchema = z
  .object({ seat: z.uuid(), pseudonym: z.string(), login: z.string(), password: z.string() })
  .meta({ id: 'AcademySignInSlip' });

/** A sitting as a list shows it. */
export const SittingHeadSchema = z
  .object({
    id: z.uuid(),
    class: z.uuid(),
    kind: z.enum(academyWords.sittingKinds),
    /** Which sitting of the course. */
    number: z.number().int().min(1),
    course: Name,
    state: z.enum(academyWords.sittingStates),
    /** The world that its items are taken from. */
    world: z.uuid().optional(),
    openedAt: InstantSchema,
    begunAt: InstantSchema.optional(),
    finishedAt: InstantSchema.optional(),
    /** SHA-256 over salt and truth, published before anybody decides. */
    seal: Sha256,
    released: z.boolean(),
    items: Count,
  })
  .meta({ id: 'AcademySittingHead' });

/** A class as the list shows it. */
export const ClassSummarySchema = z
  .object({
    id: z.uuid(),
    course: Name,
    title: z.string(),
    state: z.enum(academyWords.classStates),
    openedAt: InstantSchema,
    trainer: z.string(),
    seats: Count,
    sittings: Count,
    /** A sitting that runs or is paused. */
    running: z.uuid().optional(),
    openChallenges: Count,
  })
  .meta({ id: 'AcademyClassSummary' });

/** A class for its trainer. */
export const ClassSchema = ClassSummarySchema.extend({
  seatList: z.array(SeatSchema),
  sittingList: z.array(SittingHeadSchema),
  /** Sittings of other classes of the trainer whose items a sitting of this class can have. */
  sharable: z.array(z.object({ sitting: z.uuid(), number: z.number().int(), class: z.string() })),
}).meta({ id: 'AcademyClass' });

/** People by blocks, over all sittings of a class. */
export const ClassMatrixSchema = z
  .object({
    columns: z.array(
      z.object({
        sitting: z.uuid(),
        number: z.number().int(),
        block: Name,
        kind: z.enum(academyWords.blockKinds),
        items: Count,
      }),
    ),
    rows: z.array(
      z.object({
        seat: z.uuid(),
        pseudonym: z.string(),
        /** One for each column. `right` of `judged`: only decisions with released answers. */
        cells: z.array(z.object({ shown: Count, decided: Count, judged: Count, right: Count })),
      }),
    ),
  })
  .meta({ id: 'AcademyClassMatrix' });
