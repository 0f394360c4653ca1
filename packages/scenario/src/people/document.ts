import type { CivilDate } from '@amirani/core';
import { addDays, daysBetween } from '@amirani/core';
import type { StateCode } from '../geography/states.ts';
import type { Stream } from '../random/stream.ts';
import { checkDigit } from './check-digit.ts';

/** A passport (P) or an identity card (I) of a fictitious state. */
export interface TravelDocument {
  readonly type: 'P' | 'I';
  readonly number: string;
  readonly issuer: StateCode;
  readonly nationality: StateCode;
  readonly issued: CivilDate;
  readonly expiry: CivilDate;
  /** The machine readable zone: two lines of 44 (TD3) or three of 30 (TD1), check digits right. */
  readonly mrz: readonly string[];
}

/** What a document says of its holder. */
export interface Holder {
  /** As printed; absent for a person with one name, which is then in `given`. */
  readonly surname?: string;
  readonly given: string;
  readonly sex: 'F' | 'M' | 'X';
  readonly birthDate: CivilDate;
  readonly nationality: StateCode;
}

/** Makes a document that is valid on a day: issued up to nine years before it, for ten years. */
export const makeDocument = (
  holder: Holder,
  type: 'P' | 'I',
  validOn: CivilDate,
  source: Stream,
): TravelDocument => {
  // A document cannot be older than its holder; the day after the birth is the earliest.
  const earliest = addDays(holder.birthDate, 1);
  const drawn = addDays(validOn, -source.between(20, 9 * 365));
  const issued = daysBetween(drawn, earliest) > 0 ? earliest : drawn;
  const expiry = addDays(issued, 3651);
  const number = `${source.letters(2)}${source.digits(7)}`;
  const { nationality } = holder;
  const draft = { type, number, issuer: nationality, nationality, issued, expiry };
  return { ...draft, mrz: zoneOf(holder, draft) };
};

/** The zone of a document with this holder, check digits right: TD3 for a passport, TD1 for a card. */
export const zoneOf = (holder: Holder, document: Omit<TravelDocument, 'mrz'>): readonly string[] =>
  document.type === 'P' ? td3(holder, document) : td1(holder, document);

type Draft = Omit<TravelDocument, 'mrz'>;

/** Doc 9303-4, section 4.2. */
const td3 = (holder: Holder, draft: Draft): readonly string[] => {
  const number = `${draft.number}${checkDigit(draft.number)}`;
  const birth = dated(holder.birthDate);
  const expiry = dated(draft.expiry);
  const optional = `${'<'.repeat(14)}0`;
  const composite = checkDigit(number + birth + expiry + optional);
  return [
    `P<${draft.issuer}${names(holder, 39)}`,
    `${number}${draft.nationality}${birth}${sexOf(holder)}${expiry}${optional}${composite}`,
  ];
};

/** Doc 9303-5, section 4.2. */
const td1 = (holder: Holder, draft: Draft): readonly string[] => {
  const first = `${draft.number}${checkDigit(draft.number)}${'<'.repeat(15)}`;
  const birth = dated(holder.birthDate);
  const expiry = dated(draft.expiry);
  const optional = '<'.repeat(11);
  const composite = checkDigit(first + birth + expiry + optional);
  return [
    `I<${draft.issuer}${first}`,
    `${birth}${sexOf(holder)}${expiry}${draft.nationality}${optional}${composite}`,
    names(holder, 30),
  ];
};

const dated = (date: CivilDate): string => {
  const six = date.slice(2).replaceAll('-', '');
  return six + checkDigit(six);
};

const sexOf = ({ sex }: Holder): string => (sex === 'X' ? '<' : sex);

/**
 * Doc 9303-3, section 4.6: primary identifier, two fillers, secondary identifier. A single name is the primary identifier.
 * Names that do not fit lose their end, and a letter in the last place shows this: instead of a filler there, the component
 * before it is shortened by one.
 */
const names = ({ surname, given }: Holder, width: number): string => {
  const primary = surname ?? given;
  const secondary = surname === undefined ? '' : `<<${given}`;
  let text = (primary + secondary).replaceAll(/[^A-Z<]/g, '<');
  while (text.length > width && text.charAt(width - 1) === '<')
    text = text.slice(0, width - 1).replace(/[A-Z](<*)$/, '$1') + text.slice(width - 1);
  return text.slice(0, width).padEnd(width, '<');
};
