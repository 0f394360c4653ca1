import type { CredentialVerification, VerifyCode } from '@amirani/academy/credential';
import { columns } from '@platform/cli/print/columns.ts';

/** Describes a certificate for a reader: the result of each check, and its content if form and proof are valid. */
export const explainCredential = ({
  result,
  checks,
  credential,
}: CredentialVerification): string => {
  const rows = checks.map(({ code, result: one, at }) => [
    marks[one],
    code,
    [texts[code], ...(at === undefined ? [] : [at.slice(0, 5).join(', ')])].join(': '),
  ]);
  return [
    verdicts[result],
    `Checks\n${columns(rows)}`,
    ...(credential === undefined ? [] : [`Says\n${columns(said(credential))}`]),
  ]
    .join('\n\n')
    .concat('\n');
};

const said = ({
  issuer,
  name,
  validFrom,
  validUntil,
  credentialSubject,
}: NonNullable<CredentialVerification['credential']>): string[][] => {
  const { identifier, achievement, result, activityStartDate, activityEndDate } = credentialSubject;
  const [holder] = identifier;
  return [
    [holder.identityType === 'name' ? 'name' : 'pseudonym', holder.identityHash],
    ['certificate', name],
    ['criteria', achievement.criteria.narrative],
    ['result', result[0].value],
    ['measured', `${activityStartDate.slice(0, 10)} to ${activityEndDate.slice(0, 10)}`],
    ['valid', `${validFrom.slice(0, 10)} to ${validUntil.slice(0, 10)}`],
    ['issuer', `${issuer.name} (${issuer.id})`],
    ...achievement.alignment.map(({ targetName, targetCode, targetFramework }) => [
      'aligned to',
      [targetName, targetFramework, ...(targetCode === undefined ? [] : [targetCode])].join('; '),
    ]),
  ];
};

const verdicts: Readonly<Record<CredentialVerification['result'], string>> = {
  met: 'in force: every check was made and holds',
  failed: 'not in force: a check failed',
  undetermined: 'not known: nothing failed, and not everything could be checked',
  'not-applicable': 'nothing to check',
  'yours-to-judge': 'yours to judge',
};

const marks: Readonly<Record<CredentialVerification['result'], string>> = {
  met: '+',
  failed: 'x',
  undetermined: '?',
  'not-applicable': '-',
  'yours-to-judge': '?',
};

const texts: Readonly<Record<VerifyCode, string>> = {
  'credential.form.closed': 'holds what a certificate may hold, and nothing else',
  'credential.form.unreadable': 'neither JSON nor the text of a code',
  'credential.form.misfit': 'is not as a certificate must be',
  'credential.proof.holds': 'signed by a key of the issuer, and unchanged since',
  'credential.proof.broken': 'changed since it was signed, or not signed by the issuer',
  'credential.proof.no-key': 'the keys of the issuer are not known here',
  'credential.proof.foreign-key': 'signed with a key that is none of the issuer',
  'credential.proof.not-checked': 'not checked, since the form does not fit',
  'credential.issuer.known': 'an issuer that you named',
  'credential.issuer.unknown': 'none of the issuers that you named',
  'credential.issuer.not-given': 'you named no issuer: anybody may have written the name',
  'credential.period.running': 'within its period',
  'credential.period.not-yet': 'not in force yet',
  'credential.period.over': 'its period is over',
  'credential.period.not-checked': 'not checked, since the form does not fit',
  'credential.status.not-withdrawn': 'not withdrawn by the list that was given',
  'credential.status.withdrawn': 'withdrawn',
  'credential.status.not-given': 'no list of withdrawals of this certificate was given',
  'credential.status.stale': 'the list that was given is not valid at this instant',
  'credential.status.not-readable':
    'the list that was given is not signed by the issuer, or has no such place',
  'credential.status.not-checked': 'not checked, since the form does not fit',
};
