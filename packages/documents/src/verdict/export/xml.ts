import { formatCitation } from '@amirani/core';
import type { DocumentFinding } from '../../check/finding.ts';
import type { CheckResult } from '../../check/result.ts';
import type {
  DocumentVerdict,
  Verdict,
  VerdictCheck,
  VerdictGroup,
  VerdictGroupName,
} from '../model.ts';
import { type XmlElement, xmlText } from './xml-text.ts';

/** The namespace of an exported verdict. It is not one of BSI's: no schema of theirs was at hand to compare with. */
const VERDICT_NAMESPACE = 'urn:amirani:verdict:1';

/** What goes into the log. */
export interface VerdictXmlOptions {
  /**
   * Whether facts of findings are logged: they may repeat data of the document. TR-03135-1, 6.3 has data that is not related
   * to a person logged in any case, and the rest by decision of the operator; `false` unless told.
   */
  readonly facts?: boolean;
}

/**
 * A verdict as XML, modelled on the log of BSI TR-03135-1, chapter 6: a transaction, in it each document with its
 * optical, electronic, digital seal and combined checks, every result in the guideline's words. What of the guideline is
 * followed and what is not, `docs/reference/verdict.md` says; conformity with its schemas is not claimed.
 */
export const verdictXml = (verdict: Verdict, options: VerdictXmlOptions = {}): string => {
  const { facts = false } = options;
  return xmlText({
    name: 'transaction',
    attributes: {
      xmlns: VERDICT_NAMESPACE,
      id: verdict.examination,
      time: verdict.inspectedAt,
      date: verdict.inspectedOn,
    },
    content: [
      { name: 'component', attributes: { name: verdict.producedBy } },
      ...resultOf(verdict),
      ...verdict.documents.map((document) => documentElement(document, facts)),
      groupElement(verdict.combined, facts),
      {
        name: 'missing',
        content: verdict.missing.map(({ document, check, result }) => ({
          name: 'check',
          attributes: { document, name: check, result: words[result] },
        })),
      },
      {
        name: 'evidence',
        content: verdict.evidence.map(({ source, bytes, digest }) => ({
          name: 'item',
          attributes: { source, bytes, sha256: digest },
        })),
      },
    ],
  });
};

/** The five words as the guideline's log writes enumerations: without blanks and hyphens. */
const words: Readonly<Record<CheckResult, string>> = {
  successful: 'successful',
  failed: 'failed',
  undetermined: 'undetermined',
  'not-supported': 'notSupported',
  aborted: 'aborted',
};

const resultOf = ({
  result,
  colour,
}: Pick<Verdict, 'result' | 'colour'>): readonly XmlElement[] => [
  { name: 'result', attributes: { colour }, content: [words[result]] },
];

const documentElement = (document: DocumentVerdict, facts: boolean): XmlElement => ({
  name: 'documentCheck',
  attributes: {
    id: document.id,
    role: document.role,
    documentCode: document.documentCode,
    issuingState: document.issuingState,
  },
  content: [...resultOf(document), ...document.groups.map((group) => groupElement(group, facts))],
});

/** Names after the sections of TR-03135-1, chapter 5. */
const groupNames: Readonly<Record<VerdictGroupName, string>> = {
  optical: 'opticalCheck',
  'optical.mrz': 'mrzIcaoCompliance',
  'optical.spectral': 'spectrallySelectiveVerification',
  electronic: 'electronicCheck',
  'electronic.access': 'chipAccess',
  'electronic.chip': 'chipAuthenticity',
  'electronic.security-object': 'securityObjects',
  'electronic.certificates': 'issuerCertificates',
  'electronic.content': 'chipContentIntegrity',
  'electronic.issuing-state': 'issuingStateComparison',
  seal: 'digitalSealCheck',
  'seal.readability': 'readability',
  'seal.integrity': 'authenticity',
  'seal.certificates': 'issuerCertificates',
  'seal.content': 'content',
  combined: 'combinedCheck',
  'state-data': 'applicationSpecificCheck',
};

const groupElement = (group: VerdictGroup, facts: boolean): XmlElement => ({
  name: groupNames[group.name],
  attributes: { name: group.name },
  content: [
    ...resultOf(group),
    ...group.groups.map((inner) => groupElement(inner, facts)),
    ...group.checks.map((check) => checkElement(check, group.name, facts)),
  ],
});

const checkElement = (
  check: VerdictCheck,
  group: VerdictGroupName,
  facts: boolean,
): XmlElement => ({
  name: 'check',
  attributes: {
    name: check.name,
    expected: check.expected,
    rule: formatCitation(check.rule),
    errorCode: check.result === 'aborted' ? errorCode(group) : undefined,
  },
  content: [
    ...resultOf(check),
    ...(check.defect === undefined
      ? []
      : [
          {
            name: 'defect',
            attributes: {
              id: check.defect.id,
              list: check.defect.list,
              was: words[check.defect.was],
            },
          },
        ]),
    ...check.findings.map((finding) => findingElement(finding, facts)),
  ],
});

/**
 * A vendor's own error code (TR-03135-1, 5.3: 1000 to 999999), by the class of the check: the reading was cut off. No
 * other processing errors exist here.
 */
const errorCode = (group: VerdictGroupName): number => {
  const [kind] = group.split('.');
  return { optical: 1001, electronic: 2001, seal: 3001, combined: 4001 }[kind ?? ''] ?? 5001;
};

const findingElement = (finding: DocumentFinding, facts: boolean): XmlElement => ({
  name: 'finding',
  attributes: {
    code: finding.code,
    result: finding.result,
    severity: finding.severity,
    rule: formatCitation(finding.rule),
  },
  content: [
    ...(facts
      ? Object.entries(finding.facts).map(([name, value]) => ({
          name: 'fact',
          attributes: { name },
          content: [String(value)],
        }))
      : []),
    ...finding.places.map(({ source, offset, length }) => ({
      name: 'place',
      attributes: { source, offset, length },
    })),
  ],
});
