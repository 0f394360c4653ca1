/** A place on a map with the words that belong to it. */
export interface Labelled {
  readonly x: number;
  readonly y: number;
  readonly text: string;
}

/** Where the words of a place stand: beside it, and to which side. */
export interface PlacedLabel extends Labelled {
  readonly anchor: 'start' | 'end';
}

/** Pixels of a Latin letter, and of a Georgian one. */
export const LATIN = 6.6;
export const GEORGIAN = 7.9;
/** Pixels of a line, and between a place and its words; half the width of the sign of a place. */
const LINE = 13;
const BESIDE = 9;
const SIGN = 5;

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

const boxOf = ({ x, y, text, anchor }: PlacedLabel, letter: number): Box => {
  const wide = text.length * letter;
  const left = anchor === 'start' ? x : x - wide;
  return { left, right: left + wide, top: y - LINE + 2, bottom: y + 3 };
};

const overlap = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/**
 * Places labels so that they do not overlap each other or the sign of another place: to the right, to the left, then higher
 * and lower. Labels without room are left out, the most important placed first. The table beside the map has all of them.
 */
export const placeLabels = (
  places: readonly Labelled[],
  width: number,
  height: number,
  letter: number = LATIN,
): readonly (PlacedLabel | undefined)[] => {
  const taken: Box[] = places.map(({ x, y }) => ({
    left: x - SIGN,
    right: x + SIGN,
    top: y - SIGN,
    bottom: y + SIGN,
  }));
  return places.map(({ x, y, text }) => {
    const tries = [4, -7, 15, -18, 26].flatMap((down): PlacedLabel[] => [
      { x: x + BESIDE, y: y + down, text, anchor: 'start' },
      { x: x - BESIDE, y: y + down, text, anchor: 'end' },
    ]);
    const found = tries.find((label) => {
      const box = boxOf(label, letter);
      const inside =
        box.left >= 2 && box.right <= width - 2 && box.top >= 2 && box.bottom <= height - 2;
      return inside && !taken.some((other) => overlap(box, other));
    });
    if (found !== undefined) taken.push(boxOf(found, letter));
    return found;
  });
};
