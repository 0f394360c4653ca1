import type { MessageDescriptor } from '@lingui/core';

/** What happened and what to do, for the refusals of watch lists. */
export const watchListProblemTexts: Readonly<Record<string, MessageDescriptor>> = {
  'watch-list.import.changed': /*i18n*/ {
    id: 'watch-list.import.changed',
    message:
      'The list is no longer as the dry run showed. Nothing was taken over: look at the dry run again.',
  },
  'watch-list.import.empty': /*i18n*/ {
    id: 'watch-list.import.empty',
    message: 'Nothing of the file has arrived. Choose it again.',
  },
  'watch-list.import.not-open': /*i18n*/ {
    id: 'watch-list.import.not-open',
    message: 'This import has gone on or ended meanwhile. Look again, or begin another.',
  },
  'watch-list.import.parts-missing': /*i18n*/ {
    id: 'watch-list.import.parts-missing',
    message: 'Parts of the file have not arrived. Send it again.',
  },
  'watch-list.import.too-large': /*i18n*/ {
    id: 'watch-list.import.too-large',
    message: 'The file is larger than 4 GiB. Divide the list.',
  },
  'watch-list.import.unusable': /*i18n*/ {
    id: 'watch-list.import.unusable',
    message:
      'The file could not be read to its end, so nothing of it can be taken over. See its problems.',
  },
  'watch-list.not-draft': /*i18n*/ {
    id: 'watch-list.not-draft',
    message:
      'A list that is proposed or in use is not edited. Send it back, or register a successor.',
  },
  'watch-list.not-owner': /*i18n*/ {
    id: 'watch-list.not-owner',
    message: 'Only who answers for the list may do this.',
  },
  'watch-list.owner.unknown': /*i18n*/ {
    id: 'watch-list.owner.unknown',
    message: 'This account is not an analyst. Give the login of an analyst.',
  },
  'watch-list.taken': /*i18n*/ {
    id: 'watch-list.taken',
    message: 'A list has, or had, this key. Choose another key.',
  },
  'watch-list.terms': /*i18n*/ {
    id: 'watch-list.terms',
    message: 'Not saved. Correct what is listed under “What speaks against it”.',
  },
};
