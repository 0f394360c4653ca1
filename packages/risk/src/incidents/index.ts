export type { CodeProposal, Facet, Vocabulary } from './facets.ts';
export { facets, facetValueText, VOCABULARY, withAccepted } from './facets.ts';
export type { Incident, IncidentFault, IncidentProblem, ModusOperandi } from './incident.ts';
export { checkIncident } from './incident.ts';
export type { Novelty, NoveltyShare } from './novelty.ts';
export { NOVELTY_DAYS, noveltyFacets, noveltyOf, noveltyShare } from './novelty.ts';
