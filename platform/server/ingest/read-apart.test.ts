import { setImmediate as turn } from 'node:timers/promises';
import { afterAll, expect, test } from 'vitest';
import { noFailedFiles } from '../apart/failed-files.ts';
import { createReaders, type Readers } from '../apart/readers.ts';
import { Problem } from '../http/problems.ts';
import { paxlst, pnrgov } from '../test/edifact-texts.ts';
import { createReadInput } from './read-apart.ts';
import { readFile } from './read-file.ts';
import type { InputItem } from './read-input.ts';

const today = '2026-11-30' as never;
const nino = { surname: 'TSERELI', given: 'NINO', birth: '900506', document: 'QV1234567' };
const readers = createReaders({ failed: noFailedFiles });
afterAll(() => readers.close());
const apart = createReadInput(readers, () => today, 0);

/** Bytes of one kind on both sides. */
const plain = (item: InputItem) =>
  item.kind === 'message'
    ? { ...item, content: Buffer.from(item.content), canonical: Buffer.from(item.canonical) }
    : { ...item, bytes: Buffer.from(item.bytes) };

/** Several batches, with what cannot be read between them and at the end. */
const text = Array.from({ length: 130 }, (_, index) => {
  const flight = `ZA${index}`;
  const good = paxlst({ flight, persons: [nino] }) + pnrgov({ flight, persons: [nino] });
  return index % 40 === 7 ? `${good}\nnot a word of EDIFACT: \u0001\u0002\u0003\n` : good;
}).join('');
const bytes = Buffer.from(text.slice(0, -40));

test('a process of its own gives what is read in place, item by item', async () => {
  expect((await Array.fromAsync(apart(bytes))).map(plain)).toEqual(
    [...readFile(bytes, today)].map(plain),
  );
});

test.each([
  ['nothing', Buffer.alloc(0), 'ingest.input.empty'],
  ['no EDIFACT', Buffer.from('a letter'), 'ingest.input.no-interchange'],
])('of %s it says so', async (_, file, reason) => {
  expect(await Array.fromAsync(apart(file))).toMatchObject([{ kind: 'unreadable', reason }]);
});

test('a small file is read in place, a larger one gives others their turn', async () => {
  const turnsBefore = async (items: AsyncIterable<InputItem> | Iterable<InputItem>) => {
    let read = false;
    const first = (async () => {
      for await (const _ of items) break;
      read = true;
    })();
    let turns = 0;
    for (; !read; turns += 1) await turn();
    await first;
    return turns;
  };
  const short = bytes.subarray(0, 60_000);
  expect(await turnsBefore(createReadInput(readers, () => today)(short))).toBeLessThan(3);
  expect(await turnsBefore(apart(bytes))).toBeGreaterThan(3);
});

const given = (read: Readers['read']): Readers => ({ ...readers, read });
const failing = (code: 'reader.time' | 'reader.busy') =>
  given(async function* () {
    yield* [];
    throw new Problem(code, { limit: '20 s' });
  });

test('a file that a reader gives up is held whole; one that found no place is not', async () => {
  const held = await Array.fromAsync(
    createReadInput(failing('reader.time'), () => today, 0)(bytes),
  );
  expect(held).toEqual([
    {
      ...{ kind: 'unreadable', bytes, reason: 'reader.time' },
      facts: { limit: '20 s', unit: 'seconds', most: 20 },
    },
  ]);
  const busy = createReadInput(failing('reader.busy'), () => today, 0)(bytes);
  await expect(Array.fromAsync(busy)).rejects.toMatchObject({ code: 'reader.busy' });
});

test('a reader that holds the same bytes many times over is stopped', async () => {
  const greedy = given(async function* () {
    const held = { raw: [[0, bytes.length]], reason: 'ingest.input.binary', facts: {} };
    for (let times = 0; times < 50; times += 1) yield { held } as never;
  });
  const items = await Array.fromAsync(createReadInput(greedy, () => today, 0)(bytes));
  expect(items.length).toBeLessThan(11);
  expect(items.at(-1)).toMatchObject({ reason: 'reader.output' });
});

test('a message with more people than an aircraft carries is held, and the next is stored', async () => {
  const flightPersons = Array.from({ length: 2_100 }, (_, at) => ({
    ...nino,
    document: `QV${at}`,
  }));
  const file = paxlst({ persons: flightPersons }) + paxlst({ reference: 'R2', persons: [nino] });
  const items = await Array.fromAsync(apart(Buffer.from(file)));
  expect(items).toMatchObject([
    { kind: 'unreadable', reason: 'ingest.message.too-large' },
    { kind: 'message' },
  ]);
});

test('bytes before the first message are quarantined once, not with each message', () => {
  const strays = "FTX+AAA+++NOBODY KNOWS'".repeat(1_000);
  const head = "UNB+UNOA:4+ZZAIR+QVRGOV+261130:1200+1'";
  const text = `${head}${strays}${"UNH+R1+IFTMIN:D:05B:UN'UNT+2+R1'".repeat(100)}UNZ+100+1'`;
  const raw = [...readFile(Buffer.from(text), today)].flatMap((item) =>
    item.kind === 'message' ? [item.raw] : [],
  );
  expect(raw).toHaveLength(100);
  for (const [header] of raw) expect(header).toEqual([0, head.length]);
});
