import type { CivilDate } from '@amirani/core';
import type { DocumentFinding } from '../../check/finding.ts';
import type { MrzReading } from '../../mrz/index.ts';
import type { VisualZone } from '../examination.ts';
import { resultOf, verdictFinding } from '../say.ts';
import type { Leaf } from '../tree/build.ts';
import { prolongedUntil } from './prolonged.ts';

/** What the check of the expiry needs. */
export interface ExpiryInput {
  readonly inspectedOn: CivilDate;
  /** The printed zone, or else that of DG1. */
  readonly reading: MrzReading | undefined;
  readonly visual: VisualZone | undefined;
  readonly aborted: boolean;
  readonly expected: boolean;
}

/**
 * Whether the document may be used on the day of inspection (TR-03135-1, 5.7.1): by its zone, else by DG1, else by the typed
 * date. A date of which parts are unknown has passed when its last possible day has. A visa that may be used later only is not
 * valid yet.
 */
export const checkExpiry = (input: ExpiryInput): Leaf => {
  const { inspectedOn, reading, visual, aborted, expected } = input;
  const leaf = { name: 'expiry', expected } as const;
  if (aborted)
    return {
      ...leaf,
      result: 'aborted',
      findings: [verdictFinding('document.verdict.mrz.aborted')],
    };
  const typed = visual?.dateOfExpiry ?? visual?.validUntil;
  const inZone = reading?.field('dateOfExpiry') === undefined ? undefined : expiryOf(reading);
  if (reading === undefined && typed === undefined)
    return {
      ...leaf,
      result: 'not-supported',
      findings: [verdictFinding('document.verdict.mrz.absent')],
    };
  const date = inZone ?? typed;
  const from = visual?.validFrom;
  const findings = [
    ...(date === undefined ? [verdictFinding('document.verdict.expiry.unknown')] : []),
    ...(date !== undefined && lastDay(date) < inspectedOn ? [past(date, input)] : []),
    ...(from !== undefined && from > inspectedOn
      ? [verdictFinding('document.verdict.expiry.not-yet', { date: from })]
      : []),
  ];
  return { ...leaf, result: resultOf(findings), findings };
};

/** Expired, unless its state prolonged it without writing that on it. */
const past = (date: string, { reading, visual, inspectedOn }: ExpiryInput): DocumentFinding => {
  const printed = visual?.dateOfExpiry;
  const prolonged =
    printed === undefined || printed !== date ? undefined : prolongedUntil(reading, printed);
  return prolonged === undefined || prolonged.until < inspectedOn
    ? verdictFinding('document.verdict.expiry.past', { date })
    : verdictFinding('document.verdict.expiry.prolonged', { date, ...prolonged });
};

/** The date as the zone has it; undefined where it is not known or says nothing about the year. */
const expiryOf = (reading: MrzReading): string | undefined => {
  const value = reading.value('dateOfExpiry');
  return value === undefined || value.startsWith('XXXX') ? undefined : value;
};

/** `2026-03` sorts before no day of that month any more. */
const lastDay = (date: string): string => `${date}-99-99`.slice(0, 10).replaceAll('X', '9');
