import { checkDigit } from '../../people/check-digit.ts';
import type { ZoneFormat } from './layout.ts';
import { nameLength } from './layout.ts';

/** What a zone says, before check digits. */
export interface ZoneContent {
  readonly format: ZoneFormat;
  readonly code: string;
  readonly state: string;
  readonly number: string;
  readonly nationality: string;
  /** Six characters, fillers where parts are not known. */
  readonly birth: string;
  readonly sex: 'F' | 'M' | 'X';
  /** Six characters. */
  readonly expiry: string;
  /** The name field, exactly as long as the format has it. */
  readonly names: string;
  /** Personal number or other optional data; the first of them on TD1. */
  readonly optional: string;
}

/** The lines with all their check digits (Doc 9303-4 to -7, 4.2.2). */
export const writeZone = (content: ZoneContent): readonly string[] => {
  if (content.names.length !== nameLength[content.format])
    throw new RangeError('scenario/documents: a name field of the wrong length');
  return writers[content.format](content);
};

const filled = (text: string, length: number): string => {
  if (text.length > length) throw new RangeError(`scenario/documents: ${text} does not fit`);
  return text.padEnd(length, '<');
};

const withDigit = (text: string): string => text + checkDigit(text);

const sexOf = ({ sex }: ZoneContent): string => (sex === 'X' ? '<' : sex);

const head = ({ code, state }: ZoneContent): string => filled(code, 2) + filled(state, 3);

/** Number, digit and what goes on elsewhere: a long number leaves a filler for its digit (note j). */
const numberOf = (number: string): { readonly field: string; readonly rest: string } =>
  number.length <= 9
    ? { field: withDigit(filled(number, 9)), rest: '' }
    : { field: `${number.slice(0, 9)}<`, rest: `${number.slice(9)}${checkDigit(number)}<` };

const td1 = (content: ZoneContent): readonly string[] => {
  const { field, rest } = numberOf(content.number);
  const upper = field + filled(rest + content.optional, 15);
  const dates = withDigit(content.birth);
  const expiry = withDigit(content.expiry);
  const last = filled('', 11);
  return [
    head(content) + upper,
    dates +
      sexOf(content) +
      expiry +
      filled(content.nationality, 3) +
      last +
      checkDigit(upper + dates + expiry + last),
    content.names,
  ];
};

/** Two lines: TD2 and TD3 end with a composite digit, visas with optional data. */
const twoLines =
  (optionalLength: number, kind: 'td2' | 'td3' | 'visa') =>
  (content: ZoneContent): readonly string[] => {
    const { field, rest } = numberOf(content.number);
    const birth = withDigit(content.birth);
    const expiry = withDigit(content.expiry);
    const data = filled(rest + content.optional, optionalLength);
    const optional = kind === 'td3' ? withDigit(data) : data;
    const end = kind === 'visa' ? '' : checkDigit(field + birth + expiry + optional);
    return [
      head(content) + content.names,
      field + filled(content.nationality, 3) + birth + sexOf(content) + expiry + optional + end,
    ];
  };

const writers: Readonly<Record<ZoneFormat, (content: ZoneContent) => readonly string[]>> = {
  TD1: td1,
  TD2: twoLines(7, 'td2'),
  TD3: twoLines(14, 'td3'),
  'MRV-A': twoLines(16, 'visa'),
  'MRV-B': twoLines(8, 'visa'),
};
