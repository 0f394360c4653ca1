import type { Shortfall } from '@amirani/academy/certificate';
import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { Verdict } from '@platform/web/ui/shape.tsx';

/** Where somebody is sent who needs help or protection. */
export const referralTexts: Readonly<Record<'asylum' | 'child' | 'victim', MessageDescriptor>> = {
  asylum: msg`Asks for asylum`,
  child: msg`Child at risk`,
  victim: msg`Possible victim`,
};

/** What is missing for a certificate, in plain words. */
export const shortfallTexts: Readonly<Record<Shortfall, MessageDescriptor>> = {
  'too-few-items': msg`Fewer than 60 wrong and 240 right items were measured.`,
  'too-few-sittings': msg`The measured items were not spread over at least three sittings.`,
  'sensitivity-below-bar': msg`The lower end of the interval of d′ lies below the bar of the course.`,
  'criterion-too-far': msg`Too many were stopped, or too many let pass: |c| is above 0.5.`,
  'referral-missed': msg`Somebody who needed help or protection was not sent to it. One is enough.`,
  'confidence-not-stated': msg`No confidence was stated, so nothing is known of calibration.`,
  'over-confident': msg`Confidence lies more than ten points above what was right.`,
};

/** What lies beside a series of counts. */
export const besideTexts: Readonly<
  Record<'traffic' | 'effort' | 'other-label' | 'neighbour', MessageDescriptor>
> = {
  traffic: msg`Traffic at the same place`,
  effort: msg`Hours of patrol or checks`,
  'other-label': msg`The same under another label`,
  neighbour: msg`The neighbouring place`,
};

/** What is asked of records of a case. */
export const networkQuestionTexts: Readonly<
  Record<'one-user' | 'escort' | 'money' | 'shared', MessageDescriptor>
> = {
  'one-user': msg`Did one person give up the first number for the second?`,
  escort: msg`Does the traveller who is marked lead those who fly beside them?`,
  money: msg`Does money of many go to one through others?`,
  shared: msg`Does somebody stand behind the bookings that share this?`,
};

/** What is asked of an item of each kind. */
export const questionTexts: Readonly<
  Record<'document' | 'traveller' | 'stay' | 'series' | 'network', MessageDescriptor>
> = {
  document: msg`Is something wrong with the document, or is the bearer not its holder?`,
  traveller: msg`Is this the person who is sought?`,
  stay: msg`Is a condition not met?`,
  series: msg`Did something really begin in these periods?`,
  network: msg`Is what is marked the work of a network?`,
};

/** On what a course is practised. */
export const materialKindTexts: Readonly<
  Record<'document' | 'traveller' | 'stay' | 'series' | 'network', MessageDescriptor>
> = {
  document: msg`travel documents and their bearers`,
  traveller: msg`travellers beside entries of a list`,
  stay: msg`stays and conditions of crossing`,
  series: msg`series of counts`,
  network: msg`records of cases`,
};

/** What a block is for. */
export const blockPurposeTexts: Readonly<
  Record<'practice' | 'measured' | 'rare' | 'weekly', MessageDescriptor>
> = {
  practice: msg`Practice, with feedback`,
  measured: msg`Measured, without feedback`,
  rare: msg`Measured, few are wrong`,
  weekly: msg`Practice of the week, with feedback`,
};

/** How a sitting stands. */
export const sittingStateTexts: Readonly<
  Record<
    'not-begun' | 'running' | 'paused' | 'finished',
    { readonly text: MessageDescriptor; readonly verdict: Verdict }
  >
> = {
  'not-begun': { text: msg`not begun`, verdict: 'not-checked' },
  running: { text: msg`running`, verdict: 'attention' },
  paused: { text: msg`paused`, verdict: 'aborted' },
  finished: { text: msg`finished`, verdict: 'met' },
};

/** What a trainee is told that changed. */
export const academyNoticeTexts: Readonly<
  Record<
    | 'challenge-decided'
    | 'score-recomputed'
    | 'certificate-issued'
    | 'certificate-withdrawn'
    | 'decision-commented',
    MessageDescriptor
  >
> = {
  'challenge-decided': msg`A challenge of yours was decided`,
  'score-recomputed': msg`A score was recomputed`,
  'certificate-issued': msg`A certificate was issued`,
  'certificate-withdrawn': msg`A certificate was withdrawn`,
  'decision-commented': msg`Your trainer says something of a decision of yours`,
};

/** How a task of the matrix stands. */
export const taskStateTexts: Readonly<
  Record<'to-come' | 'shown' | 'decided' | 'right' | 'wrong' | 'void', MessageDescriptor>
> = {
  'to-come': msg`to come`,
  shown: msg`before them`,
  decided: msg`decided, truth not known yet`,
  right: msg`decided rightly`,
  wrong: msg`decided wrongly`,
  void: msg`taken out`,
};

/** How a certificate stands. */
export const certificateStateTexts: Readonly<
  Record<
    'signed-once' | 'issued' | 'withdrawn' | 'returned',
    { readonly text: MessageDescriptor; readonly verdict: Verdict }
  >
> = {
  'signed-once': { text: msg`waits for the second signature`, verdict: 'attention' },
  issued: { text: msg`issued`, verdict: 'met' },
  withdrawn: { text: msg`withdrawn`, verdict: 'obstacle' },
  returned: { text: msg`sent back`, verdict: 'aborted' },
};

/** What somebody did with a certificate. */
export const signatureTexts: Readonly<Record<string, MessageDescriptor>> = {
  'sign-first': msg`signed first`,
  'sign-second': msg`signed second`,
  return: msg`sent back`,
  withdraw: msg`withdrew`,
};

/** How far a world has come. */
export const worldStateTexts: Readonly<
  Record<
    'waiting' | 'building' | 'built' | 'failed',
    { readonly text: MessageDescriptor; readonly verdict: Verdict }
  >
> = {
  waiting: { text: msg`waits`, verdict: 'not-checked' },
  building: { text: msg`under construction`, verdict: 'attention' },
  built: { text: msg`built`, verdict: 'met' },
  failed: { text: msg`failed`, verdict: 'obstacle' },
};

/** What was looked at of a certificate, and how it came out. */
export const credentialCheckTexts: Readonly<Record<string, MessageDescriptor>> = {
  'credential.form.closed': msg`It has the form of a certificate and holds nothing besides`,
  'credential.form.unreadable': msg`It cannot be read as a certificate`,
  'credential.form.misfit': msg`It holds what no certificate holds, or lacks something`,
  'credential.proof.holds': msg`Its signature holds: nothing in it was changed`,
  'credential.proof.broken': msg`Its signature does not hold: it was changed or forged`,
  'credential.proof.no-key': msg`The key to check its signature is missing`,
  'credential.proof.foreign-key': msg`It is signed by another key than the issuer’s`,
  'credential.proof.not-checked': msg`Its signature was not checked`,
  'credential.issuer.known': msg`The issuer is known`,
  'credential.issuer.unknown': msg`The issuer is not known here`,
  'credential.issuer.not-given': msg`It was not compared with any issuer`,
  'credential.period.running': msg`It is within its time`,
  'credential.period.not-yet': msg`Its time has not begun`,
  'credential.period.over': msg`Its time is over`,
  'credential.period.not-checked': msg`Its time was not checked`,
  'credential.status.not-withdrawn': msg`It was not withdrawn`,
  'credential.status.withdrawn': msg`It was withdrawn`,
  'credential.status.not-given': msg`Not known whether it was withdrawn: the list was missing`,
  'credential.status.stale': msg`Whether it was withdrawn is not known: the list is too old`,
  'credential.status.not-checked': msg`Whether it was withdrawn was not checked`,
  'credential.status.not-readable': msg`Whether it was withdrawn is not known: the list cannot be read`,
};

/** The two answers to what is asked of an item of each kind. */
export const answerTexts: Readonly<
  Record<
    'document' | 'traveller' | 'stay' | 'series' | 'network',
    { readonly flag: MessageDescriptor; readonly pass: MessageDescriptor }
  >
> = {
  document: { flag: msg`Something is wrong`, pass: msg`Nothing is wrong` },
  traveller: { flag: msg`It is the person`, pass: msg`It is another person` },
  stay: { flag: msg`A condition is not met`, pass: msg`Every condition is met` },
  series: { flag: msg`Something began`, pass: msg`Nothing new began` },
  network: { flag: msg`It is the work of a network`, pass: msg`It is innocent` },
};

/** What is counted, by the numbers that indicators of risk analysis have. */
export const indicatorTexts: Readonly<Record<string, MessageDescriptor>> = {
  '1A': msg`Crossings between crossing points`,
  '4': msg`Refusals of entry`,
  '6': msg`False documents`,
  'passenger-flow': msg`Passengers`,
  others: msg`all other places`,
  unspecified: msg`nationality not stated`,
  stated: msg`all nationalities that are stated`,
};
