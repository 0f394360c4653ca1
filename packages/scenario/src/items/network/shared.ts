import type { CaseTrip } from '../../networks/records.ts';
import { makePhone } from '../../networks/society.ts';
import { fly, inOrder, othersOf, placeOf, referenceOf } from './journeys.ts';
import type { Scene, SceneAsk } from './scene.ts';
import { adultsOf, nth } from './scene.ts';

/** How many strangers, and of ten of them how many do not come back; of ten clients of an agency how many are one way. */
const gone = { easy: [10, 0], usual: [9, 1], hard: [8, 3] } as const;
const STRANGERS = 9;
const ROWS = 90;

/**
 * One phone, card or address is in the bookings of people who do not know each other. Somebody who sells journeys sends them
 * away for good; an agency, a hostel or a firm has them come home.
 */
export const sharedThing = ({ target, difficulty, people, source }: SceneAsk): Scene => {
  const own = source.child('journeys');
  const [holder, ...rest] = adultsOf(people, STRANGERS + 3);
  if (holder === undefined) throw new RangeError('scenario/items: nobody');
  const kind = own.pick(['phone', 'card', 'address'] as const);
  const common = {
    phone: { phone: makePhone(own.child('phone')).number },
    card: { card: `4${own.child('card').digits(15)}` },
    address: { address: `Station square ${own.between(1, 90)}` },
  }[kind];
  const ofTen = gone[difficulty][target ? 0 : 1];
  const oneWay = new Set(
    own
      .shuffled(Array.from({ length: STRANGERS }, (_, at) => at))
      .slice(0, Math.round((STRANGERS * ofTen) / 10)),
  );
  const trips: CaseTrip[] = [];
  const days: { day: number; place: string; back: boolean }[] = [];
  for (let at = 0; at < STRANGERS; at++) {
    const one = nth(rest, at);
    const [day, place] = [3 + at * 8 + own.between(0, 5), placeOf(own)];
    const home = day + own.between(4, 12);
    const bookedAt = (day - 2) * 1440 + own.between(0, 1439);
    const booking = referenceOf(own);
    days.push({ day, place, back: false }, { day: home, place, back: true });
    trips.push(fly(one, { day, place, booking, bookedAt, ...common }, own));
    if (!oneWay.has(at))
      trips.push(fly(one, { day: home, place, back: true, booking, bookedAt, ...common }, own));
  }
  const others = people.filter((person) => !rest.slice(0, STRANGERS).includes(person));
  return {
    question: 'shared',
    marked: Object.values(common),
    rows: {
      trips: inOrder([
        ...trips,
        ...othersOf(others, ROWS - trips.length, days, own.child('others')),
      ]),
    },
    about: [holder, ...rest.slice(0, STRANGERS)],
    evidence: 'items.network.shared-contact',
    links: target
      ? rest
          .slice(0, STRANGERS)
          .map(({ person }) => [Object.values(common)[0] ?? '', person.documents[0].number])
      : [],
  };
};
