// A sequencer in a process of its own, to be killed. Arguments: address of the database, home of the room.
// Prints a line before each step, so that it is known in which it was killed.
import { openDatabase } from '@platform/server/database/open.ts';
import { openJournalKeys } from '@platform/server/journal/keys.ts';
import { openPublishedFiles } from '@platform/server/journal/published-files.ts';
import { integrate } from '@platform/server/journal/sequence.ts';
import { filesIn, ORIGIN } from './room.ts';

const [url = '', home = ''] = process.argv.slice(2);
const say = (line: string): void => void process.stdout.write(`${line}\n`);
const database = await openDatabase({ url });
const keys = await openJournalKeys(home, ORIGIN);
const files = await openPublishedFiles(database, filesIn(home));
for (;;) {
  say('integrating');
  const done = await integrate(database, keys, () => new Date());
  say('publishing');
  if (done !== undefined) await files.publish(done.head);
}
