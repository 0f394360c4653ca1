import type { ListEntry } from '../../../api/watch-lists/types.ts';

type Person = Extract<ListEntry, { kind: 'person' }>;

/** By what an entry is told from others: its first name, its number, its registration. */
export const entryName = (entry: ListEntry): string => {
  if (entry.kind === 'person')
    return entry.names[0]?.full ?? entry.documents[0]?.number ?? entry.id;
  return entry.kind === 'document'
    ? entry.document.number
    : (entry.registrations[0] ?? entry.label ?? entry.id);
};

/** `1974-05-31`, `1970–1975`, `~1974`. */
export const birthDateText = ({ date, until, approximate }: Person['birthDates'][number]): string =>
  `${approximate === true ? '~' : ''}${date}${until === undefined ? '' : `–${until}`}`;

const paperText = ({ number, issuer }: Person['documents'][number]): string =>
  issuer === undefined ? number : `${number} ${issuer}`;

/** What an entry says in one member, as text; undefined where it says nothing. */
export const entryValue = (entry: ListEntry, field: string): string | undefined => {
  const text = (values: readonly string[]): string | undefined =>
    values.length === 0 ? undefined : values.join('; ');
  if (entry.kind === 'person') {
    if (field === 'names') return text(entry.names.map(({ full }) => full));
    if (field === 'birthDates') return text(entry.birthDates.map(birthDateText));
    if (field === 'documents') return text(entry.documents.map(paperText));
  }
  if (entry.kind === 'document' && field === 'document') return paperText(entry.document);
  const value: unknown = Object.entries(entry).find(([name]) => name === field)?.[1];
  if (value === undefined) return undefined;
  return Array.isArray(value) ? text(value.map(String)) : String(value);
};
