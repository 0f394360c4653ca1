import type { MessageDescriptor } from '@lingui/core';

/** What the register of criteria refuses with: what happened and what to do. */
export const criteriaProblemTexts: Readonly<Record<string, MessageDescriptor>> = {
  'criteria.journeys.unreadable': /*i18n*/ {
    id: 'criteria.journeys.unreadable',
    message: 'The file holds no past journey that can be read. Give one JSON object a line.',
  },
  'criteria.period': /*i18n*/ {
    id: 'criteria.period',
    message: 'The days do not make a period of at most 184 days. Correct them.',
  },
  'criteria.refused': /*i18n*/ {
    id: 'criteria.refused',
    message:
      'The linter refuses this text: it is not tried out on anybody’s data. Write another draft.',
  },
  'criteria.too-many-journeys': /*i18n*/ {
    id: 'criteria.too-many-journeys',
    message: 'More than {most} journeys lie in this period. Choose fewer days.',
  },
  'criteria.version.taken': /*i18n*/ {
    id: 'criteria.version.taken',
    message: 'Version {version} of this criterion has run already. The next one is version {next}.',
  },
  'targeting.release.digest': /*i18n*/ {
    id: 'targeting.release.digest',
    message: 'The text has changed since it was read.',
  },
  'targeting.release.nobody': /*i18n*/ {
    id: 'targeting.release.nobody',
    message: 'No person is named.',
  },
  'targeting.release.not-back-tested': /*i18n*/ {
    id: 'targeting.release.not-back-tested',
    message: 'This text has not passed a back-test.',
  },
  'targeting.release.not-linted': /*i18n*/ {
    id: 'targeting.release.not-linted',
    message: 'The linter refuses this text.',
  },
  'targeting.release.part': /*i18n*/ {
    id: 'targeting.release.part',
    message: 'This step belongs to another part.',
  },
  'targeting.release.reason': /*i18n*/ {
    id: 'targeting.release.reason',
    message: 'A reason in your own words is needed.',
  },
  'targeting.release.review-passed': /*i18n*/ {
    id: 'targeting.release.review-passed',
    message: 'The review date passed before activation.',
  },
  'targeting.release.same-person': /*i18n*/ {
    id: 'targeting.release.same-person',
    message: 'Author, data protection officer and approver must be three persons.',
  },
  'targeting.release.state': /*i18n*/ {
    id: 'targeting.release.state',
    message: 'This step is not possible from where the criterion stands.',
  },
};
