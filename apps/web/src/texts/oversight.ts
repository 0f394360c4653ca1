import type {
  Breach,
  RetentionClock,
  SubjectData,
  SubjectRequest,
  Withheld,
} from '@desk/oversight/api/types.ts';
import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { noteSubjectTexts } from './second-line.ts';

/** What a traveller may ask for. */
export const subjectRequestKindTexts: Readonly<Record<SubjectRequest['kind'], MessageDescriptor>> =
  {
    access: msg`To know what is held`,
    correction: msg`To have it corrected`,
    erasure: msg`To have it erased`,
    restriction: msg`To have its use restricted`,
  };

/** Where a request of a traveller stands. */
export const subjectRequestStateTexts: Readonly<
  Record<SubjectRequest['state'], MessageDescriptor>
> = {
  received: msg`Waits for its answer`,
  proposed: msg`Answer waits for a second officer`,
  approved: msg`Approved, not yet sent`,
  answered: msg`Answered`,
  'partly-answered': msg`Answered in part`,
  refused: msg`Refused`,
};

/** The closed list of grounds on which an answer may be withheld, each with its place in the law. */
export const withholdingGroundTexts: Readonly<Record<Withheld['ground'], MessageDescriptor>> = {
  'inquiries-obstructed': msg`It would obstruct an inquiry or a procedure`,
  'prevention-prejudiced': msg`It would prejudice preventing or prosecuting offences`,
  'public-security': msg`Public security`,
  'national-security': msg`National security`,
  'rights-of-others': msg`Rights and freedoms of others`,
  'identity-not-shown': msg`Who asks did not show who they are`,
  'manifestly-unfounded': msg`Manifestly unfounded or excessive`,
};

/** The parts of what is held of a person. */
export const subjectPartTexts: Readonly<Record<Withheld['part'], MessageDescriptor>> = {
  travellers: msg`Flights, and what carriers said`,
  kept: msg`PNR kept beyond six months`,
  checks: msg`Checks at the border`,
  examinations: msg`Examinations of documents`,
  hits: msg`Hits`,
  entries: msg`Entries of watch lists`,
  cases: msg`Cases of investigation`,
  referrals: msg`Help that was asked for`,
  disclosures: msg`Requests of authorities`,
  journal: msg`Who did what with the data`,
};

/** What an officer wrote about a check. */
export const noteHeldTexts: Readonly<
  Record<SubjectData['checks'][number]['notes'][number]['about'], MessageDescriptor>
> = {
  ...noteSubjectTexts,
  decision: msg`Reason of a decision`,
  view: msg`Opinion of a colleague`,
};

/** Classes of retention by what they hold. */
export const retentionClassTexts: Readonly<Record<RetentionClock['class'], MessageDescriptor>> = {
  account: msg`Accounts`,
  act: msg`Acts under way`,
  case: msg`Cases of investigation`,
  'risk-import': msg`Files of risk data being read`,
  'trainee-result': msg`Results of trainees`,
  session: msg`Sessions`,
  decision: msg`Decisions`,
  journal: msg`Journal`,
  quarantine: msg`Quarantine`,
  api: msg`API data of carriers`,
  pnr: msg`PNR data`,
  'pnr-kept': msg`PNR kept beyond six months`,
  'subject-request': msg`Requests of travellers`,
  breach: msg`Breaches`,
  examination: msg`Examinations of documents`,
  'chip-read': msg`Chips that were read`,
  picture: msg`Pictures of faces`,
  check: msg`Checks at the border`,
  'document-fraud': msg`Register of forgeries`,
  referral: msg`Referrals`,
  'watch-list': msg`Watch lists`,
  'watch-import': msg`Files of lists being read`,
  specimen: msg`Specimens of documents`,
};

/** How long each class of retention is kept, in words; `days` is what the operator set. */
export const retentionRuleTexts: Readonly<Record<string, MessageDescriptor>> = {
  account: msg`While the account is in use, and as long as decisions name it`,
  session: msg`At most 12 hours`,
  act: msg`A day, as long as a client may try again; the answer is sealed`,
  decision: msg`With what it decides on; the journal keeps the fact`,
  journal: msg`Five years`,
  quarantine: msg`{days} days; then the content erases itself, and a year later the fact`,
  api: msg`{days} days after the flight`,
  pnr: msg`Six months after the transfer; then only what has an objective link to a crime is kept, masked`,
  'pnr-kept': msg`Five years after the transfer`,
  'subject-request': msg`A year after the answer; unanswered ones stay`,
  breach: msg`Five years after it was found`,
  examination: msg`{days} days after it was opened`,
  'chip-read': msg`{days} days after the examination was opened; with the examination if it is kept as a case`,
  picture: msg`12 hours; with the examination if it is kept as a case with a reason`,
  check: msg`{days} days after it was opened, with its verdicts and decisions`,
  'document-fraud': msg`Ten years, as long as documents of a series may be presented`,
  referral: msg`{days} days after the last step, closed or not`,
  'watch-list': msg`While the list and the entry count; thirty days after an entry left the list`,
  'watch-import': msg`Seven days after the upload began, sooner if it is taken over or discarded`,
  'risk-import': msg`Seven days after the upload began, sooner if it is taken over or discarded`,
  case: msg`While the case is open, with a review each year; {days} days after it was closed`,
  'trainee-result': msg`A year after the last sitting, or after the end of the certificate that rests on it`,
  specimen: msg`While its licence is used; withdrawing it erases the picture`,
};

/** What a breach did to the data. */
export const breachTypeTexts: Readonly<
  Record<Breach['content']['types'][number], MessageDescriptor>
> = {
  confidentiality: msg`Confidentiality: somebody saw or has it`,
  integrity: msg`Integrity: it was changed`,
  availability: msg`Availability: it was lost or out of reach`,
};

/** What a report to the supervisor has to say. */
export const breachFieldTexts: Readonly<Record<Breach['missing'][number], MessageDescriptor>> = {
  happened: msg`When it happened`,
  types: msg`What it did to the data`,
  circumstances: msg`What happened`,
  data: msg`Kinds of data`,
  records: msg`How many records`,
  people: msg`Kinds of people`,
  persons: msg`How many people`,
  measures: msg`What was done about it`,
  telling: msg`Whether and when the people are told`,
  contact: msg`Whom the supervisor can ask`,
};
