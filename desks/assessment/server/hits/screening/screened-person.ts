import { createHash } from 'node:crypto';
import { comparedText, hitKeyText, type ScreenedPerson } from '@amirani/targeting/hits';
import { isFiller } from '@platform/server/ingest/matching/name-form.ts';
import { documentForm, type Person } from '@platform/server/ingest/traveller/person.ts';

/** What of a traveller is compared with lists: names, birth, nationality and documents as the latest messages tell them. */
export const screenedPersonOf = (
  person: Pick<
    Person,
    'surname' | 'given' | 'birthDate' | 'nationalities' | 'document' | 'identity'
  >,
): ScreenedPerson => {
  const { surname, given, birthDate, nationalities, document, identity } = person;
  const names = [given, surname].filter((name) => name !== undefined && !isFiller(name));
  const said = [
    ...(document.number === undefined
      ? []
      : [{ number: documentForm(document.number), issuer: document.issuer }]),
    // Others that messages named before: a lost passport is not left at home by naming a second one.
    ...identity.documents,
  ];
  const documents = new Map(
    said.map(({ number, issuer }) => [
      number,
      issuer === undefined || issuer === '' ? { number } : { number, issuer },
    ]),
  );
  return {
    name: names.join(' '),
    birthDate: birthDate ?? withoutCentury(identity.births),
    nationality: nationalities.length === 1 ? nationalities[0] : undefined,
    documents: [...documents.values()],
  };
};

/** Two days a century apart, of a year that was sent in two digits, are one day of which the century is not known. */
const withoutCentury = (births: readonly string[]): string | undefined => {
  const short = new Set(births.map((birth) => birth.slice(2).replaceAll('-', '')));
  const [only] = short;
  if (short.size !== 1) return undefined;
  return births.length === 1 ? births[0] : only;
};

const digest = (text: string): string => createHash('sha256').update(text).digest('hex');

/** The digest of a traveller's data as they are compared, in hex. */
export const dataDigest = (person: ScreenedPerson): string => digest(comparedText(person));

/** The digest by which a hit is known again, in hex. */
export const keyDigest = (data: string, source: Parameters<typeof hitKeyText>[1]): string =>
  digest(hitKeyText(data, source));
