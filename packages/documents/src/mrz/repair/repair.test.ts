import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { on, read, specimens } from '../../test/zones.ts';
import {
  type MrzContent,
  type MrzRepairs,
  readMrz,
  repairMrz,
  undecidablePairs,
  writeMrz,
} from '../index.ts';
import { lookAlikes } from './look-alikes.ts';

const TD3 = specimens.TD3;
const repair = (text: string): MrzRepairs => repairMrz(read(text), on);
const brief = ({ candidates }: MrzRepairs): readonly string[] =>
  candidates.map(({ changes }) =>
    changes.map(({ line, position, read: was, to }) => `${line}.${position} ${was}${to}`).join(' '),
  );

test('the pairs that no check digit can tell are 1/L, 6/G, 8/I and K/filler', () => {
  expect(undecidablePairs.map((pair) => pair.join(''))).toEqual(['1L', '6G', '8I', '<K']);
});

describe('misread characters', () => {
  test.each([
    ['a letter in the number', ['L898902', 'L8989O2'], ['2.6 O0']],
    ['a letter in a date', ['740812', '74O812'], ['2.16 O0']],
    ['a digit in a state', ['36UTO', '36UT0'], ['2.13 0O']],
    ['a letter for the composite digit', ['<10', '<1O'], ['2.44 O0']],
    [
      'two fields at once',
      ['2C36UTO7408122', 'ZC36UTO74O8122'],
      ['2.7 Z2 2.16 O0', '2.2 8B 2.16 O0', '2.1 LI 2.16 O0'],
    ],
    ['the beginning of the sex and the date', ['F1204', 'FI204'], ['2.22 I1']],
  ] as const)('%s', (_, [right, wrong], expected) => {
    expect(brief(repair(TD3.replace(right, wrong)))).toEqual(expected);
  });

  test('where several corrections are equally small, all are given and none is chosen', () => {
    const repairs = repair(TD3.replace('ZE184226B', 'ZE1842268'));
    expect(brief(repairs)).toEqual(['2.37 8B', '2.34 2Z']);
    expect(brief(repair(TD3.replace('ERIKSSON', 'ER1KSSON')))).toEqual(['1.8 1I', '1.8 1L']);
  });

  test('an illegible character is worked out from the check digit, as far as that can tell', () => {
    expect(brief(repair(TD3.replace('L898902C3', 'L89?902C3')))).toEqual([
      '2.4 ?8',
      '2.4 ?I',
      '2.4 ?S',
    ]);
    expect(brief(repair(TD3.replace('740812', '74?812')))).toEqual(['2.16 ?0']);
  });

  test('only misreadings explain a change', () => {
    const repairs = repair(TD3.replace('2C36', '2C35'));
    expect(repairs).toMatchObject({
      candidates: [],
      unresolved: ['documentNumber', 'composite'],
      more: false,
    });
  });

  test('a correction must fix every check digit', () => {
    const repairs = repair(TD3.replace('2C36', '2C35').replace('ERIKSSON', 'ERIKS5ON'));
    expect(repairs.candidates).toEqual([]);
    expect(repairs.unresolved).toEqual(['documentNumber', 'composite']);
  });

  test('an unknown state does not hide what can be explained', () => {
    const repairs = repair(TD3.replace('P<UTO', 'P<XYZ').replace('L898902', 'L8989O2'));
    expect(brief(repairs)).toEqual(['2.6 O0']);
    expect(repairs.unresolved).toEqual(['issuingState']);
  });

  test('a long number whose filler was misread', () => {
    const text = `I<UTOD23145890K7349<<<<<<<<<<<
3407127M9507122UTO<<<<<<<<<<<2
STEVENSON<<PETER<JOHN<<<<<<<<<`;
    expect(brief(repair(text))).toEqual(['1.15 K<']);
  });

  test.each([
    ['FR-ID-old', ['0102954', '01O2954'], ['2.3 O0']],
    ['CH-DL', ['001<<85', '001<K8S'], ['2.19 K< 2.21 S5']],
    ['MRV-A', ['4009078', '40O9078'], ['2.16 O0']],
    ['MRV-B', ['4009078', '40O9078'], ['2.16 O0']],
  ] as const)('%s', (format, [right, wrong], expected) => {
    expect(brief(repair(specimens[format].replace(right, wrong)))).toEqual(expected);
  });
});

describe('what cannot be decided', () => {
  const pairs = (repairs: MrzRepairs): readonly string[] =>
    repairs.undecidable.map(
      ({ line, position, read: was, also }) => `${line}.${position} ${was}/${also}`,
    );

  test('is named also where nothing is wrong', () => {
    const repairs = repair(TD3);
    expect(repairs.candidates).toEqual([]);
    expect(pairs(repairs)).toEqual([
      '2.1 L/1',
      '2.2 8/I',
      '2.4 8/I',
      '2.31 1/L',
      '2.32 8/I',
      '2.36 6/G',
      '2.38 </K',
    ]);
  });

  test('each pair in a document number: the digits compute either way', () => {
    for (const [one, other] of [
      ['6', 'G'],
      ['1', 'L'],
      ['8', 'I'],
    ]) {
      const write = (number: string): string => {
        const written = writeMrz({
          format: 'TD3',
          documentCode: 'PP',
          issuingState: 'UTO',
          primaryIdentifier: 'A',
          documentNumber: number,
          nationality: 'UTO',
          sex: 'X',
          dateOfBirth: '1990-01-01',
          dateOfExpiry: '2030-01-01',
        });
        return written.ok ? written.value.lines.join('\n') : '';
      };
      const text = write(`AB${one}00`);
      const misread = text.replace(`AB${one}00`, `AB${other}00`);
      expect(read(misread).ok).toBe(true);
      expect(pairs(repair(misread))).toContain(`2.3 ${other}/${one}`);
      expect(pairs(repair(text))).toContain(`2.3 ${one}/${other}`);
    }
  });

  test('names and dates are told by their class, a stray K in a name by nothing', () => {
    const text = TD3.replace('MARIA<<<<<<', 'MARIA<<<K<<');
    expect(pairs(repair(text)).filter((pair) => pair.startsWith('1.'))).toEqual(['1.29 K/<']);
    expect(repair(text).undecidable.map(({ field }) => field)).not.toContain('dateOfBirth');
  });
});

describe('bounds', () => {
  test('as many as asked for, and that there are more', () => {
    const text = TD3.replace('ERIKSSON', 'ER1K5S0N');
    expect(brief(repair(text))).toHaveLength(6);
    const few = repairMrz(read(text), { ...on, most: 2 });
    expect(few.candidates).toHaveLength(2);
    expect(few.more).toBe(true);
  });

  test('work is bounded: many illegible characters end the search, and it says so', () => {
    const text = TD3.replace('L898902C3', 'L?9?9?2?3');
    const repairs = repair(text);
    expect(repairs.more).toBe(true);
    expect(repairs.candidates.length).toBeLessThanOrEqual(64);
  });

  test('no zone, or lines of another length: nothing is claimed', () => {
    for (const text of ['good morning', TD3.slice(0, -1)])
      expect(repair(text)).toEqual({
        candidates: [],
        undecidable: [],
        unresolved: [],
        more: false,
      });
  });
});

describe('properties', () => {
  const content: fc.Arbitrary<MrzContent> = fc.record({
    format: fc.constantFrom('TD1', 'TD2', 'TD3', 'MRV-A'),
    documentCode: fc.constant('I'),
    issuingState: fc.constantFrom('UTO', 'QMA'),
    primaryIdentifier: fc.constant('ALFA'),
    documentNumber: fc.string({
      unit: fc.constantFrom(...'ABCGIKLOSZ0125689'),
      minLength: 9,
      maxLength: 9,
    }),
    nationality: fc.constant('UTO'),
    dateOfBirth: fc.constantFrom('1974-08-12', '1985-01-01', '2000-02-29'),
    sex: fc.constantFrom('M', 'F', 'X'),
    dateOfExpiry: fc.constantFrom('2026-12-31', '2031-05-16'),
  });
  const zone = content.map((values) => {
    const documentCode = { TD3: 'P', 'MRV-A': 'V' }[values.format as string] ?? 'I';
    const written = writeMrz({ ...values, documentCode });
    if (!written.ok) throw new Error(JSON.stringify(written.issues));
    return written.value.lines;
  });
  /** A zone and the same zone with a limited number of misread characters. */
  const misread = (most: number) =>
    fc
      .tuple(zone, fc.array(fc.tuple(fc.nat(200), fc.nat(3)), { minLength: 1, maxLength: most }))
      .map(([lines, picks]) => {
        const text = lines.join('\n');
        const places = [...text].flatMap((character, at) => (lookAlikes(character) ? [at] : []));
        let wrong = text;
        for (const [pick, which] of picks) {
          const at = places[pick % places.length] ?? 0;
          const alikes = lookAlikes(text.charAt(at)).replaceAll('<', '');
          const other = alikes.charAt(which % alikes.length) || text.charAt(at);
          wrong = wrong.slice(0, at) + other + wrong.slice(at + 1);
        }
        return { text, wrong };
      });

  test('every candidate leaves nothing wrong, and all are of one size', () => {
    fc.assert(
      fc.property(misread(3), ({ wrong }) => {
        const reading = readMrz(wrong, on);
        const { candidates, unresolved } = repairMrz(reading, on);
        for (const { lines, changes } of candidates) {
          const after = readMrz(lines, on);
          expect(after.checks.filter(({ state }) => state === 'failed')).toEqual([]);
          if (unresolved.length === 0) expect(after.ok).toBe(true);
          expect(changes.length).toBe(candidates[0]?.changes.length);
          expect(changes.length).toBeGreaterThan(0);
        }
      }),
      { numRuns: 300 },
    );
  });

  test('what was written is among the candidates, or fewer edits explain what was read', () => {
    fc.assert(
      fc.property(misread(2), ({ text, wrong }) => {
        const reading = readMrz(wrong, on);
        const { candidates, more } = repairMrz(reading, on);
        const edits = [...text].filter((character, at) => character !== wrong[at]).length;
        if (reading.ok || more || reading.format !== readMrz(text, on).format) return;
        expect(candidates.length).toBeGreaterThan(0);
        if (candidates[0]?.changes.length === edits)
          expect(candidates.map(({ lines }) => lines.join('\n'))).toContain(text);
        else expect(candidates[0]?.changes.length).toBeLessThan(edits);
      }),
      { numRuns: 300 },
    );
  });

  test('trying out every one and every two characters finds the same', () => {
    fc.assert(
      fc.property(misread(1), ({ wrong }) => {
        const reading = readMrz(wrong, on);
        const { candidates, more } = repairMrz(reading, on);
        if (reading.ok || more || reading.format === undefined) return;
        const size = candidates[0]?.changes.length ?? 0;
        if (size === 0 || size > 2) return;
        const found = new Set(candidates.map(({ lines }) => lines.join('\n')));
        for (let count = 1; count <= size; count++) {
          const tried = tryOut(wrong, count, reading.format);
          expect(new Set(tried)).toEqual(count < size ? new Set() : found);
        }
      }),
      { numRuns: 60 },
    );
  });
});

/** Every valid text that differs in exactly this number of look-alikes. */
const tryOut = (text: string, count: number, format: string, from = 0): readonly string[] => {
  if (count === 0) {
    const reading = readMrz(text, on);
    return reading.ok && reading.format === format ? [text] : [];
  }
  const results: string[] = [];
  for (let at = from; at < text.length; at++)
    for (const to of lookAlikes(text.charAt(at)))
      results.push(
        ...tryOut(text.slice(0, at) + to + text.slice(at + 1), count - 1, format, at + 1),
      );
  return results;
};
