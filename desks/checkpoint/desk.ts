import { defineDesk } from '@platform/api/desk.ts';

/** What the checkpoint desk says of itself. */
export const checkpoint = defineDesk({
  name: 'checkpoint',
  problems: {
    'checkpoint.blind.given': 409,
    'checkpoint.blind.none': 409,
    'checkpoint.blind.seen-already': 409,
    'checkpoint.blind.view-owed': 409,
    'checkpoint.check.id-taken': 409,
    'checkpoint.facts.unreadable': 422,
    'checkpoint.flight.unknown': 422,
    'checkpoint.key.taken': 409,
    'checkpoint.note.id-taken': 409,
    'checkpoint.pass.other-decided': 409,
    'checkpoint.pass.other-second-line': 409,
    'checkpoint.pass.reason-needed': 422,
    'checkpoint.reason.unknown': 422,
    'checkpoint.referral.closed': 409,
    'checkpoint.referral.step-id-taken': 409,
    'checkpoint.refusal.ground-not-borne': 422,
    'checkpoint.refusal.incomplete': 422,
    'checkpoint.refusal.no-ground': 422,
    'checkpoint.refusal.not-for-this-person': 422,
    'checkpoint.refusal.not-refused': 409,
    'checkpoint.refusal.own-records': 422,
    'checkpoint.refusal.protection-sought': 409,
    'checkpoint.refusal.protection-unanswered': 422,
    'checkpoint.refusal.reason-missing': 422,
    'checkpoint.refusal.referral-missing': 409,
    'checkpoint.refusal.referral-open': 409,
  },
  heardBy: {
    check: ['border-officer', 'second-line-officer', 'data-protection-officer'],
    // Those who opened one hear that it moved; what it says only its team may read.
    referral: [
      'referral-team',
      'border-officer',
      'second-line-officer',
      'document-examiner',
      'data-protection-officer',
    ],
  },
  acts: {
    'check-opened': 'openCheck',
    'check-read': 'getCheck listChecks listGates getGate listReleasedHits getDayFigures',
    'check-continued': 'giveFacts checkAgain',
    'check-decided': 'decideCheck',
    'second-line-read': 'listSecondLine getDossier getBlindCase',
    'second-line-worked': 'takeCase addCaseNote giveBlindView',
    'second-line-decided': 'decideSecondLine',
    refusal: 'proposeRefusal confirmRefusal',
    'refusal-printed': 'printRefusal',
    'help-asked': 'openReferral',
    'help-read': 'listMyReferrals listReferrals getReferral',
    'help-worked': 'acknowledgeReferral addReferralStep closeReferral alarmReferrals',
    erased: 'eraseOverdueChecks eraseReferrals',
  },
  retention: {
    check: {
      keeps:
        'as an examination: AMIRANI_EXAMINATION_DAYS after it was opened, 183 where not set, with its verdicts and decisions',
      source: 'LED Art. 4(1)(e), 5',
    },
    referral: {
      keeps:
        'AMIRANI_REFERRAL_DAYS after the last that was done for it, 365 where not set; closed or not',
      source: 'LED Art. 5; Directive 2011/36/EU Art. 11: help is not bound to a procedure',
    },
  },
  places: [
    {
      path: '/checkpoint',
      title: /*i18n*/ { id: 'place.checkpoint', message: 'Checkpoint' },
      about: /*i18n*/ {
        id: 'place.checkpoint.about',
        message: 'One traveller, one screen, one decision',
      },
      key: '7',
      order: 30,
      roles: ['border-officer', 'second-line-officer', 'data-protection-officer'],
      startOf: ['border-officer', 'second-line-officer'],
    },
    {
      path: '/referrals',
      title: /*i18n*/ { id: 'place.referrals', message: 'Referrals' },
      about: /*i18n*/ {
        id: 'place.referrals.about',
        message: 'Help that was asked for, and who brings it',
      },
      key: '8',
      order: 40,
      roles: ['referral-team', 'data-protection-officer'],
      startOf: ['referral-team'],
    },
  ],
  keyMap: [
    {
      title: /*i18n*/ { id: 'keys.checkpoint', message: 'Checkpoint' },
      keys: {
        'checkpoint.pass': {
          press: 'p',
          text: /*i18n*/ { id: 'key.checkpoint.pass', message: 'Pass' },
        },
        'checkpoint.second-line': {
          press: 'l',
          text: /*i18n*/ { id: 'key.checkpoint.second-line', message: 'Second line' },
        },
        'checkpoint.hold': {
          press: 'w',
          text: /*i18n*/ { id: 'key.checkpoint.hold', message: 'Hold' },
        },
        'papers.holder': {
          press: 'z',
          text: /*i18n*/ { id: 'key.papers.holder', message: 'The person is the holder' },
        },
        'papers.return-ticket': {
          press: 't',
          text: /*i18n*/ { id: 'key.papers.return-ticket', message: 'Return ticket is shown' },
        },
        'papers.lodging': {
          press: 'g',
          text: /*i18n*/ { id: 'key.papers.lodging', message: 'Lodging is shown' },
        },
        'papers.insurance': {
          press: 'i',
          text: /*i18n*/ { id: 'key.papers.insurance', message: 'Health insurance is shown' },
        },
        'papers.means': {
          press: 'y',
          text: /*i18n*/ { id: 'key.papers.means', message: 'Means are shown' },
        },
        'papers.consent': {
          press: 'c',
          text: /*i18n*/ { id: 'key.papers.consent', message: 'Consent of the parents is shown' },
        },
        'papers.all': {
          press: 'v',
          text: /*i18n*/ { id: 'key.papers.all', message: 'All papers are shown' },
        },
      },
    },
    {
      title: /*i18n*/ { id: 'keys.second-line', message: 'Second line' },
      keys: {
        'second-line.take': {
          press: 't',
          text: /*i18n*/ { id: 'key.second-line.take', message: 'Take the case' },
        },
        'second-line.blind': {
          press: 'b',
          text: /*i18n*/ { id: 'key.second-line.blind', message: 'Judge blind' },
        },
        'second-line.note': {
          press: 'n',
          text: /*i18n*/ { id: 'key.second-line.note', message: 'Write a note' },
        },
        'second-line.pass': {
          press: 'p',
          text: /*i18n*/ { id: 'key.second-line.pass', message: 'Let pass' },
        },
        'second-line.hold': {
          press: 'w',
          text: /*i18n*/ { id: 'key.second-line.hold', message: 'Hold' },
        },
        'second-line.refuse': {
          press: 'x',
          text: /*i18n*/ { id: 'key.second-line.refuse', message: 'Propose a refusal' },
        },
      },
    },
    {
      title: /*i18n*/ { id: 'keys.referrals', message: 'Referrals' },
      keys: {
        'referrals.acknowledge': {
          press: 'a',
          text: /*i18n*/ { id: 'key.referrals.acknowledge', message: 'Acknowledge the referral' },
        },
        'referrals.step': {
          press: 'n',
          text: /*i18n*/ { id: 'key.referrals.step', message: 'Write down a step' },
        },
        'referrals.close': {
          press: 'c',
          text: /*i18n*/ { id: 'key.referrals.close', message: 'Close the referral' },
        },
      },
    },
  ],
});
