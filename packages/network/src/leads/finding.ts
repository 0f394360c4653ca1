/** The records that a finding comes from: two findings are independent where these differ. */
export type Source = 'calls' | 'money' | 'journeys';

/** The subject of a lead or a contact: a person of the case, or an item without a known holder. */
export type LeadKind = 'person' | 'phone' | 'account' | 'traveller';

/** What may be found of somebody, and of which records it is. */
export const findingCodes = {
  'network.lead.phones-replaced-together': 'calls',
  'network.lead.money-gathered': 'money',
  'network.lead.money-spread': 'money',
  'network.lead.money-chain': 'money',
  'network.lead.money-round-trip': 'money',
  'network.lead.escort': 'journeys',
  'network.lead.look-alike-relay': 'journeys',
  'network.lead.shared-phone': 'journeys',
  'network.lead.shared-card': 'journeys',
  'network.lead.shared-address': 'journeys',
} as const;

/** One of {@link findingCodes}. */
export type FindingCode = keyof typeof findingCodes;

/** Doubts to check before acting on a lead. */
export const leadDoubts = [
  'network.lead.happened-once',
  'network.lead.may-be-habit',
  'network.lead.may-not-know',
  'network.lead.may-only-help',
  'network.lead.holder-unknown',
] as const;

/** One of {@link leadDoubts}. */
export type LeadDoubt = (typeof leadDoubts)[number];

/** One thing that was found of several people. */
export interface LeadFinding {
  readonly code: FindingCode;
  /** Whether it makes a lead without another one. */
  readonly strong: boolean;
  /** Those of them who may be named, by text. */
  readonly people: readonly string[];
  /** Who had to do with whom in it. */
  readonly links: readonly (readonly [string, string])[];
  /** People who pay in, are brought or are in the bookings: counted and never named. */
  readonly counted: number;
  /** What it rests on: payments, telephone numbers, lists, or what the bookings share. */
  readonly records: readonly string[];
  readonly doubts: readonly LeadDoubt[];
}
