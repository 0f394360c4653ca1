import type { CriterionState, GroupEffects } from '@desk/assessment/api/criteria/types.ts';
import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { Verdict } from '@platform/web/ui/shape.tsx';

/** Where a text of a criterion stands, as word and shape. */
export const criterionStateTexts: Readonly<
  Record<CriterionState, { readonly word: MessageDescriptor; readonly verdict: Verdict }>
> = {
  draft: { word: msg`Draft`, verdict: 'not-checked' },
  submitted: { word: msg`Before the data protection officer`, verdict: 'attention' },
  consulted: { word: msg`Waits for a second analyst`, verdict: 'attention' },
  approved: { word: msg`Approved, not running yet`, verdict: 'attention' },
  active: { word: msg`Released`, verdict: 'met' },
  stopped: { word: msg`Stopped`, verdict: 'aborted' },
  withdrawn: { word: msg`Withdrawn`, verdict: 'aborted' },
};

/** What was done on the way of a criterion. */
export const criterionActTexts: Readonly<Record<string, MessageDescriptor>> = {
  draft: msg`Written`,
  revise: msg`Rewritten`,
  submit: msg`Submitted`,
  consult: msg`Opinion of the data protection officer`,
  approve: msg`Approved`,
  return: msg`Sent back`,
  activate: msg`Released`,
  stop: msg`Stopped`,
  withdraw: msg`Withdrawn`,
};

/** By what travellers are grouped in a table of effects. */
export const dimensionTexts: Readonly<Record<GroupEffects['by'][number], MessageDescriptor>> = {
  nationality: msg`Nationality`,
  sex: msg`Sex`,
  ageBand: msg`Age band`,
};

/** Whether a criterion is false about a group more or less often than about all others. */
export const balanceTexts: Readonly<
  Record<
    GroupEffects['groups'][number]['balance'],
    { readonly word: MessageDescriptor; readonly verdict: Verdict }
  >
> = {
  even: { word: msg`even`, verdict: 'met' },
  uneven: { word: msg`uneven`, verdict: 'obstacle' },
  undecided: { word: msg`too few to tell`, verdict: 'not-checked' },
};
