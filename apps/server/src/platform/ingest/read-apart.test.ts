import { setImmediate as turn } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';
import { expect, test, vi } from 'vitest';
import { paxlst, pnrgov } from '../../../test/edifact-texts.ts';
import { createReadInput } from './read-apart.ts';
import { readFile } from './read-file.ts';
import type { InputItem } from './read-input.ts';

const today = '2026-11-30' as never;
const nino = { surname: 'TSERELI', given: 'NINO', birth: '900506', document: 'QV1234567' };
const apart = createReadInput(() => today, 0);

/** Several batches, with what cannot be read between them and at the end. */
const text = Array.from({ length: 130 }, (_, index) => {
  const flight = `ZA${index}`;
  const good = paxlst({ flight, persons: [nino] }) + pnrgov({ flight, persons: [nino] });
  return index % 40 === 7 ? `${good}\nnot a word of EDIFACT: \u0001\u0002\u0003\n` : good;
}).join('');
const bytes = Buffer.from(text.slice(0, -40));

test('a thread of its own gives what is read in place, item by item', async () => {
  expect(await Array.fromAsync(apart(bytes))).toEqual(
    [...readFile(bytes, today)].map((item) => structuredClone(item)),
  );
});

test.each([
  ['nothing', Buffer.alloc(0), 'ingest.input.empty'],
  ['no EDIFACT', Buffer.from('a letter'), 'ingest.input.no-interchange'],
])('of %s it says so', async (_, file, reason) => {
  expect(await Array.fromAsync(apart(file))).toMatchObject([{ kind: 'unreadable', reason }]);
});

test('others have their turn while a large file goes through the gate', async () => {
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
  expect(await turnsBefore(createReadInput(() => today)(bytes))).toBeLessThan(3); // small: in place
  expect(await turnsBefore(apart(bytes))).toBeGreaterThan(3);
});

test('whoever leaves early leaves no thread behind, and an error of the thread is told', async () => {
  const ended = vi.spyOn(Worker.prototype, 'terminate');
  for await (const _ of apart(bytes)) break;
  expect(ended).toHaveBeenCalledOnce();
  ended.mockRestore();
  const unusable = createReadInput(() => (() => undefined) as never, 0)(bytes);
  await expect(Array.fromAsync(unusable)).rejects.toMatchObject({ name: 'DataCloneError' });
});
