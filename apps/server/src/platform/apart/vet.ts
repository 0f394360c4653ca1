import { z } from 'zod';
import { fileOf } from './foreign-file.ts';
import type { ReaderClass } from './limits.ts';
import { readOne } from './read-one.ts';
import type { Readers } from './readers.ts';
import type { ReaderTask } from './task.ts';

/** What a vetting says of a file: that it can be read within the limits, or what it is. */
const VettedSchema = z.strictObject({ is: z.string().regex(/^[a-z-]{1,40}$/) });

/** A vetting, as the limited process runs it. */
export type Vetted = z.output<typeof VettedSchema>;

/** A vetting as the server knows it. */
export const vetting = <Args>(name: string, kind: ReaderClass): ReaderTask<Args, Vetted> => ({
  ...{ name, class: kind, item: VettedSchema },
});

/**
 * Reads a file in a limited process first, where what it becomes cannot be handed over: a trust store and an examination are
 * more than JSON. The server reads it again only when it is known to end within the limits. @throws Problem `reader.*`
 */
export const vet = async <Args>(
  readers: Readers,
  task: ReaderTask<Args, Vetted>,
  args: Args,
  bytes: Uint8Array,
): Promise<string> => (await readOne(readers, task, args, fileOf(bytes))).is;
