import type { CivilDate } from '@amirani/core';

/**
 * States between which flights are internal: the Union and the associated Schengen states.
 * Source: TEU Art. 52 with the accessions; agreements of association with Iceland and Norway (OJ L 176,
 * 10.7.1999), Switzerland (OJ L 53, 27.2.2008), Liechtenstein (OJ L 160, 18.6.2011). Checked on 2026-11-25.
 */
export const areaStates: ReadonlySet<string> = new Set(
  `AUT BEL BGR HRV CYP CZE DNK EST FIN FRA DEU GRC HUN ISL IRL ITA LVA LIE LTU LUX MLT NLD NOR POL PRT
  ROU SVK SVN ESP SWE CHE`.split(/\s+/),
);

/** The dated and reasoned decision that puts internal flights under PNR and API processing (R5). */
export interface InternalFlightsDecision {
  readonly reason: string;
  readonly from: CivilDate;
  /** The last day; after it internal flights are refused again without anybody's doing. */
  readonly until: CivilDate;
}

/**
 * Whether messages of a flight are refused because it is internal (CJEU C-817/19, operative part on
 * intra-EU flights; R5). An unknown airport is not internal: its state is not known.
 */
export const refusesInternal = (
  flight: { readonly fromState: string | undefined; readonly toState: string | undefined },
  today: CivilDate,
  decision: InternalFlightsDecision | undefined,
): boolean => {
  const { fromState, toState } = flight;
  if (fromState === undefined || toState === undefined || fromState === toState) return false;
  if (!areaStates.has(fromState) || !areaStates.has(toState)) return false;
  return decision === undefined || today < decision.from || today > decision.until;
};
