import { addDays } from '@amirani/core';
import type { TravelDocument } from '../people/document.ts';
import type { Person } from '../people/person.ts';
import type { Stream } from '../random/stream.ts';
import { type CarrierField, carrierFields } from './truth.ts';

/** What the carrier gets wrong about a traveller. Never the number: by it the traveller is found on the list. */
export const fieldToAlter = (source: Stream): CarrierField => source.pick(carrierFields);

/** The traveller with one field otherwise, as the carrier reports it. */
export const misreported = (person: Person, field: CarrierField, source: Stream): Person => {
  const [document, ...others] = person.documents;
  const withDocument = (changed: Partial<TravelDocument>): Person => ({
    ...person,
    documents: [{ ...document, ...changed }, ...others],
  });
  switch (field) {
    case 'surname':
      // Nobody's spelling of it: begins with other letters.
      return { ...person, surname: `${otherStart(person)}ORTEL${source.letters(2, 'AEIOU')}` };
    case 'birthDate':
      return { ...person, birthDate: addDays(person.birthDate, -source.between(1, 400)) };
    case 'nationality': {
      const other = person.nationalities[0] === 'QWS' ? 'QXO' : 'QWS';
      return {
        ...withDocument({ nationality: other }),
        nationalities: [other],
      };
    }
    case 'expiry':
      return withDocument({ expiry: addDays(document.expiry, source.between(30, 700)) });
  }
};

const otherStart = ({ surname = '' }: Person): string => (surname.startsWith('D') ? 'V' : 'D');
