import type { CivilDate } from '@amirani/core';
import * as fc from 'fast-check';
import type { FlightInput, InterchangeInput } from '../write/index.ts';

/** Fictitious states only. */
export const state: fc.Arbitrary<string> = fc.constantFrom('UTO', 'QMA', 'QGE', 'QLV', 'QZZ');

/** Airports of no country. */
export const place: fc.Arbitrary<string> = fc.stringMatching(/^[A-Z]{3}$/);

/** A day within some years, both included. */
export const date = (from: number, to: number): fc.Arbitrary<CivilDate> =>
  fc
    .date({
      min: new Date(Date.UTC(from, 0, 1)),
      max: new Date(Date.UTC(to, 11, 31)),
      noInvalidDate: true,
    })
    .map((at) => at.toISOString().slice(0, 10) as CivilDate);

const moment = fc
  .tuple(date(2026, 2027), fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }))
  .map(([day, hour, minute]) => `${day}T${pad(hour)}:${pad(minute)}`);

const pad = (value: number): string => String(value).padStart(2, '0');

/** A leg with all its parts. */
export const leg: fc.Arbitrary<FlightInput & { from: string; to: string }> = fc.record({
  carrier: fc.constantFrom('XX', 'Q9', '1A', 'ZZ'),
  number: fc.integer({ min: 1, max: 9999 }).map(String),
  from: place,
  to: place,
  departure: moment,
  arrival: moment,
});

const wordOf = (units: readonly string[], min: number): fc.Arbitrary<string> =>
  fc
    .array(fc.constantFrom(...units), { minLength: min, maxLength: 9 })
    .map((parts) => parts.join(''));

const letters = 'ABCDEFGHIJKLMNOPRSTUVWXYZ'.split('');
const awkward = ["'", '+', ':', '?', '*', '-', '#', '"', '.', '??', "?'"];
const foreign = ['é', 'Ž', 'ß', 'Ж', 'გ', 'ი', '李', 'ә', '𐍈'];

/** Names that look like titles or end in one, of one letter, and such that a reader may take for tags. */
const trapNames = (
  'DREW SIRI ALEXANDR ADAMS MISTY KAUSR MRAZ DRAGAN MSTISLAV A Y XU MISSAOUI CAPTAN PROFIR UNT TIF ' +
  'NAD MOTIF GLADAT TREV RABBIT IMAMOV FRANZ SRNA'
).split(' ');

/** A name without blanks: plain, a trap, with characters that must be released, or not Latin. */
const nastyWord: fc.Arbitrary<string> = fc.oneof(
  wordOf(letters, 1),
  fc.constantFrom(...trapNames),
  wordOf([...letters, ...awkward], 1).map((text) => `A${text}B`),
  wordOf([...letters, ...foreign], 1).map((text) => `${text}გ`),
);

/** One to three such words. */
export const nastyName: fc.Arbitrary<string> = fc
  .array(nastyWord, { minLength: 1, maxLength: 3 })
  .map((words) => words.join(' '));

/** Separators that a sender may choose, with or without UNA, with or without lines. */
export const interchange: fc.Arbitrary<InterchangeInput> = fc.record({
  sender: fc.constantFrom('XX', 'AIRLINE', 'SITA-X'),
  recipient: fc.constantFrom('GOV', 'PIU'),
  prepared: moment,
  reference: fc.stringMatching(/^[A-Z0-9]{1,14}$/),
  una: fc.boolean(),
  lines: fc.boolean(),
  separators: fc.constantFrom(
    {},
    { repetition: '*' },
    { element: '*', terminator: '#' },
    { element: '-', terminator: '*' },
    { terminator: '"' },
    { element: '*', terminator: '$' },
  ),
});

/** An object without its undefined fields. */
export const absent = (value: object): Record<string, unknown> =>
  Object.fromEntries(Object.entries(value).filter(([, field]) => field !== undefined));

/** Checks a property on the given number of values. */
export const holds = <T>(values: fc.Arbitrary<T>, check: (value: T) => void, runs: number): void =>
  fc.assert(fc.property(values, check), { numRuns: runs });
