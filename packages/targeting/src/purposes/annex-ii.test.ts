import { expect, test } from 'vitest';
import { readCriterion } from '../criteria/index.ts';
import { couriers } from '../test/samples.ts';
import { annexPoint, isPurpose, purposes } from './annex-ii.ts';

test('R3: terrorism and the 26 points of Annex II, in their order and no other', () => {
  expect(purposes).toHaveLength(27);
  expect(annexPoint('terrorism')).toBeUndefined();
  const numbered = purposes.slice(1).map((purpose) => annexPoint(purpose));
  expect(numbered).toEqual(Array.from({ length: 26 }, (_, index) => index + 1));
  // Points that are cited in other acts of the Union by their number.
  expect(annexPoint('trafficking-in-human-beings')).toBe(2);
  expect(annexPoint('narcotics')).toBe(4);
  expect(annexPoint('weapons')).toBe(5);
  expect(annexPoint('facilitation-of-unauthorised-entry')).toBe(11);
  expect(annexPoint('forged-documents')).toBe(18);
  expect(annexPoint('industrial-espionage')).toBe(26);
});

test.each(['immigration-control', 'overstay', 'theft', 'public-order', 'tax', 'Narcotics', ''])(
  'R3: `%s` selects nobody',
  (purpose) => {
    expect(isPurpose(purpose)).toBe(false);
    const { criterion, issues } = readCriterion(
      couriers.replace('purpose narcotics', `purpose "${purpose}"`),
    );
    expect(criterion).toBeUndefined();
    expect(issues).toMatchObject([
      { code: 'targeting.purpose.unknown', at: { line: 4, column: 9 } },
    ]);
  },
);
