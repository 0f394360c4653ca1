import { gate } from '../gate/index.ts';
import { pnrgov, textOf } from './pnrgov.ts';

/** One byte a character. */
export const bytesOf = (text: string): Uint8Array => Uint8Array.from(Buffer.from(text, 'latin1'));

/** The segments of a booking as the gate leaves them, `#` for a masked byte. */
export const gated = (...segments: string[]): string[] => {
  const text = textOf(gate(bytesOf(pnrgov(...segments))).bytes);
  return text.split(/(?<!\?)'/).slice(8, 8 + segments.length);
};

/** A PAXLST that holds these segments. */
const paxlst = (...segments: string[]): string =>
  `UNB+UNOA:4+XX+GOV+260101:1000+1'UNH+1+PAXLST:D:05B:UN:IATA'${segments.map((line) => `${line}'`).join('')}UNT+9+1'UNZ+1+1'`;

/** Its segments as the gate leaves them. */
export const gatedList = (...segments: string[]): string[] =>
  textOf(gate(bytesOf(paxlst(...segments))).bytes)
    .split(/(?<!\?)'/)
    .slice(2, 2 + segments.length);
