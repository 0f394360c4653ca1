import type { CaseTrip } from '../../networks/records.ts';
import { fly, inOrder, othersOf, placeOf, referenceOf } from './journeys.ts';
import type { Scene, SceneAsk } from './scene.ts';
import { adultsOf, nth } from './scene.ts';

/** How often somebody flies, and within how many minutes the one beside booked. */
const turns = { easy: 6, usual: 5, hard: 5 } as const;
const within = { easy: 12, usual: 30, hard: 50 } as const;
/** Rows of every scene. */
const ROWS = 90;

/**
 * Somebody flies again and again. An escort leads another stranger each time, who booked within the hour and does not come back, and is home
 * alone within two days. A commuter flies as often and is home as soon, beside people who booked at any time; a guide brings the
 * group home; a couple is always the same two.
 */
export const escort = ({ target, difficulty, people, source }: SceneAsk): Scene => {
  const count = turns[difficulty];
  const adults = adultsOf(people, 18);
  const [one] = adults;
  if (one === undefined) throw new RangeError('scenario/items: nobody');
  const honest = source.pick(['commuter', 'guide', 'couple'] as const);
  const own = source.child('journeys');
  const trips: CaseTrip[] = [];
  const days: { day: number; place: string; back: boolean }[] = [];
  const [leader] = one.person.documents;
  const links: [string, string][] = [];
  for (let turn = 0; turn < count; turn++) {
    const day = 4 + turn * 17 + own.between(0, 10);
    const place = placeOf(own);
    const bookedAt = (day - 3) * 1440 + own.between(0, 1300);
    const home = day + own.between(1, 2);
    const beside = nth(adults, !target && honest === 'couple' ? 1 : turn + 1);
    const gap = target || honest !== 'commuter' ? own.between(2, within[difficulty]) : 0;
    days.push({ day, place, back: false }, { day: home, place, back: true });
    if (target) links.push([leader.number, beside.person.documents[0].number]);
    const booking = referenceOf(own);
    trips.push(
      fly(one, { day, place, booking, bookedAt }, own),
      fly(
        one,
        { day: home, place, back: true, booking: referenceOf(own), bookedAt: bookedAt + 5 },
        own,
      ),
      fly(
        beside,
        {
          day,
          place,
          booking: !target && honest === 'couple' ? booking : referenceOf(own),
          // A commuter has changing people in the next seat.
          bookedAt: gap === 0 ? bookedAt - own.between(2_000, 20_000) : bookedAt + gap,
        },
        own,
      ),
    );
    if (!target)
      trips.push(
        fly(
          beside,
          { day: home, place, back: true, booking: referenceOf(own), bookedAt: bookedAt + gap + 6 },
          own,
        ),
      );
  }
  const others = people.filter((person) => !adults.slice(0, count + 1).includes(person));
  return {
    question: 'escort',
    marked: [leader.number],
    rows: {
      trips: inOrder([
        ...trips,
        ...othersOf(others, ROWS - trips.length, days, own.child('others')),
      ]),
    },
    about: [one],
    evidence: 'items.network.escort',
    links,
  };
};
