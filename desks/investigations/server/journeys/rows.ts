import { tableRows } from '@amirani/network/graph';
import type { JourneyRow } from '@amirani/network/journeys';

/** What a table of passengers may hold, by the headings that stand for it. */
const HEADINGS = {
  list: ['list', 'flight'],
  date: ['date', 'day'],
  from: ['from', 'origin'],
  to: ['to', 'destination'],
  name: ['name'],
  surname: ['surname', 'lastname'],
  given: ['given', 'givenname', 'firstname'],
  birthDate: ['birthdate', 'born'],
  document: ['document', 'passport'],
  booking: ['booking', 'locator'],
  bookedAt: ['bookedat', 'booked'],
  phone: ['phone'],
  card: ['card'],
  address: ['address'],
} as const;

type Field = keyof typeof HEADINGS;

/** The passengers of a table, and how many rows lack a list, a day or a name. */
export interface JourneyTable {
  readonly rows: readonly JourneyRow[];
  readonly incomplete: number;
}

/** When a booking was made: an instant, or minutes of a clock of the table's own. */
const bookedAtOf = (text: string): Pick<JourneyRow, 'bookedAt'> => {
  const minutes = /^\d{1,9}$/.test(text) ? Number(text) : Math.floor(Date.parse(text) / 60_000);
  return Number.isNaN(minutes) ? {} : { bookedAt: minutes };
};

/** Reads a table of passengers by its headings, or returns undefined. */
export const journeyRows = (text: string, exhibit: string): JourneyTable | undefined => {
  const table = tableRows(text);
  const heading = table.next();
  if (heading.done === true) return undefined;
  const plain = heading.value.fields.map((name) => name.toLowerCase().replaceAll(/[^a-z]/g, ''));
  const places = new Map<Field, number>();
  for (const [field, names] of Object.entries(HEADINGS) as [Field, readonly string[]][]) {
    const place = plain.findIndex((name) => names.includes(name));
    if (place >= 0) places.set(field, place);
  }
  const has = (...fields: readonly Field[]): boolean => fields.every((one) => places.has(one));
  if (!has('list', 'date', 'from', 'to') || !(has('name') || has('surname'))) return undefined;
  const rows: JourneyRow[] = [];
  let incomplete = 0;
  for (const { row, fields } of table) {
    const of = (field: Field): string => (fields[places.get(field) ?? -1] ?? '').trim();
    const name = [of('name'), [of('surname'), of('given')].filter(Boolean).join(', ')].find(
      Boolean,
    );
    const day = /^\d{4}-\d{2}-\d{2}/.test(of('date'))
      ? Math.floor(Date.parse(of('date')) / 86_400_000)
      : Number.NaN;
    if (name === undefined || Number.isNaN(day) || of('list') === '') {
      incomplete += 1;
      continue;
    }
    const more = (
      ['birthDate', 'document', 'booking', 'phone', 'card', 'address'] as const
    ).flatMap((field) => (of(field) === '' ? [] : [[field, of(field)] as const]));
    rows.push({
      id: `${exhibit}#${row}`,
      list: of('list'),
      day,
      from: of('from'),
      to: of('to'),
      name,
      ...Object.fromEntries(more),
      ...bookedAtOf(of('bookedAt')),
    });
  }
  return { rows, incomplete };
};
