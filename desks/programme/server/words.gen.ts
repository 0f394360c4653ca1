// Made from words/en.po by `npm run words`: change the texts there.

/** A code under which programme says something. */
export type ProgrammeWord =
  | 'programme.funding-line-placeholder'
  | `programme.report.${'accepted' | 'acknowledgement' | 'activities' | 'attendances' | 'baseline' | 'country' | 'date' | 'days' | 'deliverable' | 'deliverables' | 'due' | 'field' | 'impact' | 'in-month' | 'indicator' | 'indicators' | 'interval' | 'legend' | 'lessons' | 'likelihood' | 'measure' | 'method' | 'months' | 'none' | 'now' | 'page' | 'partners' | 'people' | 'phase' | 'placeholder' | 'plan' | 'planned' | 'purpose' | 'report' | 'risk' | 'risks' | 'role' | 'session' | 'sessions' | 'simulated' | 'state' | 'target' | 'under-five' | 'unknown' | 'up-to' | 'written'}`
  | 'programme.report.acknowledgements.1'
  | `programme.report.deliverable-states.${'accepted' | 'delivered' | 'planned' | 'under-way'}`
  | `programme.report.fields.${'documents' | 'investigation' | 'risk' | 'schengen' | 'travellers'}`
  | `programme.report.kinds.${'attendances' | 'certified' | 'deliverables-accepted' | 'people-assessed' | 'referrals-made' | 'retention-1' | 'retention-3' | 'retention-6' | 'sessions-held' | 'skill-after' | 'skill-gain' | 'training-days'}`
  | `programme.report.levels.${'high' | 'low' | 'medium'}`
  | `programme.report.methods.${'1' | '2' | '3' | '4'}`
  | `programme.report.reading-states.${'below' | 'met' | 'open' | 'reached' | 'unknown'}`
  | `programme.report.risk-states.${'closed' | 'open' | 'reduced'}`
  | `programme.report.roles.${'beneficiary' | 'coordinator' | 'funder' | 'implementer'}`;
