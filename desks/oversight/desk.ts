import { defineDesk } from '@platform/api/desk.ts';

/** What the oversight desk says of itself. */
export const oversight = defineDesk({
  name: 'oversight',
  problems: {
    'oversight.alarm.closed': 409,
    'oversight.answer.changed': 409,
    'oversight.answer.ground-missing': 422,
    'oversight.answer.identity-disagrees': 422,
    'oversight.answer.not-gathered': 409,
    'oversight.answer.reply-missing': 422,
    'oversight.answer.reveals': 422,
    'oversight.answer.sender-missing': 409,
    'oversight.breach.delay-unexplained': 422,
    'oversight.breach.incomplete': 422,
    'oversight.breach.not-yet': 422,
    'oversight.breach.told-already': 409,
    'oversight.competence.not-valid': 422,
    'oversight.competence.nothing-to-decide': 422,
    'oversight.request.day': 422,
    'oversight.request.id-taken': 409,
    'oversight.request.nobody': 422,
    'oversight.request.recipients-untold': 422,
    'oversight.request.still-held': 409,
  },
  heardBy: {
    'subject-request': ['data-protection-officer'],
    breach: ['data-protection-officer'],
    'canary-alarm': ['data-protection-officer'],
  },
});
