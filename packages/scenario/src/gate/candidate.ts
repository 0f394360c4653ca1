import { ageOn, type CivilDate } from '@amirani/core';
import { homeState } from '../geography/states.ts';
import type { Person } from '../people/person.ts';
import type { GatePlant } from './plants.ts';

/** A traveller before anything is planted. */
export interface Candidate {
  readonly person: Person;
  readonly flight: string;
  /** Whether nobody else of the gate has this surname and date of birth: an alert on the person is on nobody else. */
  readonly unlike: boolean;
  /** Whether the passport that they would have holds a chip. */
  readonly electronic: boolean;
  /** Whether everybody of the booking is under 16. */
  readonly withoutAdult: boolean;
}

/**
 * Whether a plant can be on a traveller at all. Only what the rule itself asks is looked at: the conditions of exit are
 * asked of citizens, consent is asked of children. Nothing else of the person has a say (R69).
 */
export const canCarry = (
  plant: GatePlant,
  { person, unlike, electronic, withoutAdult }: Candidate,
  on: CivilDate,
): boolean => {
  const age = ageOn(person.birthDate, on);
  const citizen = person.nationalities[0] === homeState;
  switch (plant) {
    case 'paper-missing':
    case 'passport-not-biometric':
      return citizen && age >= 2;
    case 'passport-too-short':
      // Five years for children, ten for adults: between 23 and 28 nobody's passport ends, nor a first one before 6.
      return citizen && ((age >= 6 && age < 22) || age >= 29);
    case 'passport-too-old':
      // Passports of children last five years: theirs do not grow older than ten.
      return citizen && age >= 30;
    case 'consent-missing':
      return citizen && age < 16;
    case 'exit-ban':
      return citizen && unlike;
    case 'entry-ban':
      return citizen && unlike;
    case 'document-forged':
      return electronic;
    case 'wanted':
      return unlike && age >= 18;
    case 'child-missing':
      return unlike && age < 18;
    case 'child-alone':
      return age < 16 && withoutAdult;
    case 'possible-victim':
    case 'asks-asylum':
    case 'medical-emergency':
    case 'document-stolen':
    case 'not-on-list':
    case 'never-comes':
    case 'data-differ':
    case 'scanned-twice':
      return true;
  }
};
