import { z } from 'zod';

/**
 * What `/api/events` (server-sent events) tells: that something changed, by id only, never personal data.
 * A client asks again for what it shows; the purpose is stated then.
 */
export const ChangeSchema = z
  .discriminatedUnion('kind', [
    z.object({ kind: z.literal('flight'), id: z.uuid() }),
    z.object({ kind: z.literal('quarantine'), id: z.uuid() }),
    z.object({ kind: z.literal('journal'), size: z.number().int() }),
    z.object({ kind: z.literal('examination'), id: z.uuid() }),
    z.object({ kind: z.literal('fraud'), id: z.uuid() }),
    z.object({ kind: z.literal('check'), id: z.uuid() }),
    z.object({ kind: z.literal('referral'), id: z.uuid() }),
    z.object({ kind: z.literal('hit'), id: z.uuid() }),
    /** A hit was released to the booth, or called back: the id of the traveller of the carrier's list. */
    z.object({ kind: z.literal('release'), id: z.uuid() }),
    z.object({ kind: z.literal('criterion'), id: z.uuid() }),
    z.object({ kind: z.literal('disclosure'), id: z.uuid() }),
    z.object({ kind: z.literal('subject-request'), id: z.uuid() }),
    z.object({ kind: z.literal('breach'), id: z.uuid() }),
    z.object({ kind: z.literal('canary-alarm'), entry: z.int() }),
    z.object({ kind: z.literal('investigation'), id: z.uuid() }),
    z.object({ kind: z.literal('academy'), id: z.uuid() }),
    z.object({ kind: z.literal('academy-progress'), id: z.uuid() }),
    z.object({ kind: z.literal('programme'), id: z.uuid() }),
    z.object({ kind: z.literal('watch-list'), list: z.string() }),
    z.object({ kind: z.literal('risk'), id: z.string() }),
    z.object({ kind: z.literal('trust-store'), edition: z.string() }),
    // Accounts, or proposals about them.
    z.object({ kind: z.literal('accounts') }),
    // A session that has ended: only its own window is told, as `ended`.
    z.object({ kind: z.literal('session'), id: z.uuid() }),
  ])
  .meta({ id: 'Change' });

/** One change. */
export type Change = z.output<typeof ChangeSchema>;
