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

/** Pixels of a letter, of a line, and between a place and its words. */
const LETTER = 6.6;
const LINE = 13;
const BESIDE = 9;

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

const boxOf = ({ x, y, text, anchor }: PlacedLabel): Box => {
  const wide = text.length * LETTER;
  const left = anchor === 'start' ? x : x - wide;
  return { left, right: left + wide, top: y - LINE + 2, bottom: y + 3 };
};

const overlap = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/**
 * Puts words beside places so that no two lie on one another: to the right, to the left, then higher and lower. Words for
 * which there is no room are left out; whoever matters most comes first. The table beside the map has all of them.
 */
export const placeLabels = (
  places: readonly Labelled[],
  width: number,
  height: number,
): readonly (PlacedLabel | undefined)[] => {
  const taken: Box[] = [];
  return places.map(({ x, y, text }) => {
    const tries = [4, -7, 15, -18, 26].flatMap((down): PlacedLabel[] => [
      { x: x + BESIDE, y: y + down, text, anchor: 'start' },
      { x: x - BESIDE, y: y + down, text, anchor: 'end' },
    ]);
    const found = tries.find((label) => {
      const box = boxOf(label);
      const inside =
        box.left >= 2 && box.right <= width - 2 && box.top >= 2 && box.bottom <= height - 2;
      return inside && !taken.some((other) => overlap(box, other));
    });
    if (found !== undefined) taken.push(boxOf(found));
    return found;
  });
};
