export type { LeadContact } from './contacts.ts';
export { contactNote } from './contacts.ts';
export type { FindingCode, LeadDoubt, LeadFinding, LeadKind, Source } from './finding.ts';
export { findingCodes, leadDoubts } from './finding.ts';
export type { Lead, LeadLink, Leads } from './leads.ts';
export { leadsOf } from './leads.ts';
export type {
  CasePerson,
  CaseRecords,
  Holding,
  HoldingKind,
  PaymentRecord,
  TripRecord,
} from './records.ts';
