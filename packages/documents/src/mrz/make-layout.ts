import { type CharacterClass, maskOf } from './characters.ts';
import { weightAt } from './check-digit.ts';
import { fillDateOfBirth, fillDateOfExpiry } from './dates.ts';
import type { CheckSpec, FieldSpec, Fill, Layout, Plan, PlanPart } from './layout.ts';
import { type MrzCheckName, type MrzFieldName, type MrzFormat, mrzCheckNames } from './model.ts';
import { fillPrimary, fillSecondary } from './names.ts';
import {
  fillDocumentCode,
  fillDocumentNumber,
  fillOptionalRest,
  fillPlain,
  fillSex,
} from './plain-fields.ts';
import { fillIssuingState, fillNationality } from './states.ts';

/** A range as the tables of Doc 9303 print it: line and characters from 1, both ends included. */
export type Range = readonly [line: number, from: number, to: number];

/** A field as {@link makeLayout} takes it. */
export interface FieldRow {
  readonly name: MrzFieldName;
  readonly at: Range;
  readonly alphabet: CharacterClass;
  readonly fill: Fill;
  readonly check?: MrzCheckName;
}

/** A check digit as {@link makeLayout} takes it. */
export interface CheckRow {
  readonly name: MrzCheckName;
  readonly at: readonly [line: number, position: number];
  readonly over: readonly Range[];
  readonly optional?: true;
}

/** Makes a layout of the rows of a table of Doc 9303. */
export const makeLayout = (
  format: MrzFormat,
  lengths: readonly number[],
  rows: readonly FieldRow[],
  checks: readonly CheckRow[],
  more: {
    readonly documentCodes: { readonly first: string; readonly second?: string };
    readonly continuation?: Range;
    readonly separators?: readonly Range[];
  },
): Layout => {
  const fields = rows.map(
    ({ name, at, alphabet, fill, check }, index): FieldSpec => ({
      name,
      index,
      bit: bitOf(checks, check),
      ...fromZero(at),
      start: placeOf(lengths, at[0], at[1]),
      end: placeOf(lengths, at[0], at[2]) + 1,
      alphabet,
      mask: maskOf(alphabet),
      check: checks.findIndex((row) => row.name === check),
      fill,
    }),
  );
  const { continuation } = more;
  const specs = checks.map((row) => checkSpec(row, lengths));
  return {
    format,
    lengths,
    total: lengths.reduce((sum, length) => sum + length, 0),
    fields,
    checks: specs,
    checkBits: mrzCheckNames.map((name) => bitOf(checks, name)),
    plan: planOf(fields, specs, more.documentCodes.first),
    continuation: continuation && {
      check: checks.findIndex(({ name }) => name === 'documentNumber'),
      ...fromZero(continuation),
    },
    separators: (more.separators ?? []).map(triple),
    documentCodes: { first: more.documentCodes.first, second: more.documentCodes.second },
    indexOf: Object.fromEntries(fields.map(({ name }, index) => [name, index])),
    expiry: fields.find(({ name }) => name === 'dateOfExpiry'),
  };
};

/** A plan for formats that have all that passports have. */
const planOf = (
  fields: readonly FieldSpec[],
  checks: readonly CheckSpec[],
  firstLetters: string,
): Plan | undefined => {
  const of = (fill: Fill): FieldSpec | undefined => fields.find((field) => field.fill === fill);
  const code = of(fillDocumentCode);
  const issuer = of(fillIssuingState);
  const nationality = of(fillNationality);
  const sex = of(fillSex);
  const primary = of(fillPrimary);
  const secondary = of(fillSecondary);
  const number = of(fillDocumentNumber);
  const birth = of(fillDateOfBirth);
  const expiry = of(fillDateOfExpiry);
  if (!code || !issuer || !nationality || !sex || !primary || !secondary) return undefined;
  if (!number || !birth || !expiry) return undefined;
  const weights = checks.find((check) => check.name === 'composite')?.weights ?? [];
  const part = (field: FieldSpec | undefined, check = field?.check ?? -1): PlanPart => ({
    field: field ?? code,
    line: field?.line ?? 0,
    before: field === undefined ? 0 : field.start - field.from,
    start: field?.start ?? 0,
    end: field?.end ?? 0,
    digit: checks[check]?.at ?? 0,
    bit: check < 0 ? 0 : 1 << check,
    turn: Math.max([7, 3, 1].indexOf(weights[field?.start ?? 0] ?? 0), 0),
    digitWeight: weights[checks[check]?.at ?? 0] ?? 0,
  });
  return {
    code,
    firstLetters: [...firstLetters].reduce(
      (bits, letter) => bits | (1 << (letter.charCodeAt(0) & 31)),
      0,
    ),
    issuer,
    nationality,
    sex,
    primary,
    secondary,
    number: part(number),
    birth: part(birth),
    expiry: part(expiry),
    rest: part(of(fillOptionalRest)),
    plain: part(of(fillPlain)),
    composite: part(
      undefined,
      checks.findIndex((check) => check.name === 'composite'),
    ),
  };
};

const bitOf = (checks: readonly CheckRow[], name: MrzCheckName | undefined): number => {
  const index = checks.findIndex((check) => check.name === name);
  return index < 0 ? 0 : 1 << index;
};

const placeOf = (lengths: readonly number[], line: number, position: number): number =>
  lengths.slice(0, line - 1).reduce((sum, length) => sum + length, 0) + position - 1;

const fromZero = ([line, from, to]: Range): { line: number; from: number; to: number } => ({
  line: line - 1,
  from: from - 1,
  to,
});

const triple = ([line, from, to]: Range): readonly [number, number, number] => [
  line - 1,
  from - 1,
  to,
];

const checkSpec = (
  { name, at: [line, position], over, optional }: CheckRow,
  lengths: readonly number[],
): CheckSpec => {
  const place = (inLine: number, from: number): number => placeOf(lengths, inLine, from);
  const weights = new Uint8Array(lengths.reduce((sum, length) => sum + length, 0));
  let count = 0;
  for (const [inLine, from, to] of over)
    for (let at = from; at <= to; at++) weights[place(inLine, at)] = weightAt(count++);
  return {
    name,
    line: line - 1,
    from: position - 1,
    at: place(line, position),
    over: over.map(triple),
    weights,
    first: weights.findIndex((weight) => weight > 0),
    end: weights.findLastIndex((weight) => weight > 0) + 1,
    optional: optional === true,
  };
};
