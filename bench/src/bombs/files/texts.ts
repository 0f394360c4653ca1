import type { Bomb } from '../bomb.ts';
import { join, many, text } from '../pack.ts';

const interchange = (body: string): Uint8Array =>
  text(`UNA:+.? 'UNB+UNOA:4+Q7+GOV+260302:0900+1'UNH+1+PAXLST:D:05B:UN:IATA'BGM+745'${body}`);

/** EDIFACT and plain text. */
export const texts: readonly Bomb[] = [
  { name: 'edifact-800000-segments', bytes: () => interchange(many("DTM+329:9001'", 800_000)) },
  { name: 'edifact-800000-travellers', bytes: () => interchange(many("NAD+FL+++A:B'", 500_000)) },
  {
    name: 'edifact-one-endless-element',
    bytes: () => interchange(`NAD+FL+++${many('A', 20_000_000)}`),
  },
  {
    name: 'edifact-million-components',
    bytes: () => interchange(`NAD+FL+++${many(':', 5_000_000)}'`),
  },
  { name: 'edifact-million-elements', bytes: () => interchange(`NAD${many('+', 5_000_000)}'`) },
  { name: 'edifact-releases-alone', bytes: () => interchange(many('?', 10_000_001)) },
  {
    name: 'edifact-50000-interchanges',
    bytes: () => text(many("UNB+UNOA:4+Q7+GOV+260302:0900+1'UNZ+0+1'", 50_000)),
  },
  {
    name: 'edifact-50000-messages',
    bytes: () =>
      text(
        `UNB+UNOA:4+Q7+GOV+260302:0900+1'${many("UNH+1+PAXLST:D:05B:UN:IATA'UNT+2+1'", 50_000)}`,
      ),
  },
  { name: 'edifact-separators-all-one', bytes: () => text(`UNA++++++UNB${many('+', 3_000_000)}`) },
  {
    name: 'edifact-count-lies',
    bytes: () => interchange("CNT+42:99999999999999999999'UNT+99999999999999999999+1'"),
  },
  {
    name: 'pnrgov-docs-endless',
    bytes: () =>
      text(
        `UNB+IATA:1+Q7+GOV+260302:0900+1'UNH+1+PNRGOV:13:1:IA'SRC'TIF+A+B:A:1'SSR+DOCS:HK:1:Q7:::::${many('/', 3_000_000)}+::1'`,
      ),
  },
  {
    name: 'pnrgov-100000-docs-of-nobody',
    bytes: () =>
      text(
        `UNB+IATA:1+Q7+GOV+260302:0900+1'UNH+1+PNRGOV:13:1:IA'SRC'${many("SSR+DOCS:HK:1:Q7:::::/P/UTO/A1/UTO/01JAN80/F/01JAN30/DOE/JANE+::9'", 100_000)}`,
      ),
  },
  { name: 'nul-bytes-alone', bytes: () => new Uint8Array(5_000_000) },
  {
    name: 'utf16-without-partner',
    bytes: () =>
      join(
        Uint8Array.of(0xff, 0xfe),
        Buffer.alloc(2_000_000, Uint8Array.of(0x00, 0xd8)),
        Uint8Array.of(0),
      ),
  },
  {
    name: 'utf8-mark-then-utf16',
    bytes: () =>
      join(Uint8Array.of(0xef, 0xbb, 0xbf, 0xff, 0xfe), Buffer.from('date,count\n', 'utf16le')),
  },
  { name: 'utf8-overlong', bytes: () => Buffer.alloc(2_000_000, Uint8Array.of(0xc0, 0xaf)) },
  { name: 'combining-marks', bytes: () => text(`name\na${many('\u0301', 2_000_000)}`) },
  { name: 'bidirectional-marks', bytes: () => text(`name\n${many('\u202e\u2066', 500_000)}`) },
  { name: 'blanks-alone', bytes: () => text(many(' ', 10_000_000)) },
  { name: 'empty', bytes: () => new Uint8Array() },
];
