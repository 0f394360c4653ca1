import type { MessageDescriptor } from '@lingui/core';

/** What happened and what to do, for each code of the first line in docs/reference/errors.md. */
export const checkpointProblemTexts: Readonly<Record<string, MessageDescriptor>> = {
  'checkpoint.check.id-taken': /*i18n*/ {
    id: 'checkpoint.check.id-taken',
    message: 'Another check has this number. Scan the document again.',
  },
  'checkpoint.facts.unreadable': /*i18n*/ {
    id: 'checkpoint.facts.unreadable',
    message: 'A fact that was given cannot be read: {at}. Give it again.',
  },
  'checkpoint.flight.unknown': /*i18n*/ {
    id: 'checkpoint.flight.unknown',
    message: 'This flight does not exist. Choose the flight of this booth again.',
  },
  'checkpoint.key.taken': /*i18n*/ {
    id: 'checkpoint.key.taken',
    message: 'This was sent for another act already. Look at the check, then decide again.',
  },
  'checkpoint.pass.other-decided': /*i18n*/ {
    id: 'checkpoint.pass.other-decided',
    message:
      'Not passed. Another check of this document, opened at booth {booth}, was passed or refused after this check was opened. Open that check, or send the traveller to the second line.',
  },
  'checkpoint.pass.other-second-line': /*i18n*/ {
    id: 'checkpoint.pass.other-second-line',
    message:
      'Not passed. Another check of this document, opened at booth {booth}, is in the second line. Send the traveller there.',
  },
  'checkpoint.pass.reason-needed': /*i18n*/ {
    id: 'checkpoint.pass.reason-needed',
    message: 'Passing against the word needs a reason. Say why in a few words.',
  },
  'checkpoint.reason.unknown': /*i18n*/ {
    id: 'checkpoint.reason.unknown',
    message: 'The verdict has changed meanwhile. Look at it, then decide again.',
  },
};
