import type { CivilDate } from '@amirani/core';
import { ageOn } from '@amirani/core';
import { dayOf } from '../flights/day-of.ts';
import type { Flight } from '../flights/flight.ts';
import type { Person } from '../people/person.ts';
import type { PeopledFlight } from '../world.ts';
import { primaryOf } from './alerts.ts';

/** The departures that leave together: minutes after the first. */
const TOGETHER = 30;

/** The flights of the wave, in order of departure. */
export const waveFlights = (flights: readonly Flight[]): readonly Flight[] => {
  const departures = flights.filter(({ direction }) => direction === 'departure');
  const isFirst = (flight: Flight): boolean =>
    departures.filter(
      ({ departure }) => departure >= flight.departure && departure <= flight.departure + TOGETHER,
    ).length >= WAVE;
  const first = departures.find(isFirst);
  return first === undefined
    ? []
    : departures.filter(
        ({ departure }) => departure >= first.departure && departure <= first.departure + TOGETHER,
      );
};

const WAVE = 4;

/** Somebody booked on a flight of the wave. */
export interface Booked {
  readonly person: Person;
  readonly flight: Flight;
  /** The day of the flight. */
  readonly on: CivilDate;
  readonly checkedIn: boolean;
  readonly withoutAdult: boolean;
  readonly unlike: boolean;
}

/** Everybody who is booked on the wave, each once. */
export const bookedOn = (peopled: readonly PeopledFlight[]): readonly Booked[] => {
  const wave = new Set(waveFlights(peopled.map(({ flight }) => flight)));
  const found = new Map<string, Omit<Booked, 'unlike'>>();
  for (const { flight, truth } of peopled.filter((one) => wave.has(one.flight))) {
    const on = dayOf(flight);
    for (const { members } of truth.bookings)
      for (const { person, checkIn } of members) {
        // A traveller who changed the booking is in both, with one check-in.
        const checkedIn = checkIn !== undefined || found.get(person.id)?.checkedIn === true;
        const withoutAdult = members.every((one) => ageOn(one.person.birthDate, on) < 16);
        found.set(person.id, { person, flight, on, checkedIn, withoutAdult });
      }
  }
  const counts = Map.groupBy(found.values(), keyOf);
  return [...found.values()].map((one) => ({
    ...one,
    unlike: counts.get(keyOf(one))?.length === 1,
  }));
};

const keyOf = ({ person }: Pick<Booked, 'person'>): string =>
  `${primaryOf(person)}/${person.birthDate}`;
