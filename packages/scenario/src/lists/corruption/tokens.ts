import type { Draw } from '../draw.ts';
import {
  type Piece,
  pieceOf,
  piecesOf,
  textOf,
  unitsOf,
  type Writer,
  type Writing,
} from './writing.ts';

/** How often, of a thousand. */
export const tokens = {
  /** The two identifiers change places; otherwise all words are in another order in one field. */
  fieldsExchanged: 600,
  /** What is left out is a name that people often leave out; otherwise any. */
  optionalDropped: 800,
  /** Every given name becomes an initial; otherwise one of those after the first. */
  allInitials: 350,
  /** A word is split; otherwise two are joined. */
  split: 350,
} as const;

/** The words in another order. */
export const reordered = (writing: Writing, { draw }: Writer): Writing | undefined => {
  const { primary, secondary } = writing;
  const units = unitsOf([...secondary, ...primary]);
  if (units.length < 2) return undefined;
  if (secondary.length > 0 && draw.chance(tokens.fieldsExchanged))
    return { ...writing, primary: secondary, secondary: primary };
  const mixed = shuffled(units, draw).flat();
  const flat = { ...writing, primary: mixed, secondary: [] };
  // Both usual orders in one field change nothing.
  const usual = [textOf([...secondary, ...primary]), textOf([...primary, ...secondary])];
  return usual.includes(textOf(mixed)) ? undefined : flat;
};

/** A name is left out; there must be three, so that two are left. */
export const dropped = (writing: Writing, { stock, draw }: Writer): Writing | undefined => {
  const primary = unitsOf(writing.primary);
  const secondary = unitsOf(writing.secondary);
  if (primary.length + secondary.length < 3) return undefined;
  const firstGiven = stock.facts.pattern.lastGiven === true ? secondary.length - 1 : 0;
  const all = [
    ...primary.map((_, at) => ({ from: primary, at, optional: at > 0 })),
    ...secondary.map((_, at) => ({ from: secondary, at, optional: at !== firstGiven })),
  ].filter(({ from }) => from === secondary || primary.length > 1);
  const optional = all.filter((one) => one.optional);
  const gone = draw.pick(
    draw.chance(tokens.optionalDropped) && optional.length > 0 ? optional : all,
  );
  const without = (units: readonly (readonly Piece[])[]): readonly Piece[] =>
    units.filter((_, at) => gone.from !== units || at !== gone.at).flat();
  return { ...writing, primary: without(primary), secondary: without(secondary) };
};

/** Words before or after names in bookings and lists. */
const titles = {
  female: ['MRS', 'MS', 'MISS', 'DR'],
  male: ['MR', 'MR', 'DR', 'HAJJI'],
} as const;

/** A name or a title more than the passport has: of a thousand, a title 300, a given name 400, a surname 300. */
export const added = (writing: Writing, { stock, female, draw }: Writer): Writing | undefined => {
  const kind = draw.below(10);
  if (kind < 3) {
    const title = draw.pick(female ? titles.female : titles.male);
    const piece: Piece = { text: title, keeps: 0 };
    // Forms write MR JOHN, reservation systems JOHN MR.
    const secondary = draw.chance(500)
      ? [piece, ...writing.secondary]
      : [...writing.secondary, piece];
    return { ...writing, secondary };
  }
  const from = kind < 7 ? stock.givens[female ? 0 : 1] : stock.surnames[female ? 0 : 1];
  const part = from.part(from.draw(draw));
  if (piecesOf(writing).some(({ text }) => text === part.latin)) return undefined;
  const piece: Piece = { ...pieceOf(part), keeps: 0 };
  return kind < 7
    ? { ...writing, secondary: [...writing.secondary, piece] }
    : { ...writing, primary: [...writing.primary, piece] };
};

/** Given names become initials. */
export const initials = (writing: Writing, { draw }: Writer): Writing | undefined => {
  const names = writing.secondary.flatMap((piece, place) =>
    piece.keeps > 0 && piece.text.length > 1 ? [place] : [],
  );
  const [, ...later] = names;
  if (names.length === 0) return undefined;
  const short = later.length === 0 || draw.chance(tokens.allInitials) ? names : [draw.pick(later)];
  const secondary = writing.secondary.map((piece, place) =>
    short.includes(place) ? { ...piece, text: piece.text.charAt(0), keeps: 0 } : piece,
  );
  return { ...writing, secondary };
};

/** Two words written as one, or one as two. */
export const joinedOrSplit = (writing: Writing, { draw }: Writer): Writing | undefined => {
  const field = draw.chance(500) ? 'primary' : 'secondary';
  const pieces = writing[field];
  const changed = draw.chance(tokens.split) ? split(pieces, draw) : joined(pieces, draw);
  return changed === undefined ? undefined : { ...writing, [field]: changed };
};

const joined = (pieces: readonly Piece[], draw: Draw): readonly Piece[] | undefined => {
  if (pieces.length < 2) {
    const [only] = pieces;
    const whole = only?.text.replaceAll(/[ '-]/g, '');
    return only === undefined || whole === undefined || whole === only.text
      ? undefined
      : [{ ...only, text: whole }];
  }
  const at = draw.below(pieces.length - 1);
  const [left, right] = [pieces[at], pieces[at + 1]];
  if (left === undefined || right === undefined) return undefined;
  const { part } = left.keeps > 0 ? left : right;
  const one: Piece = {
    text: left.text + right.text,
    keeps: left.keeps + right.keeps,
    ...(part === undefined ? {} : { part }),
  };
  return [...pieces.slice(0, at), one, ...pieces.slice(at + 2)];
};

/** A word of six letters or more, cut where at least three stay on either side. */
const split = (pieces: readonly Piece[], draw: Draw): readonly Piece[] | undefined => {
  const long = pieces.flatMap(({ text }, place) => (/^[A-Z]{6,}$/.test(text) ? [place] : []));
  if (long.length === 0) return undefined;
  const place = draw.pick(long);
  const piece = pieces[place];
  if (piece === undefined) return undefined;
  const at = draw.between(3, piece.text.length - 3);
  const halves = [
    { ...piece, text: piece.text.slice(0, at) },
    { ...piece, text: piece.text.slice(at), keeps: 0 },
  ];
  return [...pieces.slice(0, place), ...halves, ...pieces.slice(place + 1)];
};

const shuffled = <T>(items: readonly T[], draw: Draw): readonly T[] => {
  const out = [...items];
  for (let left = out.length - 1; left > 0; left--) {
    const other = draw.below(left + 1);
    const [a, b] = [out[left], out[other]];
    if (a === undefined || b === undefined) break;
    out[left] = b;
    out[other] = a;
  }
  return out;
};
