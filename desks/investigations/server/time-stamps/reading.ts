import type { X509Certificate } from 'node:crypto';
import { fileOf } from '@platform/server/apart/foreign-file.ts';
import { readOne } from '@platform/server/apart/read-one.ts';
import type { Readers } from '@platform/server/apart/readers.ts';
import type { ReaderTask } from '@platform/server/apart/task.ts';
import { Problem } from '@platform/server/http/problems.ts';
import { z } from 'zod';
import { stampProblems, type VerifiedStamp } from './token.ts';

/** Expected values of an answer, in base64. */
export interface StampArgs {
  readonly sha256: string;
  readonly nonce: string;
  readonly anchors: readonly string[];
}

const StampSchema = z.strictObject({
  result: z.enum(['valid', 'invalid']),
  problem: z.enum(stampProblems).exactOptional(),
  at: z.iso.datetime().exactOptional(),
  authority: z.string().max(10_000).exactOptional(),
  serial: z.string().max(1_000).exactOptional(),
  policy: z.string().max(1_000).exactOptional(),
});

/** What an answer says, as JSON has it. */
export type StampItem = z.output<typeof StampSchema>;

/** A failed verification stores nothing. Ask the authority again. */
const stampTask: ReaderTask<StampArgs, StampItem> = {
  name: 'investigation.stamp',
  class: 'chip',
  item: StampSchema,
  isHeld: true,
};

/** Verifies an answer of an authority in a limited process. One that is given up is unreadable. @throws Problem `reader.busy` */
export const verifyApart = async (
  readers: Readers,
  response: Uint8Array,
  expected: { readonly sha256: Uint8Array; readonly nonce: Uint8Array },
  anchors: readonly X509Certificate[],
): Promise<VerifiedStamp> => {
  const text = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64');
  const args = {
    sha256: text(expected.sha256),
    nonce: text(expected.nonce),
    anchors: anchors.map(({ raw }) => text(raw)),
  };
  try {
    const { at, ...stamp } = await readOne(readers, stampTask, args, fileOf(response));
    return at === undefined ? stamp : { ...stamp, at: new Date(at) };
  } catch (error) {
    if (error instanceof Problem && error.code !== 'reader.busy')
      return { result: 'invalid', problem: 'unreadable' };
    throw error;
  }
};
