import { type RuleRow, ruleRow } from '../data/rule-row.ts';

/**
 * What a missing travel authorisation means. `before`: the system is not in operation; `transition`: at least six months
 * without refusals for it; `grace`: only who enters for the first time is let in without; `required`: a condition. Reg. (EU)
 * 2018/1240 Art. 83 and 88.
 */
export interface EtiasPhase extends RuleRow {
  readonly phase: 'before' | 'transition' | 'grace' | 'required';
}

/**
 * The phases by date. The day on which operations start had not been published when this was last looked at ("last quarter
 * of 2026", EEAS 2026-05-15); a caller that knows it gives rows of its own.
 */
export const etiasPhases: readonly EtiasPhase[] = [
  ruleRow(
    { phase: 'before' as const },
    {
      from: '2018-10-09',
      source: 'Reg. (EU) 2018/1240 Art. 88; start not yet announced on 2026-05-15',
      checkedOn: '2026-05-15',
      staleAfter: '2026-10-01',
    },
  ),
];
