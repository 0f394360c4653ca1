import type { Endpoint } from '@platform/api/endpoint.ts';
import { InstantSchema, ReceiptSchema } from '@platform/api/vocabulary.ts';
import { z } from 'zod';
import { examining } from './vocabulary.ts';

/** A passport reader that is connected on this machine. */
export const ReaderSchema = z
  .object({
    id: z.string(),
    name: z.string(),
    connectedAt: InstantSchema,
    /** What it can deliver: what it cannot is "not supported", never clear. */
    can: z.array(z.string()),
    simulated: z.boolean(),
    reading: z.uuid().optional(),
  })
  .meta({ id: 'Reader' });

/** A reading that was asked of a reader, and how far it has come. */
export const ReadingSchema = z
  .object({
    id: z.uuid(),
    reader: z.string(),
    examination: z.uuid(),
    startedAt: InstantSchema,
    endedAt: InstantSchema.optional(),
    /** `aborted`: unplugged or taken away in mid-read; what had arrived is stored. */
    state: z.enum(['waiting', 'reading', 'complete', 'aborted']),
    pieces: z.array(z.uuid()),
  })
  .meta({ id: 'Reading' });

/** A document of the training world that the simulator can play. */
export const PlayableSchema = z
  .object({
    id: z.string(),
    issuer: z.string(),
    documentCode: z.string(),
    /** Shown to trainers only: what is wrong with it, by the ledger. */
    truth: z.string().optional(),
  })
  .meta({ id: 'Playable' });

const working = { who: examining, purpose: true } as const;

/** Passport readers and the simulator. */
export const readerEndpoints = {
  listReaders: {
    method: 'GET',
    path: '/api/documents/readers',
    summary: 'Readers that are connected, the simulator among them in training',
    access: {
      who: [...examining, 'trainer'],
      purpose: false,
      operation: 'none',
    },
    response: z.object({ readers: z.array(ReaderSchema), playable: z.array(PlayableSchema) }),
  },
  startReading: {
    method: 'POST',
    path: '/api/documents/examinations/:id/reading',
    summary: 'Asks a reader to read a document into the examination',
    access: { ...working, operation: 'collection' },
    params: z.object({ id: z.uuid() }),
    body: z.object({
      reader: z.string().max(100),
      /** For the simulator: which document it plays, and after how many frames it is unplugged. */
      play: z.string().max(100).optional(),
      unplugAfter: z.number().int().min(0).max(1000).optional(),
    }),
    response: z.object({ reading: ReadingSchema, receipt: ReceiptSchema }),
  },
  getReading: {
    method: 'GET',
    path: '/api/documents/readings/:id',
    summary: 'How far a reading has come',
    access: { ...working, operation: 'consultation' },
    params: z.object({ id: z.uuid() }),
    response: ReadingSchema,
  },
} as const satisfies Record<string, Endpoint>;
