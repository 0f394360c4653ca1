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
});
