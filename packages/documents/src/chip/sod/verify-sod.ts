import type { Check } from '../../check/check.ts';
import type { CheckResult } from '../../check/result.ts';
import {
  type FoundSigner,
  findSigner,
  type Signer,
  type SignerId,
  verifySigner,
} from '../../cms/index.ts';
import type { Steps } from '../../crypto/index.ts';
import { type Certificate, formatName } from '../../x509/index.ts';
import { CheckDraft } from '../checks/check-draft.ts';
import type { OpenedSod, SodReading } from './open-sod.ts';

/** Certificates of document signers that came beside EF.SOD, and where they came from. */
export interface OtherSigners {
  /** Given as files. */
  readonly given: readonly Certificate[];
  /** Looked up in the trust store by the name of the signer. */
  readonly inStore: (id: SignerId) => Steps<readonly Certificate[]>;
  /** In the place of the one that EF.SOD has, by a trusted list of the store. */
  readonly inPlace?: Certificate | undefined;
}

/** What the verification of EF.SOD came to; says nothing about trust in its signer. */
export interface SodVerification {
  readonly digest: Check<'sod.digest'>;
  readonly signature: Check<'sod.signature'>;
  /** Both are right, and there was only one EF.SOD: its content was signed. */
  readonly signed: boolean;
  readonly signer: Certificate | undefined;
  readonly from: 'inside' | 'given' | 'store' | 'none';
  readonly signedAt: string | undefined;
}

/** Verifies every signer of EF.SOD. All have to be right; the first is the document signer. */
export function* verifySod(
  { sod, findings }: SodReading,
  others: OtherSigners,
  givenTwice: boolean,
): Steps<SodVerification> {
  const digest = new CheckDraft('sod.digest');
  const signature = new CheckDraft('sod.signature');
  if (sod === undefined) {
    const reasons = findings.filter(({ result }) => result === 'failed');
    return unsigned(digest.add(reasons).end('failed'), signature.add(reasons).end('failed'));
  }
  const { signers } = sod.signedData;
  if (signers.length === 0) {
    signature.say('document.sod.signer-absent', { places: [sod.signedData.place] });
    return unsigned(digest.end('undetermined'), signature.end('failed'));
  }
  if (signers.length > 1)
    signature.say('document.sod.signers', { facts: { count: signers.length } });
  const checked: Checked[] = [];
  for (const signer of signers)
    checked.push(yield* verifyOne(sod, signer, others, digest, signature));
  const [first] = checked;
  const results = {
    digest: worstOf(checked.map((one) => one.digest)),
    signature: worstOf(checked.map((one) => one.signature)),
  };
  if (givenTwice) {
    signature.say('document.sod.given-twice');
    if (results.signature === 'successful') results.signature = 'undetermined';
  }
  return {
    digest: digest.end(results.digest),
    signature: signature.end(results.signature),
    // Without signed attributes there is no digest to compare: the signature is over the content.
    signed:
      results.signature === 'successful' &&
      (results.digest === 'successful' || results.digest === 'not-supported'),
    signer: first?.certificate,
    from: first?.from ?? 'none',
    signedAt: signers[0]?.attributes?.signingTime?.at,
  };
}

interface Checked {
  readonly digest: CheckResult;
  readonly signature: CheckResult;
  readonly certificate: Certificate | undefined;
  readonly from: SodVerification['from'];
}

function* verifyOne(
  { signedData }: OpenedSod,
  signer: Signer,
  others: OtherSigners,
  digest: CheckDraft,
  signature: CheckDraft,
): Steps<Checked> {
  const found = yield* signerOf(signedData, signer, others);
  const { certificate, inside, from } = found;
  signature.add(found.findings);
  if (certificate === undefined) {
    signature.say('document.sod.certificate-missing', { places: [signer.place] });
    const alone = yield* verifySigner(signedData, signer, WITHOUT_KEY);
    digest.add(alone.findings.filter(isOfDigest));
    return { digest: alone.digest, signature: 'undetermined', certificate, from };
  }
  if (!inside && certificate !== others.inPlace)
    signature.say('document.sod.certificate-outside', {
      facts: { name: formatName(certificate.subject) },
      places: [certificate.place],
    });
  const checked = yield* verifySigner(signedData, signer, certificate);
  digest.add(checked.findings.filter(isOfDigest));
  signature.add(checked.findings.filter((finding) => !isOfDigest(finding)));
  const { publicKey } = certificate;
  // The reason why a key is not used is given with the key.
  if (publicKey.key === undefined) signature.add(publicKey.findings);
  return { digest: checked.digest, signature: checked.signature, certificate, from };
}

function* signerOf(
  signedData: OpenedSod['signedData'],
  signer: Signer,
  { given, inStore, inPlace }: OtherSigners,
): Steps<FoundSigner & Pick<Checked, 'from'>> {
  if (inPlace !== undefined)
    return { certificate: inPlace, inside: false, from: 'store', findings: [] };
  const stored = yield* inStore(signer.id);
  const found = yield* findSigner(signedData, signer, [...given, ...stored]);
  return { ...found, from: found.inside ? 'inside' : fromWhere(found.certificate, given) };
}

/** The key of this certificate is unknown: the digest is still compared. */
const WITHOUT_KEY: Pick<Certificate, 'publicKey'> = {
  publicKey: {
    algorithm: '',
    key: undefined,
    refused: false,
    parameters: 'none',
    bits: 0,
    keyBytes: new Uint8Array(0),
    raw: new Uint8Array(0),
    findings: [],
  },
};

const fromWhere = (
  certificate: Certificate | undefined,
  given: readonly Certificate[],
): SodVerification['from'] => {
  if (certificate === undefined) return 'none';
  return given.includes(certificate) ? 'given' : 'store';
};

const isOfDigest = ({ code }: { readonly code: string }): boolean =>
  code.startsWith('document.cms.digest.') ||
  code === 'document.cms.attributes.content-type' ||
  code === 'document.cms.attributes.message-digest-absent';

const ORDER: readonly CheckResult[] = [
  'failed',
  'undetermined',
  'aborted',
  'not-supported',
  'successful',
];

const worstOf = (results: readonly CheckResult[]): CheckResult =>
  ORDER.find((result) => results.includes(result)) ?? 'undetermined';

const unsigned = (
  digest: Check<'sod.digest'>,
  signature: Check<'sod.signature'>,
): SodVerification => ({
  digest,
  signature,
  signed: false,
  signer: undefined,
  from: 'none',
  signedAt: undefined,
});
