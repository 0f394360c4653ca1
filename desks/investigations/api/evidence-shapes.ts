import { InstantSchema, ReceiptSchema } from '@platform/api/vocabulary.ts';
import { z } from 'zod';
import { Day, Sha256Schema, Text } from './case-shapes.ts';

export const exhibitKinds = [
  'file',
  'document',
  'picture',
  'video',
  'sound',
  'call-records',
  'account-records',
  'device-image',
  'thing',
] as const;

/** How a thing came into the hands of the authority; written down as it was, never guessed. */
export const ObtainedSchema = z.object({
  on: Day,
  from: Text(2, 300),
  by: Text(2, 300),
  place: Text(0, 300).default(''),
  /** The order or the law that allowed it. */
  basis: Text(3, 500),
});

/** Who has an exhibit or is to have it: a colleague with an account, or somebody outside. */
export const HolderSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('colleague'), account: z.string().min(1).max(100) }),
  z.object({
    kind: z.literal('outside'),
    name: Text(2, 200),
    organisation: Text(2, 200),
  }),
]);

const handOverStates = ['offered', 'acknowledged', 'declined', 'withdrawn'] as const;

/**
 * A hand-over. Until the receiver acknowledges it the exhibit is where it was; for a receiver outside another member than
 * the giver records the receipt that was signed.
 */
export const HandOverSchema = z
  .object({
    id: z.uuid(),
    from: HolderSchema,
    to: HolderSchema,
    state: z.enum(handOverStates),
    version: z.number().int(),
    /** What for. */
    reason: z.string(),
    offeredBy: z.string(),
    offeredAt: InstantSchema,
    endedBy: z.string().optional(),
    endedAt: InstantSchema.optional(),
    /** The receipt that a receiver outside signed, or what the receiver said. */
    said: z.string().optional(),
  })
  .meta({ id: 'HandOver' });

/**
 * A time stamp of an authority outside (RFC 3161) over the exhibit's SHA-256. `valid` says that the signature, the digest
 * and the chain to a configured anchor were verified; else `problem` says what was not.
 */
export const TimeStampSchema = z
  .object({
    at: InstantSchema.optional(),
    authority: z.string().optional(),
    serial: z.string().optional(),
    policy: z.string().optional(),
    result: z.enum(['valid', 'invalid']),
    problem: z.string().optional(),
    requestedAt: InstantSchema,
    requestedBy: z.string(),
  })
  .meta({ id: 'TimeStamp' });

/** One step of the custody of an exhibit, in the hash chain of its case. */
export const CustodyStepSchema = z
  .object({
    /** Place in the chain of the case, from 1. */
    position: z.number().int(),
    what: z.enum([
      'entered',
      'opened',
      'offered',
      'acknowledged',
      'declined',
      'withdrawn',
      'stamped',
      'packed',
    ]),
    by: z.string(),
    at: InstantSchema,
    detail: z.string(),
    previous: Sha256Schema,
    sha256: Sha256Schema,
    /** The journal's signed promise for this step. */
    receipt: ReceiptSchema,
  })
  .meta({ id: 'CustodyStep' });

/** An exhibit, without its bytes. */
export const ExhibitSchema = z
  .object({
    id: z.uuid(),
    /** Its number in the case, from 1; given when it is complete. */
    number: z.number().int().optional(),
    title: z.string(),
    kind: z.enum(exhibitKinds),
    name: z.string(),
    mediaType: z.string(),
    obtained: ObtainedSchema,
    /** `receiving`: parts are coming in; it is not an exhibit yet. */
    state: z.enum(['receiving', 'complete']),
    parts: z.number().int(),
    bytes: z.number().int(),
    /** Of the bytes as they came; absent until complete. */
    sha256: Sha256Schema.optional(),
    enteredBy: z.string(),
    enteredAt: InstantSchema,
    holder: HolderSchema,
    handOver: HandOverSchema.optional(),
    timeStamps: z.array(TimeStampSchema),
    /** Statements whose source it is. */
    statements: z.number().int(),
  })
  .meta({ id: 'Exhibit' });
