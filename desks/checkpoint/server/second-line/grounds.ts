import { groundsOf, type RefusalGround, type RefusalQuestion } from '@amirani/checkpoint';
import type { CheckRow, VerdictRow } from '../checks/rows.ts';

/** Facts and law on which a verdict was made: a refusal is judged on the same, by whoever and whenever it is looked at. */
export const judgedOn = (
  { profile }: Pick<CheckRow, 'profile'>,
  { verdict, circumstances }: Pick<VerdictRow, 'verdict' | 'circumstances'>,
): Pick<RefusalQuestion, 'facts' | 'options'> => ({
  facts: verdict.facts,
  options: { profile, twins: circumstances.twins },
});

/**
 * The grounds that the facts of a verdict bear: none of whom the law of the profile is not for, nor of who asks for
 * protection, for no refusal can be built of any then.
 */
export const groundsNow = (
  check: Pick<CheckRow, 'profile'>,
  verdict: Pick<VerdictRow, 'verdict' | 'circumstances'>,
): readonly RefusalGround[] => {
  const { facts, options } = judgedOn(check, verdict);
  const { borne, applies, protectionSought } = groundsOf(facts, options);
  return applies && !protectionSought ? borne : [];
};
