import type { Severity } from '@amirani/core';
import { formatCondition } from '../criteria/format.ts';
import type { CompiledCriterion } from '../evaluate/compile.ts';
import {
  type ConditionPlace,
  conditionPlaces,
  type Mark,
  markJourneys,
  outcomesWithoutEach,
  type PastJourney,
} from './marks.ts';
import { type Share, shareOf, type Tally, tally } from './tally.ts';

/** What a back-test has against a criterion, or says of its own limits. */
export type BackTestCode =
  | 'targeting.backtest.no-journeys'
  | 'targeting.backtest.share'
  | 'targeting.backtest.share-uncertain'
  | 'targeting.backtest.no-hits'
  | 'targeting.backtest.precision-unknown'
  | 'targeting.backtest.precision-low'
  | 'targeting.backtest.precision-uncertain'
  | 'targeting.backtest.condition-idle';

/** A remark of a back-test; an `obstacle` refuses the criterion. */
export interface BackTestRemark {
  readonly code: BackTestCode;
  readonly severity: Severity;
  readonly facts: Readonly<Record<string, string | number>>;
}

/** What a back-test holds a criterion to. A unit may be stricter. */
export interface BackTestLimits {
  /** A criterion that would mark more than this share of all travellers is refused, 0 to 1. */
  readonly mostMarked: number;
  /** The least share of confirmed among known marks, 0 to 1. */
  readonly precisionFloor: number;
}

/** The limits that hold where a unit sets none. */
export const defaultBackTestLimits: BackTestLimits = { mostMarked: 0.002, precisionFloor: 0.2 };

/** What a condition does: the same journeys without it. */
export interface ConditionEffect {
  readonly place: ConditionPlace;
  readonly condition: string;
  readonly without: Tally;
}

/** How a criterion and another one mark the same journeys. */
export interface Overlap {
  readonly other: string;
  readonly both: number;
  readonly onlyThis: number;
  readonly onlyOther: number;
}

/** Everything a back-test found. */
export interface BackTest {
  readonly criterion: string;
  readonly version: number;
  readonly journeys: number;
  readonly result: Tally;
  /** Marked among all journeys. */
  readonly marked: Share | undefined;
  /** Of the journeys that persons confirmed, how many the criterion would have marked. */
  readonly found: Share | undefined;
  readonly flights: {
    readonly all: number;
    readonly withHits: number;
    /** Hits over all flights. */
    readonly mean: number;
    /** The most hits on one flight. */
    readonly most: number;
  };
  readonly effects: readonly ConditionEffect[];
  readonly overlaps: readonly Overlap[];
  readonly remarks: readonly BackTestRemark[];
  /** Whether nothing refuses it. */
  readonly passed: boolean;
  /** One for each journey, to count effects on groups from. */
  readonly marks: readonly Mark[];
}

/**
 * Runs a criterion over past journeys that are lawfully held, or over a synthetic world, before anybody releases it.
 * Source: CJEU C-817/19 (reliability, few false positives, base rate); Directive (EU) 2016/681 Art. 6(4) proportionate.
 */
export const backTest = (
  compiled: CompiledCriterion,
  journeys: readonly PastJourney[],
  {
    others = [],
    limits,
  }: {
    readonly others?: readonly CompiledCriterion[];
    readonly limits?: Partial<BackTestLimits>;
  } = {},
): BackTest => {
  const marks = markJourneys(compiled, journeys);
  const result = tally(marks);
  const confirmed = marks.filter(({ disposition }) => disposition === 'confirmed').length;
  const effects = effectsOf(compiled, journeys);
  const marked = shareOf(result.marked, marks.length);
  const remarks = remarksOf(result, marked, effects, { ...defaultBackTestLimits, ...limits });
  return {
    criterion: compiled.criterion.id,
    version: compiled.criterion.version,
    journeys: journeys.length,
    result,
    marked,
    found: shareOf(result.confirmed, confirmed),
    flights: flightsOf(marks),
    effects,
    overlaps: others.map((other) => overlapOf(marks, other, journeys)),
    remarks,
    passed: !remarks.some(({ severity }) => severity === 'obstacle'),
    marks,
  };
};

const effectsOf = (
  compiled: CompiledCriterion,
  journeys: readonly PastJourney[],
): readonly ConditionEffect[] => {
  const rows = journeys.map(({ disposition, facts }) => ({
    disposition,
    outcomes: outcomesWithoutEach(compiled, facts),
  }));
  return conditionPlaces(compiled).flatMap((place, index) => {
    const condition = compiled.criterion[place.side][place.clause]?.conditions[place.condition];
    const without = rows.flatMap(({ disposition, outcomes }) => {
      const outcome = outcomes[index];
      return outcome === undefined ? [] : [{ outcome, disposition }];
    });
    return condition === undefined
      ? []
      : [{ place, condition: formatCondition(condition), without: tally(without) }];
  });
};

const flightsOf = (marks: readonly Mark[]): BackTest['flights'] => {
  const hits = new Map<string, number>();
  for (const { flight, outcome } of marks)
    hits.set(flight, (hits.get(flight) ?? 0) + (outcome === 'marked' ? 1 : 0));
  const counts = [...hits.values()];
  const sum = counts.reduce((total, count) => total + count, 0);
  return {
    all: counts.length,
    withHits: counts.filter((count) => count > 0).length,
    mean: counts.length === 0 ? 0 : sum / counts.length,
    most: counts.reduce((most, count) => Math.max(most, count), 0),
  };
};

const overlapOf = (
  marks: readonly Mark[],
  other: CompiledCriterion,
  journeys: readonly PastJourney[],
): Overlap => {
  const theirs = markJourneys(other, journeys).map(({ outcome }) => outcome === 'marked');
  const ours = marks.map(({ outcome }) => outcome === 'marked');
  return {
    other: other.criterion.id,
    both: ours.filter((mark, index) => mark && theirs[index] === true).length,
    onlyThis: ours.filter((mark, index) => mark && theirs[index] === false).length,
    onlyOther: ours.filter((mark, index) => !mark && theirs[index] === true).length,
  };
};

const remarksOf = (
  result: Tally,
  marked: Share | undefined,
  effects: readonly ConditionEffect[],
  limits: BackTestLimits,
): readonly BackTestRemark[] => {
  const say = (code: BackTestCode, severity: Severity, facts: BackTestRemark['facts'] = {}) => ({
    code,
    severity,
    facts,
  });
  // What was run on nothing has not been tested.
  if (marked === undefined) return [say('targeting.backtest.no-journeys', 'obstacle')];
  const most = percent(limits.mostMarked);
  const facts = { share: percent(marked.share), most, upper: percent(marked.interval.upper) };
  const share =
    marked.share > limits.mostMarked
      ? [say('targeting.backtest.share', 'obstacle', facts)]
      : marked.interval.upper > limits.mostMarked
        ? [say('targeting.backtest.share-uncertain', 'attention', facts)]
        : [];
  const idle = effects
    .filter(({ without }) => same(without, result))
    .map(({ condition }) => say('targeting.backtest.condition-idle', 'attention', { condition }));
  return [...share, ...precisionRemarks(result, limits, say), ...idle];
};

const precisionRemarks = (
  { marked, precision }: Tally,
  { precisionFloor }: BackTestLimits,
  say: (code: BackTestCode, severity: Severity, facts?: BackTestRemark['facts']) => BackTestRemark,
): readonly BackTestRemark[] => {
  if (marked === 0) return [say('targeting.backtest.no-hits', 'attention')];
  if (precision === undefined) return [say('targeting.backtest.precision-unknown', 'attention')];
  const facts = {
    share: percent(precision.share),
    lower: percent(precision.interval.lower),
    upper: percent(precision.interval.upper),
    floor: percent(precisionFloor),
  };
  if (precision.share < precisionFloor)
    return [say('targeting.backtest.precision-low', 'obstacle', facts)];
  return precision.interval.lower < precisionFloor
    ? [say('targeting.backtest.precision-uncertain', 'attention', facts)]
    : [];
};

const same = (a: Tally, b: Tally): boolean =>
  a.marked === b.marked &&
  a.undetermined === b.undetermined &&
  a.confirmed === b.confirmed &&
  a.refuted === b.refuted;

const percent = (share: number): number => Math.round(share * 100_000) / 1000;
