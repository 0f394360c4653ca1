import { addDays, type CivilDate } from '@amirani/core';
import { schengenSay } from '@amirani/schengen/node';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readQuickRow } from './quick-row.ts';

test.each([
  ['10.3.26 20.3.26 FR', '2026-03-10', '2026-03-20', 'FR'],
  ['10/03/2026-20/03/2026', undefined, undefined, undefined],
  ['10/03/2026 - 20/03/2026', '2026-03-10', '2026-03-20', undefined],
  ['2026-03-10 – 2026-03-20', '2026-03-10', '2026-03-20', undefined],
  ['100326 200326 ita', '2026-03-10', '2026-03-20', 'IT'],
  ['10032026, 20032026; D', undefined, undefined, undefined],
  ['10.3.26 -', '2026-03-10', undefined, undefined],
  ['10.3.26', '2026-03-10', undefined, undefined],
])('%s', (line, entry, exit, state) => {
  const read = readQuickRow(line);
  if (entry === undefined) expect(read.ok).toBe(false);
  else
    expect(read).toEqual({
      ok: true,
      row: {
        entry,
        ...(exit === undefined ? {} : { exit }),
        ...(state === undefined ? {} : { state }),
        source: 'stamp',
      },
    });
});

test('what is not understood is named, and never guessed', () => {
  const why = (line: string) => {
    const read = readQuickRow(line);
    return read.ok ? read.row : schengenSay('en')(read.reason, read.facts);
  };
  expect(why('31.2.26 3.3.26')).toBe('31.2.26: no such day');
  expect(why('1.3.26 310426')).toBe('310426: no such day');
  expect(why('1.3.26 3.3.26 Narnia')).toBe('Narnia: neither a day nor a State');
  expect(why('3.3.24 soon')).toBe('soon: neither a day nor a State');
  expect(why('1.3.26 3.3.26 ZQ')).toBe('ZQ: not a known State');
  expect(why('1.3.26 3.3.26 5.3.26')).toBe('5.3.26: a third day in one stay');
  for (const line of ['- 3.3.26', 'FR', 'FR 3.3.26', '–'])
    expect(why(line), line).toBe('the day of entry is missing');
});

test('two days come back from every way of writing them', () => {
  const pad = (n: number): string => String(n).padStart(2, '0');
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 20_000 }),
      fc.integer({ min: 0, max: 300 }),
      fc.constantFrom('.', '/', ''),
      (start, length, mark) => {
        const entry = addDays('2001-01-01' as CivilDate, start);
        const exit = addDays(entry, length);
        const written = (date: string): string => {
          const [year = '', month = '', day = ''] = date.split('-');
          return [pad(Number(day)), pad(Number(month)), year].join(mark);
        };
        expect(readQuickRow(`${written(entry)} ${written(exit)}`)).toMatchObject({
          ok: true,
          row: { entry, exit },
        });
      },
    ),
  );
});
