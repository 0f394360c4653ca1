import { border, type WhoMay } from '@platform/api/test/who-may.ts';
import type { Role } from '@platform/api/vocabulary.ts';

/** Who has a document in the hand. */
const holders: readonly Role[] = [...border, 'document-examiner'];

/** The forms of the law of entry and exit. */
export const schengenWhoMay: WhoMay = {
  rows: [
    {
      who: border,
      purposes: ['border-check'],
      because:
        'desks/schengen/README.md: the officer who stops a traveller from leaving gives the record (R77)',
      may: 'printExitRecord',
    },
    {
      who: holders,
      purposes: ['border-check', 'document-examination'],
      because: 'desks/schengen/README.md: a border officer or a document examiner prints a draft',
      may: 'printRefusalDraft',
    },
  ],
  freshPassword: '',
};
