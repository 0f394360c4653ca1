import type { MessageDescriptor } from '@lingui/core';

/** What the oversight desk refuses with: what happened and what to do. */
export const oversightProblemTexts: Readonly<Record<string, MessageDescriptor>> = {
  'oversight.alarm.closed': /*i18n*/ {
    id: 'oversight.alarm.closed',
    message: 'Another officer has closed this alarm. Read their reason.',
  },
  'oversight.answer.changed': /*i18n*/ {
    id: 'oversight.answer.changed',
    message:
      'What is held has changed since this answer was written. Nothing was given. Send the proposal back and write the answer again.',
  },
  'oversight.answer.ground-missing': /*i18n*/ {
    id: 'oversight.answer.ground-missing',
    message:
      'Everything that is withheld or refused needs a ground and a reason. If something came in since, gather again.',
  },
  'oversight.answer.identity-disagrees': /*i18n*/ {
    id: 'oversight.answer.identity-disagrees',
    message:
      'Not written. The identity that was stated disagrees with what is held. Give a reason for each such answer, or give nothing of it.',
  },
  'oversight.answer.not-gathered': /*i18n*/ {
    id: 'oversight.answer.not-gathered',
    message: 'Not written. Gather what is held first, then preview the answer.',
  },
  'oversight.answer.reply-missing': /*i18n*/ {
    id: 'oversight.answer.reply-missing',
    message: 'Preview the written answer of this outcome and these grounds first, then propose it.',
  },
  'oversight.answer.reveals': /*i18n*/ {
    id: 'oversight.answer.reveals',
    message:
      'The answer would tell of something that is withheld. Withhold what follows from it too.',
  },
  'oversight.answer.sender-missing': /*i18n*/ {
    id: 'oversight.answer.sender-missing',
    message: 'Not proposed. The letter has no sender. The operator must set {settings}.',
  },
  'oversight.answer.stands': /*i18n*/ {
    id: 'oversight.answer.stands',
    message:
      'Not written. {count, plural, one {# record stands} other {# records stand}} against the erasure. Gather again, then keep each record or tick that it is erased all the same.',
  },
  'oversight.breach.delay-unexplained': /*i18n*/ {
    id: 'oversight.breach.delay-unexplained',
    message: 'More than 72 hours have passed. Say why the supervisor is told so late.',
  },
  'oversight.breach.incomplete': /*i18n*/ {
    id: 'oversight.breach.incomplete',
    message: 'Say what happened and whom the supervisor can ask; the rest may follow.',
  },
  'oversight.breach.not-yet': /*i18n*/ {
    id: 'oversight.breach.not-yet',
    message: 'The time at which the breach was found has not come yet. Correct it.',
  },
  'oversight.breach.told-already': /*i18n*/ {
    id: 'oversight.breach.told-already',
    message: 'The supervisor has been told of this breach. What became known since is added to it.',
  },
  'oversight.competence.not-valid': /*i18n*/ {
    id: 'oversight.competence.not-valid',
    message:
      'The certificate does not count: its proof, issuer, course or term is not what is asked for here.',
  },
  'oversight.competence.nothing-to-decide': /*i18n*/ {
    id: 'oversight.competence.nothing-to-decide',
    message: 'This account decides nothing for which a certificate is asked. Choose another.',
  },
  'oversight.request.day': /*i18n*/ {
    id: 'oversight.request.day',
    message:
      'Not saved. The day is in the future, or before the answer was approved. Correct it and save again.',
  },
  'oversight.request.id-taken': /*i18n*/ {
    id: 'oversight.request.id-taken',
    message: 'Another request has this number. Send yours again.',
  },
  'oversight.request.nobody': /*i18n*/ {
    id: 'oversight.request.nobody',
    message:
      'Give the number of a document, or surname and date of birth: a name alone finds nobody.',
  },
  'oversight.request.still-held': /*i18n*/ {
    id: 'oversight.request.still-held',
    message:
      'Not saved. {count, plural, one {# record that was to be erased is still held. Have it erased, or confirm that it stays.} other {# records that were to be erased are still held. Have them erased, or confirm that they stay.}}',
  },
  'oversight.request.recipients-untold': /*i18n*/ {
    id: 'oversight.request.recipients-untold',
    message: 'Somebody who had the data has not been told. Tell each recipient, and tick it.',
  },
};
