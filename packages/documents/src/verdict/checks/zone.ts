import type { CivilDate } from '@amirani/core';
import type { BytePlace } from '../../check/finding.ts';
import { type MrzPlace, type MrzReading, readMrz } from '../../mrz/index.ts';
import type { MrzEvidence } from '../examination.ts';

/** The machine readable zone of a document as it was given. */
export interface Zone {
  /** The text that places of findings point into, as UTF-8: both sides, where there are two. */
  readonly text: string;
  readonly reading: MrzReading;
  /** A second whole zone, from the other side of a card. */
  readonly other: MrzReading | undefined;
  /** The lines of both sides were put together, and make no zone. */
  readonly unjoined: boolean;
  readonly aborted: boolean;
}

/** The days that a reading depends on. */
export interface Days {
  readonly inspectedOn: CivilDate;
  /** The day of issue, as far as something told it. */
  readonly issuedOn?: CivilDate | undefined;
}

/** Reads the zone of one document, put together from two sides where it came apart. */
export const readZone = (evidence: MrzEvidence, { inspectedOn, issuedOn }: Days): Zone => {
  const options = {
    referenceDate: inspectedOn,
    ...(issuedOn === undefined ? {} : { issuedOn }),
  };
  const { text, otherSide = '' } = evidence;
  const reading = readMrz(text, options);
  const whole = { text, reading, other: undefined, unjoined: false };
  const aborted = evidence.aborted === true;
  if (otherSide.trim() === '') return { ...whole, aborted };
  const second = readMrz(otherSide, options);
  const both = `${text}\n${otherSide}`;
  if (isWhole(reading) && isWhole(second)) return { ...whole, text: both, other: second, aborted };
  const joined = [both, `${otherSide}\n${text}`]
    .map((one) => ({ text: one, reading: readMrz(one, options) }))
    .toSorted((a, b) => Number(b.reading.ok) - Number(a.reading.ok))
    .find((one) => isWhole(one.reading));
  return joined === undefined
    ? { ...whole, text: both, unjoined: true, aborted }
    : { ...joined, other: undefined, unjoined: false, aborted };
};

/** Whether a format was found and each line has its length. */
const isWhole = ({ format, findings }: MrzReading): boolean =>
  format !== undefined && !findings.some(({ code }) => code === 'document.mrz.line.length');

/** Places of the zone's characters in the given text. */
export const zonePlaces = ({
  text,
  reading,
}: Zone): ((place: MrzPlace) => readonly BytePlace[]) => {
  const { lines } = reading;
  const offsets = offsetsOf(text, lines.join(''));
  if (offsets === undefined) return () => [];
  const starts = lines.map((_, at) => lines.slice(0, at).reduce((sum, l) => sum + l.length, 0));
  return ({ line, from, to }) => {
    const start = starts[line - 1];
    const length = lines[line - 1]?.length ?? 0;
    if (start === undefined || length === 0) return [];
    const first = offsets[start + Math.min(from, length) - 1];
    const last = offsets[start + Math.min(to, length) - 1];
    return first === undefined || last === undefined || last.end < first.start
      ? []
      : [{ source: 'mrz', offset: first.start, length: last.end - first.start }];
  };
};

interface Extent {
  readonly start: number;
  readonly end: number;
}

/** The bytes of each character of a zone; undefined where the text does not simply consist of them and blanks. */
const offsetsOf = (text: string, zone: string): readonly Extent[] | undefined => {
  const extents: Extent[] = [];
  let bytes = 0;
  for (const character of text) {
    const start = bytes;
    bytes += utf8Length(character);
    const expected = zone.slice(extents.length, extents.length + character.length);
    if (expected !== '' && expected === character.toUpperCase())
      for (let unit = 0; unit < character.length; unit++) extents.push({ start, end: bytes });
    else if (!/^[\s\u200b-\u200d\ufeff]$/u.test(character)) return undefined;
  }
  return extents.length === zone.length ? extents : undefined;
};

const utf8Length = (character: string): number => {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x80) return 1;
  if (code < 0x800) return 2;
  return code < 0x10000 ? 3 : 4;
};
