import type { NameScript } from '../cultures/facts.ts';
import type { Draw } from '../draw.ts';
import type { FullName } from '../naming.ts';
import { type RecordName, written } from '../record.ts';
import type { CultureStock, NamePart } from '../stock.ts';

/** A word or part of a name on its way from the passport to the place where it is read. */
export interface Piece {
  readonly text: string;
  /** The part it comes from; absent for what somebody added. */
  readonly part?: NamePart;
  /**
   * How many identifying parts of the true name can still be recognised in it: 1 as a rule, 0 for a
   * particle, an initial or an addition, 2 for two parts joined.
   */
  readonly keeps: number;
}

/** A name as it is being written. */
export interface Writing {
  readonly primary: readonly Piece[];
  readonly secondary: readonly Piece[];
  readonly script: NameScript;
  readonly zone?: 30 | 31 | 39;
}

/** Whose name it is, and the numbers to draw from. */
export interface Writer {
  readonly stock: CultureStock;
  readonly female: boolean;
  readonly draw: Draw;
}

/** The passport's writing, from which every alteration starts. */
export const writingOf = (name: FullName): Writing => ({
  primary: name.primary.map(pieceOf),
  secondary: name.secondary.map(pieceOf),
  script: 'Latn',
});

/** A part as the passport has it. */
export const pieceOf = (part: NamePart): Piece => ({
  text: part.latin,
  part,
  keeps: part.particle ? 0 : 1,
});

/** Primary and secondary pieces one after the other. */
export const piecesOf = ({ primary, secondary }: Writing): readonly Piece[] => [
  ...primary,
  ...secondary,
];

/** The writing with its pieces changed one by one, in the order of `piecesOf`. */
export const mapPieces = (
  writing: Writing,
  change: (piece: Piece, place: number) => Piece,
): Writing => ({
  ...writing,
  primary: writing.primary.map(change),
  secondary: writing.secondary.map((piece, place) => change(piece, place + writing.primary.length)),
});

/** How many identifying parts of the true name are still to be recognised. */
export const keptParts = (writing: Writing): number =>
  piecesOf(writing).reduce((sum, { keeps }) => sum + keeps, 0);

/** What is compared to see whether anything was changed. */
export const sameWriting = (one: Writing, other: Writing): boolean =>
  one.script === other.script &&
  textOf(one.primary) === textOf(other.primary) &&
  textOf(one.secondary) === textOf(other.secondary);

/** The pieces of an identifier with blanks between them. */
export const textOf = (pieces: readonly Piece[]): string =>
  pieces.map(({ text }) => text).join(' ');

/** The record that a matcher reads. */
export const recordOf = (writing: Writing, surnameFirst: boolean): RecordName => {
  const { primary, secondary, script, zone } = writing;
  const name = written(textOf(primary), textOf(secondary), script, surnameFirst);
  return zone === undefined ? name : { ...name, zone };
};

/** Pieces that go together: a word with the particles before it, or after it at the end. */
export const unitsOf = (pieces: readonly Piece[]): readonly (readonly Piece[])[] => {
  const units: Piece[][] = [];
  let open: Piece[] = [];
  for (const piece of pieces) {
    open.push(piece);
    if (piece.part?.particle === true) continue;
    units.push(open);
    open = [];
  }
  if (open.length > 0) {
    const last = units.pop() ?? [];
    units.push([...last, ...open]);
  }
  return units;
};
