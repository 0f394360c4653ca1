import type { AcademyJudged } from '@desk/academy/api/types.ts';
import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { Verdict } from '@platform/web/ui/shape.tsx';

/** How what is expected stands. */
export const standingTexts: Readonly<
  Record<AcademyJudged['state'], { readonly text: MessageDescriptor; readonly verdict: Verdict }>
> = {
  met: { text: msg`met`, verdict: 'met' },
  'not-met': { text: msg`not met`, verdict: 'obstacle' },
  'not-yet': { text: msg`not yet`, verdict: 'not-checked' },
};

/** What is counted of somebody in an exercise; the latter against what is true, and so only once it is told. */
export const countTexts = {
  decided: msg`Decisions`,
  flagged: msg`Stopped or flagged`,
  referred: msg`Sent to help`,
  hits: msg`Found rightly`,
  misses: msg`Missed`,
  falseAlarms: msg`Stopped in error`,
  correctPasses: msg`Let pass rightly`,
  helped: msg`Help given where it was due`,
  unhelped: msg`Help not given where it was due`,
} as const satisfies Readonly<Record<string, MessageDescriptor>>;
