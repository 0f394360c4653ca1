import type { Decided } from './decision.ts';
import { type Estimate, proportion } from './interval.ts';
import { rounded } from './rounded.ts';

/** How somebody decides beside a machine: right with a right hint, and right against a wrong one. */
export interface Overrides {
  readonly withRightHint: Estimate | undefined;
  readonly againstWrongHint: Estimate | undefined;
}

/** Right decisions with right and with wrong hints of a machine; each undefined without such hints. */
export const overridesOf = (decided: readonly Decided[]): Overrides => {
  const shareOf = (rightHint: boolean): Estimate | undefined => {
    const hinted = decided.filter(
      ({ item, decision }) =>
        decision !== undefined &&
        item.hint !== undefined &&
        ((item.hint === 'target') === item.target) === rightHint,
    );
    const right = hinted.filter(({ item, decision }) => decision?.flagged === item.target).length;
    const share = proportion(right, hinted.length);
    return share === undefined
      ? undefined
      : { value: rounded(share.value), low: rounded(share.low), high: rounded(share.high) };
  };
  return { withRightHint: shareOf(true), againstWrongHint: shareOf(false) };
};
