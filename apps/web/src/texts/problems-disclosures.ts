import type { MessageDescriptor } from '@lingui/core';

/** What a request for PNR is refused with: what happened and what to do. */
export const disclosureProblemTexts: Readonly<Record<string, MessageDescriptor>> = {
  'disclosure.approval-over': /*i18n*/ {
    id: 'disclosure.approval-over',
    message:
      'The approval of this request is more than thirty days old. Ask the authority for a new one.',
  },
  'disclosure.asked-already': /*i18n*/ {
    id: 'disclosure.asked-already',
    message: 'A request on the same data in the same case is open. Go on with that one.',
  },
  'disclosure.data-erased': /*i18n*/ {
    id: 'disclosure.data-erased',
    message: 'The time of this data was over before it was opened: it has been erased.',
  },
  'disclosure.found-unlawful': /*i18n*/ {
    id: 'disclosure.found-unlawful',
    message:
      'The data protection officer found this approval unlawful: nothing is opened under it.',
  },
  'disclosure.id-taken': /*i18n*/ {
    id: 'disclosure.id-taken',
    message: 'Another request has this number. Send yours again.',
  },
  'disclosure.not-approved': /*i18n*/ {
    id: 'disclosure.not-approved',
    message: 'No court or other competent authority has approved this request.',
  },
  'disclosure.other-case': /*i18n*/ {
    id: 'disclosure.other-case',
    message: 'The data opens for the case of the request alone. State its reference.',
  },
  'disclosure.reviewed-already': /*i18n*/ {
    id: 'disclosure.reviewed-already',
    message: 'The data protection officer has already reviewed this request.',
  },
};
