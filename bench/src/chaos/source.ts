import type { IngestOutcome } from '@platform/api/types.ts';

/** What the source knows of a batch it sent. */
export interface Sent {
  readonly marks: readonly string[];
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** The server's answer; absent while, or when, none came. */
  outcomes?: readonly IngestOutcome[];
  leafHash?: string;
}

const encoder = new TextEncoder();

/** One file of several interchanges on one flight, each with one marked message. */
export const markedBatch = (batch: number, size: number): Sent => {
  const marks = Array.from({ length: size }, (_, index) => markOf(batch * size + index));
  const flight = `Q9${1000 + (batch % 9000)}`;
  const text = marks.map((mark) => paxlst(mark, flight)).join('');
  return { marks, bytes: encoder.encode(text) };
};

/** `X0000042`: a document number that stands for message 42. */
const markOf = (serial: number): string => `X${String(serial).padStart(7, '0')}`;

// No vowels: names that differ must not be spellings of one name.
const letters = (mark: string): string =>
  [...mark.slice(1)].map((digit) => 'BCDFGHJKLM'[Number(digit)]).join('');

/**
 * Tomorrow, as EDIFACT writes it: a day of the past is on its way to being erased, and has no partition of its own in a room
 * that was made today.
 */
const DAY = new Date(Date.now() + 86_400_000).toISOString().slice(2, 10).replaceAll('-', '');

const paxlst = (mark: string, flight: string): string => {
  const segments = [
    `UNH+${mark}+PAXLST:D:05B:UN:IATA+${flight}/${mark}`,
    'BGM+745',
    'NAD+MS+++DUTY DESK',
    `TDT+20+${flight}+++Q9`,
    'LOC+125+QTB',
    `DTM+189:${DAY}0410:201`,
    'LOC+87+QRA',
    `DTM+232:${DAY}0640:201`,
    `NAD+FL+++${letters(mark)}:TRACED`,
    'ATT+2++F',
    'DTM+329:800101',
    'LOC+178+QTB',
    'LOC+179+QRA',
    'NAT+2+QGE',
    `DOC+P:110:111+${mark}`,
    'DTM+36:320101',
    'LOC+91+QGE',
    'CNT+42:1',
  ];
  return [
    `UNB+UNOA:4+Q9+GOV+${DAY}:0400+${mark}++APIS`,
    ...segments,
    `UNT+${segments.length + 1}+${mark}`,
    `UNZ+1+${mark}`,
    '',
  ].join("'\r\n");
};
