import { nodeCrypto, runNow } from '@amirani/documents/node';
import { openTrustStore } from '@amirani/documents/trust';
import { type FileBytes, wholeFile } from '../../../platform/apart/task.ts';
import type { Vetted } from '../../../platform/apart/vet.ts';
import type { ListArgs } from './vet-list.ts';

/** What kind of trust material a file is. Runs in a limited process. */
export async function* read(bytes: FileBytes, args: ListArgs): AsyncGenerator<Vetted> {
  const input = { name: 'list', bytes: new Uint8Array(await wholeFile(bytes)) };
  const { sources } = runNow(openTrustStore([input], args), nodeCrypto);
  yield { is: sources[0]?.kind ?? 'unknown' };
}
