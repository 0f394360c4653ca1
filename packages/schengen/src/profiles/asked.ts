import type { Answer, Condition, Reason } from '../facts/answer.ts';
import type { ReasonCode } from '../facts/reason-codes.ts';
import type { Case } from './case.ts';
import { type ConditionSpec, conditionOf, exceptionFor } from './condition.ts';

/** A condition before it is concluded: what is asked, what came out, and the exception that covers it. */
export interface Asked {
  readonly spec: ConditionSpec;
  readonly given: Answer;
  readonly coveredBy?: ReasonCode | undefined;
  /** The law by which it is asked on this path and the exceptions from it, where they are others than the condition names. */
  readonly under?: Partial<Pick<ConditionSpec, 'rule' | 'exceptions'>> | undefined;
}

/** What is asked on a path, and what the officer is told beside it. */
export interface AskedOnPath {
  readonly asked: readonly Asked[];
  readonly notes: readonly Reason[];
}

/** Every condition with its answer, and what the officer is told beside them. */
export interface Checked {
  readonly conditions: readonly Condition[];
  readonly notes: readonly Reason[];
}

/** A condition with its answer; what was granted in the case at hand covers it where nothing else does. */
const conclude = (
  { facts }: Case,
  { spec, given, under, coveredBy = exceptionFor(spec.code, given, facts) }: Asked,
): Condition => conditionOf({ ...spec, ...under }, given, { on: facts.on, coveredBy });

/** All conditions of a path with their answers. */
export const concluded = (one: Case, { asked, notes }: AskedOnPath): Checked => ({
  conditions: asked.map((condition) => conclude(one, condition)),
  notes,
});
