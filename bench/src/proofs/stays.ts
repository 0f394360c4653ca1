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
 * Days of stay: 100,000 random histories of each kind, through the public functions from rows of text to answers,
 * each answer of every derived question held against a loop over days that is written from the definition.
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
  readonly differences: readonly object[];
}

const compare = (kind: HistoryKind, histories: number): Comparison => {
  const random = randomOf(610_2013);
  const differences: object[] = [];
  let answers = 0;
  let withOverstay = 0;
  let shortenedByBookings = 0;
  for (let made = 0; made < histories; made += 1) {
    const question = ask(random, kind);
    const own = ownAnswers(question);
    const expected = byDayLoop(question);
    answers += Object.keys(expected).length;
    if (expected.unlawfulDays > 0) withOverstay += 1;
    if (expected.remainingWithBookings < expected.remaining) shortenedByBookings += 1;
    for (const [name, answer] of Object.entries(expected))
      if (own[name as keyof StayAnswers] !== answer && differences.length < 20)
        differences.push({ name, answer, own: own[name as keyof StayAnswers], question });
  }
  return { kind, answers, withOverstay, shortenedByBookings, differences };
};

interface Question {
  readonly runs: readonly Run[];
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
  const runs = open && last !== undefined ? [...made.slice(0, -1), [last[0], on] as const] : made;
  return {
    runs,
    on,
    entry: on + random.below(3) * random.below(90),
    days: 1 + random.below(90),
    open,
  };
};

const ownAnswers = ({ runs, on, entry, days, open }: Question): StayAnswers => {
  const rows = runs.map(([first, last], index) => ({
    entry: day(first),
    exit: open && index === runs.length - 1 ? '' : day(last),
  }));
  return answerStays(readHistory(rows, { on: day(on) }), { on: day(on), entry: day(entry), days });
};

const byDayLoop = ({ runs, on, entry, days }: Question) => {
  const loop = new DayLoop(runs.length === 0 ? [[on, on - 1]] : runs);
  const { first, unlawfulDays, excessAtExit, peak } = loop.overstay();
  return {
    used: loop.used(on),
    remaining: loop.longest(entry),
    remainingWithBookings: loop.longestBeside(entry),
    firstUnlawfulDay: first === undefined ? null : day(first),
    unlawfulDays,
    excessAtExit,
    peak,
    firstEntryFor: day(loop.firstEntry(entry, days)),
  };
};

const day = (number: number): CivilDate => fromEpochDay(number as EpochDay);
