import type { Citation } from '@amirani/core';
import type {
  BytePlace,
  Check,
  CheckResult,
  SealFeature,
  SealForm,
  SealKind,
  SealReading,
  SealVerification,
} from '@amirani/documents/seal';
import { findingText } from '@amirani/documents/texts';
import { documentsSay } from '@amirani/documents/texts/node';
import { type CertificateSummary, certificateSummary } from '@amirani/documents/trust';

/** What `amirani seal --json` prints; its schema is `docs/reference/seal.schema.json`. */
export interface SealRecord {
  readonly kind: SealKind | null;
  readonly form: SealForm | null;
  readonly profile: string | null;
  readonly complete: boolean;
  readonly header: HeaderRecord | null;
  readonly features: readonly FeatureRecord[];
  /** Of each check that ran, or could not: one of the five words of TR-03135-1. */
  readonly results: Readonly<Record<string, CheckResult>>;
  readonly signer: CertificateSummary | null;
  /** From the signer up, as far as it goes; empty without a trust store. */
  readonly chain: readonly CertificateSummary[];
  readonly findings: readonly SealFindingRecord[];
}

interface HeaderRecord {
  readonly version: number;
  readonly issuingState: string | null;
  readonly signer: string | null;
  readonly certificateReference: string | null;
  readonly issuedOn: string | null;
  readonly signedOn: string | null;
  /** Of a VDS, four hexadecimal digits; of a VDS-NC its type. */
  readonly type: string | null;
}

interface FeatureRecord {
  readonly name: string | null;
  readonly tag: number | string;
  readonly value: string | number | null;
  readonly ok: boolean;
  readonly place: BytePlace;
}

interface SealFindingRecord {
  /** The check that it belongs to. */
  readonly check: string;
  readonly code: string;
  readonly severity: string;
  readonly result: string;
  readonly text: string;
  readonly facts: Readonly<Record<string, string | number>>;
  readonly places: readonly BytePlace[];
  readonly rule: Citation;
}

/** Converts a seal and its check results to plain data. */
export const sealRecord = (
  reading: SealReading,
  { signer, chain }: SealVerification,
  checks: readonly Check[],
): SealRecord => ({
  kind: reading.kind ?? null,
  form: reading.form ?? null,
  profile: reading.profile?.id ?? null,
  complete: reading.complete,
  header: reading.header === undefined ? null : headerRecord(reading.header),
  features: reading.features.map(featureRecord),
  results: Object.fromEntries(checks.map(({ name, result }) => [name, result])),
  signer: signer === undefined ? null : certificateSummary(signer),
  chain: chain.map(({ certificate }) => certificateSummary(certificate)),
  findings: checks.flatMap((check) =>
    check.findings.map(({ code, severity, result, facts, places, rule }) => ({
      check: check.name,
      code,
      severity,
      result,
      text: findingText(code, documentsSay('en'), facts),
      facts,
      places,
      rule,
    })),
  ),
});

const headerRecord = (header: NonNullable<SealReading['header']>): HeaderRecord => ({
  version: header.version,
  issuingState: header.issuingState ?? null,
  signer: header.signer ?? null,
  certificateReference: header.certificateReference ?? null,
  issuedOn: header.issuedOn ?? null,
  signedOn: header.signedOn ?? null,
  type: header.type ?? header.documentRef?.toString(16).padStart(4, '0') ?? null,
});

const featureRecord = ({ name, tag, value, ok, place }: SealFeature): FeatureRecord => ({
  name: name ?? null,
  tag,
  value: value ?? null,
  ok,
  place,
});
