import type { MessageDescriptor } from '@lingui/core';

/** What happened and what to do, for each code of the risk desk in docs/reference/errors.md. */
export const riskProblemTexts: Readonly<Record<string, MessageDescriptor>> = {
  'risk.assessment.no-rating': /*i18n*/ {
    id: 'risk.assessment.no-rating',
    message:
      'A level is missing, so the risk cannot be rated. Give every level, or set a rating yourself with a reason.',
  },
  'risk.assessment.other': /*i18n*/ {
    id: 'risk.assessment.other',
    message: 'Another assessment waits by now, or none does. Look at the risk again.',
  },
  'risk.capacity.reading': /*i18n*/ {
    id: 'risk.capacity.reading',
    message: '“{name}” is not an indicator of vulnerability, or is listed twice.',
  },
  'risk.code.known': /*i18n*/ {
    id: 'risk.code.known',
    message: 'There is such a code, or it waits for the head already.',
  },
  'risk.dataset.empty': /*i18n*/ {
    id: 'risk.dataset.empty',
    message: 'This data set has no figures yet. Import a file first.',
  },
  'risk.dataset.taken': /*i18n*/ {
    id: 'risk.dataset.taken',
    message: 'Another data set has this short name. Choose another short name.',
  },
  'risk.detection.taken': /*i18n*/ {
    id: 'risk.detection.taken',
    message: 'This scan has been started already.',
  },
  'risk.detection.too-large': /*i18n*/ {
    id: 'risk.detection.too-large',
    message: 'That is more than one scan can judge. Choose fewer periods or fewer levels.',
  },
  'risk.dimension.unknown': /*i18n*/ {
    id: 'risk.dimension.unknown',
    message: 'This data set has no dimension “{name}”. Use one of its own.',
  },
  'risk.figure.unchanged': /*i18n*/ {
    id: 'risk.figure.unchanged',
    message: 'The figure stands already as you give it. Look at the series again.',
  },
  'risk.id-taken': /*i18n*/ {
    id: 'risk.id-taken',
    message: 'This has been kept already under the same id. Look at the list again.',
  },
  'risk.import.changed': /*i18n*/ {
    id: 'risk.import.changed',
    message: 'The data set has changed since the dry run. Read the file again.',
  },
  'risk.import.incomplete': /*i18n*/ {
    id: 'risk.import.incomplete',
    message: 'The file is not complete. Send it again.',
  },
  'risk.import.not-open': /*i18n*/ {
    id: 'risk.import.not-open',
    message: 'This import is not open for that any more. Look where it stands.',
  },
  'risk.import.recorded': /*i18n*/ {
    id: 'risk.import.recorded',
    message:
      'Figures cannot have been known in the future, nor before the ones that stand. Correct the day.',
  },
  'risk.import.too-large': /*i18n*/ {
    id: 'risk.import.too-large',
    message: 'The file is too large. Send a table as text (CSV), or parts of it.',
  },
  'risk.incident.refused': /*i18n*/ {
    id: 'risk.incident.refused',
    message: 'This cannot be recorded so: look at “{about}”.',
  },
  'risk.options': /*i18n*/ {
    id: 'risk.options',
    message: 'The option “{name}” cannot be used with this method. Correct it.',
  },
  'risk.period': /*i18n*/ {
    id: 'risk.period',
    message: 'A period is not valid, or it ends before it begins. Correct it.',
  },
  'risk.product.frequency': /*i18n*/ {
    id: 'risk.product.frequency',
    message:
      'This product cannot be made of “{name}”: its periods have another length. Choose another data set or product.',
  },
  'risk.product.no-figures': /*i18n*/ {
    id: 'risk.product.no-figures',
    message:
      'The data set “{name}” had no figures by that day. Leave it out, or choose a later day.',
  },
  'risk.register.closed': /*i18n*/ {
    id: 'risk.register.closed',
    message: 'This risk is closed: nothing is added to it. Open a new one.',
  },
  'risk.requirement.refused': /*i18n*/ {
    id: 'risk.requirement.refused',
    message:
      'This step does not follow on where the requirement stands. It needs a second person, a published product, or a word of who reads it.',
  },
  'risk.section.no-end': /*i18n*/ {
    id: 'risk.section.no-end',
    message: 'A critical level is temporary. Say until which day, and choose one that lies ahead.',
  },
  'risk.task.failed': /*i18n*/ {
    id: 'risk.task.failed',
    message:
      'This work ended with a fault of the server. Try again, and tell the operator if it happens again.',
  },
};
