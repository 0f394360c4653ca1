import { stream } from '../../random/stream.ts';
import { BLOCK, jpegOf } from './jpeg.ts';

/** Size of the pictures in pixels. */
export const emblemSize: { readonly width: number; readonly height: number } = {
  width: 24 * BLOCK,
  height: 32 * BLOCK,
};

/** What an emblem shows: shades of 96 places, each 0 to 2 and mirrored, and the colour of all of them. */
export interface EmblemPattern {
  readonly shades: readonly number[];
  readonly cb: number;
  readonly cr: number;
}

/** Places of a pattern. */
const emblemPlaces: number = 6 * 16;

/** The pattern of a label. */
export const emblemPattern = (label: string): EmblemPattern => {
  const source = stream(`amirani/documents/emblem/${label}`);
  const [cb, cr] = [source.between(70, 186), source.between(70, 186)];
  return { shades: Array.from({ length: emblemPlaces }, () => source.between(0, 2)), cb, cr };
};

/**
 * The picture that stands for a portrait: a mirrored pattern of coloured squares drawn from a label. It shows
 * no face (R76), and two labels give pictures that differ at a glance.
 */
export const emblem = (label: string): Uint8Array => emblemOf(emblemPattern(label));

/** The picture of a pattern. */
export const emblemOf = ({ shades, cb, cr }: EmblemPattern): Uint8Array =>
  jpegOf({
    columns: 24,
    rows: 32,
    block: (column, row) => {
      const inside = column >= 4 && column < 20 && row >= 4 && row < 28;
      if (!inside) return [228, 128, 128];
      const x = Math.min(column, 23 - column) - 4;
      const shade = shades[Math.floor((row - 4) / 2) * 4 + Math.floor(x / 2)] ?? 0;
      return shade === 0 ? [236, 128, 128] : [shade === 1 ? 110 : 170, cb, cr];
    },
  });
