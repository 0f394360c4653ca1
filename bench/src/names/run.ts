import { measure } from './measure.ts';
import { OurIndex } from './our-index.ts';
import { ownList, ownQueries } from './own-list.ts';

// node --conditions=@amirani/source bench/src/names/run.ts 100000
const size = Number(process.argv[2]) || 100_000;
const list = ownList(size, 20261126);
const queries = ownQueries(list, 100, 7);
const { kinds, ...all } = await measure(new OurIndex(), list, queries, ownQueries(list, 40, 8));
process.stdout.write(`${JSON.stringify(all, undefined, 1)}\n`);
for (const [kind, { at1, at10 }] of Object.entries(kinds))
  process.stdout.write(`${kind.padEnd(10)} at 1 ${at1.toFixed(3)} at 10 ${at10.toFixed(3)}\n`);
