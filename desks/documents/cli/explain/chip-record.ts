import type { Citation } from '@amirani/core';
import type {
  BytePlace,
  ChipVerification,
  DocumentFinding,
  GroupHash,
} from '@amirani/documents/chip';
import { findingText } from '@amirani/documents/texts';
import { documentsSay } from '@amirani/documents/texts/node';
import {
  type CertificateSummary,
  certificateSummary,
  type TrustStore,
} from '@amirani/documents/trust';

/** What `amirani chip verify --json` prints; its schema is `docs/reference/chip-verify.schema.json`. */
export interface ChipRecord {
  /** The instant at which everything was judged. */
  readonly at: string;
  readonly files: readonly {
    readonly file: string;
    readonly name: string;
    readonly bytes: number;
  }[];
  readonly results: Readonly<Record<string, ChipVerification['checks'][number]['result']>>;
  readonly chain: readonly ChainRecord[];
  readonly sod: SodRecord | null;
  readonly findings: readonly FindingRecord[];
  readonly trust: readonly TrustRecord[];
}

interface ChainRecord extends CertificateSummary {
  readonly fingerprint: string;
  readonly role: string;
  readonly trust: string;
  /** Names of the files that hold it; empty where it came with the document. */
  readonly sources: readonly string[];
}

interface SodRecord {
  readonly contentType: string;
  readonly signedAt: string | null;
  readonly signer: string;
  readonly hashAlgorithm: string | null;
  readonly ldsVersion: string | null;
  readonly unicodeVersion: string | null;
  readonly hashes: readonly { readonly dataGroup: number; readonly hash: string }[];
}

interface FindingRecord extends Pick<DocumentFinding, 'code' | 'severity' | 'result' | 'facts'> {
  /** The check it is a reason of; null where it belongs to none. */
  readonly check: string | null;
  readonly text: string;
  readonly places: readonly BytePlace[];
  readonly rule: Citation;
}

interface TrustRecord {
  readonly name: string;
  readonly kind: string;
  readonly role: string;
  readonly trust: string;
  readonly count: number;
  readonly findings: readonly Omit<FindingRecord, 'check'>[];
}

/** A verification and the trust it rests on, as plain data. */
export const chipRecord = (
  { checks, chain, contents, files, findings }: ChipVerification,
  store: TrustStore,
  at: string,
): ChipRecord => ({
  at,
  files: files.map(({ file, name, bytes }) => ({ file, name, bytes: bytes.length })),
  results: Object.fromEntries(checks.map(({ name, result }) => [name, result])),
  chain: chain.map(({ certificate, fingerprint, role, trust, sources }) => ({
    ...certificateSummary(certificate),
    fingerprint,
    role,
    trust,
    sources: sources.map(({ source }) => nameOf(store, source)),
  })),
  sod: sodRecord(contents['EF.SOD']),
  findings: [
    ...findings.map((finding) => ({ check: null, ...findingRecord(finding) })),
    ...checks.flatMap((check) =>
      check.findings.map((finding) => ({ check: check.name, ...findingRecord(finding) })),
    ),
  ],
  trust: store.sources.map((source) => ({
    name: source.name,
    kind: source.kind,
    role: source.role,
    trust: source.trust,
    count: source.count,
    findings: source.findings.map(findingRecord),
  })),
});

const nameOf = (store: TrustStore, id: string): string =>
  store.sources.find((source) => source.id === id)?.name ?? id;

const findingRecord = ({
  code,
  severity,
  result,
  facts,
  places,
  rule,
}: DocumentFinding): Omit<FindingRecord, 'check'> => ({
  code,
  severity,
  result,
  text: findingText(code, documentsSay('en'), facts),
  facts,
  places,
  rule,
});

const sodRecord = (sod: ChipVerification['contents']['EF.SOD']): SodRecord | null => {
  if (sod === undefined) return null;
  const { contentType, signedAt, signer, securityObject } = sod;
  return {
    contentType,
    signedAt: signedAt ?? null,
    signer,
    hashAlgorithm: securityObject?.hashOid ?? null,
    ldsVersion: securityObject?.ldsVersion ?? null,
    unicodeVersion: securityObject?.unicodeVersion ?? null,
    hashes: (securityObject?.hashes ?? []).map(hashRecord),
  };
};

const hashRecord = ({ number, hash }: GroupHash): SodRecord['hashes'][number] => ({
  dataGroup: number,
  hash: Buffer.from(hash).toString('hex'),
});
