import { setTimeout as sleep } from 'node:timers/promises';
import { openLine } from './wire.ts';

const stated = { purpose: 'oversight', reference: 'a class of sixteen' };

/** The leaf hashes of all decisions that are integrated into the journal, as the data protection officer reads it. */
export const journalledDecisions = async (
  address: string,
  ca: Buffer,
  password: string,
): Promise<ReadonlySet<string>> => {
  const { client, close } = openLine(address, ca, () => 0);
  await client.signIn({ body: { login: 'dpo', password } });
  while ((await client.getJournalState({}, stated)).pending > 0) await sleep(500);
  const leaves = new Set<string>();
  let before: number | undefined;
  for (;;) {
    const { entries } = await client.listJournalEntries(
      {
        query: {
          ...{ limit: 200, operation: 'alteration', outcome: 'done' },
          ...(before === undefined ? {} : { before }),
        },
      },
      stated,
    );
    for (const { action, leafHash } of entries) if (action === 'decideItem') leaves.add(leafHash);
    const last = entries.at(-1)?.index;
    if (last === undefined || entries.length < 200) break;
    before = last;
  }
  close();
  return leaves;
};
