import type { Grade } from '@amirani/analysis/grading';
import type { CivilDate } from '@amirani/core';
import type { IndicatorCode } from '../indicators/index.ts';
import { type Facet, facets, type Vocabulary } from './facets.ts';

/** How an incident was done, facet by facet. */
export type ModusOperandi = Readonly<Partial<Record<Facet, readonly string[]>>>;

/**
 * An incident for risk analysis: an internal id, a place, a day, numbers and codes. It has no field for a name, a document
 * number or free text, so that they cannot be stored.
 */
export interface Incident {
  readonly id: string;
  readonly on: CivilDate;
  readonly section: string;
  /** Crossing point, where it was at one. */
  readonly bcp?: string | undefined;
  /** The series in which it is counted. */
  readonly indicator: IndicatorCode;
  readonly persons: number;
  readonly minors?: number | undefined;
  /** Dead, missing or rescued: always a line of its own. */
  readonly lives?: { readonly dead: number; readonly missing: number; readonly rescued: number };
  readonly facets: ModusOperandi;
  /** Version of the vocabulary that its codes are of. */
  readonly vocabulary: string;
  readonly grade?: Grade | undefined;
}

/** What is wrong with an incident. */
export type IncidentFault =
  | 'risk.incident.code'
  | 'risk.incident.contradiction'
  | 'risk.incident.persons'
  | 'risk.incident.future'
  | 'risk.incident.ungraded';

/** A fault and the facet or field it is about. */
export interface IncidentProblem {
  readonly code: IncidentFault;
  readonly about: string;
}

/** Looks an incident over as of a day. Nothing is refused here: the register decides what it takes. */
export const checkIncident = (
  incident: Incident,
  vocabulary: Vocabulary,
  today: CivilDate,
): readonly IncidentProblem[] => {
  const problems: IncidentProblem[] = [];
  for (const facet of facets) {
    const values = incident.facets[facet];
    if (values === undefined) continue;
    if (values.some((value) => !vocabulary.codes[facet].includes(value)))
      problems.push({ code: 'risk.incident.code', about: facet });
    if (values.includes('none') && values.length > 1)
      problems.push({ code: 'risk.incident.contradiction', about: facet });
  }
  const { persons, minors = 0, on, grade } = incident;
  if (![persons, minors].every((one) => Number.isInteger(one) && one >= 0) || minors > persons)
    problems.push({ code: 'risk.incident.persons', about: 'persons' });
  if (on > today) problems.push({ code: 'risk.incident.future', about: 'on' });
  if (grade === undefined) problems.push({ code: 'risk.incident.ungraded', about: 'grade' });
  return problems;
};
