import type {
  Check,
  DocumentFinding,
  SealReading,
  SealVerification,
} from '@amirani/documents/seal';
import { findingText } from '@amirani/documents/texts';
import { documentsSay } from '@amirani/documents/texts/node';
import { certificateSummary } from '@amirani/documents/trust';
import { columns } from '@platform/cli/print/columns.ts';
import { printable } from '@platform/cli/print/printable.ts';

/** Describes a seal for a reader: type, signer, content, and the result of each check with reasons. */
export const explainSeal = (
  reading: SealReading,
  { signer, chain }: SealVerification,
  checks: readonly Check[],
): string =>
  [
    title(reading),
    section('Header', columns(headerRows(reading))),
    section('Sealed', columns(featureRows(reading))),
    section(
      'Signer',
      columns(
        [...(signer === undefined ? [] : [signer]), ...chain.slice(1).map((one) => one.certificate)]
          .map(certificateSummary)
          .map(({ subject, serial, notBefore, notAfter }) => [
            subject,
            `number ${serial}`,
            `${notBefore.slice(0, 10)} to ${notAfter.slice(0, 10)}`,
          ]),
      ),
    ),
    section('Checks', columns(checks.map(({ name, result }) => [mark(result), name, result]))),
    section('Found', columns(checks.flatMap(findingRows))),
  ]
    .filter((part) => part !== '')
    .join('\n\n')
    .concat('\n');

const section = (heading: string, body: string): string =>
  body === '' ? '' : `${heading}\n${body}`;

const title = ({ kind, profile, header }: SealReading): string => {
  if (kind === undefined) return 'no seal';
  const state = header?.issuingState;
  const what = profile?.meaning ?? 'of a profile that is not known';
  return printable(`${kind}: ${what}${state === undefined ? '' : `, ${state}`}`);
};

const headerRows = ({ header }: SealReading): string[][] => {
  const { issuingState, signer, certificateReference, issuedOn, signedOn } = header ?? {};
  return Object.entries({
    'issuing state': issuingState,
    signer: [signer, certificateReference].filter((part) => part !== undefined).join(' '),
    'issued on': issuedOn,
    'signed on': signedOn,
  }).flatMap(([name, value]) => (value === undefined || value === '' ? [] : [[name, value]]));
};

const featureRows = ({ features }: SealReading): string[][] =>
  features.flatMap(({ name, tag, value, ok }) => {
    const [first = '', ...others] = String(value ?? '(cannot be read)').split('\n');
    const label = name ?? `tag ${tag}`;
    return [[ok ? ' ' : '!', label, first], ...others.map((line) => [' ', '', line])];
  });

const mark = (result: Check['result']): string =>
  result === 'failed' ? '!' : result === 'successful' ? ' ' : '?';

const findingRows = ({ name, findings }: Check): string[][] =>
  findings.map((finding: DocumentFinding) => [
    finding.severity,
    name,
    finding.code,
    findingText(finding.code, documentsSay('en'), finding.facts),
  ]);
