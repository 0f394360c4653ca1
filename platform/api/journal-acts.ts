/**
 * What can be done, in groups that a person asks for, in the order in which they are offered. They are in OpenAPI, so that a new
 * one comes last. Which operations belong to an act says each desk (`acts` in its `desk.ts`).
 */
export const journalActs = [
  'unmask',
  'unmask-lock',
  'unmask-locks-read',
  'traveller-read',
  'flight-read',
  'search',
  'message-read',
  'messages-taken',
  'quarantine-read',
  'quarantine-opened',
  'quarantine-replayed',
  'quarantine-erased',
  'sign-in',
  'sign-out',
  'password-given',
  'password-changed',
  'sessions-read',
  'sessions-ended',
  'accounts-read',
  'account-proposed',
  'account-approved',
  'account-closed',
  'account-disabled',
  'account-sessions',
  'account-sessions-ended',
  'account-added',
  'journal-read',
  'request-recorded',
  'request-read',
  'request-gathered',
  'answer-previewed',
  'answer-proposed',
  'answer-approved',
  'answer-sent',
  'request-carried-out',
  'breach-read',
  'breach-recorded',
  'breach-told',
  'register-read',
  'competence-recorded',
  'canary-read',
  'canary-raised',
  'canary-planted',
  'canary-shown',
  'canary-closed',
  'check-opened',
  'check-read',
  'check-continued',
  'check-decided',
  'second-line-read',
  'second-line-worked',
  'second-line-decided',
  'refusal',
  'refusal-printed',
  'help-asked',
  'help-read',
  'help-worked',
  'hit-read',
  'hit-judged',
  'hit-confirmed',
  'hit-released',
  'assessment-switched',
  'screened',
  'criterion-read',
  'criterion-tested',
  'criterion-drafted',
  'criterion-run',
  'pnr-asked',
  'pnr-read',
  'pnr-decided',
  'pnr-opened',
  'pnr-given',
  'list-read',
  'list-changed',
  'document-read',
  'document-examined',
  'document-decided',
  'pictures-kept',
  'document-given',
  'forgery-changed',
  'specimen-changed',
  'trust-changed',
  'risk-printed',
  'risk-worked',
  'victim-revealed',
  'case-switched',
  'case-members',
  'case-given',
  'case-read',
  'case-worked',
  'programme',
  'certificate',
  'training-read',
  'training-worked',
  'erased',
  'keys-erased',
  'prepared',
  'system-read',
  'unreadable',
] as const;

/** An act as the journal is asked for it. */
export type JournalAct = (typeof journalActs)[number];

/** Whether a call was refused only until the password was given again: a question, and no refusal of a person. */
export const isPasswordAsked = ({ outcome, reason }: Said): boolean =>
  outcome === 'refused' && reason?.endsWith('.step-up.required') === true;

/** The reason in an entry of a read that nobody asked for: an open page followed a change. The browser states it. */
export const shownAgain = 'screen.shown-again';

/** Whether a page showed something again by itself, and no person asked for it. */
export const isShownAgain = ({ outcome, reason }: Said): boolean =>
  outcome === 'done' && reason === shownAgain;

/** The end of an entry that its outcome and reason tell together. */
interface Said {
  readonly outcome: string;
  readonly reason?: string | undefined;
}
