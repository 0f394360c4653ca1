import { addDays, type CivilDate } from '@amirani/core';

/** Who travels, in capital letters of the alphabet. */
export interface BenchTraveller {
  readonly surname: string;
  readonly given: string;
  /** Civil date. */
  readonly birth: string;
}

/** Bookings on one flight; a batch is a flight. */
export const ON_FLIGHT = 500;

/** One booking in this number is made late and paid in cash: these are marked. */
export const MARKED_EVERY = 250;

const HOUR = 3_600_000;

const MONTHS = 'JAN FEB MAR APR MAY JUN JUL AUG SEP OCT NOV DEC'.split(' ');

/** The bookings of a flight as PNR messages, one each: synthetic names, a fictitious State, nothing alike but the form. */
export const flightMessages = (
  flight: number,
  today: CivilDate,
  now: Date,
  travellerOf: (serial: number) => BenchTraveller = (serial) => ({
    ...{ surname: letters(serial), given: 'NINO', birth: '1990-05-06' },
  }),
): Uint8Array[] => {
  const day = addDays(today, 2 + (flight % 10));
  const number = 100 + Math.floor(flight / 10);
  return Array.from({ length: ON_FLIGHT }, (_, index) =>
    Buffer.from(
      message({
        ...{ day, number, now, index, serial: flight * ON_FLIGHT + index },
        traveller: travellerOf(flight * ON_FLIGHT + index),
      }),
    ),
  );
};

const message = ({
  day,
  number,
  now,
  index,
  serial,
  traveller: { surname, given, birth },
}: {
  readonly day: CivilDate;
  readonly number: number;
  readonly now: Date;
  readonly index: number;
  readonly serial: number;
  readonly traveller: BenchTraveller;
}): string => {
  const isMarked = index % MARKED_EVERY === 0;
  const date = ddmmyy(day);
  // Late is within two days of the departure at noon UTC of a flight from the home State; early is long before.
  const made = new Date(
    isMarked
      ? Date.parse(`${day}T08:00Z`) - 20 * HOUR
      : now.getTime() - (40 + (serial % 60)) * 24 * HOUR,
  ).toISOString();
  const tvl = `TVL+${date}:1200:${date}:1400+QVT+QPR+QX+${number}`;
  const [year = '', month, dayOfMonth = ''] = birth.split('-');
  const born = `${dayOfMonth}${MONTHS[Number(month) - 1]}${year.slice(2)}`;
  return `UNA:+.? '${[
    'UNB+UNOA:4+QXAIR+QVRGOV+261126:1200+1',
    `UNH+${serial}+PNRGOV:13:1:IA+${serial}`,
    'MSG+:22',
    'ORG+QX:QVT',
    tvl,
    'EQN+1',
    'SRC',
    `RCI+QX:${locator(serial)}::${ddmmyy(made.slice(0, 10))}:${made.slice(11, 13)}${made.slice(14, 16)}`,
    `TIF+${surname}+${given}:A:1`,
    `SSR+DOCS:HK:1:QX:::::/P/QVR/QV${1_000_000 + serial}/QVR/${born}/F/01JAN31/${surname}/${given}+::1`,
    `FOP+${isMarked ? 'CA' : 'CC'}::100.00`,
    tvl,
    `UNT+13+${serial}`,
    'UNZ+1+1',
  ].join("'\n")}'\n`;
};

const ddmmyy = (day: string): string => `${day.slice(8, 10)}${day.slice(5, 7)}${day.slice(2, 4)}`;

const letters = (serial: number): string => {
  let text = '';
  for (let rest = serial + 26 ** 4; rest > 0; rest = Math.floor(rest / 26))
    text += String.fromCharCode(65 + (rest % 26));
  return text;
};

const locator = (serial: number): string => serial.toString(36).toUpperCase().padStart(6, 'L');
