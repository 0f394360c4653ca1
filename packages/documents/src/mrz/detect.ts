import { values } from './characters.ts';
import { checkBits } from './checks.ts';
import { layouts } from './formats/index.ts';
import { mrvA, mrvB } from './formats/mrv.ts';
import { td1 } from './formats/td1.ts';
import { td2 } from './formats/td2.ts';
import { td3 } from './formats/td3.ts';
import type { Layout } from './layout.ts';

/** The format of some lines, and the lines as that format parts them. */
export interface Detected {
  readonly layout: Layout;
  readonly lines: readonly string[];
  /** The lines came in one and were parted by length. */
  readonly joined: boolean;
}

/**
 * Finds the format by number and length of the lines, then by what they begin with. Lines a few characters too long or too
 * short are taken for the nearest format, else undefined.
 */
export const detect = (lines: readonly string[]): Detected | undefined => {
  if (!mostlyOfZones(lines)) return undefined;
  if (lines.length === 1) return joined(lines[0] ?? '');
  return lines.length === 2 || lines.length === 3 ? nearest(lines) : undefined;
};

/** Three of four characters are allowed in a zone: some are misread, but this is not another text. */
const mostlyOfZones = (lines: readonly string[]): boolean => {
  const text = lines.join('');
  let foreign = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code > 127 || (values[code] ?? -1) < 0) foreign++;
  }
  return foreign * 4 <= text.length;
};

/** The format of lines of exact length, where that and the first letters are enough to tell. */
export const exactLayout = (lines: readonly string[]): Layout | undefined => {
  const count = lines.length;
  if (count !== 2 && count !== 3) return undefined;
  const first = lines[0] as string;
  const width = first.length;
  if ((lines[1] as string).length !== width) return undefined;
  if (count === 3) return width === 30 && (lines[2] as string).length === 30 ? td1 : undefined;
  if (width === 44) return first.charCodeAt(0) === V ? mrvA : td3;
  if (width !== 36) return undefined;
  if (first.charCodeAt(0) === V) return mrvB;
  // The old French card is a matter for a closer look.
  return first.charCodeAt(2) === F && first.startsWith('IDFRA') ? undefined : td2;
};

const F = 70;
const V = 86;

const as = (layout: Layout, lines: readonly string[]): Detected => ({
  layout,
  lines,
  joined: false,
});

/** How many characters a line may differ from its format's length in all. */
const TOLERANCE = 6;

const nearest = (lines: readonly string[]): Detected | undefined => {
  const off = (layout: Layout): number =>
    layout.lengths.reduce(
      (sum, length, at) => sum + Math.abs(length - (lines[at]?.length ?? 0)),
      0,
    );
  const candidates = Object.values(layouts)
    .filter(({ lengths }) => lengths.length === lines.length)
    .map((layout) => ({ layout, off: off(layout) }));
  const least = Math.min(...candidates.map(({ off: by }) => by));
  if (least > TOLERANCE * lines.length) return undefined;
  const layout = byContent(
    candidates.filter(({ off: by }) => by === least).map((candidate) => candidate.layout),
    lines,
  );
  return layout === undefined ? undefined : as(layout, lines);
};

/** Among formats of the same size: visas begin with V, the old French card with IDFRA unless its digits say TD2. */
const byContent = (same: readonly Layout[], lines: readonly string[]): Layout | undefined => {
  const [only] = same;
  if (same.length < 2) return only;
  const first = lines[0] ?? '';
  const visa = same.find(({ format }) => format.startsWith('MRV'));
  if (first.startsWith('V')) return visa ?? only;
  const others = same.filter((layout) => layout !== visa);
  const french = others.find(({ format }) => format === 'FR-ID-old');
  const plain = others.find((layout) => layout !== french);
  if (french === undefined || plain === undefined) return others[0];
  const frenchShare = shareOk(french, lines);
  const plainShare = shareOk(plain, lines);
  if (first.startsWith('IDFRA')) return plainShare > frenchShare ? plain : french;
  // A misread IDFRA is believed where more digits speak for it.
  return frenchShare > plainShare && likeFrench(first) ? french : plain;
};

const likeFrench = (line: string): boolean =>
  [...'IDFRA'].filter((letter, at) => line.charAt(at) === letter).length >= 3;

/** Which part of its check digits computes. */
const shareOk = (layout: Layout, lines: readonly string[]): number => {
  const { failed, absent } = checkBits(layout, lines);
  const right = layout.checks.filter((_, index) => (((failed | absent) >> index) & 1) === 0);
  return right.length / Math.max(layout.checks.length, 1);
};

/** One line: a licence, or all lines of another format joined. */
const joined = (line: string): Detected | undefined => {
  const sizes = Object.values(layouts).filter(({ total }) => total === line.length);
  const [one] = sizes;
  if (one === undefined) return nearlyJoined(line);
  if (one.lengths.length === 1) return as(one, [line]);
  const parts = part(one, line);
  const layout = byContent(sizes, parts);
  return layout === undefined ? undefined : { layout, lines: parts, joined: true };
};

/** A joined zone that lost or gained a character or two, or a licence that did. */
const nearlyJoined = (line: string): Detected | undefined => {
  const near = (by: number): readonly Layout[] =>
    Object.values(layouts).filter(({ total }) => Math.abs(total - line.length) === by);
  const sizes = [1, 2].map(near).find((list) => list.length > 0) ?? [];
  const [one] = sizes;
  if (one === undefined) return undefined;
  const parts = part(one, line);
  const layout = byContent(sizes, parts);
  return layout === undefined
    ? undefined
    : { layout, lines: parts, joined: layout.lengths.length > 1 };
};

/** Parts a text by the lengths of the format's lines; the last takes what is left. */
const part = ({ lengths }: Layout, text: string): readonly string[] => {
  let from = 0;
  return lengths.map((length, at) => {
    const line = text.slice(from, at === lengths.length - 1 ? undefined : from + length);
    from += length;
    return line;
  });
};
