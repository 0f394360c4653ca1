import type { MessageDescriptor } from '@lingui/core';

/** Refusals of the programme desk. */
export const programmeProblemTexts: Readonly<Record<string, MessageDescriptor>> = {
  'programme.emblem.unreadable': /*i18n*/ {
    id: 'programme.emblem.unreadable',
    message:
      'The emblem that the settings name cannot be read, is too large, or would do more than draw. Have it put right.',
  },
  'programme.id-taken': /*i18n*/ {
    id: 'programme.id-taken',
    message: 'There is a programme or report of this id. Begin it again.',
  },
  'programme.lines.unreadable': /*i18n*/ {
    id: 'programme.lines.unreadable',
    message:
      'The lines of funding that the settings name cannot be read, or lack English or Georgian. Have them put right.',
  },
  'programme.report.day': /*i18n*/ {
    id: 'programme.report.day',
    message:
      'The day of the report is before the programme began, or has not come. Choose another.',
  },
  'programme.simulation': /*i18n*/ {
    id: 'programme.simulation',
    message: 'Simulated results belong to training. Begin the programme with those of the academy.',
  },
  'programme.unfit': /*i18n*/ {
    id: 'programme.unfit',
    message: 'This row does not fit the others. Put it right, or change the other first.',
  },
};
