import { type Gate, type GateTruth, gateWords } from '@amirani/scenario/gate';
import type { DayFigures, Gate as ServerGate } from '@desk/checkpoint/api/types.ts';
import type { Acknowledged, GateBook, Judged, Sample } from './book.ts';
import type { Coming } from './booth.ts';

/** Milliseconds: the median, the 95th of a hundred, the longest, over calls during which nothing was lost. */
interface Times {
  readonly calls: number;
  readonly p50: number;
  readonly p95: number;
  readonly max: number;
}

/** Results of a run, beside the content of the database. */
export interface GateTally {
  /** From the first byte of the scan to the verdict: zone, print and chip sent, examined, judged, stored. */
  readonly scanToVerdict: Times;
  readonly papersToVerdict: Times;
  /** From sending a decision to the answer after its commit. */
  readonly decisionToCommit: Times;
  /** Verdicts by what was planted: how many, how many as the ledger allows. */
  readonly words: Readonly<Record<string, { readonly of: number; readonly right: number }>>;
  /** Travellers with a first-line result that the ledger does not allow; the first twenty in words. */
  readonly wrong: number;
  readonly wrongs: readonly string[];
  /** Planted races, attempts and mishaps: the number of each, and the result. */
  readonly planted: Readonly<Record<string, Readonly<Record<string, number>>>>;
  readonly plantedWrong: number;
  readonly linesCut: number;
  readonly figures: DayFigures;
  /** Whether the figures of the day are the counts of the decisions that were acknowledged. */
  readonly figuresAgree: boolean;
  readonly figuresExpected: Readonly<Record<string, number>>;
  /** For each flight: on the list as sent and as the gate shows it, and who is missing. */
  readonly gates: readonly {
    readonly flight: string;
    readonly onList: number;
    readonly onListSent: number;
    readonly missing: number;
    readonly neverCame: number;
    readonly adds: boolean;
  }[];
  readonly gatesAgree: boolean;
  readonly faults: readonly string[];
  readonly surprises: readonly string[];
}

/** What a tally is made of. */
export interface Tallying {
  readonly gate: Gate;
  readonly coming: readonly Coming[];
  /** The server's id of each flight. */
  readonly flights: ReadonlyMap<string, string>;
  readonly book: GateBook;
  readonly figures: DayFigures;
  readonly gates: readonly ServerGate['gate'][];
  readonly faults: readonly string[];
  readonly cuts: number;
}

/** Holds what the server said against the ledger and against what the officers did. */
export const tally = (all: Tallying): GateTally => {
  const { coming, book, figures, faults, cuts } = all;
  const truths = new Map(coming.map(({ traveller }) => [traveller.exhibit, traveller.truth]));
  const words: Record<string, { of: number; right: number }> = {};
  const wrongs: string[] = [];
  for (const judged of book.judged) {
    const truth = truths.get(judged.exhibit);
    if (truth === undefined) continue;
    const name = truth.plant ?? 'complete';
    const row = words[name] ?? { of: 0, right: 0 };
    words[name] = row;
    row.of += 1;
    if (isRight(judged, truth)) row.right += 1;
    else wrongs.push(`${name} ${judged.exhibit}: ${judged.word}; ${judged.codes.join(', ')}`);
  }
  const expected = expectedFigures(book.decisions);
  const gates = gatesOf(all);
  return {
    scanToVerdict: timesOf(book.scans),
    papersToVerdict: timesOf(book.facts),
    decisionToCommit: timesOf(book.commits),
    words,
    wrong: wrongs.length,
    wrongs: wrongs.slice(0, 20),
    planted: plantedOf(book),
    plantedWrong: book.planted.filter(({ right }) => !right).length,
    linesCut: cuts,
    figures,
    figuresExpected: expected,
    figuresAgree: sameFigures(figures, expected),
    gates,
    gatesAgree: gates.every(
      ({ adds, onList, onListSent, missing, neverCame }) =>
        adds && onList === onListSent && missing >= neverCame,
    ),
    faults: [...new Set(faults)],
    surprises: book.surprises,
  };
};

/** The word is not below the lightest right one, only `clear` where that alone is right, and every source has spoken. */
const isRight = ({ word, sources }: Judged, truth: GateTruth): boolean => {
  const heavyEnough = gateWords.indexOf(word) >= gateWords.indexOf(truth.atLeast);
  const said = new Set(sources);
  return (
    heavyEnough &&
    (!truth.clear || word === 'clear') &&
    truth.sources.every((source) => said.has(source))
  );
};

const timesOf = (samples: readonly Sample[]): Times => {
  const sorted = samples
    .filter(({ lost }) => lost === 0)
    .map(({ ms }) => ms)
    .toSorted((a, b) => a - b);
  const at = (share: number): number =>
    Math.round((sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? 0) * 10) / 10;
  return { calls: sorted.length, p50: at(0.5), p95: at(0.95), max: at(1) };
};

const plantedOf = ({ planted }: GateBook): GateTally['planted'] => {
  const counted: Record<string, Record<string, number>> = {};
  for (const { what, came } of planted) {
    const row = counted[what] ?? {};
    counted[what] = row;
    row[came] = (row[came] ?? 0) + 1;
  }
  return counted;
};

/** The figures of the day, counted from what was acknowledged alone. */
const expectedFigures = (decisions: readonly Acknowledged[]): Record<string, number> => {
  const checks = (act: string): ReadonlySet<string> =>
    new Set(decisions.filter((one) => one.act === act).map(({ check }) => check));
  const refused = checks('confirm-refusal');
  const figures: Record<string, number> = {
    checked: new Set(decisions.map(({ check }) => check)).size,
    passed: checks('pass').size,
    held: checks('hold').size,
    secondLine: checks('second-line').size,
    refused: refused.size,
  };
  for (const check of refused) {
    const proposed = decisions.findLast(
      (one) => one.check === check && one.act === 'propose-refusal',
    );
    for (const ground of proposed?.grounds ?? [])
      figures[`ground ${ground}`] = (figures[`ground ${ground}`] ?? 0) + 1;
  }
  const last = new Map(decisions.map((one) => [one.check, one.word]));
  for (const word of last.values()) figures[`word ${word}`] = (figures[`word ${word}`] ?? 0) + 1;
  return figures;
};

const sameFigures = (
  { checked, passed, held, secondLine, refused, refusedBy, byWord }: DayFigures,
  expected: Readonly<Record<string, number>>,
): boolean => {
  const found: Record<string, number> = { checked, passed, held, secondLine, refused };
  for (const { ground, count } of refusedBy) found[`ground ${ground}`] = count;
  for (const { word, count } of byWord) if (count > 0) found[`word ${word}`] = count;
  const keys = new Set([...Object.keys(found), ...Object.keys(expected)]);
  return [...keys].every((key) => found[key] === expected[key]);
};

const gatesOf = ({ gate, coming, flights, gates }: Tallying): GateTally['gates'] =>
  gate.flights.map(({ id }) => {
    const shown = gates.find(({ flight }) => flight.id === flights.get(id));
    const sent = gate.travellers.filter(({ flight, truth }) => flight === id && truth.onList);
    // The desk lists the crew with the passengers, and waits for none of them at this gate.
    const crew = crewOf(gate, id);
    const came = new Set(coming.map(({ traveller }) => traveller.exhibit));
    const {
      onList = 0,
      passed = 0,
      open = 0,
      secondLine = 0,
      refused = 0,
      missing = 0,
      notAwaited = 0,
    } = shown ?? {};
    return {
      flight: id,
      onList,
      onListSent: sent.length + crew,
      missing,
      neverCame: sent.filter(({ exhibit }) => !came.has(exhibit)).length,
      adds:
        notAwaited === crew &&
        passed + open + secondLine + refused + missing + notAwaited === onList,
    };
  });

const crewOf = ({ world }: Gate, id: string): number =>
  new Set(
    world.truth.messages
      .filter(({ flight, kind }) => flight === id && kind === 'PAXLST')
      .flatMap(({ travellers }) =>
        travellers.flatMap(({ person, role }) => (role === 'crew' ? [person] : [])),
      ),
  ).size;
