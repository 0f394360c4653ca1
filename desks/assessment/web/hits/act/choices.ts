import type { ShortcutId } from '@platform/web/platform/shortcut-list.ts';
import type { Hit } from '../../../api/hits/types.ts';

/** What an officer can choose at a hit. */
export type HitChoice =
  | 'same'
  | 'different'
  | 'unsure'
  | 'take-back'
  | 'confirm'
  | 'return'
  | 'release'
  | 'withdraw';

/** A choice under its key. */
export interface OfferedChoice {
  readonly choice: HitChoice;
  readonly shortcut: ShortcutId;
}

/**
 * What can be done with a hit now, each under one key. What was judged is taken back by the key that judged it; the second
 * person says the same, or not, by the keys of the first.
 */
export const choicesOf = ({ may, steps, state }: Pick<Hit, 'may' | 'steps' | 'state'>) => {
  const offered: OfferedChoice[] = [];
  const offer = (choice: HitChoice, shortcut: ShortcutId): void =>
    void offered.push({ choice, shortcut });
  if (may.includes('judge')) {
    offer('same', 'hits.same');
    offer('different', 'hits.different');
    offer('unsure', 'hits.unsure');
  }
  if (may.includes('confirm')) offer('confirm', 'hits.same');
  if (may.includes('return')) offer('return', 'hits.different');
  if (may.includes('take-back')) offer('take-back', keyOfJudgement(steps, state));
  if (may.includes('release')) offer('release', 'hits.release');
  if (may.includes('withdraw')) offer('withdraw', 'hits.withdraw');
  return offered as readonly OfferedChoice[];
};

const keyOfJudgement = (steps: Hit['steps'], state: Hit['state']): ShortcutId => {
  const judged = steps.findLast(({ act }) => act.startsWith('judge-'))?.act;
  if (judged === 'judge-different' || state === 'different') return 'hits.different';
  return judged === 'judge-unsure' || state === 'unsure' ? 'hits.unsure' : 'hits.same';
};
