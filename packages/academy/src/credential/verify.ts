import { type FindingResult, overall } from '@amirani/core';
import type { Credential, StatusListCredential } from './credential.ts';
import { assertionKey, didKeyDocument, type IssuerDocument } from './issuer.ts';
import { misfits } from './json-schema.ts';
import { proofHolds } from './proof.ts';
import { credentialOfQr } from './qr.ts';
import { credentialSchema, statusListSchema } from './schema.ts';
import { statusAt } from './status-list.ts';

/** What a check of a certificate may say. What was not given or could not be asked is said as that, never as "in force". */
export type VerifyCode =
  | 'credential.form.closed'
  | 'credential.form.unreadable'
  | 'credential.form.misfit'
  | 'credential.proof.holds'
  | 'credential.proof.broken'
  | 'credential.proof.no-key'
  | 'credential.proof.foreign-key'
  | 'credential.proof.not-checked'
  | 'credential.issuer.known'
  | 'credential.issuer.unknown'
  | 'credential.issuer.not-given'
  | 'credential.period.running'
  | 'credential.period.not-yet'
  | 'credential.period.over'
  | 'credential.period.not-checked'
  | 'credential.status.not-withdrawn'
  | 'credential.status.withdrawn'
  | 'credential.status.not-given'
  | 'credential.status.stale'
  | 'credential.status.not-readable'
  | 'credential.status.not-checked';

/** One check: its name is the middle of its code. */
export interface CredentialCheck {
  readonly code: VerifyCode;
  readonly result: FindingResult;
  /** Where in the credential, as JSON Pointers, for `credential.form.misfit`. */
  readonly at?: readonly string[];
}

/** What is known about a certificate, offline. */
export interface CredentialVerification {
  /** `met` only where every check is; `undetermined` where one could not be made; `failed` where one failed. */
  readonly result: FindingResult;
  /** Form, proof, issuer, period, status: always five, in this order. */
  readonly checks: readonly CredentialCheck[];
  /** What it says: only where form and proof hold. Nothing that anybody could have written is shown as its content. */
  readonly credential?: Credential;
}

/** The data that a certificate is checked with. */
export interface VerificationInput {
  /** The instant at which it is judged, in UTC. */
  readonly at: string;
  /** The issuers that the verifier knows and their keys. Without them a `did:key` proves itself and the issuer stays unknown. */
  readonly issuers?: readonly IssuerDocument[];
  /** Lists of withdrawals at hand, read from JSON. One that is not signed by the issuer of the certificate counts for nothing. */
  readonly statusLists?: readonly unknown[];
}

/** Verifies a certificate: an object read from JSON, JSON text, or the text of its QR code. Nothing is fetched, nothing throws. */
export const verifyCredential = async (
  given: unknown,
  input: VerificationInput,
): Promise<CredentialVerification> => {
  const document = typeof given === 'string' ? (credentialOfQr(given) ?? parsed(given)) : given;
  const outside = misfits(document, credentialSchema);
  if (outside.length > 0)
    return of([
      document === undefined
        ? { code: 'credential.form.unreadable', result: 'failed' }
        : { code: 'credential.form.misfit', result: 'failed', at: outside },
      { code: 'credential.proof.not-checked', result: 'undetermined' },
      { code: 'credential.issuer.not-given', result: 'undetermined' },
      { code: 'credential.period.not-checked', result: 'undetermined' },
      { code: 'credential.status.not-checked', result: 'undetermined' },
    ]);
  const credential = document as Credential;
  const issuer = documentOf(credential.issuer.id, input);
  const key = issuer && assertionKey(issuer, credential.proof.verificationMethod);
  const holds = key !== undefined && (await proofHolds(credential, key));
  return of(
    [
      { code: 'credential.form.closed', result: 'met' },
      proofCheck(issuer, key, holds),
      issuerCheck(credential, input),
      periodCheck(credential, input),
      await statusCheck(credential, key, input),
    ],
    holds ? credential : undefined,
  );
};

const of = (
  checks: readonly CredentialCheck[],
  credential?: Credential,
): CredentialVerification => ({
  result: overall(checks),
  checks,
  ...(credential === undefined ? {} : { credential }),
});

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
};

/** The keys of an issuer: from what the verifier knows, else from the id that is its own key. */
const documentOf = (issuer: string, { issuers }: VerificationInput): IssuerDocument | undefined =>
  issuers?.find(({ id }) => id === issuer) ?? didKeyDocument(issuer);

/** Without the keys of the issuer there is no result; a foreign key shows a forgery. */
const proofCheck = (
  issuer: IssuerDocument | undefined,
  key: Uint8Array | undefined,
  holds: boolean,
): CredentialCheck => {
  if (issuer === undefined) return { code: 'credential.proof.no-key', result: 'undetermined' };
  if (key === undefined) return { code: 'credential.proof.foreign-key', result: 'failed' };
  return holds
    ? { code: 'credential.proof.holds', result: 'met' }
    : { code: 'credential.proof.broken', result: 'failed' };
};

const issuerCheck = ({ issuer }: Credential, { issuers }: VerificationInput): CredentialCheck => {
  if (issuers === undefined) return { code: 'credential.issuer.not-given', result: 'undetermined' };
  return issuers.some(({ id }) => id === issuer.id)
    ? { code: 'credential.issuer.known', result: 'met' }
    : { code: 'credential.issuer.unknown', result: 'failed' };
};

const periodCheck = (
  { validFrom, validUntil }: Credential,
  { at }: VerificationInput,
): CredentialCheck => {
  const now = Date.parse(at);
  if (!(Date.parse(validFrom) <= now))
    return { code: 'credential.period.not-yet', result: 'failed' };
  return now < Date.parse(validUntil)
    ? { code: 'credential.period.running', result: 'met' }
    : { code: 'credential.period.over', result: 'failed' };
};

/** A withdrawal counts whatever the age of the list; its absence counts only if the list is still valid. */
const statusCheck = async (
  { credentialStatus, issuer }: Credential,
  key: Uint8Array | undefined,
  input: VerificationInput,
): Promise<CredentialCheck> => {
  const lists = (input.statusLists ?? [])
    .filter((list) => misfits(list, statusListSchema).length === 0)
    .map((list) => list as StatusListCredential)
    .filter(({ id }) => id === credentialStatus.statusListCredential);
  const says: VerifyCode[] = [];
  for (const list of lists) {
    const keeper = documentOf(list.issuer, input);
    const listKey = keeper && assertionKey(keeper, list.proof.verificationMethod);
    const place = Number(credentialStatus.statusListIndex);
    if (key === undefined || listKey === undefined || list.issuer !== issuer.id)
      says.push('credential.status.not-readable');
    else if (!(await proofHolds(list, listKey))) says.push('credential.status.not-readable');
    else {
      const bit = statusAt(list.credentialSubject.encodedList, place);
      const [now, from, until] = [input.at, list.validFrom, list.validUntil].map(Date.parse);
      const current = from !== undefined && now !== undefined && from <= now && now < (until ?? 0);
      if (bit === undefined) says.push('credential.status.not-readable');
      else if (bit) says.push('credential.status.withdrawn');
      else says.push(current ? 'credential.status.not-withdrawn' : 'credential.status.stale');
    }
  }
  const code = order.find((one) => says.includes(one)) ?? 'credential.status.not-given';
  return {
    code,
    result:
      code === 'credential.status.withdrawn'
        ? 'failed'
        : code === 'credential.status.not-withdrawn'
          ? 'met'
          : 'undetermined',
  };
};

/** Of several lists the one that withdraws decides, then the one that is valid. */
const order: readonly VerifyCode[] = [
  'credential.status.withdrawn',
  'credential.status.not-withdrawn',
  'credential.status.stale',
  'credential.status.not-readable',
];
