import type { CollectionState, RequirementFault, RequirementState } from '../cycle/index.ts';
import type { Facet, IncidentFault } from '../index.ts';

/** Every text of one language. Codes of values are open, since units add their own: those that come along are all here. */
export interface IncidentTexts {
  readonly facets: Readonly<Record<Facet, string>>;
  readonly values: Readonly<Record<string, string>>;
  readonly requirement: Readonly<Record<RequirementState, string>>;
  readonly collection: Readonly<Record<CollectionState, string>>;
  readonly faults: Readonly<Record<IncidentFault | RequirementFault, string>>;
}
