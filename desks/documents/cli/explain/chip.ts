import type { ChipVerification, DocumentFinding } from '@amirani/documents/chip';
import { findingText } from '@amirani/documents/texts';
import { documentsSay } from '@amirani/documents/texts/node';
import { certificateSummary, type TrustStore } from '@amirani/documents/trust';
import { columns } from '@platform/cli/print/columns.ts';
import { printable } from '@platform/cli/print/printable.ts';

/** A verification told to a person: what each check came to and why, the chain, and what the trust material is worth. */
export const explainChip = (
  { checks, chain, files, findings }: ChipVerification,
  store: TrustStore,
  at: string,
): string => {
  // A data group that nobody gave and that the document does not have is not worth two lines.
  const told = checks.filter(
    ({ name, result, findings: reasons }) =>
      !/^dg\d+\./.test(name) || result !== 'not-supported' || reasons.some(isWorthALine),
  );
  return [
    printable(
      `${files.map(({ file }) => file).join(', ') || 'no file of a chip'}; judged at ${at}`,
    ),
    section(
      'Checks',
      columns(told.flatMap(({ name, result, findings: reasons }) => rows(name, result, reasons))),
    ),
    section('Chain, the document signer first', columns(chain.map(chainRow))),
    section('Files', columns(findings.map((finding) => findingRow(finding)))),
    section('Trust material', columns(store.sources.flatMap(sourceRows))),
  ]
    .filter((part) => part !== '')
    .join('\n\n')
    .concat('\n');
};

const section = (heading: string, body: string): string =>
  body === '' ? '' : `${heading}\n${body}`;

const isWorthALine = ({ code }: DocumentFinding): boolean =>
  code !== 'document.chip.hash.not-there' && code !== 'document.chip.hash.nothing';

const marks: Readonly<Record<string, string>> = { failed: '!', undetermined: '?', aborted: '-' };

const rows = (name: string, result: string, reasons: readonly DocumentFinding[]): string[][] => [
  [marks[result] ?? ' ', name, result],
  ...reasons.map((finding) => ['', '', ...findingRow(finding)]),
];

const findingRow = ({ code, facts, places }: DocumentFinding): string[] => [
  [
    findingText(code, documentsSay('en'), facts),
    `(${code})`,
    ...places.slice(0, 1).map(({ source, offset }) => `${source} at ${offset}`),
  ].join(' '),
];

const chainRow = ({ certificate, role, trust }: ChipVerification['chain'][number]): string[] => {
  const { subject, notBefore, notAfter, key } = certificateSummary(certificate);
  return [role, trust, `${notBefore.slice(0, 10)} to ${notAfter.slice(0, 10)}`, key, subject];
};

const sourceRows = ({
  name,
  kind,
  trust,
  count,
  findings,
}: TrustStore['sources'][number]): string[][] => [
  [kind, trust, `${count}`, name],
  ...[...new Set(findings.map(({ code }) => code))].map((code) => {
    const said = findings.filter((finding) => finding.code === code);
    const times = said.length > 1 ? `, ${said.length} times` : '';
    return [
      '',
      '',
      '',
      `${findingText(code, documentsSay('en'), said[0]?.facts ?? {})} (${code}${times})`,
    ];
  }),
];
