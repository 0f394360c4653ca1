import { readPastJourneys } from '@amirani/targeting/backtest';
import { type FileBytes, wholeFile } from '../../../platform/apart/task.ts';
import type { Vetted } from '../../../platform/apart/vet.ts';

/** Whether a file has past journeys. Runs in a limited process. */
export async function* read(bytes: FileBytes): AsyncGenerator<Vetted> {
  const text = new TextDecoder().decode(await wholeFile(bytes));
  yield { is: readPastJourneys(text, 'file').journeys.length > 0 ? 'journeys' : 'none' };
}
