import type { Citation } from '@amirani/core';
import { findingText } from '@amirani/documents/texts';
import { documentsSay } from '@amirani/documents/texts/node';
import {
  type CertificateSummary,
  certificateSummary,
  type DocumentFinding,
  type ListDifference,
  profileOf,
  type TrustCertificate,
  type TrustSource,
  type TrustStore,
} from '@amirani/documents/trust';
import type { ImportReport } from '../trust-files/import.ts';

/** A finding of trust material, in words too. */
interface TrustFindingRecord
  extends Pick<DocumentFinding, 'code' | 'severity' | 'result' | 'facts' | 'places'> {
  readonly text: string;
  readonly rule: Citation;
}

/** One file, or one list inside one. */
export interface SourceRecord {
  readonly sha256: string;
  readonly name: string;
  readonly kind: string;
  readonly role: string;
  readonly trust: string;
  readonly count: number;
  readonly edition: string | null;
  readonly signature: string | null;
  readonly signer: TrustSource['signer'] | null;
  readonly anchor: string | null;
  readonly findings: readonly TrustFindingRecord[];
}

/** One certificate with where it was found and how it departs from its profile. */
export interface CertificateRecord extends CertificateSummary {
  readonly fingerprint: string;
  readonly role: string;
  readonly trust: string;
  readonly sources: readonly { readonly source: string; readonly position: number }[];
  /** Codes of its deviations, each once. */
  readonly deviations: readonly string[];
}

/** What `amirani trust show --json` prints; its schema is `docs/reference/trust.schema.json`. */
export interface TrustShowRecord {
  readonly act: 'show';
  readonly at: string;
  readonly profile: string;
  readonly sources: readonly SourceRecord[];
  readonly states: readonly StateRecord[];
  readonly certificates: readonly CertificateRecord[];
  readonly crls: readonly CrlRecord[];
  readonly defects: readonly DefectRecord[];
}

/** Number of certificates of a State in the store. */
export interface StateRecord {
  readonly country: string;
  readonly trusted: number;
  readonly undetermined: number;
  readonly refused: number;
}

interface CrlRecord {
  readonly source: string;
  readonly issuer: string;
  readonly country: string;
  readonly number: string | null;
  readonly thisUpdate: string | null;
  readonly nextUpdate: string | null;
  readonly revoked: number;
  readonly trust: string;
}

interface DefectRecord {
  readonly list: string;
  readonly source: string;
  readonly country: string | null;
  readonly type: string;
  readonly name: string;
  readonly description: string | null;
  readonly dataGroups: readonly number[];
  readonly trust: string;
}

/** What `amirani trust diff --json` prints. */
export interface TrustDiffRecord
  extends Pick<ListDifference, 'added' | 'removed' | 'replaced' | 'same'> {
  readonly act: 'diff';
  readonly before: SourceRecord;
  readonly after: SourceRecord;
  readonly states: readonly {
    readonly country: string;
    readonly added: readonly CertificateRecord[];
    readonly removed: readonly CertificateRecord[];
    readonly replaced: readonly {
      readonly before: CertificateRecord;
      readonly after: CertificateRecord;
    }[];
    readonly same: number;
  }[];
}

/** What `amirani trust import --json` prints. */
export interface TrustImportRecord {
  readonly act: 'import';
  readonly folder: string;
  readonly sequence: number;
  readonly standing: number;
  readonly files: readonly {
    readonly outcome: string;
    readonly supersedes: string | null;
    readonly source: SourceRecord;
  }[];
}

/** A store as plain data. */
export const showRecord = (
  { at, profile, sources, certificates, crls, defects }: TrustStore,
  country: string | undefined,
): TrustShowRecord => ({
  act: 'show',
  at,
  profile,
  sources: sources.map(sourceRecord),
  states: statesOf(certificates),
  certificates: certificates
    .filter((entry) => country === undefined || entry.country === country)
    .map(certificateRecord),
  crls: crls.map(({ crl, source, country: of, trust }) => ({
    source,
    issuer: nameOf(crl),
    country: of,
    number: crl.number === undefined ? null : String(crl.number),
    thisUpdate: crl.thisUpdate?.at ?? null,
    nextUpdate: crl.nextUpdate?.at ?? null,
    revoked: crl.revoked.size,
    trust,
  })),
  defects: defects.map(
    ({ list, source, country: of, type, name, description, dataGroups, trust }) => ({
      list,
      source,
      country: of ?? null,
      type,
      name,
      description: description ?? null,
      dataGroups,
      trust,
    }),
  ),
});

const nameOf = ({ issuer }: TrustStore['crls'][number]['crl']): string =>
  issuer.rdns
    .flat()
    .map(({ value }) => value)
    .join(', ');

/** One source as plain data. */
const sourceRecord = (source: TrustSource): SourceRecord => ({
  sha256: source.id,
  name: source.name,
  kind: source.kind,
  role: source.role,
  trust: source.trust,
  count: source.count,
  edition: source.edition ?? null,
  signature: source.signature ?? null,
  signer: source.signer ?? null,
  anchor: source.anchor ?? null,
  findings: source.findings.map(({ code, severity, result, facts, places, rule }) => ({
    code,
    severity,
    result,
    text: findingText(code, documentsSay('en'), facts),
    facts,
    places,
    rule,
  })),
});

/** One certificate as plain data. */
const certificateRecord = ({
  fingerprint,
  certificate,
  role,
  trust,
  sources,
}: TrustCertificate): CertificateRecord => ({
  fingerprint,
  ...certificateSummary(certificate),
  role,
  trust,
  sources: sources.map(({ source, position }) => ({ source, position })),
  deviations: [...new Set(profileOf(certificate, role).map(({ code }) => code))],
});

const statesOf = (certificates: readonly TrustCertificate[]): readonly StateRecord[] => {
  const states = new Map<string, { trusted: number; undetermined: number; refused: number }>();
  for (const { country, trust } of certificates) {
    const state = states.get(country) ?? { trusted: 0, undetermined: 0, refused: 0 };
    state[trust]++;
    states.set(country, state);
  }
  return [...states]
    .map(([country, counts]) => ({ country, ...counts }))
    .sort((a, b) => (a.country < b.country ? -1 : 1));
};

/** A difference as plain data; states in which nothing changed are left out. */
export const diffRecord = (
  before: TrustSource,
  after: TrustSource,
  { added, removed, replaced, same, states }: ListDifference,
): TrustDiffRecord => ({
  act: 'diff',
  before: sourceRecord(before),
  after: sourceRecord(after),
  added,
  removed,
  replaced,
  same,
  states: states
    .filter((state) => state.added.length + state.removed.length + state.replaced.length > 0)
    .map((state) => ({
      country: state.country,
      added: state.added.map(certificateRecord),
      removed: state.removed.map(certificateRecord),
      replaced: state.replaced.map((pair) => ({
        before: certificateRecord(pair.before),
        after: certificateRecord(pair.after),
      })),
      same: state.same,
    })),
});

/** An import as plain data. */
export const importRecord = (
  folder: string,
  { outcomes, manifest }: ImportReport,
): TrustImportRecord => ({
  act: 'import',
  folder,
  sequence: manifest.sequence,
  standing: manifest.entries.filter(({ state }) => state === 'standing').length,
  files: outcomes.map(({ outcome, supersedes, source }) => ({
    outcome,
    supersedes: supersedes ?? null,
    source: sourceRecord(source),
  })),
});
