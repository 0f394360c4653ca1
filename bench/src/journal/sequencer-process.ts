// A sequencer in a process of its own, to be killed. Arguments: address of the database, home of the room.
// Prints a line before each step, so that it is known in which it was killed.
import { openDatabase } from '@amirani/server/platform/database/open';
import { openJournalKeys } from '@amirani/server/platform/journal/keys';
import { openPublishedFiles } from '@amirani/server/platform/journal/published-files';
import { integrate } from '@amirani/server/platform/journal/sequence';
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
