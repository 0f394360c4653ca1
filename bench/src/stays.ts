import type { EpochDay } from '@amirani/core';
import {
  type DayRun,
  DaySet,
  hasOverstay,
  longestStay,
  stayLimit,
  usedAmong,
  usedOn,
} from '@amirani/schengen';
import { randomOf } from './fuzz/random.ts';
import { DayLoop, type Run } from './stays/day-loop.ts';
import { endOf, FIRST_DAY, makeHistory } from './stays/histories.ts';

/** How large a run is. */
export interface StaysBenchOptions {
  /** Histories of each size. */
  readonly histories: number;
  readonly rounds: number;
}

/** One line of the table: CPU microseconds a question, the median of all chunks. */
interface StaysBenchRow {
  readonly question: 'days used' | 'longest stay' | 'any overstay';
  readonly stays: number;
  /** Whether the time of putting the stays in order is left out. */
  readonly prepared: boolean;
  readonly own: number;
  readonly dayLoop: number;
  readonly times: number;
}

/** What the bench gives. */
export interface StaysBenchResult {
  readonly name: 'stays';
  readonly rows: readonly StaysBenchRow[];
}

/** 2,000 histories of each size and twelve rounds. */
const DEFAULT_STAYS_OPTIONS: StaysBenchOptions = { histories: 2_000, rounds: 12 };

interface History {
  readonly runs: readonly Run[];
  readonly asRuns: readonly DayRun[];
  readonly set: DaySet;
  readonly loop: DayLoop;
  /** A day inside the last 300 of the history. */
  readonly day: number;
}

/** Asks all questions of a corpus repeatedly; returns the sum of the answers. */
type Asking = (corpus: readonly History[], repeats: number) => number;

// A loop of its own for each question and input: one loop that calls them all would measure the calls.
const questions: Readonly<
  Record<
    StaysBenchRow['question'],
    Readonly<Record<'prepared' | 'asItComes', { readonly own: Asking; readonly loop: Asking }>>
  >
> = {
  'days used': {
    prepared: {
      own: (corpus, repeats) => {
        let sum = 0;
        for (let repeat = 0; repeat < repeats; repeat += 1)
          for (const { set, day } of corpus) sum += usedOn(set, day);
        return sum;
      },
      loop: (corpus, repeats) => {
        let sum = 0;
        for (let repeat = 0; repeat < repeats; repeat += 1)
          for (const { loop, day } of corpus) sum += loop.used(day);
        return sum;
      },
    },
    asItComes: {
      own: (corpus, repeats) => {
        let sum = 0;
        for (let repeat = 0; repeat < repeats; repeat += 1)
          for (const { asRuns, day } of corpus) sum += usedAmong(asRuns, day);
        return sum;
      },
      loop: (corpus, repeats) => {
        let sum = 0;
        for (let repeat = 0; repeat < repeats; repeat += 1)
          for (const { runs, day } of corpus) sum += new DayLoop(runs).used(day);
        return sum;
      },
    },
  },
  'longest stay': {
    prepared: {
      own: (corpus, repeats) => {
        let sum = 0;
        for (let repeat = 0; repeat < repeats; repeat += 1)
          for (const { set, day } of corpus) sum += longestStay(set, day);
        return sum;
      },
      loop: (corpus, repeats) => {
        let sum = 0;
        for (let repeat = 0; repeat < repeats; repeat += 1)
          for (const { loop, day } of corpus) sum += loop.longest(day);
        return sum;
      },
    },
    asItComes: {
      own: (corpus, repeats) => {
        let sum = 0;
        for (let repeat = 0; repeat < repeats; repeat += 1)
          for (const { asRuns, day } of corpus)
            sum += longestStay(DaySet.near(asRuns, day - stayLimit.window + 1, day - 1), day);
        return sum;
      },
      loop: (corpus, repeats) => {
        let sum = 0;
        for (let repeat = 0; repeat < repeats; repeat += 1)
          for (const { runs, day } of corpus) sum += new DayLoop(runs).longest(day);
        return sum;
      },
    },
  },
  'any overstay': {
    prepared: {
      own: (corpus, repeats) => {
        let sum = 0;
        for (let repeat = 0; repeat < repeats; repeat += 1)
          for (const { set } of corpus) sum += Number(hasOverstay(set));
        return sum;
      },
      loop: (corpus, repeats) => {
        let sum = 0;
        for (let repeat = 0; repeat < repeats; repeat += 1)
          for (const { loop } of corpus) sum += Number(loop.anyOverstay());
        return sum;
      },
    },
    asItComes: {
      own: (corpus, repeats) => {
        let sum = 0;
        for (let repeat = 0; repeat < repeats; repeat += 1)
          for (const { asRuns } of corpus) sum += Number(hasOverstay(asRuns));
        return sum;
      },
      loop: (corpus, repeats) => {
        let sum = 0;
        for (let repeat = 0; repeat < repeats; repeat += 1)
          for (const { runs } of corpus) sum += Number(new DayLoop(runs).anyOverstay());
        return sum;
      },
    },
  },
};

/**
 * Days of stay against a loop over the days of the window, on integers, for histories of 5, 50 and 500 stays; from
 * prepared input (flags set there, day set built here) and from the stays as they come. Both answer every question
 * of every history in the same rounds, and their answers are compared. Prints a table.
 */
export const benchStays = async (
  asked: Partial<StaysBenchOptions> = {},
): Promise<StaysBenchResult> => {
  const { histories, rounds } = { ...DEFAULT_STAYS_OPTIONS, ...asked };
  const rows: StaysBenchRow[] = [];
  for (const stays of [5, 50, 500]) {
    const corpus = corpusOf(stays, Math.ceil(histories / (stays === 500 ? 10 : 1)));
    for (const prepared of [true, false])
      for (const question of Object.keys(questions) as StaysBenchRow['question'][])
        rows.push({ question, stays, prepared, ...measure(corpus, question, prepared, rounds) });
  }
  const result: StaysBenchResult = { name: 'stays', rows };
  process.stdout.write(table(result));
  return result;
};

const corpusOf = (stays: number, count: number): History[] => {
  const random = randomOf(90_180);
  return Array.from({ length: count }, () => {
    const runs = makeHistory(random, 'clean', stays);
    const asRuns = runs.map(([first, last]) => ({
      first: first as EpochDay,
      last: last as EpochDay,
    }));
    return {
      runs,
      asRuns,
      set: DaySet.of(asRuns),
      loop: new DayLoop(runs),
      day: Math.max(FIRST_DAY, endOf(runs) - random.below(300)),
    };
  });
};

const measure = (
  corpus: readonly History[],
  question: StaysBenchRow['question'],
  prepared: boolean,
  rounds: number,
): Pick<StaysBenchRow, 'own' | 'dayLoop' | 'times'> => {
  const { own, loop } = questions[question][prepared ? 'prepared' : 'asItComes'];
  const times = { own: [] as number[], loop: [] as number[] };
  for (let round = -12; round < rounds; round += 1) {
    // Repetitions that make a chunk long enough for the system clock.
    const [ownSum, ownTime] = timed(corpus, own, 40);
    const [loopSum, loopTime] = timed(corpus, loop, 4);
    if (ownSum / 40 !== loopSum / 4) throw new Error(`${question}: the two answers differ`);
    if (round < 0) continue;
    times.own.push(ownTime);
    times.loop.push(loopTime);
  }
  const [ownMedian, loopMedian] = [middle(times.own), middle(times.loop)];
  return { own: ownMedian, dayLoop: loopMedian, times: loopMedian / ownMedian };
};

const timed = (
  corpus: readonly History[],
  ask: Asking,
  repeats: number,
): readonly [number, number] => {
  const began = process.cpuUsage();
  const sum = ask(corpus, repeats);
  const { user, system } = process.cpuUsage(began);
  return [sum, (user + system) / (corpus.length * repeats)];
};

const middle = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[(values.length - 1) >> 1] ?? Number.NaN;

const table = ({ rows }: StaysBenchResult): string =>
  [
    'question      stays  input       us here   us day loop   times',
    ...rows.map(({ question, stays, prepared, own, dayLoop, times }) =>
      [
        question.padEnd(13),
        String(stays).padStart(5),
        ` ${prepared ? 'prepared' : 'as it comes'}`.padEnd(13),
        own.toFixed(3).padStart(7),
        dayLoop.toFixed(3).padStart(13),
        times.toFixed(1).padStart(7),
      ].join(' '),
    ),
    '',
  ].join('\n');
