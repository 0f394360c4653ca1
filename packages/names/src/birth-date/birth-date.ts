/**
 * A date of birth as a document or a list has it: parts may be unknown (`1974`, `1974-05`, `1974-00-00`,
 * `XX`), and a machine readable zone has two digits of the year.
 */
export interface BirthDate {
  /** Four digits; two where the century is unknown. */
  readonly year: number;
  readonly centuryKnown: boolean;
  /** 1 to 12, or 0 where unknown. */
  readonly month: number;
  /** 1 to 31, or 0 where unknown. */
  readonly day: number;
}

/**
 * Reads a date of birth: `1974-05-31`, `1974-05`, `1974`, `19740531`, `740531` (machine readable zone),
 * `31.05.1974`, `31/05/1974`, `31 MAY 1974`; unknown parts as `00`, `XX` or `<<` (Doc 9303-3 4.8). Undefined
 * where no year can be read or a part is out of range. Day comes before month where both could be meant.
 */
export const readBirthDate = (text: string): BirthDate | undefined => {
  const plain = text
    .trim()
    .toUpperCase()
    .replace(/T\d\d:.*$/, '');
  for (const [pattern, order] of FORMS) {
    const match = pattern.exec(plain);
    if (match !== null) return dateOf(match, order);
  }
  return undefined;
};

const PART = '(\\d{1,2}|[X<?]{2})';

const FORMS: readonly (readonly [RegExp, readonly [year: number, month: number, day: number]])[] = [
  [new RegExp(`^(\\d{4})(?:[-./ ]${PART}(?:[-./ ]${PART})?)?$`), [1, 2, 3]],
  [/^(\d{4})(\d\d|[X<]{2})(\d\d|[X<]{2})$/, [1, 2, 3]],
  [/^(\d\d)(\d\d|[X<]{2})(\d\d|[X<]{2})$/, [1, 2, 3]],
  [new RegExp(`^${PART}[-./ ]${PART}[-./ ](\\d{4})$`), [3, 2, 1]],
  [/^(\d{1,2})[-. ]?([A-Z]{3})[A-Z]*[-. ]?(\d{4}|\d\d)$/, [3, 2, 1]],
  [/^([A-Z]{3})[A-Z]*[-. ]?(\d{4})$/, [2, 1, 0]],
  [new RegExp(`^${PART}[-./](\\d{4})$`), [2, 1, 0]],
];

const MONTHS = 'JANFEBMARAPRMAYJUNJULAUGSEPOCTNOVDEC';

const dateOf = (
  match: RegExpExecArray,
  [year, month, day]: readonly [number, number, number],
): BirthDate | undefined => {
  const years = match[year] ?? '';
  const months = partOf(match[month]);
  const days = day === 0 ? 0 : partOf(match[day]);
  if (months > 12 && days <= 12 && days > 0) return make(years, days, months); // month before day: 05/31/1974
  return make(years, months, days);
};

const make = (years: string, month: number, day: number): BirthDate | undefined =>
  month > 12 || day > 31 || month < 0
    ? undefined
    : {
        year: Number(years),
        centuryKnown: years.length === 4,
        month,
        day: month === 0 ? 0 : day,
      };

const partOf = (text: string | undefined): number => {
  if (text === undefined || /[X<?]/.test(text)) return 0;
  if (!/[A-Z]/.test(text)) return Number(text);
  const at = MONTHS.indexOf(text);
  return at % 3 === 0 ? at / 3 + 1 : -1;
};

/** A date as one number, for arrays; 0 means no date. */
export const packBirthDate = (date: BirthDate | undefined): number =>
  date === undefined
    ? 0
    : (((date.centuryKnown ? 1 : 2) << 23) | (date.year << 9) | (date.month << 5) | date.day) >>> 0;

/** The way back. */
export const unpackBirthDate = (packed: number): BirthDate | undefined =>
  packed === 0
    ? undefined
    : {
        year: (packed >> 9) & 0x3fff,
        centuryKnown: packed >> 23 === 1,
        month: (packed >> 5) & 15,
        day: packed & 31,
      };
