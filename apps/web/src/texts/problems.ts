import type { MessageDescriptor } from '@lingui/core';
import { academyProblemTexts } from './problems-academy.ts';
import { checkpointProblemTexts } from './problems-checkpoint.ts';
import { criteriaProblemTexts } from './problems-criteria.ts';
import { disclosureProblemTexts } from './problems-disclosures.ts';
import { documentProblemTexts } from './problems-documents.ts';
import { hitProblemTexts } from './problems-hits.ts';
import { investigationProblemTexts } from './problems-investigations.ts';
import { oversightProblemTexts } from './problems-oversight.ts';
import { programmeProblemTexts } from './problems-programme.ts';
import { readerProblemTexts } from './problems-readers.ts';
import { riskProblemTexts } from './problems-risk.ts';
import { schengenProblemTexts } from './problems-schengen.ts';
import { secondLineProblemTexts } from './problems-second-line.ts';
import { watchListProblemTexts } from './problems-watch-lists.ts';

/** What happened and what to do, for each code of docs/reference/errors.md and each kind of failed request. */
export const problemTexts: Readonly<Record<string, MessageDescriptor>> = {
  ...academyProblemTexts,
  ...checkpointProblemTexts,
  ...criteriaProblemTexts,
  ...disclosureProblemTexts,
  ...oversightProblemTexts,
  ...documentProblemTexts,
  ...hitProblemTexts,
  ...investigationProblemTexts,
  ...programmeProblemTexts,
  ...readerProblemTexts,
  ...riskProblemTexts,
  ...schengenProblemTexts,
  ...secondLineProblemTexts,
  ...watchListProblemTexts,
  // why a file is not sent: what it is, by its first bytes
  'file.archive': /*i18n*/ {
    id: 'file.archive',
    message: 'This is an archive ({format}). Unpack it, and choose a text or a table.',
  },
  'file.binary': /*i18n*/ {
    id: 'file.binary',
    message: 'This file is neither a text nor a table: its bytes are other data.',
  },
  'file.empty': /*i18n*/ { id: 'file.empty', message: 'The file is empty.' },
  'file.pdf': /*i18n*/ {
    id: 'file.pdf',
    message: 'This is a PDF document, not a text or a table.',
  },
  'file.picture': /*i18n*/ {
    id: 'file.picture',
    message: 'This is a picture ({format}), not a text or a table.',
  },
  // what the server refuses with, by its own codes
  'access.competence': /*i18n*/ {
    id: 'access.competence',
    message:
      'Deciding this needs a certificate that runs, and none of yours is recorded. Show it to the data protection officer; you can go on reading.',
  },
  'access.forged': /*i18n*/ {
    id: 'access.forged',
    message:
      'The request did not come from this workbench and was refused. Open the workbench again.',
  },
  'access.purpose.missing': /*i18n*/ {
    id: 'access.purpose.missing',
    message: 'No purpose was stated. State what you work on.',
  },
  'access.purpose.not-allowed': /*i18n*/ {
    id: 'access.purpose.not-allowed',
    message: 'Your role may not state this purpose for this. Choose another purpose.',
  },
  'access.purpose.unknown': /*i18n*/ {
    id: 'access.purpose.unknown',
    message: 'The purpose is not one of the closed list. Choose another purpose.',
  },
  'access.reference.missing': /*i18n*/ {
    id: 'access.reference.missing',
    message: 'No case or flight was stated. State what you work on.',
  },
  'access.reference.unknown': /*i18n*/ {
    id: 'access.reference.unknown',
    message:
      'The flight in your reference is not known. State the flight, case or shift you work on.',
  },
  'access.unmask.limit': /*i18n*/ {
    id: 'access.unmask.limit',
    message:
      'You have reached the limit: {hour} an hour and {shift} a shift. Wait, or ask a colleague to release you.',
  },
  'access.reference.unreadable': /*i18n*/ {
    id: 'access.reference.unreadable',
    message: 'The reference has control characters or is too long. Type it again.',
  },
  'access.role': /*i18n*/ {
    id: 'access.role',
    message: 'Your role does not allow this. Ask an administrator if you need it for your work.',
  },
  'access.sign-in.required': /*i18n*/ {
    id: 'access.sign-in.required',
    message: 'Your session has ended. Sign in again.',
  },
  'access.step-up.required': /*i18n*/ {
    id: 'access.step-up.required',
    message: 'This act needs your password again.',
  },
  'access.too-many-refusals': /*i18n*/ {
    id: 'access.too-many-refusals',
    message: 'Too many refused requests from this address. Wait {seconds} seconds.',
  },
  'http.too-many-requests': /*i18n*/ {
    id: 'http.too-many-requests',
    message: 'This address sent too many requests. Wait {seconds} seconds.',
  },
  'database.disk-full': /*i18n*/ {
    id: 'database.disk-full',
    message:
      'The disk of the server is full. Tell your operator: nothing can be stored until there is room.',
  },
  'database.outcome-unknown': /*i18n*/ {
    id: 'database.outcome-unknown',
    message: 'The database was lost at the very moment of storing.',
  },
  'database.unavailable': /*i18n*/ {
    id: 'database.unavailable',
    message: 'The database does not answer. Try again; if it happens again, tell your operator.',
  },
  'decision.not-open': /*i18n*/ {
    id: 'decision.not-open',
    message: 'This decision has been closed. Look at its state again.',
  },
  'decision.reason.missing': /*i18n*/ {
    id: 'decision.reason.missing',
    message: 'A reason is missing. Write why.',
  },
  'decision.same-person': /*i18n*/ {
    id: 'decision.same-person',
    message: 'A second person must decide this.',
  },
  'decision.seen.changed': /*i18n*/ {
    id: 'decision.seen.changed',
    message: 'What you decided on has changed meanwhile. Look at it again before you decide.',
  },
  'decision.step.not-allowed': /*i18n*/ {
    id: 'decision.step.not-allowed',
    message: 'This step cannot follow the state that it is in.',
  },
  'decision.step-up.required': /*i18n*/ {
    id: 'decision.step-up.required',
    message: 'This act needs your password again.',
  },
  'decision.version.stale': /*i18n*/ {
    id: 'decision.version.stale',
    message: 'Somebody else changed this meanwhile. Look at it again before you go on.',
  },
  'http.act.key': /*i18n*/ {
    id: 'http.act.key',
    message: 'Not saved. The workbench sent an invalid key. Reload the page and try again.',
  },
  'http.act.other-request': /*i18n*/ {
    id: 'http.act.other-request',
    message: 'Not saved. Another action used the same key. Try again.',
  },
  'http.act.unanswered': /*i18n*/ {
    id: 'http.act.unanswered',
    message: 'Saved. The answer was lost. Reload the page to see the result.',
  },
  'http.body.too-large': /*i18n*/ {
    id: 'http.body.too-large',
    message: 'This is larger than the server takes at once.',
  },
  'http.body.unreadable': /*i18n*/ {
    id: 'http.body.unreadable',
    message: 'What was sent could not be read. Try again.',
  },
  'http.host.unknown': /*i18n*/ {
    id: 'http.host.unknown',
    message:
      'The server does not answer under this address. Use the address your operator gave you.',
  },
  'http.internal': /*i18n*/ {
    id: 'http.internal',
    message: 'The server failed. Try again; if it happens again, tell your operator.',
  },
  'http.media-type': /*i18n*/ {
    id: 'http.media-type',
    message: 'The server does not take this kind of content.',
  },
  'http.not-found': /*i18n*/ { id: 'http.not-found', message: 'This is not here, or no longer.' },
  'http.request.invalid': /*i18n*/ {
    id: 'http.request.invalid',
    message: 'The request does not have the agreed form. Check what you typed.',
  },
  'identity.account.disabled': /*i18n*/ {
    id: 'identity.account.disabled',
    message: 'The account is disabled. Propose its roles first.',
  },
  'identity.account.exists': /*i18n*/ {
    id: 'identity.account.exists',
    message: 'There is an account with this login already.',
  },
  'identity.account.unknown': /*i18n*/ {
    id: 'identity.account.unknown',
    message: 'The account does not exist.',
  },
  'identity.console.administrators': /*i18n*/ {
    id: 'identity.console.administrators',
    message: 'Two administrators can sign in already. They add further accounts.',
  },
  'identity.console.role': /*i18n*/ {
    id: 'identity.console.role',
    message: 'On duty the console adds administrators only.',
  },
  'identity.credentials.wrong': /*i18n*/ {
    id: 'identity.credentials.wrong',
    message: 'Login or password is wrong.',
  },
  'identity.last-administrator': /*i18n*/ {
    id: 'identity.last-administrator',
    message: 'Nothing changed. This is the last administrator. Name another first.',
  },
  'identity.last-data-protection-officer': /*i18n*/ {
    id: 'identity.last-data-protection-officer',
    message: 'The last data protection officer cannot be removed.',
  },
  'identity.password.common': /*i18n*/ {
    id: 'identity.password.common',
    message: 'Not saved. Many people use this password. Choose another, such as four words.',
  },
  'identity.password.expired': /*i18n*/ {
    id: 'identity.password.expired',
    message: 'The initial password has expired. Ask an administrator for a new one.',
  },
  'identity.password.initial': /*i18n*/ {
    id: 'identity.password.initial',
    message: 'Change your initial password first.',
  },
  'identity.password.login': /*i18n*/ {
    id: 'identity.password.login',
    message: 'Not saved. The password contains your login. Choose another.',
  },
  'identity.password.same': /*i18n*/ {
    id: 'identity.password.same',
    message: 'Not saved. The new password is the old one. Choose another.',
  },
  'identity.password.short': /*i18n*/ {
    id: 'identity.password.short',
    message: 'Not saved. The password needs at least {least} characters.',
  },
  'identity.password.wrong': /*i18n*/ {
    id: 'identity.password.wrong',
    message: 'The password is wrong. Type it again.',
  },
  'identity.proposal.not-open': /*i18n*/ {
    id: 'identity.proposal.not-open',
    message: 'Nothing changed. The proposal is decided already.',
  },
  'identity.proposal.not-own': /*i18n*/ {
    id: 'identity.proposal.not-own',
    message: 'Nothing changed. Another administrator made this proposal. You can refuse it.',
  },
  'identity.proposal.open': /*i18n*/ {
    id: 'identity.proposal.open',
    message: 'Not saved. A proposal about this account is open already. Decide it first.',
  },
  'identity.proposal.own': /*i18n*/ {
    id: 'identity.proposal.own',
    message:
      'Nothing changed. This is your own proposal or your own account. Another administrator decides.',
  },
  'identity.proposal.stale': /*i18n*/ {
    id: 'identity.proposal.stale',
    message:
      'Nothing changed. The account changed after the proposal. Refuse it and propose again.',
  },
  'identity.proposal.unchanged': /*i18n*/ {
    id: 'identity.proposal.unchanged',
    message: 'Not saved. The account has these roles already.',
  },
  'identity.proposal.unknown': /*i18n*/ {
    id: 'identity.proposal.unknown',
    message: 'The proposal does not exist.',
  },
  'identity.roles.incompatible': /*i18n*/ {
    id: 'identity.roles.incompatible',
    message: 'Not saved. {one} and {other} must not meet in one account. Give them to two persons.',
  },
  'identity.session.unknown': /*i18n*/ {
    id: 'identity.session.unknown',
    message: 'This session has ended already.',
  },
  'identity.too-many-attempts': /*i18n*/ {
    id: 'identity.too-many-attempts',
    message: 'Too many attempts. Wait {seconds} seconds and try again.',
  },
  'journal.unavailable': /*i18n*/ {
    id: 'journal.unavailable',
    message:
      'The journal cannot be written, so nothing is shown: no journal, no data. Tell your operator.',
  },
  // why an input is in quarantine
  'ingest.message.type': /*i18n*/ {
    id: 'ingest.message.type',
    message: 'It is a message of a type that is not read here.',
  },
  'ingest.flight.absent': /*i18n*/ {
    id: 'ingest.flight.absent',
    message: 'The message names no flight.',
  },
  'ingest.flight.internal': /*i18n*/ {
    id: 'ingest.flight.internal',
    message: 'The flight does not cross the border of this state, so its data may not be held.',
  },
  'ingest.input.empty': /*i18n*/ { id: 'ingest.input.empty', message: 'The file is empty.' },
  'ingest.input.binary': /*i18n*/ {
    id: 'ingest.input.binary',
    message: 'Not a text: other data was sent.',
  },
  'ingest.input.no-interchange': /*i18n*/ {
    id: 'ingest.input.no-interchange',
    message: 'No EDIFACT interchange was found in it.',
  },
  'ingest.input.outside-interchange': /*i18n*/ {
    id: 'ingest.input.outside-interchange',
    message: 'Text stands outside any interchange.',
  },
  'ingest.input.outside-message': /*i18n*/ {
    id: 'ingest.input.outside-message',
    message: 'Text stands outside any message.',
  },
  'ingest.message.too-large': /*i18n*/ {
    id: 'ingest.message.too-large',
    message: 'The message is too large: it names too many people, or says too much.',
  },
  'ingest.message.truncated': /*i18n*/ {
    id: 'ingest.message.truncated',
    message: 'The message breaks off inside a segment.',
  },
  'ingest.message.unreadable': /*i18n*/ {
    id: 'ingest.message.unreadable',
    message: 'The message could not be read to its end.',
  },
  'ingest.file.too-large': /*i18n*/ {
    id: 'ingest.file.too-large',
    message: 'The file is larger than is taken.',
  },
  'ingest.store.failed': /*i18n*/ {
    id: 'ingest.store.failed',
    message: 'The program failed on this file.',
  },
  'ingest.store.refused': /*i18n*/ {
    id: 'ingest.store.refused',
    message: 'The database refused to store it.',
  },
  // when the server gave no code, or no answer
  'http.unreachable': /*i18n*/ {
    id: 'http.unreachable',
    message: 'The server cannot be reached. Check the network and try again.',
  },
  'http.answer-unreadable': /*i18n*/ {
    id: 'http.answer-unreadable',
    message:
      "The server's answer does not have the agreed form. Reload the page; if it happens again, tell your operator.",
  },
  'http.not-signed-in': /*i18n*/ {
    id: 'http.not-signed-in',
    message: 'Your session has ended. Sign in again.',
  },
  'http.forbidden': /*i18n*/ {
    id: 'http.forbidden',
    message: 'Your role or purpose does not allow this.',
  },
  'http.conflict': /*i18n*/ {
    id: 'http.conflict',
    message: 'Somebody else changed this meanwhile. Look at it again before you go on.',
  },
  'http.too-large': /*i18n*/ {
    id: 'http.too-large',
    message: 'This is larger than the server takes at once.',
  },
  'http.too-many': /*i18n*/ {
    id: 'http.too-many',
    message: 'Too many attempts. Wait a little and try again.',
  },
  'http.unavailable': /*i18n*/ {
    id: 'http.unavailable',
    message:
      'The server cannot answer now, because its database or its journal does not work. No journal, no data.',
  },
  'http.failed': /*i18n*/ {
    id: 'http.failed',
    message: 'The server failed. Try again; if it happens again, tell your operator.',
  },
  'http.refused': /*i18n*/ { id: 'http.refused', message: 'The server did not accept this.' },
};
