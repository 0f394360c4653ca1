import type { MrzCheck, MrzField, MrzPlace, MrzReading } from '@amirani/documents/mrz';

/** A stretch of one line of a zone: a field, a check digit, or what belongs to none. */
export interface ZonePiece {
  readonly key: string;
  /** From 0. */
  readonly start: number;
  readonly text: string;
  readonly field?: MrzField;
  readonly check?: MrzCheck;
}

/** A line of a zone cut into its pieces, in order, every character in one of them. */
export const piecesOf = (reading: MrzReading, line: number): readonly ZonePiece[] => {
  const text = reading.lines[line - 1] ?? '';
  const owners = new Array<{ field?: MrzField; check?: MrzCheck } | undefined>(text.length);
  for (const field of reading.fields) {
    fill(owners, field, line, { field });
    if (field.continued !== undefined) fill(owners, field.continued, line, { field });
  }
  for (const check of reading.checks) fill(owners, check, line, { check });
  const pieces: ZonePiece[] = [];
  let start = 0;
  for (let at = 1; at <= text.length; at++) {
    if (at < text.length && owners[at] === owners[start]) continue;
    pieces.push({ key: `${line}.${start}`, start, text: text.slice(start, at), ...owners[start] });
    start = at;
  }
  return pieces;
};

const fill = <T>(owners: (T | undefined)[], place: MrzPlace, line: number, owner: T): void => {
  if (place.line !== line) return;
  for (let at = place.from; at <= Math.min(place.to, owners.length); at++) owners[at - 1] = owner;
};

/** Whether a place covers a character; line and position from 1. */
export const covers = (place: MrzPlace | undefined, line: number, position: number): boolean =>
  place !== undefined && place.line === line && place.from <= position && position <= place.to;
