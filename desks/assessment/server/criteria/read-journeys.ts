import { readPastJourneys } from '@amirani/targeting/backtest';
import { BeyondLimit, type FileBytes, wholeFile } from '@platform/server/apart/task.ts';
import type { JourneyItem } from './reading-journeys.ts';

/** A file with more unreadable values is rejected. Two million such lines took 35 seconds. */
const MOST_ISSUES = 10_000;
/** The server holds them while it counts. */
const MOST_JOURNEYS = 100_000;

/** The past journeys of a file, and what of it cannot be read. Runs in a limited process. */
export async function* read(bytes: FileBytes): AsyncGenerator<JourneyItem> {
  const text = new TextDecoder().decode(await wholeFile(bytes));
  const { journeys, issues } = readPastJourneys(text, 'file', MOST_ISSUES);
  if (issues.length > MOST_ISSUES) throw new BeyondLimit(`unread values ${MOST_ISSUES}`);
  if (journeys.length > MOST_JOURNEYS) throw new BeyondLimit(`journeys ${MOST_JOURNEYS}`);
  for (const journey of journeys) yield { journey };
  for (const left of issues) yield { left };
}
