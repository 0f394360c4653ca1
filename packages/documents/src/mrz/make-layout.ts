import { type CharacterClass, maskOf } from './characters.ts';
import { weightAt } from './check-digit.ts';
import type { CheckSpec, FieldSpec, Fill, Layout, Plan } from './layout.ts';
import type { MrzCheckName, MrzFieldName, MrzFormat } from './model.ts';
import { spansOf } from './quick-digits.ts';
import { quickValue } from './quick-values.ts';

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
    ({ name, at, alphabet, fill, check }): FieldSpec => ({
      name,
      ...fromZero(at),
      start: placeOf(lengths, at[0], at[1]),
      quick: quickValue(fill),
      alphabet,
      mask: maskOf(alphabet),
      check: checks.findIndex((row) => row.name === check),
      fill,
    }),
  );
  const { continuation } = more;
  const specs = checks.map((row) => checkSpec(row, lengths));
  const composite = specs.findIndex(({ name }) => name === 'composite');
  return {
    format,
    lengths,
    total: lengths.reduce((sum, length) => sum + length, 0),
    fields,
    checks: specs,
    composite: composite < 0 ? undefined : composite,
    spans: spansOf(specs, specs[composite]),
    plan: planOf(
      fields,
      specs,
      continuation && placeOf(lengths, continuation[0], continuation[1]),
      lengths,
    ),
    ...(continuation === undefined
      ? {}
      : {
          continuation: {
            check: checks.findIndex(({ name }) => name === 'documentNumber'),
            ...fromZero(continuation),
          },
        }),
    separators: (more.separators ?? []).map(triple),
    documentCodes: {
      ...more.documentCodes,
      firstCodes: [...more.documentCodes.first].map((letter) => letter.charCodeAt(0)),
    },
    indexOf: Object.fromEntries(fields.map(({ name }, index) => [name, index])),
    expiry: fields.find(({ name }) => name === 'dateOfExpiry'),
  };
};

const endOf = ({ start, from, to }: FieldSpec): number => start + to - from;

/** A plan for formats that have all that passports have. */
const planOf = (
  fields: readonly FieldSpec[],
  checks: readonly CheckSpec[],
  continuation: number | undefined,
  lengths: readonly number[],
): Plan | undefined => {
  const of = (name: MrzFieldName): FieldSpec | undefined =>
    fields.find((field) => field.name === name);
  const code = of('documentCode');
  const issuer = of('issuingState');
  const nationality = of('nationality');
  const sex = of('sex');
  const number = of('documentNumber');
  const birth = of('dateOfBirth');
  const expiry = of('dateOfExpiry');
  const name = of('primaryIdentifier');
  const digit = checks.find((check) => check.name === 'documentNumber');
  const all = code && issuer && nationality && sex && number && birth && expiry && name && digit;
  if (!all || fields.some(({ quick }) => quick === undefined)) return undefined;
  return {
    code: code.start,
    issuer: issuer.start,
    nationality: nationality.start,
    sex: sex.start,
    number: number.start,
    numberDigit: digit.at,
    birth: birth.start,
    expiry: expiry.start,
    nameStart: name.start,
    nameEnd: endOf(name),
    nameLine: name.line,
    nameBase: placeOf(lengths, name.line + 1, 1),
    texts: fields
      .filter((field) => field.alphabet === 'any' && field !== code)
      .flatMap((field) => [field.start, endOf(field)]),
    continuation: continuation ?? 0,
    continuationEnd: endOf(fields.find(({ start }) => start === continuation) ?? code),
  };
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
