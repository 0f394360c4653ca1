import type { CivilDate } from '@amirani/core';
import type { Criterion } from '../criteria/model.ts';
import type { FieldName } from '../fields/fields.ts';
import { isActive, type Release } from '../release/machine.ts';
import { type CompiledCriterion, compileCriterion, judgeJourney } from './compile.ts';
import type { JourneyFacts } from './facts.ts';
import { type DecidedHits, type Standing, type StopLimits, standingOn } from './standing.ts';
import type { Outcome } from './truth.ts';

/** A criterion as it comes to be run: with its release and the hits that persons have decided. */
export interface Candidate {
  readonly criterion: Criterion;
  readonly release: Release;
  /** The digest of its text form, computed by the caller; it must be the released one. */
  readonly digest: string;
  readonly decided?: readonly DecidedHits[];
}

/** The criteria that run on a day, and those that do not with the reason. Built once, then only read. */
export interface CriteriaSet {
  readonly on: CivilDate;
  readonly running: readonly CompiledCriterion[];
  readonly stopped: readonly {
    readonly id: string;
    readonly standing: Standing & { state: 'stopped' };
  }[];
}

/** What each running criterion came to on one journey, by its id. No number, no order of weight. */
export type Screening = ReadonlyMap<string, Outcome>;

/**
 * The set that runs on a day: only what is released as it stands, before its review date and precise enough (R19, R27).
 * In the order of ids, which says nothing.
 */
export const criteriaSet = (
  candidates: readonly Candidate[],
  on: CivilDate,
  limits?: StopLimits,
): CriteriaSet => {
  const running: CompiledCriterion[] = [];
  const stopped: { id: string; standing: Standing & { state: 'stopped' } }[] = [];
  for (const { criterion, release, digest, decided } of candidates.toSorted(byId)) {
    const standing = isActive(release, digest)
      ? standingOn(criterion, on, decided, limits)
      : ({
          state: 'stopped',
          code: 'targeting.stop.not-released',
          facts: { state: release.state },
        } as const);
    if (standing.state === 'stopped') stopped.push({ id: criterion.id, standing });
    else running.push(compileCriterion(criterion));
  }
  return Object.freeze({ on, running, stopped });
};

const byId = (a: Candidate, b: Candidate): number =>
  a.criterion.id < b.criterion.id ? -1 : a.criterion.id > b.criterion.id ? 1 : 0;

/** Holds a journey against every running criterion. */
export const screenJourney = ({ running }: CriteriaSet, facts: JourneyFacts): Screening =>
  new Map(running.map((compiled) => [compiled.criterion.id, judgeJourney(compiled, facts)]));

/**
 * The same after some fields changed: only criteria that read one of them are asked again, the others keep their outcome.
 * `before` is what the same set gave on the facts before the change.
 */
export const rescreenJourney = (
  { running }: CriteriaSet,
  before: Screening,
  facts: JourneyFacts,
  changed: ReadonlySet<FieldName>,
): Screening =>
  new Map(
    running.map((compiled) => {
      const kept = before.get(compiled.criterion.id);
      return [
        compiled.criterion.id,
        kept !== undefined && ![...compiled.reads].some((field) => changed.has(field))
          ? kept
          : judgeJourney(compiled, facts),
      ];
    }),
  );
