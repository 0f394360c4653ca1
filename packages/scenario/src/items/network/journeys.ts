import type { Calendar } from '../../networks/plant.ts';
import type { CaseTrip } from '../../networks/records.ts';
import type { Citizen } from '../../networks/society.ts';
import type { Journey } from '../../networks/trips.ts';
import { abroad, bookingReference, home, tripOf } from '../../networks/trips.ts';
import type { Stream } from '../../random/stream.ts';
import { DAYS, firstDay } from './scene.ts';

const calendar: Calendar = { first: firstDay, days: DAYS, gap: [49, 63] };

/** One way of a journey; back home where `back` says so. */
export const fly = (
  who: Citizen,
  plan: Omit<Journey, 'from' | 'to'> & { readonly place: string; readonly back?: boolean },
  source: Stream,
): CaseTrip => {
  const { place, back = false, ...journey } = plan;
  const [from, to] = back ? [place, home] : [home, place];
  return tripOf(who, { ...journey, from, to }, calendar, source);
};

/** Some place abroad, and a reference of a booking. */
export const placeOf = (source: Stream): string => source.pick(abroad);
export const referenceOf = (source: Stream): string => bookingReference(source);

/** Everybody else on the lists: the given number of rows, each out or back on its own day, booked at any time. */
export const othersOf = (
  people: readonly Citizen[],
  rows: number,
  days: readonly { readonly day: number; readonly place: string; readonly back: boolean }[],
  source: Stream,
): readonly CaseTrip[] =>
  Array.from({ length: Math.max(0, rows) }, (_, at) => {
    const own = source.child(at);
    const { day, place, back } = own.pick(days);
    return fly(
      own.pick(people),
      {
        day,
        place,
        back,
        booking: referenceOf(own),
        bookedAt: (day - 4) * 1440 - own.below(20_000),
      },
      own,
    );
  });

/** By day, and by name within one list, so that the order of drawing does not show. */
export const inOrder = (trips: readonly CaseTrip[]): readonly CaseTrip[] => {
  const key = ({ date, list, surname, given, document }: CaseTrip): string =>
    [date, list, surname, given, document].join(' ');
  return trips.toSorted((one, other) => (key(one) < key(other) ? -1 : 1));
};
