import type { Check } from '../check/check.ts';
import type { DocumentFinding } from '../check/finding.ts';
import type { CheckResult } from '../check/result.ts';
import { sealFinding } from './findings.ts';
import type { SealReading } from './model.ts';

/** Checks of a seal by itself, always all of them, in this order (BSI TR-03135-1, 5.6). */
export const sealCheckNames = [
  'seal.readability',
  'seal.signature',
  'seal.signer-validity',
  'seal.chain',
  'seal.country',
] as const;

/** Checks of a seal against the document; present only with data to compare. */
export const sealComparisonNames = ['seal.mrz', 'seal.visa-passport', 'seal.print'] as const;

/** One of {@link sealCheckNames} or {@link sealComparisonNames}. */
export type SealCheckName = (typeof sealCheckNames)[number] | (typeof sealComparisonNames)[number];

/** A check whose result follows from its findings: the first of failed and undetermined that occurs, else successful. */
export const checkOf = <Name extends SealCheckName>(
  name: Name,
  findings: readonly DocumentFinding[],
): Check<Name> => ({ name, result: resultOf(findings), findings });

/** What findings come to together: see {@link checkOf}. */
const resultOf = (findings: readonly DocumentFinding[]): CheckResult => {
  if (findings.some(({ result }) => result === 'failed')) return 'failed';
  return findings.some(({ result }) => result === 'undetermined') ? 'undetermined' : 'successful';
};

/** A check that this seal does not have. */
export const notSupported = <Name extends SealCheckName>(
  name: Name,
  findings: readonly DocumentFinding[] = [],
): Check<Name> => ({ name, result: 'not-supported', findings });

/** Whether a seal was read as far as its features. */
export const isRead = (seal: SealReading): boolean =>
  seal.kind !== undefined && seal.header !== undefined;

/** A check of a seal that could not be read. */
export const unread = <Name extends SealCheckName>(name: Name): Check<Name> =>
  checkOf(name, [sealFinding('document.seal.unread')]);
