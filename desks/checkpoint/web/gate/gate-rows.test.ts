import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkStates } from '../../api/shapes.ts';
import { byName, type GateTraveller, gateParts, isIn } from './gate-rows.ts';

const traveller = (
  id: string,
  names: { surname?: string; given?: string; role?: 'passenger' | 'crew' } = {},
  state?: (typeof checkStates)[number],
): GateTraveller =>
  ({
    traveller: { id, role: 'passenger', ...names },
    ...(state === undefined ? {} : { check: { id, state, at: '2026-01-01T00:00:00Z' } }),
  }) as unknown as GateTraveller;

test('only unchecked travellers are missing', () => {
  expect(gateParts.filter((part) => isIn(part, traveller('1')))).toEqual(['all', 'missing']);
  for (const state of checkStates)
    expect(isIn('missing', traveller('1', {}, state)), state).toBe(false);
});

test('crew whom nobody checked is not missing', () => {
  expect(isIn('missing', traveller('1', { role: 'crew' }))).toBe(false);
});

test('a proposed refusal does not count as a refusal yet', () => {
  const one = traveller('1', {}, 'refusal-proposed');
  expect(isIn('refused', one)).toBe(false);
  expect(isIn('second-line', one)).toBe(true);
  expect(isIn('refused', traveller('1', {}, 'refused'))).toBe(true);
});

test('rows are ordered by name only, in any state of the check, nameless ones last', () => {
  const names = fc.record({ surname: fc.stringMatching(/^[A-Z]{1,5}$/) });
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.tuple(fc.uuid(), names), { selector: ([id]) => id, minLength: 2 }),
      fc.constantFrom(...checkStates),
      (list, state) => {
        const ids = (rows: readonly GateTraveller[]): string[] =>
          rows.toSorted(byName).map((one) => one.traveller.id);
        const before = list.map(([id, own]) => traveller(id, own));
        const after = list.map(([id, own], at) =>
          traveller(id, own, at % 2 === 0 ? state : undefined),
        );
        expect(ids(after.toReversed())).toEqual(ids(before));
      },
    ),
  );
  expect(
    [traveller('1'), traveller('2', { surname: 'ZZ' })].toSorted(byName)[0]?.traveller.id,
  ).toBe('2');
});
