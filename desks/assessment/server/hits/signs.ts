import { createHash } from 'node:crypto';
import { comparableForms } from '@amirani/names/booking';
import type { ListEvidence } from '@amirani/targeting/hits';
import { nameForm, nameWords } from '@platform/server/ingest/matching/name-form.ts';
import { documentForm, type Person } from '@platform/server/ingest/traveller/person.ts';

/** By what a booth finds the release of a traveller whom no carrier has listed, the surest first. */
const foundBy = ['document', 'name-and-birth-date', 'name'] as const;

/** One of {@link foundBy}. */
export type FoundBy = (typeof foundBy)[number];

/** What is read of a person at the booth. */
export interface Presenter {
  readonly surname?: string | undefined;
  readonly givenNames?: string | undefined;
  readonly dateOfBirth?: string | undefined;
  readonly documentNumber?: string | undefined;
}

/**
 * The digests by which a booth finds who was booked. Where the booking has no date of birth, those of the entry count that two
 * persons confirmed, and the name alone is a sign too.
 */
export const signsOfBooked = (
  person: Pick<Person, 'surname' | 'given' | 'birthDate' | 'document' | 'identity'>,
  sought: ListEvidence['entry'] | undefined,
): readonly string[] => {
  const { surname = '', given = '', birthDate, document, identity } = person;
  const names = bookedNames(surname, given);
  const own = [...new Set([...(birthDate === undefined ? [] : [birthDate]), ...identity.births])];
  const births = own.length > 0 ? own : birthsOf(sought);
  const numbers = [
    ...(document.number === undefined ? [] : [document.number]),
    ...identity.documents.map(({ number }) => number),
  ];
  const signs = [
    ...numbers.map((number) => sign('document', documentForm(number))),
    ...names.flatMap((name) => births.map((birth) => ofBirth(name, birth))),
    ...(own.length > 0 ? [] : names.map((name) => sign('name', name))),
  ];
  return [...new Set(signs)];
};

/** The digests that a person at the booth may be found by, each with what it rests on. */
export const signsPresented = (presented: Presenter): ReadonlyMap<string, FoundBy> => {
  const { surname = '', givenNames = '', dateOfBirth, documentNumber } = presented;
  const names = presentedNames(surname, givenNames);
  const form = documentForm(documentNumber ?? '');
  return new Map<string, FoundBy>([
    ...names.map((name) => [sign('name', name), 'name'] as const),
    ...(dateOfBirth === undefined
      ? []
      : names.map((name) => [ofBirth(name, dateOfBirth), 'name-and-birth-date'] as const)),
    ...(form === '' ? [] : [[sign('document', form), 'document'] as const]),
  ]);
};

/** The surest of what some signs rest on. */
export const surest = (
  signs: readonly string[],
  presented: ReadonlyMap<string, FoundBy>,
): FoundBy | undefined => foundBy.find((by) => signs.some((one) => presented.get(one) === by));

/** Days that the entry tells whole; years and spans are left out. */
const birthsOf = (entry: ListEvidence['entry'] | undefined): readonly string[] =>
  entry?.kind !== 'person'
    ? []
    : entry.birthDates
        .filter(
          ({ date, until, approximate }) =>
            date.length === 10 && until === undefined && approximate !== true,
        )
        .map(({ date }) => date);

/** A booked name in its comparable forms: titles cut off, fillers left out, words in one order, and given names as one word. */
const bookedNames = (surname: string, given: string): readonly string[] =>
  [
    ...new Set([
      ...formsOf(`${given} ${surname}`).map(ordered),
      ...formsOf(given).flatMap((words) => formsOf(surname).map((own) => pair(own, words))),
    ]),
  ].filter((name) => name !== '');

/** The same of a document, which has more given names than most bookings. */
const presentedNames = (surname: string, given: string): readonly string[] => {
  const [own, others] = [nameWords(surname), nameWords(given)];
  const first = others.slice(0, 1);
  return [
    ...new Set([
      ordered([...own, ...others]),
      ordered([...own, ...first]),
      pair(own, others),
      pair(own, first),
    ]),
  ].filter((name) => name !== '');
};

const formsOf = (name: string): readonly (readonly string[])[] =>
  comparableForms(name).map(({ tokens }) => tokens.flatMap(({ text }) => nameWords(text)));

const ordered = (words: readonly string[]): string => words.toSorted().join(' ');

/** Surname and given names each as one word: systems write JANEANN for JANE ANN. */
const pair = (...parts: readonly (readonly string[])[]): string =>
  ordered(parts.map((words) => nameForm(words.join(''))).filter((word) => word !== ''));

/** A zone tells the year of birth in two digits, and so do many bookings. */
const ofBirth = (name: string, birth: string): string =>
  sign('name-and-birth-date', `${birth.replaceAll('-', '').slice(-6)} ${name}`);

const sign = (by: FoundBy, text: string): string =>
  createHash('sha256').update(`${by} ${text}`).digest('hex');
