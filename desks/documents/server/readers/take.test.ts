import type { CivilDate } from '@amirani/core';
import { createOwnReaders } from '@platform/server/apart/own-readers.ts';
import { expect, test } from 'vitest';
import { bounds } from '../bounds.ts';
import { receive, startReading } from './protocol.ts';
import { sortReading, takePart } from './take.ts';

const today = '2026-11-25' as CivilDate;
const readers = createOwnReaders({ 'document.files': () => import('../pieces/read-files.ts') });
const format = 'amirani.chip-transcript/1';
const active = { activeAuthentication: { refused: true } };
const late = JSON.stringify({ recordedBy: 'x'.repeat(5000), ...active, format });
const dg1 = Uint8Array.of(0x61, 3, 0x5f, 0x1f, 0);

/** A reading to which these files and transcripts came. */
const readingOf = (
  ...messages: readonly (readonly ['file' | 'transcript', string, Uint8Array])[]
) =>
  messages.reduce(
    (reading, [type, name, content], at) =>
      receive(reading, { type, name, content, reading: 'r', sequence: at + 1 }),
    startReading({ can: ['chip'] }, 'r'),
  );
const text = (content: string): Uint8Array => new TextEncoder().encode(content);
const taken = async (reading: ReturnType<typeof readingOf>) =>
  takePart(
    ...([reading, 'chip', 'travel-document'] as const),
    await sortReading(readers, reading, ['chip'], 'examination', today),
  );
const kindsOf = async (reading: ReturnType<typeof readingOf>) =>
  (await taken(reading)).pieces.map(({ kind, bytes }) => [kind, bytes.length]);

test('a transcript among the files of the chip is one, wherever its format stands', async () => {
  const marked = text(`\ufeff${JSON.stringify({ format, ...active })}`);
  const reading = readingOf(
    ['file', 'DG1', dg1],
    ['file', 'aa.json', marked],
    ['file', 'late.json', text(late)],
  );
  expect(await kindsOf(reading)).toEqual([
    ['chip-file', dg1.length],
    ['transcript', marked.length],
    ['transcript', late.length],
  ]);
  expect((await taken(reading)).left).toEqual([]);
});

test('what the reader calls a transcript is kept as one, though nothing of it can be read', async () => {
  const reading = readingOf(['file', 'DG1', dg1], ['transcript', 'aa.json', text('{"format":')]);
  expect(await kindsOf(reading)).toEqual([
    ['chip-file', dg1.length],
    ['transcript', 10],
  ]);
});

test('reports a file that is not from a chip without its name, and keeps the others', async () => {
  const reading = readingOf(['file', 'EF.DIR', text('no file')], ['file', 'DG1', dg1]);
  expect(await kindsOf(reading)).toEqual([['chip-file', dg1.length]]);
  expect((await taken(reading)).left).toEqual(['file (unknown)']);
});

test('a file that is too large to be stored, or empty, takes no other with it and is told', async () => {
  const dg2 = new Uint8Array(bounds.chipFileBytes + 1);
  dg2.set([0x75, 0x83, 0x10, 0, 0]);
  const reading = readingOf(['file', 'DG1', dg1], ['file', 'DG2', dg2], ['file', 'DG11', text('')]);
  expect(await kindsOf(reading)).toEqual([['chip-file', dg1.length]]);
  expect((await taken(reading)).left).toEqual([
    'DG2 (document.piece.too-large)',
    'DG11 (document.piece.empty)',
  ]);
});
