import {
  mapPieces,
  type Piece,
  piecesOf,
  sameWriting,
  type Writer,
  type Writing,
} from './writing.ts';

/** Of a thousand: one office writes the whole name its way; otherwise one word only. */
export const scripts = { wholeName: 750 } as const;

/** The name by another system of romanisation than the passport's, or by another habit. */
export const transliterated = (writing: Writing, { stock, draw }: Writer): Writing | undefined => {
  const [, ...others] = stock.facts.systems;
  if (others.length === 0) return undefined;
  const system = draw.pick(others);
  const other = (piece: Piece): Piece =>
    piece.part === undefined || piece.text !== piece.part.latin
      ? piece
      : { ...piece, text: system.write(piece.part.spelling) };
  const places = piecesOf(writing).flatMap((piece, place) =>
    other(piece).text === piece.text ? [] : [place],
  );
  if (places.length === 0) return undefined;
  const only = draw.chance(scripts.wholeName) ? undefined : draw.pick(places);
  const changed = mapPieces(writing, (piece, place) =>
    only === undefined || only === place ? other(piece) : piece,
  );
  return sameWriting(changed, writing) ? undefined : changed;
};

/** The name in the letters of its people, where those are not Latin. */
export const nativeScript = (writing: Writing, { stock }: Writer): Writing | undefined => {
  const { script } = stock.facts;
  if (script === 'Latn' || piecesOf(writing).some(({ part }) => part === undefined))
    return undefined;
  return {
    ...writing,
    script,
    primary: inLetters(writing.primary),
    secondary: inLetters(writing.secondary),
  };
};

/** Native spellings; the Arabic article stands together with its word. */
const inLetters = (pieces: readonly Piece[]): readonly Piece[] => {
  const out: Piece[] = [];
  let article = '';
  for (const piece of pieces) {
    const { part } = piece;
    if (part === undefined) continue;
    if (part.particle && part.spelling === 'al' && part.culture.pattern.attached === true) {
      article = part.native;
      continue;
    }
    out.push({ ...piece, text: article + part.native });
    article = '';
  }
  return out;
};
