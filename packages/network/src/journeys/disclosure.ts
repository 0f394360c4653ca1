/** A traveller of one list, as that list writes her. */
export interface JourneyRow {
  readonly id: string;
  /** The list: a flight and a day. */
  readonly list: string;
  /** Days since 1970-01-01. */
  readonly day: number;
  readonly from: string;
  readonly to: string;
  readonly name: string;
  readonly birthDate?: string;
  readonly document?: string;
  readonly booking?: string;
  /** Minutes of any clock on which all rows are. */
  readonly bookedAt?: number;
  readonly phone?: string;
  readonly card?: string;
  readonly address?: string;
}

/**
 * That a list was disclosed to a case: passenger data may be had case by case on a reasoned request, for listed serious crime
 * (Directive (EU) 2016/681, Articles 1(2) and 6(2)(b); R2, R3).
 */
export interface Disclosure {
  readonly list: string;
  readonly case: string;
  /** The number of the request and of the decision on it. */
  readonly reference: string;
  /** A code of Annex II of the directive. */
  readonly offence: string;
}

/** Why a disclosure discloses nothing. */
export type DisclosureFault =
  | 'network.disclosure.reference-missing'
  | 'network.disclosure.offence-missing';

/** The rows that a case may look at, and how many were refused. */
export interface DisclosedRows {
  readonly rows: readonly JourneyRow[];
  /** Rows of lists that were not disclosed to this case; nothing of them is kept. */
  readonly refused: number;
  readonly faults: readonly { readonly code: DisclosureFault; readonly list: string }[];
}

/** The only way to rows that finders take: those of lists that were disclosed to this case, with a reference and an offence. */
export const disclosedRows = (
  rows: readonly JourneyRow[],
  disclosures: readonly Disclosure[],
  caseId: string,
): DisclosedRows => {
  const faults: { code: DisclosureFault; list: string }[] = [];
  const open = new Set<string>();
  for (const { list, reference, offence, case: to } of disclosures) {
    if (to !== caseId) continue;
    if (reference.trim() === '')
      faults.push({ code: 'network.disclosure.reference-missing', list });
    else if (offence.trim() === '')
      faults.push({ code: 'network.disclosure.offence-missing', list });
    else open.add(list);
  }
  const kept = rows.filter(({ list }) => open.has(list));
  return { rows: kept, refused: rows.length - kept.length, faults };
};
