import type { Line, Tie } from './calls.ts';
import { pickSkewed } from './everyday.ts';
import type { Growth, Soil } from './plant.ts';
import type { Citizen } from './society.ts';
import { makePhone } from './society.ts';
import type { ReplacedPhone, TrueLink } from './truth.ts';

/**
 * How the members of a network call each other: the first is its organiser, who calls the second and hardly anybody else; the
 * second calls the others; neighbours among these call each other at times. The central member calls less than a taxi office.
 *
 * `operational`: with phones for that alone, all of which are given up for new ones in the same days; the last member's calls
 * nobody but members, so that the new one is known through other new ones only. `own`: with their own phones, of which two or
 * three are given up.
 */
export const networkCalls = (
  id: string,
  members: readonly Citizen[],
  mode: 'operational' | 'own',
  { calendar, outside, source }: Soil,
): Required<Pick<Growth, 'ties' | 'lines' | 'newPhones' | 'replaced'>> & {
  readonly links: readonly TrueLink[];
  readonly firstPhones: ReadonlyMap<string, string>;
} => {
  const own = source.child('calls');
  const [organiser, coordinator, ...others] = members;
  if (organiser === undefined || coordinator === undefined)
    throw new RangeError('scenario/networks: a network has an organiser and a coordinator');
  const use = mode === 'operational' ? 'operational' : 'own';
  const ties: Tie[] = [];
  const links: TrueLink[] = [];
  const tie = (a: Citizen, b: Citizen, low: number, high: number): void => {
    ties.push({ a: a.id, b: b.id, use, rate: own.between(low, high), hours: [9, 23] });
    links.push({ a: a.id, b: b.id, by: 'calls' });
  };
  tie(organiser, coordinator, 14, 26);
  for (const other of others) tie(coordinator, other, 16, 40);
  for (const [at, other] of others.entries()) {
    const next = others[at + 1];
    if (next !== undefined) tie(other, next, 6, 14);
  }
  const last = others.at(-1);
  if (last !== undefined) tie(organiser, last, 6, 12);
  const lines: Line[] = [];
  const replaced: ReplacedPhone[] = [];
  const newPhones: { user: Citizen; day: number }[] = [];
  const firstPhones = new Map<string, string>();
  const changeDay = own.between(calendar.gap[0] + 2, calendar.gap[1] - 5);
  if (mode === 'operational') {
    for (const member of members) {
      const self = own.child(member.id);
      const [before, after] = [makePhone(self.child('first')), makePhone(self.child('second'))];
      const day = changeDay + self.between(0, 3);
      const at = { user: member.id, use, cell: member.cell } as const;
      lines.push({ ...at, phone: before, from: 0, until: day });
      lines.push({ ...at, phone: after, from: day, until: calendar.days });
      firstPhones.set(member.id, before.number);
      replaced.push({ person: member.id, before: before.number, after: after.number, network: id });
      if (member === last) continue;
      for (let more = self.between(2, 3); more > 0; more--)
        ties.push({
          a: member.id,
          b: pickSkewed(outside, self),
          use,
          hours: [9, 23],
          rate: self.between(3, 9),
          byA: 800,
        });
    }
  } else
    for (const user of own.shuffled(members).slice(0, own.between(2, 3)))
      newPhones.push({ user, day: changeDay + own.between(0, 3) });
  return { ties, lines, newPhones, replaced, links, firstPhones };
};
