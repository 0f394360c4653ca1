import fc from 'fast-check';
import { expect, test } from 'vitest';
import { breachReportFields, breachTypes } from '../../api/breaches-shapes.ts';
import { breachContent, breachDraftOf, isOpen, newBreachDraft } from './breach-draft.ts';

const now = Date.parse('2026-11-26T16:40:30Z');
const word = fc.constantFrom('', 'a disk was lost');
const count = fc.option(fc.integer({ min: 0, max: 1e9 }), { nil: undefined });
const content = fc
  .record({
    foundAt: fc.integer({ min: now - 9e8, max: now }).map((ms) => new Date(ms).toISOString()),
    ...{ happened: word, circumstances: word, data: word, people: word },
    ...{ consequences: word, measures: word, telling: word, contact: word },
    types: fc.subarray([...breachTypes]),
    ...{ records: count, persons: count },
  })
  .map(({ records, persons, ...rest }) => ({
    ...rest,
    ...(records === undefined ? {} : { records }),
    ...(persons === undefined ? {} : { persons }),
  }));

test('R52: what is known goes into the form and comes out as it was, to the millisecond from which the clock runs', () => {
  fc.assert(
    fc.property(content, (known) => {
      expect(breachContent(breachDraftOf(known), now, known)).toEqual(known);
    }),
  );
});

test('R52: the form marks as open exactly the fields that the report lacks', () => {
  fc.assert(
    fc.property(content, (known) => {
      const draft = breachDraftOf(known);
      for (const field of breachReportFields) {
        const value = known[field as keyof typeof known];
        const lacks = value === undefined || value === '' || (value as string[]).length === 0;
        expect(isOpen(draft, field), field).toBe(lacks);
      }
    }),
  );
});

test('a breach is not found in the future, and an invalid number is not sent', () => {
  const draft = newBreachDraft(now);
  expect(breachContent(draft, now)?.foundAt).toBe('2026-11-26T16:40:00.000Z');
  expect(breachContent(draft, now - 60_000)).toBeUndefined();
  expect(breachContent({ ...draft, foundAt: '' }, now)).toBeUndefined();
  for (const records of ['many', '-1', '1.5'])
    expect(breachContent({ ...draft, records }, now)).toBeUndefined();
});
