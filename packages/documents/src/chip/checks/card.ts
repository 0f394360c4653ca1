import type { Check } from '../../check/check.ts';
import type { DocumentFinding } from '../../check/finding.ts';
import type { CheckResult } from '../../check/result.ts';
import { findSigner, readSignedData, type SignedData, verifySigner } from '../../cms/index.ts';
import type { PublicKey, Steps } from '../../crypto/index.ts';
import { sameBytes } from '../../der/index.ts';
import type { Certificate } from '../../x509/index.ts';
import type { ChipFile } from '../files/gather.ts';
import type { FileView } from '../lds/file-view.ts';
import { isSameKey } from '../lds/same-key.ts';
import { keyInInfo, readSecurityInfos, type SecurityInfo } from '../lds/security-infos.ts';
import { findingList, type Say } from '../say.ts';
import { MOST_CERTIFICATES } from '../sod/open-sod.ts';
import { CheckDraft } from './check-draft.ts';
import type { HashSource } from './group-hash.ts';
import { placeOfFile, type Situation } from './situation.ts';

/** The result for EF.CardSecurity. */
export interface CardSecurity {
  readonly check: Check<'card-security.signature'>;
  readonly infos: readonly SecurityInfo[] | undefined;
  readonly signer: Certificate | undefined;
  readonly signedAt: string | undefined;
  /** Its other certificates. */
  readonly beside: readonly Certificate[];
}

/** id-SecurityObject, BSI TR-03110-3, A.1.2.5. */
const CARD_SECURITY = '0.4.0.127.0.7.3.2.1';

/**
 * Verifies EF.CardSecurity (Doc 9303-11, 9.2.9) and compares it with DG14 and EF.CardAccess: keys with the same identifier are
 * the same, and it contains what EF.CardAccess offers for PACE. `file`: as it is on the chip, or as a list corrects it.
 */
export function* checkCardSecurity(
  situation: Situation,
  file: ChipFile | undefined,
  others: readonly Certificate[],
  dg14: readonly SecurityInfo[] | undefined,
  cardAccess: readonly SecurityInfo[] | undefined,
): Steps<CardSecurity> {
  const draft = new CheckDraft('card-security.signature');
  const none = { infos: undefined, signer: undefined, signedAt: undefined, beside: [] };
  if (file === undefined) {
    draft.say('document.chip.card-security.absent');
    const aborted = situation.absence('EF.CardSecurity') === 'aborted';
    return { ...none, check: draft.end(aborted ? 'aborted' : 'not-supported') };
  }
  const { signedData, findings } = readSignedData(file.bytes, {
    source: file.file,
    mostCertificates: MOST_CERTIFICATES,
  });
  draft.add(findings);
  if (signedData === undefined) {
    const why = findings.at(-1)?.facts['fault'] ?? 'unreadable';
    draft.say('document.chip.card-security.malformed', {
      facts: { why },
      places: [placeOfFile(file)],
    });
    return { ...none, check: draft.end('failed') };
  }
  if (signedData.contentType !== CARD_SECURITY)
    draft.say('document.chip.card-security.content-type', {
      facts: { oid: signedData.contentType },
      places: [signedData.place],
    });
  const list = findingList();
  const infos = infosOf(file, signedData, list.say);
  draft.add(list.findings);
  const { result, signer, signedAt } = yield* verify(draft, signedData, others);
  if (infos !== undefined) compare(draft, infos, dg14 ?? [], cardAccess ?? []);
  const differs = infos === undefined || hasOwn(draft) || signedData.contentType !== CARD_SECURITY;
  return {
    check: draft.end(result === 'successful' && differs ? 'failed' : result),
    infos,
    signer,
    signedAt,
    beside: signedData.certificates,
  };
}

/** A difference that no signature makes good. */
const hasOwn = (draft: CheckDraft): boolean =>
  draft.says('document.chip.card-security.key-differs') ||
  draft.says('document.chip.card-security.info-missing');

const infosOf = (
  { file, bytes }: ChipFile,
  { content, contentOffset }: SignedData,
  say: Say,
): readonly SecurityInfo[] | undefined => {
  if (content === undefined) return undefined;
  if (contentOffset !== undefined) {
    const view: FileView = { file, bytes, say };
    return readSecurityInfos(view, contentOffset, contentOffset + content.length);
  }
  // In pieces: places in the content are not places in the file and are left out.
  const view: FileView = {
    file,
    bytes: content,
    say: (code, said) => say(code, said?.facts === undefined ? {} : { facts: said.facts }),
  };
  return readSecurityInfos(view, 0, content.length);
};

function* verify(
  draft: CheckDraft,
  signedData: SignedData,
  others: readonly Certificate[],
): Steps<{
  readonly result: CheckResult;
  readonly signer: Certificate | undefined;
  readonly signedAt: string | undefined;
}> {
  const [signer] = signedData.signers;
  if (signer === undefined) {
    draft.say('document.chip.card-security.malformed', { facts: { why: 'signer' } });
    return { result: 'failed', signer: undefined, signedAt: undefined };
  }
  const signedAt = signer.attributes?.signingTime?.at;
  const found = yield* findSigner(signedData, signer, others);
  draft.add(found.findings);
  if (found.certificate === undefined)
    return { result: 'undetermined', signer: undefined, signedAt };
  const checked = yield* verifySigner(signedData, signer, found.certificate);
  draft.add(checked.findings);
  const result = checked.digest === 'failed' ? 'failed' : checked.signature;
  return { result, signer: found.certificate, signedAt };
}

const compare = (
  draft: CheckDraft,
  infos: readonly SecurityInfo[],
  dg14: readonly SecurityInfo[],
  cardAccess: readonly SecurityInfo[],
): void => {
  for (const key of infos.filter(isKey)) {
    const other = dg14.find((info) => isKey(info) && info.id === key.id && info.oid === key.oid);
    if (other !== undefined && isOther(keyInInfo(key)?.key, keyInInfo(other)?.key))
      draft.say('document.chip.card-security.key-differs', { places: [key.place, other.place] });
  }
  sayMissing(draft, 'EF.CardAccess', cardAccess, infos);
};

/** One that cannot be read is not compared. */
const isOther = (a: PublicKey | undefined, b: PublicKey | undefined): boolean =>
  a !== undefined && b !== undefined && !isSameKey(a, b);

const isKey = ({ kind }: SecurityInfo): boolean => kind === 'chip-authentication-key';

const sayMissing = (
  draft: CheckDraft,
  file: string,
  wanted: readonly SecurityInfo[],
  infos: readonly SecurityInfo[],
): void => {
  for (const { oid, place } of missingIn(wanted, infos))
    draft.say('document.chip.card-security.info-missing', {
      facts: { file, oid },
      places: [place],
    });
};

/** What is said for PACE in one file and not, byte for byte, in the other. */
const missingIn = (
  wanted: readonly SecurityInfo[],
  infos: readonly SecurityInfo[],
): readonly SecurityInfo[] =>
  wanted.filter(
    ({ kind, bytes }) =>
      (kind === 'pace' || kind === 'pace-parameters') &&
      !infos.some((info) => sameBytes(info.bytes, bytes)),
  );

/**
 * Compares the unsigned EF.CardAccess with DG14. DG14 must contain what EF.CardAccess offers for PACE (Doc 9303-11, 9.2.8),
 * and EF.CardAccess must offer what the signed DG14 has: a chip that hides it makes readers use weaker protocols.
 */
export const checkCardAccess = (
  cardAccess: readonly SecurityInfo[] | undefined,
  dg14: readonly SecurityInfo[] | undefined,
  situation: Situation,
  reading: readonly DocumentFinding[],
  { proven, signed, securityObject }: HashSource & { readonly proven: boolean },
): Check<'card-access.dg14'> => {
  const draft = new CheckDraft('card-access.dg14');
  if (situation.file('EF.CardAccess') === undefined)
    return withoutCardAccess(draft, proven ? (dg14 ?? []) : [], situation);
  draft.add(reading);
  if (cardAccess === undefined) return draft.end('failed');
  if (situation.file('DG14') === undefined) {
    if (signed && securityObject?.hashes.every(({ number }) => number !== 14) === true)
      return draft.say('document.chip.card-access.without-dg14').end('undetermined');
    return draft
      .say('document.chip.card-access.no-dg14')
      .end(situation.absence('DG14') === 'aborted' ? 'aborted' : 'not-supported');
  }
  for (const { oid, place } of missingIn(cardAccess, dg14 ?? []))
    draft.say('document.chip.card-access.info-missing', { facts: { oid }, places: [place] });
  for (const { oid, place } of missingIn(dg14 ?? [], cardAccess))
    draft.say('document.chip.card-access.info-left-out', { facts: { oid }, places: [place] });
  const { result } = draft.endByFindings();
  if (result !== 'successful' || proven) return draft.end(result);
  return draft.say('document.chip.card-access.unsigned').end('undetermined');
};

const withoutCardAccess = (
  draft: CheckDraft<'card-access.dg14'>,
  signedInfos: readonly SecurityInfo[],
  situation: Situation,
): Check<'card-access.dg14'> => {
  const reason = situation.absence('EF.CardAccess');
  const places = signedInfos.filter(({ kind }) => kind === 'pace').map(({ place }) => place);
  if (reason === 'aborted' || places.length === 0)
    return draft
      .say('document.chip.card-access.absent')
      .end(reason === 'aborted' ? 'aborted' : 'not-supported');
  return reason === 'absent'
    ? draft.say('document.chip.card-access.missing', { places }).end('failed')
    : draft.say('document.chip.card-access.left-out', { places }).end('not-supported');
};
