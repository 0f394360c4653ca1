import type { CivilDate, EpochDay } from '@amirani/core';
import { fromEpochDay } from '@amirani/core';
import { answerStays, readHistory, type StayAnswers } from '@amirani/schengen';
import { type Random, randomOf } from '../fuzz/random.ts';
import type { Proof } from '../proof.ts';
import { DayLoop, type Run } from '../stays/day-loop.ts';
import {
  endOf,
  FIRST_DAY,
  type HistoryKind,
  historyKinds,
  makeHistory,
} from '../stays/histories.ts';

const HISTORIES = Number(process.env['AMIRANI_PROVE_HISTORIES']) || 100_000;

/**
 * Days of stay: 100,000 random histories of each kind, through the public functions from rows of text to answers, each answer
 * of every derived question compared with a loop over days that is written from the definition. Every second history, open
 * ones included, has a separate history of bookings.
 */
export const staysProof: Proof = {
  name: 'stays',
  run: async () => {
    const kinds = historyKinds.map((kind) => compare(kind, HISTORIES));
    return {
      passed: kinds.every(({ differences }) => differences.length === 0),
      result: { historiesOfEachKind: HISTORIES, kinds },
    };
  },
};

interface Comparison {
  readonly kind: HistoryKind;
  readonly answers: number;
  /** Histories with an unlawful day: both sides of the limit must occur. */
  readonly withOverstay: number;
  /** Histories in which what is booked later shortens the stay. */
  readonly shortenedByBookings: number;
  /** Questions with bookings of their own, and for how many of them the first entry was looked for day by day. */
  readonly withBookings: number;
  readonly firstEntriesBesideBookings: number;
  readonly differences: readonly object[];
}

const compare = (kind: HistoryKind, histories: number): Comparison => {
  const random = randomOf(610_2013);
  const differences: object[] = [];
  let answers = 0;
  let withOverstay = 0;
  let shortenedByBookings = 0;
  let withBookings = 0;
  let firstEntriesBesideBookings = 0;
  for (let made = 0; made < histories; made += 1) {
    const question = ask(random, kind);
    const own = ownAnswers(question);
    const expected = byDayLoop(question);
    answers += Object.keys(expected).length;
    if (expected.unlawfulDays > 0) withOverstay += 1;
    if (expected.remainingWithBookings < expected.remaining) shortenedByBookings += 1;
    if (question.booked !== undefined) {
      withBookings += 1;
      if (expected.firstEntryFor !== undefined) firstEntriesBesideBookings += 1;
    }
    for (const [name, answer] of Object.entries(expected))
      if (own[name as keyof StayAnswers] !== answer && differences.length < 20)
        differences.push({ name, answer, own: own[name as keyof StayAnswers], question });
  }
  return {
    ...{ kind, answers, withOverstay, shortenedByBookings },
    ...{ withBookings, firstEntriesBesideBookings, differences },
  };
};

interface Question {
  readonly runs: readonly Run[];
  /** Stays that lie ahead, given as bookings; undefined where none are given. */
  readonly booked: readonly Run[] | undefined;
  /** Whether the first entry beside bookings is looked for: a loop over days of loops over days. */
  readonly looksForEntry: boolean;
  readonly on: number;
  readonly entry: number;
  readonly days: number;
  /** The last run is given without its exit. */
  readonly open: boolean;
}

const ask = (random: Random, kind: HistoryKind): Question => {
  const made = makeHistory(random, kind, random.below(9));
  const open = kind === 'open' && made.length > 0;
  const last = made.at(-1);
  const on =
    open && last !== undefined
      ? last[0] + random.below(160)
      : FIRST_DAY + random.below(endOf(made) - FIRST_DAY + 200);
  const all = open && last !== undefined ? [...made.slice(0, -1), [last[0], on] as const] : made;
  const books = random.chance(50);
  const ahead = all.filter(([first]) => first > on);
  return {
    runs: books ? all.filter(([first]) => first <= on) : all,
    // Nothing of an open history lies ahead: its bookings are drawn on their own.
    booked: !books ? undefined : open ? bookingsAfter(random, on) : ahead,
    looksForEntry: random.chance(20),
    on,
    entry: on + random.below(3) * random.below(90),
    days: 1 + random.below(90),
    open,
  };
};

const bookingsAfter = (random: Random, on: number): readonly Run[] => {
  const made = makeHistory(random, 'clean', random.below(4));
  const shift = on + 1 + random.below(60) - FIRST_DAY;
  return made.map(([first, last]) => [first + shift, last + shift] as const);
};

const ownAnswers = ({ runs, booked, on, entry, days, open }: Question): StayAnswers => {
  const rows = runs.map(([first, last], index) => ({
    entry: day(first),
    exit: open && index === runs.length - 1 ? '' : day(last),
  }));
  const bookings = booked?.map(([first, last]) => ({ entry: day(first), exit: day(last) }));
  return answerStays(readHistory(rows, { on: day(on) }), {
    ...{ on: day(on), entry: day(entry), days },
    bookings: bookings === undefined ? undefined : readHistory(bookings, { on: day(on) }),
  });
};

const loopOf = (runs: readonly Run[], on: number): DayLoop =>
  new DayLoop(runs.length === 0 ? [[on, on - 1]] : runs);

const byDayLoop = ({ runs, booked, looksForEntry, on, entry, days }: Question) => {
  const loop = loopOf(runs, on);
  const beside = booked === undefined ? loop : loopOf([...runs, ...booked], on);
  const firstEntry =
    booked === undefined
      ? loop.firstEntry(entry, days)
      : looksForEntry
        ? beside.firstEntryBeside(entry, days)
        : undefined;
  const { first, unlawfulDays, excessAtExit, peak } = loop.overstay();
  return {
    used: loop.used(on),
    remaining: loop.longest(entry),
    remainingWithBookings: beside.longestBeside(entry),
    firstUnlawfulDay: first === undefined ? null : day(first),
    unlawfulDays,
    excessAtExit,
    peak,
    ...(firstEntry === undefined ? {} : { firstEntryFor: day(firstEntry) }),
  };
};

const day = (number: number): CivilDate => fromEpochDay(number as EpochDay);
