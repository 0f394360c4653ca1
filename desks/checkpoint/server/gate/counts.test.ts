import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkStates } from '../../api/shapes.ts';
import { gateMatch } from './counts.ts';

const travellers = ['a', 'b', 'c', 'd', 'e'];
const check = fc.record({
  id: fc.uuid(),
  traveller: fc.constantFrom(...travellers, 'stranger', null),
  state: fc.constantFrom(...checkStates),
});

test('everybody on the list is counted once, and every check is somewhere', () => {
  const awaited = fc.array(fc.boolean(), { minLength: 5, maxLength: 5 });
  fc.assert(
    fc.property(fc.subarray(travellers), awaited, fc.array(check), (listed, passengers, checks) => {
      const isAwaited = (one: string): boolean => passengers[travellers.indexOf(one)] === true;
      const { counts, latest, notOnList } = gateMatch(
        listed.map((traveller) => ({ traveller, awaited: isAwaited(traveller) })),
        checks,
      );
      const { onList, passed, open, secondLine, refused, missing, notAwaited } = counts;
      expect(onList).toBe(listed.length);
      expect(passed + open + secondLine + refused + missing + notAwaited).toBe(onList);
      expect(counts.passengers).toBe(listed.filter(isAwaited).length);
      const unlisted = Object.values(counts.unlisted).reduce((sum, count) => sum + count, 0);
      expect(unlisted).toBe(notOnList.length);
      expect(missing).toBe(listed.filter((one) => isAwaited(one) && !latest.has(one)).length);
      const ofListed = checks.filter(({ traveller }) => listed.includes(traveller ?? ''));
      expect(notOnList.length + ofListed.length).toBe(checks.length);
      for (const [traveller, one] of latest)
        expect(one).toBe(checks.find((first) => first.traveller === traveller));
    }),
  );
});

test('a refusal that nobody confirmed is not counted as one', () => {
  const { counts } = gateMatch(
    [{ traveller: 'a', awaited: true }],
    [{ id: '1', traveller: 'a', state: 'refusal-proposed' }],
  );
  expect(counts).toMatchObject({ secondLine: 1, refused: 0 });
});
