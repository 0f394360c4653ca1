import { nodeCrypto, runNow } from '@amirani/documents/node';
import { examine, readReplay } from '@amirani/documents/verdict';
import { type FileBytes, wholeFile } from '../../../platform/apart/task.ts';
import type { Vetted } from '../../../platform/apart/vet.ts';

/** Whether a replay file is whole and its examination comes to an end. Runs in a limited process. */
export async function* read(bytes: FileBytes): AsyncGenerator<Vetted> {
  const whole = new Uint8Array(await wholeFile(bytes));
  const { examination, intact } = runNow(readReplay(whole), nodeCrypto);
  if (examination !== undefined && intact) runNow(examine(examination), nodeCrypto);
  yield { is: intact ? 'intact' : 'broken' };
}
