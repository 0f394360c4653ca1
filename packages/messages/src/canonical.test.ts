import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { canonical } from './canonical.ts';
import { readInterchanges } from './edifact/index.ts';
import { gate } from './gate/index.ts';
import { pnrgov } from './test/pnrgov.ts';
import { holds } from './test/values.ts';
import type { WriteSegment, WriteSeparators } from './write/index.ts';
import { defaultWriteSeparators, wrapTypeB, writeSegments } from './write/index.ts';

const bytesOf = (text: string): Uint8Array => Uint8Array.from(Buffer.from(text, 'latin1'));

/** Canonical forms of the messages in a text, as the server makes them: behind the gate. */
const forms = (bytes: Uint8Array, sender?: string): string[] =>
  [...readInterchanges(gate(bytes).bytes)].flatMap(({ tokens, messages }) =>
    messages.map((message) => Buffer.from(canonical(tokens, message, sender)).toString('latin1')),
  );

const body: readonly WriteSegment[] = [
  ['MSG', ['', '22']],
  ['ORG', ['XX', 'QAA']],
  ['TVL', ['020126', '1000', '020126', '1200'], 'QAA', 'QBB', 'XX', '988'],
  ['EQN', '1'],
  ['SRC'],
  ['RCI', ['XX', 'ABC123']],
  ['TIF', "O'NEIL", ['JANE +:?* MRS', 'A', '1']],
  ['IFT', ['4', '28'], 'CTCM +4915112345678'],
];

const message = (
  separators: WriteSeparators,
  { reference = '1', time = '1000', count = '10', part = 'F', una = '' } = {},
): Uint8Array =>
  bytesOf(
    una +
      writeSegments(
        [
          ['UNB', ['IATA', '1'], 'XX', 'GOV', ['260101', time], reference],
          ['UNH', reference, ['PNRGOV', '15', '1', 'IA'], 'XX988/260102/1000', ['01', part]],
          ...body,
          ['UNT', count, reference],
          ['UNZ', '1', reference],
        ],
        separators,
      ),
  );

test('the same content is the same message, whatever way it came', () => {
  const [form] = forms(message(defaultWriteSeparators));
  const link = { priority: 'QK', to: ['QAAOGXX'], from: 'QBBOGXX', filed: '010930' };
  const star = { ...defaultWriteSeparators, element: '*', terminator: '#' };
  const ways = [
    message(defaultWriteSeparators, { reference: '77', time: '2359' }),
    message(defaultWriteSeparators, { count: '135' }),
    message(star),
    message({ ...star, repetition: '+' }, { una: 'UNA:*.?+#' }),
    wrapTypeB(message(defaultWriteSeparators), { ...link, width: 31 }),
    bytesOf(
      Buffer.from(message(defaultWriteSeparators)).toString('latin1').replaceAll("'", "'\r\n"),
    ),
    bytesOf(
      Buffer.from(message(defaultWriteSeparators)).toString('latin1').replace("SRC'", "SRC++:'"),
    ),
    gate(message(defaultWriteSeparators)).bytes,
  ];
  for (const way of ways) expect(forms(way)).toEqual([form]);
});

test('another part, another sender or another value is another message', () => {
  const [form] = forms(message(defaultWriteSeparators));
  expect(forms(message(defaultWriteSeparators, { part: 'C' }))).not.toEqual([form]);
  expect(forms(message(defaultWriteSeparators), 'YY')).not.toEqual([form]);
  const text = Buffer.from(message(defaultWriteSeparators)).toString('latin1');
  for (const [from, to] of [
    ['ABC123', 'ABC124'],
    ['020126:1000', '030126:1000'],
    ["RCI+XX:ABC123'", ''],
  ] as const)
    expect(forms(bytesOf(text.replace(from, to)))).not.toEqual([form]);
});

test('two messages that differ only in what the gate masks are one', () => {
  expect(forms(bytesOf(pnrgov('IFT+4:28+PAX IS ILL')))).toEqual(
    forms(bytesOf(pnrgov('IFT+4:28+VIP'))),
  );
});

const value = fc.constantFrom('', 'A', ':', '+', "'", '?', 'B', 'AB', 'A+', 'A:A', '?+');
// Few values, so that two lists are often equal or nearly so.
const segments = fc.array(
  fc.tuple(
    fc.constantFrom('AAA', 'BBB', 'IFT'),
    fc.array(fc.array(value, { maxLength: 3 }), { maxLength: 3 }),
  ),
  { maxLength: 4 },
);

const normal = (list: readonly (readonly [string, readonly (readonly string[])[]])[]): unknown =>
  writeSegments(list.map(([tag, elements]): WriteSegment => [tag, ...elements]));

test('where a value stands belongs to what it says', () => {
  const lines = [
    'RCI+A+B',
    'RCI+AB',
    'RCI+A:B',
    'RCI++A+B',
    'RCI+:A+B',
    'RCI+A+:B',
    "RCI+A'RCI+B",
    'RCI+A?+B',
    'RCIA+B',
  ];
  expect(new Set(lines.flatMap((line) => forms(bytesOf(pnrgov(line))))).size).toBe(lines.length);
});

test('equal form if and only if equal segments', () => {
  const formOf = (list: readonly (readonly [string, readonly (readonly string[])[]])[]): string => {
    const text = writeSegments([
      ['UNB', ['UNOA', '4'], 'A', 'B'],
      ['UNH', '1', ['XXXXXX', 'D']],
      ...list.map(([tag, elements]): WriteSegment => [tag, ...elements]),
      ['UNT', '1', '1'],
    ]);
    const [interchange] = readInterchanges(bytesOf(text));
    const [first] = interchange?.messages ?? [];
    if (interchange === undefined || first === undefined) return 'none';
    return Buffer.from(canonical(interchange.tokens, first)).toString('latin1');
  };
  holds(
    fc.tuple(segments, segments),
    ([a, b]) => {
      expect(formOf(a) === formOf(b)).toBe(normal(a) === normal(b));
      expect(formOf(a)).toBe(formOf(structuredClone(a)));
    },
    500,
  );
});
