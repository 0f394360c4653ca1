import { addDays, type CivilDate, toEpochDay } from '@amirani/core';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readHistory } from '../index.ts';
import { daysOf } from '../test/by-definition.ts';
import { checkSticker } from './sticker.ts';

const day = (text: string): CivilDate => text as CivilDate;
const yearly = {
  type: 'C',
  issuer: 'FR',
  validFrom: day('2026-01-01'),
  validUntil: day('2026-12-31'),
  days: 90,
  entries: 'multiple',
  genuine: true,
} as const;
type Visa = Parameters<typeof checkSticker>[0]['visa'];
const ask = (visa: Visa, entry: string, stays: readonly (readonly [string, string, string?])[]) =>
  checkSticker({
    visa,
    entry: day(entry),
    enterAt: 'FR',
    history: readHistory(
      stays.map(([first, exit, source = 'ees']) => ({ entry: first, exit, state: 'FR', source })),
      { on: day(entry) },
    ),
  });

describe('a visa that holds for more than six months: days in any 180', () => {
  const spring = [['2026-01-01', '2026-03-31']] as const;
  test('after 90 days, entry on the 91st day after the last of them, and for as long as days drop out', () => {
    expect(ask(yearly, '2026-06-29', spring).reasons[0]).toEqual({
      code: 'schengen.sticker.days-used',
      facts: { days: 90, used: 90 },
    });
    expect(ask(yearly, '2026-06-30', spring).stay).toEqual({
      until: '2026-09-27',
      days: 90,
      binds: 'visa-days',
    });
    expect(ask(yearly, '2026-07-05', spring).stay?.days).toBe(90);
  });

  test('only days on which it was valid are its days', () => {
    const visa = {
      ...yearly,
      days: 30,
      validFrom: day('2026-06-01'),
      validUntil: day('2027-05-31'),
    };
    expect(ask(visa, '2026-06-05', [['2026-03-01', '2026-03-20']]).stay?.days).toBe(30);
    expect(ask(visa, '2026-07-01', [['2026-05-20', '2026-06-10']]).stay?.days).toBe(20);
  });
});

test('room on a visa, compared with a loop over its days', () => {
  let short = 0;
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.integer({ min: 1, max: 400 }), fc.integer({ min: 0, max: 50 })), {
        maxLength: 6,
      }),
      fc.integer({ min: 1, max: 90 }),
      fc.integer({ min: 0, max: 300 }),
      fc.integer({ min: 0, max: 300 }),
      (rows, days, before, after) => {
        const entry = day('2026-11-20');
        const visa = {
          ...yearly,
          days,
          validFrom: addDays(entry, -before),
          validUntil: addDays(entry, after),
        };
        const stays = rows.map(([back, length]) => {
          const first = addDays(entry, -back);
          const last = addDays(first, length);
          return [first, last < entry ? last : addDays(entry, -1)] as const;
        });
        const at = toEpochDay(entry);
        const on = new Set(
          [...daysOf(stays.map(([a, b]) => [toEpochDay(a), toEpochDay(b)] as const))].filter(
            (one) => one >= at - before && one < at,
          ),
        );
        const window = before + after + 1 <= 184 ? 100_000 : 180;
        let lawful = 0;
        for (; lawful <= after; lawful += 1) {
          on.add(at + lawful);
          if ([...on].filter((one) => one > at + lawful - window).length > days) break;
        }
        if (lawful === 0) short += 1;
        expect(ask(visa, entry, stays).stay?.days ?? 0).toBe(lawful);
      },
    ),
    { numRuns: 500 },
  );
  expect(short).toBeGreaterThan(5);
});

describe('entries', () => {
  const twice = {
    ...yearly,
    entries: 2,
    days: 30,
    validFrom: day('2026-06-01'),
    validUntil: day('2026-09-01'),
  } as const;
  const third = (
    ...stays: readonly (readonly [string, string, string?])[]
  ): readonly [string, string | undefined, readonly string[]] => {
    const { result, reasons, needs } = ask(twice, '2026-06-20', stays);
    return [result, reasons[0]?.code, needs];
  };
  const used = ['failed', 'schengen.sticker.entries-used', []] as const;

  test('out and in again, recorded at the outer border, is another entry, on the next day as on the same', () => {
    expect(third(['2026-06-01', '2026-06-05'], ['2026-06-06', '2026-06-08'])).toEqual(used);
    expect(third(['2026-06-01', '2026-06-05', 'stamp'], ['2026-06-06', '2026-06-08'])).toEqual(
      used,
    );
    expect(third(['2026-06-01', '2026-06-05'], ['2026-06-05', '2026-06-08'])).toEqual(used);
  });

  test('where nobody recorded it, it is not known', () => {
    const unknown = ['undetermined', 'schengen.reason.facts-missing', ['visa.entriesUsed']];
    expect(
      third(['2026-06-01', '2026-06-05', 'statement'], ['2026-06-06', '2026-06-08', 'statement']),
    ).toEqual(unknown);
    expect(third(['2026-06-01', '2026-06-05'], ['2026-06-06', '2026-06-08', 'statement'])).toEqual(
      unknown,
    );
  });

  test('the same stay from two sources, or going on within the area, is one', () => {
    const met = ['met', 'schengen.sticker.valid', []];
    expect(third(['2026-06-01', '2026-06-05'], ['2026-06-01', '2026-06-05', 'stamp'])).toEqual(met);
    expect(third(['2026-06-01', '2026-06-05'], ['2026-06-02', '2026-06-08', 'stamp'])).toEqual(met);
    expect(
      third(['2026-06-01', '2026-06-05', 'statement'], ['2026-06-05', '2026-06-08', 'statement']),
    ).toEqual(met);
  });

  test('an entry made before FROM is not for certain one of its own', () => {
    expect(third(['2026-05-25', '2026-06-02'], ['2026-06-10', '2026-06-12']).slice(0, 1)).toEqual([
      'undetermined',
    ]);
    expect(third(['2026-05-25', '2026-05-31'], ['2026-06-10', '2026-06-12'])[0]).toBe('met');
  });
});

test('own crossing records beside others use up nothing that would be left without them', () => {
  const visa = { ...yearly, days: 20 };
  const own = ['2026-10-01', '2026-10-20', 'own-record'] as const;
  expect(
    ask(visa, '2026-11-20', [own, ['2026-05-01', '2026-05-02', 'stamp']]).reasons[0]?.code,
  ).toBe('schengen.stay.own-records');
  expect(
    ask(visa, '2026-11-20', [own, ['2026-10-01', '2026-10-20', 'stamp']]).reasons[0]?.code,
  ).toBe('schengen.sticker.days-used');
});
