import { expect, test } from 'vitest';
import { bounds } from '../bounds.ts';
import { receive, startReading } from './protocol.ts';
import { takePart } from './take.ts';

const today = '2026-11-25' as Parameters<typeof takePart>[3];
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
const taken = (reading: ReturnType<typeof readingOf>) =>
  takePart(reading, 'chip', 'travel-document', today);
const kindsOf = (reading: ReturnType<typeof readingOf>) =>
  taken(reading).pieces.map(({ kind, bytes }) => [kind, bytes.length]);

test('a transcript among the files of the chip is one, wherever its format stands', () => {
  const marked = text(`\ufeff${JSON.stringify({ format, ...active })}`);
  const reading = readingOf(
    ['file', 'DG1', dg1],
    ['file', 'aa.json', marked],
    ['file', 'late.json', text(late)],
  );
  expect(kindsOf(reading)).toEqual([
    ['chip-file', dg1.length],
    ['transcript', marked.length],
    ['transcript', late.length],
  ]);
  expect(taken(reading).left).toEqual([]);
});

test('what the reader calls a transcript is kept as one, though nothing of it can be read', () => {
  const reading = readingOf(['file', 'DG1', dg1], ['transcript', 'aa.json', text('{"format":')]);
  expect(kindsOf(reading)).toEqual([
    ['chip-file', dg1.length],
    ['transcript', 10],
  ]);
});

test('what is no file of a chip is told, without the name that it came with, and takes no other with it', () => {
  const reading = readingOf(['file', 'EF.DIR', text('no file')], ['file', 'DG1', dg1]);
  expect(kindsOf(reading)).toEqual([['chip-file', dg1.length]]);
  expect(taken(reading).left).toEqual(['file (unknown)']);
});

test('a file that is too large to be stored, or empty, takes no other with it and is told', () => {
  const dg2 = new Uint8Array(bounds.chipFileBytes + 1);
  dg2.set([0x75, 0x83, 0x10, 0, 0]);
  const reading = readingOf(['file', 'DG1', dg1], ['file', 'DG2', dg2], ['file', 'DG11', text('')]);
  expect(kindsOf(reading)).toEqual([['chip-file', dg1.length]]);
  expect(taken(reading).left).toEqual([
    'DG2 (document.piece.too-large)',
    'DG11 (document.piece.empty)',
  ]);
});
