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
    'oversight.answer.stands': 409,
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
  acts: {
    'journal-read': 'getJournalEntries',
    'request-recorded': 'receiveSubjectRequest',
    'request-read': 'listSubjectRequests getSubjectRequest',
    'request-gathered': 'gatherSubjectData',
    'answer-previewed': 'printSubjectReply readProposedReply',
    'answer-proposed': 'proposeSubjectAnswer returnSubjectAnswer',
    'answer-approved': 'approveSubjectAnswer',
    'answer-sent': 'recordSubjectAnswerSent',
    'request-carried-out': 'carryOutSubjectRequest',
    'breach-read': 'listBreaches getBreach',
    'breach-recorded': 'recordBreach',
    'breach-told': 'tellSupervisor',
    'register-read': 'getRegister getRetentionClocks listCompetence countOversight',
    'competence-recorded': 'recordCompetence',
    'canary-read': 'listCanaryAlarms',
    'canary-raised': 'raiseCanaryAlarm',
    'canary-planted': 'plantCanaries',
    'canary-shown': 'openCanaries',
    'canary-closed': 'closeCanaryAlarm',
    erased: 'eraseOversight',
  },
  retention: {
    'subject-request': {
      keeps: 'a year after the answer, as long as it may be complained of; unanswered ones stay',
      source: 'LED Art. 5, 15(4), 17',
    },
    breach: {
      keeps: 'five years after it was found',
      source: 'LED Art. 30(5): the supervisor may ask to see the register',
    },
  },
  places: [
    {
      path: '/oversight',
      title: /*i18n*/ { id: 'place.oversight', message: 'Oversight' },
      about: /*i18n*/ {
        id: 'place.oversight.about',
        message: 'The journal, requests of travellers, breaches',
      },
      key: '4',
      order: 130,
      roles: ['data-protection-officer'],
      startOf: ['data-protection-officer'],
    },
  ],
  keyMap: [
    {
      title: /*i18n*/ { id: 'keys.files', message: 'Requests and breaches' },
      keys: {
        'files.new': {
          press: 'n',
          text: /*i18n*/ { id: 'key.files.new', message: 'Record a new one' },
        },
        'files.gather': {
          press: 'g',
          text: /*i18n*/ { id: 'key.files.gather', message: 'Gather or open the data' },
        },
        'files.answer': {
          press: 'a',
          text: /*i18n*/ { id: 'key.files.answer', message: 'Answer or decide' },
        },
      },
    },
  ],
});
