import { nodeCrypto, runNow } from '@amirani/documents/node';
import { unpackExamination } from '@amirani/documents/packed';
import { examine, type Verdict } from '@amirani/documents/verdict';
import { type FileBytes, filesIn, wholeFile } from '@platform/server/apart/task.ts';
import type { JudgeArgs } from './judging.ts';
import { createOpenedStore } from './opened-store.ts';

/** The process reads one examination. It may be given the store before that, or examine again. */
const storeOf = createOpenedStore();

/** The verdict on an examination. Runs in a limited process. */
export async function* read(
  bytes: FileBytes,
  { described, lengths, edition }: JudgeArgs,
): AsyncGenerator<Verdict> {
  const files = filesIn(await wholeFile(bytes), lengths);
  const examination = unpackExamination({ described, files });
  const store = edition === undefined ? undefined : storeOf(edition, examination);
  yield runNow(examine(examination, store), nodeCrypto);
}
