import type { Stream } from '../random/stream.ts';
import type { Tie } from './calls.ts';
import type { Citizen, Society } from './society.ts';

/** Numbers outside the world: shops, offices, people of other towns; a few are called by many. */
export const outsideNumbers = (dial: string, source: Stream): readonly string[] =>
  Array.from({ length: 420 }, (_, at) => `+${dial}${source.child(at).digits(8)}`);

/** Everybody's own calls: family, kin, work, club, friends and numbers outside. */
export const everydayTies = (
  society: Society,
  outside: readonly string[],
  source: Stream,
): readonly Tie[] => {
  const ties: Tie[] = [];
  const joined = new Set<string>();
  const join = (a: Citizen, b: Citizen, rate: number, hours: Tie['hours']): void => {
    const key = [a.id, b.id].sort().join(' ');
    if (a === b || joined.has(key)) return;
    joined.add(key);
    ties.push({ a: a.id, b: b.id, use: 'own', rate, hours });
  };
  const { households } = society;
  for (const [at, household] of households.entries()) {
    const own = source.child(`household/${at}`);
    for (const [i, a] of household.entries())
      for (const b of household.slice(i + 1)) join(a, b, own.between(40, 110), [7, 22]);
    for (let kin = own.between(1, 3); kin > 0; kin--) {
      const others = own.pick(households);
      for (const a of household.filter(({ age }) => age >= 18))
        for (const b of others.filter(({ age }) => age >= 18))
          if (own.chance(700)) join(a, b, own.between(4, 18), [9, 22]);
    }
  }
  for (const [name, groups, low, high, hours] of [
    ['work', society.works, 3, 16, [8, 19]],
    ['club', society.clubs, 2, 7, [15, 22]],
  ] as const)
    for (const [at, group] of groups.entries())
      for (const [place, one] of group.entries()) {
        const own = source.child(`${name}/${at}/${place}`);
        for (let more = own.between(1, 3); more > 0; more--)
          join(one, own.pick(group), own.between(low, high), hours);
      }
  for (const one of society.citizens) {
    const own = source.child(`friends/${one.id}`);
    for (let more = own.between(0, 3); more > 0; more--)
      join(one, own.pick(society.citizens), own.between(2, 10), [10, 23]);
    for (let more = own.between(2, 6); more > 0; more--)
      ties.push({
        a: one.id,
        b: pickSkewed(outside, own),
        use: 'own',
        hours: [8, 21],
        rate: own.between(1, 9),
        byA: own.between(400, 900),
      });
  }
  return ties;
};

/** One of the numbers; those early in the list are drawn far more often. */
export const pickSkewed = (numbers: readonly string[], source: Stream): string =>
  source.chance(350)
    ? source.pick(numbers.slice(0, 20))
    : source.chance(500)
      ? source.pick(numbers.slice(0, 120))
      : source.pick(numbers);
