import type { ReaderTask } from '@platform/server/apart/task.ts';
import { z } from 'zod';

const FoundSchema = z.strictObject({
  order: z.strictObject({
    recipe: z.string().max(100),
    size: z.enum(['S', 'M', 'L']),
    seed: z.string().max(200),
    referenceDate: z.iso.date(),
    dials: z.record(z.string().max(100), z.number()),
  }),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
});

/** What a world of a file is made from, and its name. */
export type FoundWorld = z.output<typeof FoundSchema>;

/** Reads a world file and makes its world again. */
export const worldTask: ReaderTask<undefined, FoundWorld> = {
  name: 'academy.world',
  class: 'package',
  item: FoundSchema,
};
