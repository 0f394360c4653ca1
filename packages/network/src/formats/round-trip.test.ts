import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { arbitraryDecisions, arbitraryStatements } from '../test/arbitrary-statements.ts';
import { type Exchange, type Format, formats, readAs, type Stating, writeAs } from './index.ts';

const stating: Stating = { item: 'file', by: 'officer-1', at: '2026-05-01T10:00:00Z' };

const inOrder = ({ statements, decisions }: Exchange): unknown => ({
  statements: [...statements].sort((a, b) => (a.id < b.id ? -1 : 1)),
  decisions,
});

const everything = Object.keys(formats) as readonly Format[];

test.each(everything)('%s gives back every statement and decision as it was', (format) => {
  fc.assert(
    fc.property(arbitraryStatements(10), arbitraryDecisions(4), (statements, decisions) => {
      const { content } = writeAs(format, { statements, decisions });
      const back = readAs(format, content, stating);
      expect(back.problems).toEqual([]);
      expect(inOrder(back)).toEqual(inOrder({ statements, decisions }));
    }),
    { numRuns: 40 },
  );
});

describe.each(everything)('%s', (format) => {
  const exchange = fc.sample(arbitraryStatements(6), { numRuns: 1, seed: 7 })[0] ?? [];
  test('the same case gives the same bytes', () => {
    const [one, other] = [0, 1].map(
      () => writeAs(format, { statements: exchange, decisions: [] }).content,
    );
    expect(one).toEqual(other);
  });

  test('control characters and halves of pairs come back as well', () => {
    const [first] = exchange;
    if (first === undefined) throw new Error('no sample');
    const value = 'a\u0001b\ud800c\ufffed\r\ne';
    const odd = { ...first, property: 'notes', schema: 'Person', value };
    // UTF-8 has no half of a pair: where the text itself is the file, it is replaced.
    const expected = format === 'csv' ? value.toWellFormed() : value;
    const back = readAs(
      format,
      writeAs(format, { statements: [odd], decisions: [] }).content,
      stating,
    );
    expect(back.statements.map((one) => one.value)).toEqual([expected]);
  });

  test('reports other files, and nothing throws', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 60 }), (bytes) => {
        const { statements, problems } = readAs(format, bytes, stating);
        expect(statements.length > 0 || problems.length > 0 || bytes.every((one) => one < 33)).toBe(
          true,
        );
      }),
      { numRuns: 40 },
    );
  });
});
