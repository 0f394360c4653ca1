import type { CheckIn } from '../bookings/booking.ts';
import type { Person } from '../people/person.ts';

/** A person as departure control knows her: who is reported in an API message. */
export interface ApiPerson {
  readonly person: Person;
  readonly role: 'passenger' | 'crew' | 'transit-passenger';
  readonly booking?: string;
  readonly uniqueReference?: string;
  readonly ticket?: string;
  readonly checkIn?: CheckIn;
  /** First and last airport of the journey, where they differ from the flight's. */
  readonly embark: string;
  readonly debark: string;
}
