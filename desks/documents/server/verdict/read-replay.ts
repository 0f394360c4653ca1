import { nodeCrypto, runNow } from '@amirani/documents/node';
import { packExamination } from '@amirani/documents/packed';
import { examine, readReplay } from '@amirani/documents/verdict';
import { type FileBytes, wholeFile } from '@platform/server/apart/task.ts';
import type { ReplayItem } from './reading-replay.ts';

/** Bytes of one item. */
const PIECE = 512 * 1024;

/** The examination of a replay file, and the verdict on it; nothing where the file is not whole. Runs in a limited process. */
export async function* read(bytes: FileBytes): AsyncGenerator<ReplayItem> {
  const whole = new Uint8Array(await wholeFile(bytes));
  const { examination, stored, intact } = runNow(readReplay(whole), nodeCrypto);
  if (examination === undefined || !intact) return;
  const { described, files } = packExamination(examination);
  for (const [file, own] of files.entries())
    for (let from = 0; from === 0 || from < own.length; from += PIECE)
      yield { file, bytes: Buffer.from(own.subarray(from, from + PIECE)).toString('base64') };
  yield { described };
  if (stored !== undefined) yield { stored };
  yield { verdict: runNow(examine(examination), nodeCrypto) };
}
