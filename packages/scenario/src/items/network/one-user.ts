import { addDays } from '@amirani/core';
import type { CaseCall } from '../../networks/records.ts';
import type { Phone } from '../../networks/society.ts';
import { makePhone } from '../../networks/society.ts';
import type { Stream } from '../../random/stream.ts';
import type { Scene, SceneAsk } from './scene.ts';
import { adultsOf, DAYS, firstDay, nth } from './scene.ts';

/** Number of the fourteen contacts of the first number that the second shares. */
const shared = {
  easy: { same: [13, 14], others: [3, 4] },
  usual: { same: [12, 13], others: [3, 5] },
  hard: { same: [11, 12], others: [4, 6] },
} as const;
const CONTACTS = 14;
/** Numbers that everybody calls, besides: they join nobody. */
const POPULAR = 4;

/**
 * A number falls silent and another begins. Of one user the new one calls whom the old one called; a child who takes over nothing but
 * the family, or a carer who takes over a round, has a few contacts in common and a circle of their own.
 */
export const oneUser = ({ target, difficulty, people, source }: SceneAsk): Scene => {
  const [user, other, ...rest] = adultsOf(people, 18);
  if (user === undefined || other === undefined) throw new RangeError('scenario/items: nobody');
  const [old, next] = [makePhone(source.child('old')), makePhone(source.child('next'))];
  const outside = Array.from({ length: 60 }, (_, at) => makePhone(source.child(`o/${at}`)));
  const popular = outside.slice(0, POPULAR);
  const circle = source
    .child('circle')
    .shuffled([...rest.map(({ phone }) => phone), ...outside.slice(POPULAR, POPULAR + 24)]);
  const [least, most] = shared[difficulty][target ? 'same' : 'others'];
  const common = source.between(least, most);
  const before = circle.slice(0, CONTACTS);
  const after = [...before.slice(0, common), ...circle.slice(CONTACTS, 2 * CONTACTS - common)];
  const calls = source.child('calls');
  const rows = [
    ...talk(old, [...before, ...popular], [0, 48], 110, calls.child('before')),
    ...talk(next, [...after, ...popular], [63, DAYS - 1], 110, calls.child('after')),
    // Everybody else goes on as always; some of them have given up a number in the same days.
    ...rest.flatMap(({ phone }, at) => {
      const own = calls.child(`other/${at}`);
      const theirs = [...own.shuffled(circle).slice(0, 4), ...own.shuffled(popular).slice(0, 2)];
      const from = at % 5 === 0 ? 63 : 0;
      const until = at % 5 === 1 ? 48 : DAYS - 1;
      return talk(
        phone,
        theirs.filter((one) => one !== phone),
        [from, until],
        18,
        own,
      );
    }),
  ];
  return {
    question: 'one-user',
    marked: [old.number, next.number],
    rows: { calls: rows.toSorted(byTime) },
    about: [user],
    hidden: new Set([user.phone.number, other.phone.number]),
    // Whose the old number was is known; whose the new one is, is what is asked.
    known: [{ kind: 'phone', value: old.number, person: user.id }],
    evidence: 'items.network.replaced-phone',
  };
};

/** The given number of calls between a phone and its contacts, by both sides. The first contact has the most. */
const talk = (
  phone: Phone,
  contacts: readonly Phone[],
  [from, until]: readonly [number, number],
  count: number,
  source: Stream,
): readonly CaseCall[] =>
  Array.from({ length: count }, (_, at) => {
    const own = source.child(at);
    // Each is called once at least; those first in the list more.
    const contact = nth(
      contacts,
      at < contacts.length ? at : Math.min(own.below(contacts.length), own.below(contacts.length)),
    );
    const [caller, callee] = own.chance(550) ? [phone, contact] : [contact, phone];
    return {
      caller: caller.number,
      callee: callee.number,
      start: `${addDays(firstDay, own.between(from, until))}T${two(own.between(7, 22))}:${two(own.below(60))}`,
      duration: own.chance(120) ? 0 : own.between(12, 600),
      imei: caller.imei,
      imsi: caller.imsi,
      cell: `QVR-${own.between(100, 140)}`,
    };
  });

const byTime = (one: CaseCall, another: CaseCall): number => {
  const [a, b] = [one, another].map(({ start, caller, callee }) => `${start} ${caller} ${callee}`);
  return (a ?? '') < (b ?? '') ? -1 : 1;
};

const two = (value: number): string => String(value).padStart(2, '0');
