import { expect, test } from 'vitest';
import { receive, startReading } from './protocol.ts';
import { piecesOfPart, unknownFiles } from './take.ts';

const today = '2026-11-25' as Parameters<typeof piecesOfPart>[3];
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
const kindsOf = (reading: ReturnType<typeof readingOf>) =>
  piecesOfPart(reading, 'chip', 'travel-document', today).map(({ kind, bytes }) => [
    kind,
    bytes.length,
  ]);

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
  expect(unknownFiles(reading)).toEqual([]);
});

test('what the reader calls a transcript is kept as one, though nothing of it can be read', () => {
  const reading = readingOf(['file', 'DG1', dg1], ['transcript', 'aa.json', text('{"format":')]);
  expect(kindsOf(reading)).toEqual([
    ['chip-file', dg1.length],
    ['transcript', 10],
  ]);
});

test('what is no file of a chip is named, and takes no other with it', () => {
  const reading = readingOf(['file', 'EF.DIR', text('no file')], ['file', 'DG1', dg1]);
  expect(kindsOf(reading)).toEqual([['chip-file', dg1.length]]);
  expect(unknownFiles(reading)).toEqual(['EF.DIR']);
});
