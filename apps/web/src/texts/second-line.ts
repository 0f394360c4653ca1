import type { BlindView, CaseNote, Protection } from '@desk/checkpoint/api/types.ts';
import type { SecondLineAct } from '@desk/checkpoint/web/second-line/act/acts.ts';
import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { Verdict } from '@platform/web/ui/shape.tsx';

/** Acts of the second line. */
export const actTexts: Readonly<Record<SecondLineAct, MessageDescriptor>> = {
  pass: msg`Let pass`,
  hold: msg`Hold`,
  refuse: msg`Propose a refusal`,
};

/** What a note is about. */
export const noteSubjectTexts: Readonly<Record<CaseNote['about'], MessageDescriptor>> = {
  interview: msg`Interview`,
  document: msg`Document`,
  journey: msg`Journey`,
  other: msg`Other`,
};

/** What a colleague says who has seen no verdict. */
export const blindViewTexts: Readonly<
  Record<BlindView['view'], { readonly word: MessageDescriptor; readonly verdict: Verdict }>
> = {
  pass: { word: msg`I would let pass`, verdict: 'met' },
  refuse: { word: msg`I would refuse`, verdict: 'obstacle' },
  'cannot-say': { word: msg`I cannot say`, verdict: 'not-checked' },
};

/** The two answers; a third, "not looked", does not exist. */
export const protectionAnswerTexts: Readonly<Record<Protection['asylum'], MessageDescriptor>> = {
  'no-sign': msg`I looked: no sign`,
  referred: msg`Help was asked for`,
};

/** Steps of a decision by their act. */
export const stepTexts: Readonly<Record<string, MessageDescriptor>> = {
  pass: msg`Let pass`,
  hold: msg`Put on hold`,
  'second-line': msg`Sent to the second line`,
  'propose-refusal': msg`Refusal proposed`,
  'confirm-refusal': msg`Refusal confirmed`,
  'return-refusal': msg`Proposal returned`,
};
