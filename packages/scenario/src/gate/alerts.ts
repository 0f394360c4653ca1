import { addDays } from '@amirani/core';
import type { StateCode } from '../geography/states.ts';
import type { Person } from '../people/person.ts';
import type { Stream } from '../random/stream.ts';
import type { GatePlant } from './plants.ts';

/**
 * An entry of a source of alerts in training. It is on a person, by surname and date of birth, or on a document, by number
 * and issuer: both of the pair have to be equal. Kinds and categories are those of `@amirani/checkpoint`.
 */
export interface GateAlert {
  readonly kind: 'sis' | 'lost-documents' | 'national';
  readonly category:
    | 'refuse-entry'
    | 'entry-ban'
    | 'exit-ban'
    | 'wanted'
    | 'missing'
    | 'vulnerable'
    | 'discreet-check'
    | 'document-lost'
    | 'document-stolen'
    | 'document-invalidated';
  readonly reference: string;
  readonly surname?: string;
  readonly dateOfBirth?: string;
  readonly documentNumber?: string;
  readonly documentIssuer?: string;
  /** Of an entry ban: whose it is. */
  readonly state?: string;
}

/** On whom an alert is. */
export interface AlertSubject {
  readonly person: Person;
  readonly plant: GatePlant | undefined;
  readonly destination: StateCode;
}

/** The primary identifier of the zone: the surname, or the only name. */
export const primaryOf = ({ surname, given }: Person): string => surname ?? given;

/** The alert of a plant; undefined for other plants. */
export const alertOf = (
  { person, plant, destination }: AlertSubject,
  source: Stream,
): GateAlert | undefined => {
  const reference = `TR-${source.digits(8)}`;
  const onPerson = { reference, surname: primaryOf(person), dateOfBirth: person.birthDate };
  if (plant === 'document-stolen') {
    const [{ number, issuer }] = person.documents;
    const category = source.pick([
      'document-stolen',
      'document-lost',
      'document-invalidated',
    ] as const);
    return {
      kind: 'lost-documents',
      category,
      reference,
      documentNumber: number,
      documentIssuer: issuer,
    };
  }
  if (plant === 'exit-ban') return { kind: 'national', category: 'exit-ban', ...onPerson };
  if (plant === 'entry-ban')
    return { kind: 'sis', category: 'entry-ban', ...onPerson, state: destination };
  if (plant === 'wanted') return { kind: 'sis', category: 'wanted', ...onPerson };
  return plant === 'child-missing' ? { kind: 'sis', category: 'missing', ...onPerson } : undefined;
};

/**
 * Alerts without a match here, each similar to a traveller: the surname with another day of birth, the number with another
 * issuer. Comparing only half of the data gives a false hit.
 */
export const decoysOf = (
  subjects: readonly AlertSubject[],
  source: Stream,
): readonly GateAlert[] => {
  const clear = source.shuffled(subjects.filter(({ plant }) => plant === undefined));
  const known = new Set(subjects.map(({ person }) => `${primaryOf(person)}/${person.birthDate}`));
  return clear.slice(0, DECOYS).flatMap(({ person }, at): readonly GateAlert[] => {
    const own = source.child(at);
    const reference = `TR-${own.digits(8)}`;
    const [document] = person.documents;
    if (at % 3 === 2)
      return [
        {
          kind: 'lost-documents',
          category: 'document-stolen',
          reference,
          documentNumber: document.number,
          documentIssuer: elsewhere(document.issuer),
        },
      ];
    const dateOfBirth = addDays(person.birthDate, own.between(2, 900));
    const surname = primaryOf(person);
    if (known.has(`${surname}/${dateOfBirth}`)) return [];
    return [
      at % 3 === 0
        ? { kind: 'sis', category: 'wanted', reference, surname, dateOfBirth }
        : { kind: 'national', category: 'exit-ban', reference, surname, dateOfBirth },
    ];
  });
};

const DECOYS = 12;

const elsewhere = (issuer: StateCode): StateCode => (issuer === 'QXO' ? 'QWS' : 'QXO');
