import type { Tokens } from '../edifact/index.ts';
import { readInterchanges } from '../edifact/index.ts';

/** A PNRGOV with one booking that holds these segments; the segments begin as the ninth of the text. */
export const pnrgov = (...segments: string[]): string =>
  [
    "UNA:+.? 'UNB+IATA:1+XX+GOV+260101:1000+1",
    'UNH+1+PNRGOV:15:1:IA+XX988/260102/1000/01',
    'MSG+:22',
    'ORG+XX:FRA',
    'TVL+020126:1000:020126:1200+FRA+IAD+XX+988',
    'EQN+1',
    'SRC',
    ...segments,
    `UNT+${segments.length + 7}+1`,
    'UNZ+1+1',
    '',
  ].join("'");

/** One character a byte, `#` for a masked one. */
export const textOf = (bytes: Uint8Array): string =>
  Buffer.from(bytes).toString('latin1').replaceAll('\x1a', '#');

/** Where each segment, element and component stands. */
export const structureOf = (bytes: Uint8Array): unknown =>
  [...readInterchanges(bytes)].map(({ tokens, start, end, messages }) => ({
    start,
    end,
    messages,
    places: Array.from({ length: tokens.segments }, (_, segment) => placesOf(tokens, segment)),
  }));

/** Offsets of all components of a segment, its tag's included. */
const placesOf = (tokens: Tokens, segment: number): readonly string[] => {
  const places: string[] = [];
  for (let element = -1; element < tokens.elements(segment); element++) {
    for (let component = 0; component < tokens.components(segment, element); component++) {
      const range = tokens.range(segment, element, component);
      places.push(`${element}.${component} ${range?.start}-${range?.end}`);
    }
  }
  return places;
};
