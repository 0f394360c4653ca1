import type { Tie } from './calls.ts';
import type { Growth, Soil } from './plant.ts';
import { adult } from './plant.ts';
import type { Citizen } from './society.ts';

/** A child's first phone begins as that of somebody of the family ends: both call the same relatives. */
export const familyDecoy = (soil: Soil): Growth => {
  const { pool, calendar, source } = soil;
  const [gone, child] = [pool.take(({ age }) => age >= 18), pool.take(({ age }) => age < 20)];
  const relatives = Array.from({ length: 4 }, () => pool.take(adult));
  const ties = relatives.flatMap((relative): Tie[] => [
    { a: gone.id, b: relative.id, use: 'own', rate: source.between(8, 30), hours: [8, 22] },
    { a: child.id, b: relative.id, use: 'own', rate: source.between(8, 30), hours: [8, 22] },
  ]);
  return handOver('family', gone, child, relatives, ties, calendar.gap, source);
};

/** One carer takes over the round of another: both call the same old people and the same office. */
export const carerDecoy = (soil: Soil): Growth => {
  const { pool, calendar, outside, source } = soil;
  const [gone, next] = [pool.take(adult), pool.take(adult)];
  const cared = Array.from({ length: source.between(4, 6) }, () =>
    pool.take(({ age }) => age >= 60),
  );
  const office = source.pick(outside.slice(40));
  const ties = [...cared.map(({ id }) => id), office].flatMap((called): Tie[] => [
    { a: gone.id, b: called, use: 'own', rate: source.between(10, 26), hours: [7, 20], byA: 700 },
    { a: next.id, b: called, use: 'own', rate: source.between(10, 26), hours: [7, 20], byA: 700 },
  ]);
  return handOver('carer', gone, next, cared, ties, calendar.gap, source);
};

/** The secretary of a club moves away and another takes the office: both call all members. */
export const groupDecoy = (soil: Soil): Growth => {
  const { pool, calendar, source } = soil;
  const [gone, next] = [pool.take(adult), pool.take(adult)];
  const members = Array.from({ length: source.between(7, 10) }, () => pool.take(adult));
  const ties = members.flatMap((member): Tie[] => [
    {
      a: gone.id,
      b: member.id,
      use: 'own',
      rate: source.between(3, 10),
      hours: [16, 22],
      byA: 800,
    },
    {
      a: next.id,
      b: member.id,
      use: 'own',
      rate: source.between(3, 10),
      hours: [16, 22],
      byA: 800,
    },
  ]);
  return handOver('group', gone, next, members, ties, calendar.gap, source);
};

const handOver = (
  kind: 'family' | 'carer' | 'group',
  gone: Citizen,
  next: Citizen,
  others: readonly Citizen[],
  ties: readonly Tie[],
  gap: readonly [number, number],
  source: Soil['source'],
): Growth => {
  const day = source.between(gap[0] + 2, gap[1] - 4);
  return {
    ties: ties.map((tie) =>
      tie.a === gone.id ? { ...tie, until: day } : { ...tie, from: day + 1 },
    ),
    ends: [{ user: gone, day }],
    begins: [{ user: next, day: day + 1 }],
    decoy: {
      kind,
      persons: [gone.id, next.id, ...others.map(({ id }) => id)],
      notOne: [gone.phone.number, next.phone.number],
    },
  };
};

/** A taxi office: every third person calls it, and it calls back. It gets the most calls. */
export const busiestDecoy = (soil: Soil, everybody: readonly Citizen[]): Growth => {
  const office = soil.pool.take(adult);
  const ties = everybody
    .filter(() => soil.source.chance(330))
    .map(
      (one): Tie => ({
        a: one.id,
        b: office.id,
        use: 'own',
        hours: [5, 24],
        rate: soil.source.between(2, 9),
        byA: 650,
      }),
    );
  return { ties, decoy: { kind: 'busiest-number', persons: [office.id] } };
};
