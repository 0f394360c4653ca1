import type { MessageDescriptor } from '@lingui/core';

/** What happened and what to do, for each code of the second line and of referrals in docs/reference/errors.md. */
export const secondLineProblemTexts: Readonly<Record<string, MessageDescriptor>> = {
  'checkpoint.blind.given': /*i18n*/ {
    id: 'checkpoint.blind.given',
    message: 'You have given your view of this case. A view stays as it was given.',
  },
  'checkpoint.blind.none': /*i18n*/ {
    id: 'checkpoint.blind.none',
    message: 'There is nothing to judge blind here: open the case from the queue first.',
  },
  'checkpoint.blind.seen-already': /*i18n*/ {
    id: 'checkpoint.blind.seen-already',
    message:
      'You have seen this case or worked on it: your view would not be blind. Ask another colleague.',
  },
  'checkpoint.blind.view-owed': /*i18n*/ {
    id: 'checkpoint.blind.view-owed',
    message:
      'You opened this case to judge it blind. Give your view first; nothing else of it is shown before.',
  },
  'checkpoint.note.id-taken': /*i18n*/ {
    id: 'checkpoint.note.id-taken',
    message: 'Another text is stored under this note. Store yours as a note of its own.',
  },
  'checkpoint.referral.closed': /*i18n*/ {
    id: 'checkpoint.referral.closed',
    message: 'This referral has been closed with other words. Look at them before you go on.',
  },
  'checkpoint.referral.step-id-taken': /*i18n*/ {
    id: 'checkpoint.referral.step-id-taken',
    message: 'Another text is stored under this step. Store yours as a step of its own.',
  },
  'checkpoint.refusal.ground-not-borne': /*i18n*/ {
    id: 'checkpoint.refusal.ground-not-borne',
    message:
      'The facts do not bear this ground: {grounds}. Look at the facts again, or choose another.',
  },
  'checkpoint.refusal.incomplete': /*i18n*/ {
    id: 'checkpoint.refusal.incomplete',
    message:
      'This refusal cannot be built: a cure, a legal basis or a remedy is missing for {grounds}. Tell your operator.',
  },
  'checkpoint.refusal.no-ground': /*i18n*/ {
    id: 'checkpoint.refusal.no-ground',
    message: 'A refusal needs a ground of the law. Choose one that the facts bear.',
  },
  'checkpoint.refusal.not-for-this-person': /*i18n*/ {
    id: 'checkpoint.refusal.not-for-this-person',
    message: 'The law of this check does not let this traveller be refused in this way.',
  },
  'checkpoint.refusal.not-refused': /*i18n*/ {
    id: 'checkpoint.refusal.not-refused',
    message: 'This traveller was not refused, so no form can be printed.',
  },
  'checkpoint.refusal.own-records': /*i18n*/ {
    id: 'checkpoint.refusal.own-records',
    message:
      'Only own crossing records bear this ground ({grounds}), and they cannot: other routes are unknown.',
  },
  'checkpoint.refusal.protection-sought': /*i18n*/ {
    id: 'checkpoint.refusal.protection-sought',
    message:
      'The traveller asks for protection. Such a person is handed to the authority for asylum, not refused.',
  },
  'checkpoint.refusal.protection-unanswered': /*i18n*/ {
    id: 'checkpoint.refusal.protection-unanswered',
    message: 'Not all four questions on protection are answered. Answer them.',
  },
  'checkpoint.refusal.reason-missing': /*i18n*/ {
    id: 'checkpoint.refusal.reason-missing',
    message: 'A refusal needs its reason in your own words.',
  },
  'checkpoint.refusal.referral-missing': /*i18n*/ {
    id: 'checkpoint.refusal.referral-missing',
    message:
      'You answered that help was asked for, but nobody asked for it at this check. Ask for help first.',
  },
  'checkpoint.refusal.referral-open': /*i18n*/ {
    id: 'checkpoint.refusal.referral-open',
    message:
      'Help was requested at this check, but you answered "no sign". Talk to your colleague and answer again.',
  },
};
