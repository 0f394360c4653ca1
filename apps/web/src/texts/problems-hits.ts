import type { MessageDescriptor } from '@lingui/core';

/** What the queue of hits refuses with: what happened and what to do. */
export const hitProblemTexts: Readonly<Record<string, MessageDescriptor>> = {
  'hit.judged-by-another': /*i18n*/ {
    id: 'hit.judged-by-another',
    message: 'Only who gave this judgement takes it back. Ask your colleague.',
  },
  'hit.reason.not-own': /*i18n*/ {
    id: 'hit.reason.not-own',
    message: 'Say in your own words what decided it: a sentence, not a word.',
  },
  'hit.taken': /*i18n*/ {
    id: 'hit.taken',
    message: 'A colleague has this hit before them now. Take the next one.',
  },
};
