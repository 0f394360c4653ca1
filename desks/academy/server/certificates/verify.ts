import {
  didKeyDocument,
  type IssuerDocument,
  issueStatusList,
  type StatusListCredential,
  verifyCredential,
} from '@amirani/academy/credential';
import { withAccess } from '@platform/server/database/access.ts';
import type { Platform } from '@platform/server/needs.ts';
import { wholeSecond } from '../find.ts';
import type { IssuingRoom } from './issuer.ts';
import { withdrawnPlaces } from './store.ts';

/** Hours for which a list of withdrawals says that something is not withdrawn. */
const HOURS = 24;

/** The issuer's public keys for verifiers. */
export const issuerDocument = ({ issuer }: IssuingRoom): IssuerDocument => {
  const document = didKeyDocument(issuer.id, issuer.name);
  if (document === undefined) throw new Error('an issuer is its key');
  return document;
};

/** The signed list of withdrawals as it is now. It names nobody, so that anybody may have it. */
export const currentStatusList = async (
  { database, clock }: Pick<Platform, 'database' | 'clock'>,
  { issuer, list: id }: IssuingRoom,
): Promise<StatusListCredential> => {
  const reference = 'list of withdrawals';
  const context = { account: 'system:academy', purpose: 'operation', reference } as const;
  const withdrawn = await withAccess(database, context, 'amirani_assessor', withdrawnPlaces);
  const now = clock();
  const list = await issueStatusList(withdrawn, {
    id,
    issuer,
    validFrom: wholeSecond(now),
    validUntil: wholeSecond(new Date(now.getTime() + HOURS * 3_600_000)),
  });
  if (list === undefined) throw new Error('every place is in the list');
  return list;
};

/** What a check says: all findings, and whether all of them are met. Nothing of what is handed in is kept. */
export const checkCertificate = async (
  platform: Pick<Platform, 'database' | 'clock'>,
  issuing: IssuingRoom,
  text: string,
): Promise<{
  readonly valid: boolean;
  readonly findings: { readonly code: string; readonly met: boolean }[];
  readonly validUntil?: string;
}> => {
  const { result, checks, credential } = await verifyCredential(text, {
    at: platform.clock().toISOString(),
    issuers: [issuerDocument(issuing)],
    statusLists: [await currentStatusList(platform, issuing)],
  });
  return {
    valid: result === 'met',
    findings: checks.map((check) => ({ code: check.code, met: check.result === 'met' })),
    ...(credential === undefined ? {} : { validUntil: credential.validUntil }),
  };
};
