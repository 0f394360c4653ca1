import { err, ok, type Result } from '@amirani/core';
import type { Credential } from './credential.ts';
import { type IssueProblem, type IssueRequest, issueCredential } from './issue.ts';
import type { Withdrawn } from './status-list.ts';

/** A certificate in the place of another, and the places that are withdrawn with it. The list is yet to be signed. */
export interface Revision {
  readonly credential: Credential;
  readonly withdrawn: Withdrawn;
}

/** The places that are withdrawn once this certificate is. */
export const withdrawing = (
  { credentialStatus }: Pick<Credential, 'credentialStatus'>,
  withdrawn: Withdrawn,
): Withdrawn => new Set([...withdrawn, Number(credentialStatus.statusListIndex)]);

/**
 * Reissues a certificate after an item was void or a name was wrong, and withdraws the former one (R74): both or neither. It
 * needs the same as a first one, including two new signatures, and its own place in the list.
 */
export const reviseCredential = async (
  former: Pick<Credential, 'credentialStatus'>,
  request: IssueRequest,
  withdrawn: Withdrawn,
): Promise<Result<Revision, IssueProblem>> => {
  const after = withdrawing(former, withdrawn);
  if (after.has(request.status.index)) return err({ code: 'credential.issue.place' });
  const issued = await issueCredential(request);
  return issued.ok ? ok({ credential: issued.value, withdrawn: after }) : issued;
};
