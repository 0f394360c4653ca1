import type { CivilDate } from '@amirani/core';
import { readInterchanges, readRecords } from '../index.ts';
import type { BookingRecord, Diagnostic, MessageRecord, TravellerRecord } from '../record.ts';

/** A damaged copy of a file: one letter of a tag changed, or one segment lost, doubled or exchanged. */
export interface Fault {
  readonly kind: 'letter' | 'lost' | 'doubled' | 'exchanged';
  /** Tag of the segment as it was, and its number among all segments of its file. */
  readonly tag: string;
  readonly segment: number;
  readonly bytes: Uint8Array;
}

interface Range {
  readonly tag: string;
  readonly start: number;
  readonly end: number;
}

/** The segments of a file that stand inside an interchange, each with its terminator. */
const segmentsOf = (bytes: Uint8Array): Range[] => {
  const ranges: Range[] = [];
  for (const { tokens } of readInterchanges(bytes)) {
    for (let segment = 0; segment < tokens.segments; segment++) {
      const start = tokens.segmentStart(segment);
      const end = Math.min(tokens.segmentEnd(segment) + 1, bytes.length);
      ranges.push({ tag: tokens.tagText(segment), start, end });
    }
  }
  return ranges;
};

const LETTERS = Array.from('ABCDEFGHIJKLMNOPQRSTUVWXYZ', (letter) => letter.charCodeAt(0));

/** All faults of a file; of the letters only every `step`-th. */
export function* faultsOf(file: Uint8Array, step: number): Generator<Fault> {
  const ranges = segmentsOf(file);
  let turn = 0;
  for (const [segment, { tag, start, end }] of ranges.entries()) {
    const at = (kind: Fault['kind'], ...parts: readonly Uint8Array[]): Fault => {
      return { kind, tag, segment, bytes: Uint8Array.from(parts.flatMap((part) => [...part])) };
    };
    const [before, own, after] = [
      file.subarray(0, start),
      file.subarray(start, end),
      file.subarray(end),
    ];
    for (let letter = 0; letter < 3; letter++) {
      for (const code of LETTERS) {
        if (own[letter] === code || turn++ % step !== 0) continue;
        const changed = Uint8Array.from(own);
        changed[letter] = code;
        yield at('letter', before, changed, after);
      }
    }
    yield at('lost', before, after);
    yield at('doubled', before, own, own, after);
    const next = ranges[segment + 1];
    if (next !== undefined) {
      const between = file.subarray(end, next.start);
      const other = file.subarray(next.start, next.end);
      yield at('exchanged', before, other, between, own, file.subarray(next.end));
    }
  }
}

/** The day from which samples count their years. */
const DAY = '2026-01-02' as CivilDate;

/** What the untouched file says: the values of each person, by name as sent, by name and by document. */
export interface Truth {
  readonly persons: ReadonlyMap<string, ReadonlySet<string>>;
  /** The values of all persons and bookings. */
  readonly all: ReadonlySet<string>;
  readonly attention: ReadonlySet<string>;
}

/** What an attention says, without its place, which moves with a fault. */
const saying = ({ code, text }: Diagnostic): string => `${code} ${text}`;

const readFile = (bytes: Uint8Array): MessageRecord[] => readRecords(bytes, { referenceDate: DAY });

/** How a person is known: by name, by name as sent and by the number of each document. */
const keysOf = ({ surname, given, nameAsSent, documents }: TravellerRecord): string[] => {
  const keys = (documents ?? []).flatMap(({ number }) => (number === undefined ? [] : [number]));
  if (nameAsSent !== undefined) keys.unshift(nameAsSent);
  if ((surname ?? given) !== undefined) keys.unshift(`${surname ?? ''}/${given ?? ''}`);
  return [...new Set(keys)];
};

/** The name and what follows from it or from another value is the person's own and moves nowhere. */
const isOwn = (path: string): boolean =>
  /^(surname|given|title|nameAsSent|infantOf|age|reference)$/.test(path);

/** Each value of a person that has a place in the message, by path without its index. */
const valuesOf = ({ source, ...fields }: TravellerRecord | BookingRecord): string[] => {
  const values: string[] = [];
  for (const path of Object.keys(source)) {
    if (isOwn(path)) continue;
    let value: unknown = fields;
    for (const step of path.split('.')) value = (value as Record<string, unknown>)[step];
    values.push(`${path.replace(/\d+/g, '#')} ${JSON.stringify(value)}`);
  }
  return values;
};

/** The truth of a file: its own reading before it is damaged. */
export const truthOf = (bytes: Uint8Array): Truth => {
  const persons = new Map<string, Set<string>>();
  const all = new Set<string>();
  const attention = new Set<string>();
  for (const { travellers, bookings, diagnostics } of readFile(bytes)) {
    for (const one of diagnostics) if (one.severity !== 'note') attention.add(saying(one));
    for (const booking of bookings) for (const value of valuesOf(booking)) all.add(value);
    for (const traveller of travellers) {
      const own = valuesOf(traveller);
      for (const value of own) all.add(value);
      for (const key of keysOf(traveller)) {
        const known = persons.get(key) ?? new Set();
        persons.set(key, known);
        for (const value of own) known.add(value);
      }
    }
  }
  return { persons, all, attention };
};

/** A value of somebody else that a damaged file gives to a person. */
export interface Moved {
  readonly person: string;
  readonly value: string;
  /** Nothing new at attention stands among the segments of that person or beside them. */
  readonly silent: boolean;
}

/** The values that moved in a damaged file. A person without name is known by nothing but documents. */
export const movedIn = (bytes: Uint8Array, truth: Truth): Moved[] => {
  const moved: Moved[] = [];
  for (const { travellers, diagnostics } of readFile(bytes)) {
    const said = diagnostics.filter(
      (one) => one.severity !== 'note' && !truth.attention.has(saying(one)),
    );
    for (const traveller of travellers) {
      const named = (traveller.surname ?? traveller.given) !== undefined;
      // Of somebody with a name a document may be the value that moved.
      const keys = keysOf(traveller).slice(0, named ? 2 : undefined);
      const known = new Set(keys.flatMap((key) => [...(truth.persons.get(key) ?? [])]));
      if (keys.length === 0) continue;
      for (const value of valuesOf(traveller)) {
        if (known.has(value) || !truth.all.has(value)) continue;
        moved.push({ person: keys[0] ?? '', value, silent: !isTold(traveller, said) });
      }
    }
  }
  return moved;
};

const isTold = ({ source }: TravellerRecord, said: readonly Diagnostic[]): boolean => {
  const places = Object.values(source).map(({ segment }) => segment);
  const first = Math.min(...places) - 1;
  const last = Math.max(...places) + 1;
  return said.some(({ at }) => at !== undefined && at.segment >= first && at.segment <= last);
};
