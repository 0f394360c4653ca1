import type { Citation, CivilDate } from '@amirani/core';
import { lettersOn } from '../borders-code/annex-v.ts';
import { type Answer, type Condition, type Reason, reason } from '../facts/answer.ts';
import type { CrossingFacts } from '../facts/crossing.ts';
import type { ReasonCode } from '../facts/reason-codes.ts';

/** What is known of a condition beside its answer. */
export interface ConditionSpec {
  readonly code: string;
  readonly rule: Citation;
  /** The letter of a failed condition; another one for some reasons. */
  readonly letter?: string;
  readonly letterFor?: Readonly<Partial<Record<ReasonCode, string>>>;
  readonly exceptions?: readonly ReasonCode[];
  /** What puts right a failed condition, by the reason that decided. */
  readonly cures?: Readonly<
    Partial<Record<ReasonCode, (facts: Reason['facts']) => Reason | undefined>>
  >;
  /** What puts it right whatever the reason. */
  readonly cure?: ReasonCode;
}

/** Reasons after which more than one letter is read into the law. */
const disputed: ReadonlySet<ReasonCode> = new Set<ReasonCode>(['schengen.sticker.days-used']);

/** The condition with its answer: letters, exceptions and cures only where it failed, missing facts where it is unknown. */
export const conditionOf = (
  spec: ConditionSpec,
  given: Answer,
  { on, coveredBy }: { readonly on: CivilDate; readonly coveredBy?: ReasonCode | undefined },
): Condition => {
  const decided = given.reasons[0];
  const failed = given.result === 'failed';
  const letter =
    decided === undefined ? undefined : (spec.letterFor?.[decided.code] ?? spec.letter);
  return {
    code: spec.code,
    rule: spec.rule,
    result: given.result,
    reasons: given.reasons,
    needs: given.needs,
    rows: given.rows,
    letters:
      failed && letter !== undefined && lettersOn(on).some((one) => one.letter === letter)
        ? [letter]
        : [],
    ...(failed && decided !== undefined && disputed.has(decided.code)
      ? { lettersDisputed: true as const }
      : {}),
    exceptions: failed ? (spec.exceptions ?? []) : [],
    ...(failed && coveredBy !== undefined ? { coveredBy } : {}),
    wouldChange: [
      ...given.needs.map((fact) => reason('schengen.change.fact', { fact })),
      ...(failed ? cures(spec, decided) : []),
      ...(given.result === 'yours-to-judge' ? curesOf(spec, decided) : []),
    ],
  };
};

const cures = (spec: ConditionSpec, decided: Reason | undefined): readonly Reason[] => {
  const own = curesOf(spec, decided);
  return own.length > 0 || spec.cure === undefined ? own : [reason(spec.cure)];
};

/** What puts right this one reason. */
const curesOf = ({ cures: by }: ConditionSpec, decided: Reason | undefined): readonly Reason[] => {
  const cure = decided === undefined ? undefined : by?.[decided.code]?.(decided.facts);
  return cure === undefined ? [] : [cure];
};

/** The exception that was granted, where it covers this condition. */
export const exceptionFor = (
  code: string,
  given: Answer,
  { derogation }: CrossingFacts,
): ReasonCode | undefined => {
  if (given.result !== 'failed') return undefined;
  const why = given.reasons[0]?.code;
  switch (derogation) {
    case 'emergency':
      // It waives the three months, not the validity itself.
      return why === 'schengen.document.three-months' || why === 'schengen.document.too-short'
        ? 'schengen.exception.emergency'
        : undefined;
    case 'visa-at-border':
      return code === 'schengen.entry.visa' &&
        why !== 'schengen.sticker.false' &&
        why !== 'schengen.permit.false'
        ? 'schengen.exception.visa-at-border'
        : undefined;
    case 'humanitarian':
      return 'schengen.exception.humanitarian';
    case 'bilateral':
      return code === 'schengen.entry.ninety-days' ? 'schengen.exception.bilateral' : undefined;
    case undefined:
      return undefined;
  }
};
