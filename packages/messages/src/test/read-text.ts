import type { CivilDate } from '@amirani/core';
import { readRecords } from '../index.ts';
import type { MessageRecord, TravellerRecord } from '../record.ts';

/** The day of the flights that the tests write. */
export const FLIGHT_DAY = '2026-01-02' as CivilDate;

/** One byte a character, so that a test can write any byte. */
export const bytesOf = (text: string): Uint8Array =>
  Uint8Array.from(text, (character) => character.charCodeAt(0));

/** Reads what must be one message. */
export const readOne = (text: string | Uint8Array): MessageRecord => {
  const bytes = typeof text === 'string' ? bytesOf(text) : text;
  const records = readRecords(bytes, { referenceDate: FLIGHT_DAY });
  const [record] = records;
  if (record === undefined || records.length !== 1) throw new Error(`${records.length} messages`);
  return record;
};

/** A PNRGOV of the flight XX988 FRA-IAD on 2 January 2026 with one PNR of these segments. */
export const pnr = (...segments: readonly string[]): MessageRecord => readOne(pnrText(...segments));

/** The text that {@link pnr} reads. */
export const pnrText = (...segments: readonly string[]): string =>
  enveloped([
    'UNH+1+PNRGOV:15:1:IA+XX988/260102/1000',
    'MSG+:22',
    'ORG+XX:FRA',
    'TVL+020126:1000:020126:1200+FRA+IAD+XX+988',
    'EQN+1',
    'SRC',
    'RCI+XX:ABC123::010126:1000',
    ...segments,
  ]);

/** A DOCS of a German passport; surname and given name last. `reference` names the TIF. */
export const docs = (rest: string, reference = ''): string =>
  `SSR+DOCS:HK:1:XX:::::${rest}${reference === '' ? '' : `+::${reference}`}`;

/** A PAXLST of the flight XX988 FRA-IAD on 2 January 2026 with these segments after the flight. */
export const pax = (...segments: readonly string[]): MessageRecord => readOne(paxText(...segments));

/** The text that {@link pax} reads. */
export const paxText = (...segments: readonly string[]): string =>
  enveloped([
    'UNH+1+PAXLST:D:05B:UN:IATA+XX988/260102/1000',
    'BGM+745',
    'NAD+MS+++HELP DESK',
    'TDT+20+XX988',
    'LOC+125+FRA',
    'DTM+189:2601021000:201',
    'LOC+87+IAD',
    'DTM+232:2601021400:201',
    ...segments,
  ]);

/** Envelope and UNT around the segments of a message. */
export const enveloped = (segments: readonly string[]): string =>
  `UNA:+.? 'UNB+IATA:1+XX+GOV+260101:1000+1'${segments.join("'")}'UNT+${segments.length + 1}+1'UNZ+1+1'`;

/** The traveller at an index; fails if missing. */
export const traveller = (record: MessageRecord, index = 0): TravellerRecord => {
  const found = record.travellers[index];
  if (found === undefined) throw new Error(`no traveller ${index}`);
  return found;
};

/** The codes of the diagnostics, each once, without those that every short test message has. */
export const codes = (record: MessageRecord): string[] =>
  [...new Set(record.diagnostics.map(({ code }) => code))].filter(
    (code) => code !== 'message.traveller.no-document' && code !== 'message.count.cnt-missing',
  );

/** What the bytes of a source locator say. */
export const lit = (
  text: string,
  record: MessageRecord,
  source: TravellerRecord['source'],
  path: string,
): string => {
  const locator = source[path];
  if (locator === undefined) throw new Error(`no source for ${path}`);
  return text.slice(record.offset + locator.start, record.offset + locator.end);
};
