import type { Growth, Soil } from './plant.ts';
import { adult } from './plant.ts';
import type { CaseTrip } from './records.ts';
import type { Citizen, Society } from './society.ts';
import { abroad, bookingReference, home, tripOf } from './trips.ts';

/** There and back for a party; together in one booking where it is given. */
const thereAndBack = (
  party: readonly Citizen[],
  day: number,
  to: string,
  nights: number,
  soil: Soil,
  given: {
    readonly together?: boolean;
    readonly card?: string;
    readonly phone?: string;
    readonly address?: string;
  },
): readonly CaseTrip[] => {
  const { source, calendar } = soil;
  const { together = true, ...common } = given;
  const booking = bookingReference(source);
  const bookedAt = Math.max(0, (day - 6) * 1440 + source.between(0, 1400));
  return party.flatMap((one) => {
    const own = together ? booking : bookingReference(source);
    const at = {
      booking: own,
      bookedAt: together ? bookedAt : bookedAt + source.between(-900, 900),
      ...common,
    };
    return [
      tripOf(one, { ...at, day, from: home, to }, calendar, source),
      ...(day + nights < calendar.days
        ? [tripOf(one, { ...at, day: day + nights, from: to, to: home }, calendar, source)]
        : []),
    ];
  });
};

const grown = (
  kind: 'couple' | 'guide' | 'hostel' | 'agency',
  persons: readonly Citizen[],
  trips: readonly CaseTrip[],
): Growth => ({ trips, decoy: { kind, persons: persons.map(({ id }) => id) } });

/** Two who travel together again and again, in one booking, and come back together. */
export const coupleDecoy = (soil: Soil): Growth => {
  const couple = [soil.pool.take(adult), soil.pool.take(adult)];
  const trips = [4, 24, 46, 68, 90].flatMap((day) =>
    thereAndBack(couple, day + soil.source.between(0, 5), soil.source.pick(abroad), 3, soil, {}),
  );
  return grown('couple', couple, trips);
};

/** A guide flies out with another group each time, and back with the same group. */
export const guideDecoy = (soil: Soil): Growth => {
  const guide = soil.pool.take(adult);
  const everybody: Citizen[] = [guide];
  const trips: CaseTrip[] = [];
  for (let day = 6; day < 100; day += 18) {
    const group = Array.from({ length: soil.source.between(4, 7) }, () => soil.pool.take());
    everybody.push(...group);
    trips.push(
      ...thereAndBack([guide, ...group], day, soil.source.pick(abroad), 5, soil, {
        together: false,
      }),
    );
  }
  return grown('guide', everybody, trips);
};

/** Students of one hostel travel home for the holidays, each on another day: they have one address. */
export const hostelDecoy = (soil: Soil): Growth => {
  const students = Array.from({ length: soil.source.between(7, 10) }, () =>
    soil.pool.take(({ age }) => age >= 16 && age < 45),
  );
  const trips = students.flatMap((one, at) =>
    thereAndBack([one], 3 + at * 9, soil.source.pick(abroad), 12, soil, {
      address: 'Hostel of the college, Upper garden 7',
    }),
  );
  return grown('hostel', students, trips);
};

/** A travel agency books with its own phone and its own card for people who do not know each other; they come back. */
export const agencyDecoy = (soil: Soil, phone: string): Growth => {
  const clients = Array.from({ length: soil.source.between(9, 13) }, () => soil.pool.take(adult));
  const card = `4${soil.source.child('card').digits(15)}`;
  const trips = clients.flatMap((one, at) =>
    thereAndBack([one], 2 + at * 7, soil.source.pick(abroad), soil.source.between(4, 12), soil, {
      card,
      phone,
    }),
  );
  return grown('agency', clients, trips);
};

/** Families and people alone who fly once, and mostly come back. */
export const everydayTrips = (society: Society, soil: Soil): readonly CaseTrip[] =>
  society.households.flatMap((household, at) =>
    soil.source.child(`travels/${at}`).chance(550)
      ? thereAndBack(
          household,
          soil.source.between(1, 105),
          soil.source.pick(abroad),
          soil.source.between(3, 21),
          soil,
          {},
        )
      : [],
  );
