import { groundsOf, type RefusalGround, type RefusalQuestion } from '@amirani/checkpoint';
import type { CheckRow, VerdictRow } from '../checks/rows.ts';

/** Facts and law of a verdict. A refusal is always judged on the same. */
export const judgedOn = (
  { profile }: Pick<CheckRow, 'profile'>,
  { verdict, circumstances }: Pick<VerdictRow, 'verdict' | 'circumstances'>,
): Pick<RefusalQuestion, 'facts' | 'options'> => ({
  facts: verdict.facts,
  options: { profile, twins: circumstances.twins },
});

/**
 * Grounds that follow from the facts of a verdict. Empty if the law of the profile does not apply to the traveller or the
 * traveller asks for protection, because no refusal is possible then.
 */
export const groundsNow = (
  check: Pick<CheckRow, 'profile'>,
  verdict: Pick<VerdictRow, 'verdict' | 'circumstances'>,
): readonly RefusalGround[] => {
  const { facts, options } = judgedOn(check, verdict);
  const { borne, applies, protectionSought } = groundsOf(facts, options);
  return applies && !protectionSought ? borne : [];
};
