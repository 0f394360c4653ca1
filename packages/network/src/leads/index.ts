export type { FindingCode, LeadDoubt, LeadFinding, Source } from './finding.ts';
export { findingCodes, findingSources, leadDoubts } from './finding.ts';
export type { Lead, LeadKind, LeadLink, Leads } from './leads.ts';
export { leadsOf } from './leads.ts';
export type {
  CasePerson,
  CaseRecords,
  Holding,
  HoldingKind,
  PaymentRecord,
  TripRecord,
} from './records.ts';
