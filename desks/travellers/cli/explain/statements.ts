import type { Locator, MessageRecord } from '@amirani/messages';

/** One value and where it stands. */
export interface Statement {
  /** `traveller 1`, `booking 2`. */
  readonly subject: string;
  /** `surname`, `document 1 number`. */
  readonly label: string;
  readonly value: string;
  readonly at: Locator;
}

/** Every value of a message that has a place. */
export const statements = (message: MessageRecord): readonly Statement[] => [
  ...placed('message', { ...message, source: message.source ?? {} }),
  ...message.travellers.flatMap((traveller, index) => placed(`traveller ${index + 1}`, traveller)),
  ...message.bookings.flatMap((booking, index) => placed(`booking ${index + 1}`, booking)),
];

/** The values of one traveller or booking, in the order of the message. */
export const placed = (
  subject: string,
  item: { readonly source: Readonly<Record<string, Locator>> },
): readonly Statement[] =>
  Object.entries(item.source)
    .map(([path, at]) => ({
      subject,
      label: labelOf(path),
      value: textOf(valueAt(item, path)),
      at,
    }))
    .sort((a, b) => a.at.start - b.at.start)
    .filter(isOwn);

/** Of a message with one leg, the leg's values are the flight's: they are said once. */
const isOwn = (one: Statement, _: number, all: readonly Statement[]): boolean =>
  !one.label.startsWith('leg ') ||
  !all.some(
    ({ label, value, at }) =>
      label.startsWith('flight ') &&
      label.slice('flight '.length) === one.label.replace(/^leg \d+ /, '') &&
      value === one.value &&
      at.start === one.at.start,
  );

/** `documents.0.number` as people say it: `document 1 number`. */
const labelOf = (path: string): string =>
  path
    .replace(
      /(\w+)\.(\d+)/g,
      (_, word: string, index: string) => `${one(word)} ${Number(index) + 1}`,
    )
    .replaceAll('.', ' ')
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase();

const one = (word: string): string => word.replace(/ies$/, 'y').replace(/s$/, '');

const valueAt = (item: unknown, path: string): unknown =>
  path
    .split('.')
    .reduce<unknown>(
      (value, key) =>
        typeof value === 'object' && value !== null
          ? (value as Readonly<Record<string, unknown>>)[key]
          : undefined,
      item,
    );

const textOf = (value: unknown): string => {
  if (Array.isArray(value)) return value.map(textOf).join(', ');
  if (typeof value === 'object' && value !== null)
    return Object.entries(value)
      .map(([key, part]) => `${key} ${textOf(part)}`)
      .join(', ');
  return value === undefined ? '' : String(value);
};
