import type { CivilDate } from '@amirani/core';
import { type RuleRow, ruleRow } from '../data/rule-row.ts';
import type { DocumentKind } from '../facts/crossing.ts';

/** A suspension of the exemption: it lies over the position in the list while it holds. */
export interface Suspension extends RuleRow {
  readonly state: string;
  /** Only these documents; all where left out. */
  readonly documents?: readonly DocumentKind[];
  /** Only passports issued from this day on. */
  readonly issuedFrom?: CivilDate;
  /** Whether it may be prolonged (Art. 8(6)): after its end nothing is known until somebody looks. */
  readonly extendable: boolean;
}

/**
 * Suspensions under Art. 8 of Reg. (EU) 2018/1806, since 2025-12-30 as replaced by Reg. (EU) 2025/2441: a first phase
 * of up to twelve months by implementing act, which may be limited to holders of certain passports.
 */
export const suspensions: readonly Suspension[] = [
  ruleRow(
    {
      state: 'VU',
      issuedFrom: '2015-05-25' as CivilDate,
      extendable: false,
    },
    {
      from: '2022-05-04',
      to: '2023-02-03',
      source: 'Council Decision (EU) 2022/366',
      certainty: 'unverified',
    },
  ),
  ruleRow(
    { state: 'VU', extendable: false },
    {
      from: '2023-02-04',
      to: '2025-02-02',
      source: 'Commission Implementing Regulation (EU) 2022/2198, prolonged',
      certainty: 'unverified',
    },
  ),
  ruleRow(
    {
      state: 'GE',
      documents: ['diplomatic', 'service', 'official'] as const,
      extendable: true,
    },
    {
      from: '2026-03-06',
      to: '2027-03-06',
      source:
        'Commission implementing regulation of 6 March 2026 under Art. 8 of Reg. (EU) 2018/1806 (number not found)',
      staleAfter: '2027-03-06',
    },
  ),
];
