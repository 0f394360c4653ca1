import type { RejectionReason, StayRemarkCode } from '../stays/model.ts';

/** Why a row was not used. */
export const rejectionTexts: Readonly<Record<RejectionReason, string>> = {
  'schengen.stay.row.entry-missing': 'no day of entry',
  'schengen.stay.row.date-unreadable': 'a date that is none: days are written 2026-03-31',
  'schengen.stay.row.exit-before-entry': 'the exit lies before the entry',
  'schengen.stay.row.entry-after-question': 'no exit, and the entry lies after the day asked about',
  'schengen.stay.row.state-unknown': 'a State that is not known',
  'schengen.stay.row.basis-unknown':
    'a basis that is not known: short-stay, residence-permit, long-stay-visa, local-border-traffic, family-member',
  'schengen.stay.row.source-unknown':
    'a source that is not known: ees, stamp, own-record, statement',
  'schengen.stay.row.columns': 'more columns than entry,exit,state,basis,source',
  'schengen.stay.row.heading-unknown':
    'the heading names a column that is none, or one twice: entry,exit,state,basis,source',
};

/** What to know about stays, by code. */
export const remarkTexts: Readonly<Record<StayRemarkCode, string>> = {
  'schengen.stay.open': 'no exit: counted as if still inside',
  'schengen.stay.overlap': 'some rows share days: each day is counted once',
  'schengen.stay.residence-permit': 'not counted: stay on a residence permit (Art. 6(2))',
  'schengen.stay.long-stay-visa': 'not counted: stay on a long-stay visa (Art. 6(2))',
  'schengen.stay.local-border-traffic': 'not counted: local border traffic (Reg. (EC) 1931/2006)',
  'schengen.stay.permit-elsewhere':
    'counted apart: in another State than the one that issued the permit or visa (CISA Art. 21)',
  'schengen.stay.permit-not-of-member':
    'counted as a short stay: the State that issued the permit or visa was no member on these days',
  'schengen.stay.outside': 'not counted: outside the area',
  'schengen.stay.before-membership': 'days before the State became a member are not counted',
  'schengen.stay.before-rule':
    'days before 18 October 2013 fill the window; another rule applied to them',
  'schengen.stay.own-records-only':
    'information only: own crossing records alone, other routes are unknown; they cannot support a refusal',
  'schengen.stay.open-border-state':
    'undecided: whether days in Andorra, Monaco, San Marino or the Vatican count',
  'schengen.stay.family-member':
    'undecided: whether days with a Union citizen of the family count (practice differs)',
};
