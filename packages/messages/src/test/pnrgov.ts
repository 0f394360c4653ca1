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
    segments: [...tokens.segmentElements],
    elements: [...tokens.elementTokens],
    tokens: [...tokens.tokenStarts],
  }));
