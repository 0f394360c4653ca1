import { type Country, countries, country } from '@amirani/core';
import { firstOutside, maskOf } from './characters.ts';
import type { FieldDraft } from './field-draft.ts';
import type { Around } from './layout.ts';

/** What a code of three places may be in a zone. */
const UNKNOWN = 0;
const BOTH = 1;
const NATIONALITY_ONLY = 2;
const FORMER = 3;
const SPECIMEN = 4;

// Every code of up to three letters has a place of its own: 27 signs (filler and letters) in three places.
const table = new Uint8Array(27 ** 3);
const placeOf = (text: string): number => {
  let place = 0;
  for (let at = 0; at < 3; at++) {
    const code = at < text.length ? text.charCodeAt(at) : 60;
    const sign = code === 60 ? 0 : code - 64;
    if (sign < 0 || sign > 26) return 0;
    place = place * 27 + sign;
  }
  return place;
};

const kindOf = ({ kind }: Country): number => {
  if (kind === 'former') return FORMER;
  if (kind === 'specimen') return SPECIMEN;
  return kind === 'nationality' || kind === 'person' ? NATIONALITY_ONLY : BOTH;
};
for (const entry of countries) table[placeOf(entry.code)] = kindOf(entry);
// User-assigned codes (ISO 3166-1:2020, 8.1.3) of synthetic documents.
for (let second = 13; second <= 26; second++)
  for (let third = 1; third <= 26; third++) table[(17 * 27 + second) * 27 + third] = SPECIMEN;

/**
 * The issuing state or organisation (Doc 9303-3, section 5), without fillers. The codes of persons and of
 * kinds of nationality issue nothing, save those that states do print: GBD of overseas territories.
 */
export const fillIssuingState = (field: FieldDraft): void => {
  const kind = fillState(field);
  if (kind === NATIONALITY_ONLY && !ISSUING_NATIONALITIES.has(field.value ?? ''))
    field.problem = 'document.mrz.state.misplaced';
};

/** The nationality: a state, a kind of nationality, an organisation, a stateless person or refugee. */
export const fillNationality = (field: FieldDraft, around: Around): void => {
  const kind = fillState(field);
  if (kind === FORMER) outlived(field, around);
};

/** Passports of British Overseas Territories and of British Nationals (Overseas) name the nationality as issuer. */
const ISSUING_NATIONALITIES: ReadonlySet<string> = new Set(['GBD', 'GBN', 'GBO', 'GBP', 'GBS']);

const fillState = (field: FieldDraft): number => {
  const { raw } = field;
  const kind = raw.length === 3 ? (table[placeOf(raw)] ?? UNKNOWN) : UNKNOWN;
  const end = raw.indexOf('<');
  if (end !== 0) field.value = end < 0 ? raw : raw.slice(0, end);
  if (kind === UNKNOWN) {
    const outside = firstOutside(raw, LETTERS);
    field.problem = outside < 0 ? 'document.mrz.state.unknown' : 'document.mrz.character.class';
    field.problemAt = outside;
    if (outside >= 0) field.value = undefined;
  }
  return kind;
};

const LETTERS = maskOf('letters-and-fillers');

/** A nationality that ended longer before the expiry than any document is valid. */
const outlived = (field: FieldDraft, { layout, lines, reference }: Around): void => {
  const spec = layout.expiry;
  const two =
    spec === undefined ? Number.NaN : Number(lines[spec.line]?.slice(spec.from, spec.from + 2));
  const until = country(field.value ?? '')?.until ?? 9999;
  if (Number.isNaN(two)) return;
  const latest = reference.year + 15;
  if (latest - ((latest - two) % 100) > until + LONGEST_VALIDITY)
    field.problem = 'document.mrz.state.outlived';
};

/** Years; the longest that any state is known to issue a document for. */
const LONGEST_VALIDITY = 15;

/**
 * The code of three bytes, without fillers. Undefined if it is not valid as state and as nationality without a further
 * finding, except that of a specimen.
 */
export const ordinaryState = (one: number, two: number, three: number): string | undefined =>
  texts[((signOf[one] as number) * 27 + (signOf[two] as number)) * 27 + (signOf[three] as number)];

/** 1 to 26 for letters, 0 for a filler; what is neither leads outside the table. */
const signOf = new Int32Array(256).fill(1e6);
signOf[60] = 0;
for (let letter = 1; letter <= 26; letter++) signOf[64 + letter] = letter;

const signs = '<ABCDEFGHIJKLMNOPQRSTUVWXYZ';
const texts: readonly (string | undefined)[] = Array.from(table, (kind, place) =>
  kind === BOTH || kind === SPECIMEN
    ? [Math.floor(place / 729), Math.floor(place / 27) % 27, place % 27]
        .map((at) => signs.charAt(at))
        .join('')
        .replace(/<+$/, '')
    : undefined,
);

/** What is to be said of a known code beside its value. */
export const stateRemark = (value: string): 'former' | 'specimen' | undefined => {
  const kind = table[placeOf(value)];
  return kind === FORMER ? 'former' : kind === SPECIMEN ? 'specimen' : undefined;
};
