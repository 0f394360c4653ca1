import type { DocumentFinding } from '../check/finding.ts';
import { meaningOf } from '../check/finding-row.ts';
import type { DerReader } from '../der/index.ts';
import { type X509FindingCode, x509Findings } from './finding-codes.ts';

/** Something to say about a certificate, its key or a revocation list. */
export type X509Finding = DocumentFinding<X509FindingCode>;

/** Collects findings about one source. */
export interface Say {
  readonly source: string;
  /** Where the bytes that are read begin in the source; 0 where they are the source. */
  readonly base: number;
  readonly findings: X509Finding[];
}

/** Where nothing is to be said: the same was said of another place already. */
export const silent = (): Say => ({ source: '', base: 0, findings: [] });

/** Adds a finding with the bytes it is about. */
export const say = (
  to: Say,
  code: X509FindingCode,
  facts: X509Finding['facts'],
  from: number,
  end: number,
): void => {
  const { findings, source, base } = to;
  if (findings.length > MOST_FINDINGS) return;
  findings.push(
    findings.length < MOST_FINDINGS
      ? findingOf(source, code, facts, base + from, base + end)
      : findingOf(
          source,
          'document.x509.findings.many',
          { kept: MOST_FINDINGS },
          base + from,
          base + end,
        ),
  );
};

/** How many findings of one certificate or list are kept: a broken one could make millions. */
const MOST_FINDINGS = 256;

/** Whether findings are absent because there was no reason, not because the limit was reached. */
export const saidNothing = ({ findings }: Say, since: number): boolean =>
  findings.length === since && since <= MOST_FINDINGS;

/** A finding with the bytes it is about. */
export const findingOf = (
  source: string,
  code: X509FindingCode,
  facts: X509Finding['facts'],
  from: number,
  end: number,
): X509Finding => {
  const { result, severity, rule } = meaningOf(x509Findings[code]);
  const places = [{ source, offset: from, length: Math.max(0, end - from) }];
  return { code, result, severity, rule, facts, places };
};

/** Adds the finding that nothing could be read, with the octet at which it shows; none where the input ends too early. */
export const sayUnreadable = (
  to: Say,
  code: 'document.x509.unreadable' | 'document.x509.crl.unreadable',
  { fault, end }: DerReader,
): void => {
  if (fault === undefined) return;
  const { offset } = fault;
  const facts = { fault: fault.fault, offset: to.base + offset };
  say(to, code, facts, offset, Math.min(offset + 1, end));
};
