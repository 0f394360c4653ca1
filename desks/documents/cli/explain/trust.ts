import { columns } from '@platform/cli/print/columns.ts';
import { printable } from '@platform/cli/print/printable.ts';
import type {
  CertificateRecord,
  SourceRecord,
  TrustDiffRecord,
  TrustImportRecord,
  TrustShowRecord,
} from './trust-record.ts';

/** A trust store for a person: its files, what was found in them, its states, and on request its certificates. */
export const explainTrust = (
  { at, profile, sources, states, certificates, crls, defects }: TrustShowRecord,
  withCertificates: boolean,
): string =>
  parts(
    printable(`Trust store at ${at}, for ${profile}`),
    section('Files', columns(sources.map(sourceRow))),
    section('Found', sources.map(findingsOf).filter(Boolean).join('\n')),
    section(
      'Revocation lists',
      columns(
        crls.map(({ issuer, number, thisUpdate, nextUpdate, revoked, trust }) => [
          issuer,
          trust,
          number === null ? '' : `number ${number}`,
          `${day(thisUpdate)} to ${day(nextUpdate)}`,
          `${revoked} revoked`,
        ]),
      ),
    ),
    section(
      'Known deviations and defects',
      columns(
        defects.map(({ country, name, description, trust }) => [
          country ?? '',
          name,
          trust,
          description ?? '',
        ]),
      ),
    ),
    section(
      'States, with certificates that are relied upon / undetermined / refused',
      columns(
        states.map(({ country, trusted, undetermined, refused }) => [
          country === '' ? '(none)' : country,
          `${trusted} / ${undetermined} / ${refused}`,
        ]),
      ),
    ),
    withCertificates
      ? section('Certificates', columns(certificates.map(certificateRow)) || '  none')
      : '',
  );

/** What changed from one edition to another, state by state. */
export const explainDiff = ({
  before,
  after,
  added,
  removed,
  replaced,
  same,
  states,
}: TrustDiffRecord): string =>
  parts(
    printable(
      `From ${before.name} (${day(before.edition)}, ${before.count}, ${before.trust}) to ${after.name} (${day(after.edition)}, ${after.count}, ${after.trust}):`,
    ).concat(`\n  ${added} added, ${removed} removed, ${replaced} replaced, ${same} the same`),
    ...states.map((state) =>
      section(
        state.country === '' ? '(no country)' : printable(state.country),
        columns([
          ...state.added.map((one) => ['+', ...certificateRow(one)]),
          ...state.removed.map((one) => ['-', ...certificateRow(one)]),
          ...state.replaced.flatMap((pair) => [
            ['~', ...certificateRow(pair.before)],
            ['', ...certificateRow(pair.after)],
          ]),
        ]),
      ),
    ),
  );

/** What was taken into a trust folder, and why the rest was not. */
export const explainImport = ({ folder, sequence, standing, files }: TrustImportRecord): string =>
  parts(
    section(
      'Files',
      columns(
        files.map(({ outcome, source }) => [words[outcome] ?? outcome, ...sourceRow(source)]),
      ),
    ),
    section(
      'Found',
      files
        .map(({ source }) => findingsOf(source))
        .filter(Boolean)
        .join('\n'),
    ),
    printable(`${folder}: ${standing} files stand (manifest ${sequence})`),
  );

const words: Readonly<Record<string, string>> = {
  imported: 'imported',
  present: 'was there',
  'not-verified': 'NOT imported: nothing chosen vouches for it',
  refused: 'NOT imported: refused',
  older: 'NOT imported: a newer edition stands',
  unknown: 'NOT imported: no trust material',
};

const parts = (...all: readonly string[]): string =>
  `${all.filter((part) => part !== '').join('\n\n')}\n`;

const section = (heading: string, body: string): string =>
  body === '' ? '' : `${heading}\n${body}`;

const day = (instant: string | null): string => instant?.slice(0, 10) ?? 'no date';

const sourceRow = ({ name, kind, role, trust, count, edition, signer }: SourceRecord): string[] => [
  name,
  role === 'evidence' ? kind : `${kind}, ${role}`,
  trust,
  edition === null ? '' : day(edition),
  kind === 'unknown' ? '' : String(count),
  signer?.subject ?? '',
];

const findingsOf = ({ name, findings }: SourceRecord): string =>
  findings.length === 0
    ? ''
    : `  ${printable(name)}\n${columns(
        findings.map(({ severity, text, code }) => [severity, text, code]),
        { indent: 4 },
      )}`;

const certificateRow = ({
  subject,
  role,
  trust,
  notBefore,
  notAfter,
  key,
  fingerprint,
}: CertificateRecord): string[] => [
  fingerprint.slice(0, 16),
  role,
  trust,
  `${day(notBefore)} to ${day(notAfter)}`,
  key,
  subject,
];
