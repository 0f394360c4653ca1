import { type CharacterClass, maskOf } from './characters.ts';
import { weightAt } from './check-digit.ts';
import type { CheckSpec, FieldSpec, Fill, Layout } from './layout.ts';
import type { MrzCheckName, MrzFieldName, MrzFormat } from './model.ts';

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
    readonly documentCodes: Layout['documentCodes'];
    readonly continuation?: Range;
    readonly separators?: readonly Range[];
  },
): Layout => {
  const fields = rows.map(
    ({ name, at, alphabet, fill, check }): FieldSpec => ({
      name,
      ...fromZero(at),
      alphabet,
      mask: maskOf(alphabet),
      check: checks.findIndex((row) => row.name === check),
      fill,
    }),
  );
  const { continuation } = more;
  return {
    format,
    lengths,
    total: lengths.reduce((sum, length) => sum + length, 0),
    fields,
    checks: checks.map((row) => checkSpec(row, lengths)),
    ...(continuation === undefined
      ? {}
      : {
          continuation: {
            check: checks.findIndex(({ name }) => name === 'documentNumber'),
            ...fromZero(continuation),
          },
        }),
    separators: (more.separators ?? []).map(triple),
    documentCodes: more.documentCodes,
    indexOf: Object.fromEntries(fields.map(({ name }, index) => [name, index])),
    expiry: fields.find(({ name }) => name === 'dateOfExpiry'),
  };
};

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
  const place = (inLine: number, from: number): number =>
    lengths.slice(0, inLine - 1).reduce((sum, length) => sum + length, 0) + from - 1;
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
