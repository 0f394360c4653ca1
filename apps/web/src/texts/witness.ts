import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { JournalState } from '@platform/api/types.ts';
import type { Verdict } from '@platform/web/ui/shape.tsx';

/** What each state of the journal's outside witness is called. Not witnessed never looks like witnessed. */
export const witnessTexts: Readonly<
  Record<
    JournalState['witness']['state'],
    { readonly text: MessageDescriptor; readonly verdict: Verdict }
  >
> = {
  witnessed: { text: msg`Witnessed`, verdict: 'met' },
  'not-witnessed': { text: msg`Not witnessed`, verdict: 'not-checked' },
  overdue: { text: msg`Witness overdue`, verdict: 'attention' },
};
