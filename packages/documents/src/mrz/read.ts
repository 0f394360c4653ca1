import { checkBits } from './checks.ts';
import { detect, exactLayout } from './detect.ts';
import { layouts } from './formats/index.ts';
import { linesOf, plainLines } from './input.ts';
import type { Layout } from './layout.ts';
import type { MrzOptions, MrzReading } from './model.ts';
import { NoZone } from './no-zone.ts';
import { lookOnce } from './quick.ts';
import { AS_GIVEN, type Origin, Zone } from './zone.ts';

/**
 * Reads a machine readable zone: a text with line breaks, all lines joined into one, or an array of lines; blanks
 * and lower case do no harm. Never throws for what the text holds: what cannot be read says so, and the rest is
 * read all the same.
 */
export const readMrz = (input: string | readonly string[], options: MrzOptions): MrzReading => {
  const plain = typeof input === 'string' ? plainLines(input) : input;
  const layout = exactLayout(plain);
  if (layout !== undefined) {
    const zone = lookOnce(layout, plain, options);
    // A TD2 whose digits fail may be an old French card that was misread.
    if (zone !== undefined && (layout !== layouts.TD2 || zone.failed === 0)) return zone;
  }
  const { lines, tidied } = linesOf(input);
  const detected =
    layout === undefined || tidied || layout === layouts.TD2
      ? detect(lines)
      : { layout, lines, joined: false };
  if (detected === undefined) return new NoZone(lines, tidied);
  return readAs(detected.layout, detected.lines, options, { joined: detected.joined, tidied });
};

/** Reads lines as a format that is known already. */
export const readAs = (
  layout: Layout,
  lines: readonly string[],
  options: MrzOptions,
  origin: Origin = AS_GIVEN,
): Zone => {
  const { failed, absent, tail } = checkBits(layout, lines);
  return new Zone(layout, lines, options, origin, false, failed, absent, tail);
};
