import type { IndexEntry } from '@amirani/names/index';
import type { SoughtBirthDate, WatchListEntry } from '../watch-lists/model.ts';

/**
 * An entry of a watch list as an index of names takes it, under one id: every name with every date of birth, and every
 * document. A weak alias only confirms and is never a reason to stop a person: it is not searched. Objects are not entries of
 * travellers.
 */
export const indexEntriesOf = (entry: WatchListEntry): readonly IndexEntry[] => {
  const { id } = entry;
  if (entry.kind === 'object') return [];
  if (entry.kind === 'document') return [{ id, name: '', document: entry.document.number }];
  const names = entry.names.filter(({ kind }) => kind !== 'weak-alias').map(({ full }) => full);
  const dates = [...new Set(entry.birthDates.map(knownPart))];
  const nationality = entry.nationalities.length === 1 ? entry.nationalities[0] : undefined;
  const documents = entry.documents.map(({ number }) => number);
  const persons = names.flatMap((name) =>
    (dates.length === 0 ? [undefined] : dates).map(
      // The first document goes along: name, date and number together say more than each.
      (birthDate): IndexEntry => ({ id, name, birthDate, nationality, document: documents[0] }),
    ),
  );
  const others = documents.slice(persons.length === 0 ? 0 : 1);
  return [...persons, ...others.map((document) => ({ id, name: '', document }))];
};

/** What is certain of a date: of a range the part that its ends share, of "about" a year nothing. */
const knownPart = ({ date, until, approximate }: SoughtBirthDate): string | undefined => {
  if (approximate === true) return undefined;
  if (until === undefined) return date;
  const [one, other] = [date.split('-'), until.split('-')];
  const shared = one.findIndex((part, at) => part !== other[at]);
  const parts = shared < 0 ? one : one.slice(0, shared);
  return parts.length === 0 ? undefined : parts.join('-');
};
