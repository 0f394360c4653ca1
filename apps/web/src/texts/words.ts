import type { FlightSummary, TravellerRow } from '@desk/travellers/api/types.ts';
import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { JournalEntryView } from '@platform/api/types.ts';
import type { Purpose, Role } from '@platform/api/vocabulary.ts';

/** The closed vocabularies of the contract in words. */
export const roleTexts: Readonly<Record<Role, MessageDescriptor>> = {
  'border-officer': msg`Border officer`,
  'pnr-analyst': msg`Analyst of the passenger data unit`,
  operator: msg`Operator`,
  'data-protection-officer': msg`Data protection officer`,
  administrator: msg`Administrator`,
  'document-examiner': msg`Document examiner`,
  trainer: msg`Trainer`,
  'trust-administrator': msg`Keeper of the trust store`,
  'second-line-officer': msg`Second line officer`,
  'referral-team': msg`Referral team`,
  'risk-analyst': msg`Risk analyst`,
  'risk-head': msg`Head of risk analysis`,
  investigator: msg`Investigator`,
  'head-of-investigations': msg`Head of investigations`,
  trainee: msg`Trainee`,
  certifier: msg`Certifier`,
  'programme-manager': msg`Manager of the programme`,
};

export const purposeTexts: Readonly<Record<Purpose, MessageDescriptor>> = {
  'border-check': msg`Border check`,
  'pnr-assessment': msg`Assessment before arrival or departure`,
  'pnr-request': msg`Answer to a reasoned request`,
  'pnr-criteria': msg`Work on criteria`,
  oversight: msg`Oversight`,
  operation: msg`Operation of the message flow`,
  'document-examination': msg`Examination of a document`,
  training: msg`Training`,
  'trust-keeping': msg`Keeping of the trust store`,
  protection: msg`Protection of those who need it`,
  'risk-analysis': msg`Risk analysis`,
  investigation: msg`Investigation of a case`,
  programme: msg`Capacity-building programme`,
};

/**
 * A reference to confirm with one key, where the work has no case number of its own: the shift, the day of
 * review. A reasoned request always has one (PNR Dir. Art. 6(2)(b)), and so has work on a criterion.
 */
export const suggestedReferences: Readonly<
  Partial<Record<Purpose, (day: string) => MessageDescriptor>>
> = {
  'border-check': (day) => msg`shift ${day}`,
  operation: (day) => msg`shift ${day}`,
  'pnr-assessment': (day) => msg`flights ${day}`,
  oversight: (day) => msg`review ${day}`,
  'document-examination': (day) => msg`shift ${day}`,
  training: (day) => msg`course ${day}`,
  protection: (day) => msg`shift ${day}`,
  'risk-analysis': (day) => msg`analysis ${day}`,
  programme: (day) => msg`programme ${day}`,
};

export const directionTexts: Readonly<Record<FlightSummary['direction'], MessageDescriptor>> = {
  departure: msg`Departures`,
  arrival: msg`Arrivals`,
  transit: msg`Transit`,
};

export const travellerRoleTexts: Readonly<Record<TravellerRow['role'], MessageDescriptor>> = {
  passenger: msg`Passenger`,
  crew: msg`Crew`,
  'transit-passenger': msg`Passenger in transit`,
  'transit-crew': msg`Crew in transit`,
};

export const ageTexts: Readonly<Record<NonNullable<TravellerRow['age']>, MessageDescriptor>> = {
  adult: msg`Adult`,
  child: msg`Child`,
  infant: msg`Infant`,
};

/** What a carrier said of boarding; a cancellation is taken back by listing the person again. */
export const boardingTexts: Readonly<Record<string, MessageDescriptor>> = {
  'on-board': msg`On board`,
  'not-on-board': msg`Not on board`,
  cancelled: msg`Journey cancelled`,
  'named-again': msg`Listed again`,
};

export const outcomeTexts: Readonly<Record<JournalEntryView['outcome'], MessageDescriptor>> = {
  done: msg`Done`,
  refused: msg`Refused`,
  asked: msg`Password asked`,
  failed: msg`Failed`,
};

/** Operation classes of the journal (LED Art. 25(1)). */
export const operationTexts: Readonly<Record<string, MessageDescriptor>> = {
  collection: msg`Collection`,
  alteration: msg`Alteration`,
  consultation: msg`Consultation`,
  disclosure: msg`Disclosure`,
  combination: msg`Combination`,
  erasure: msg`Erasure`,
  access: msg`Access`,
};

/** A fact that is so, and one that is not. */
export const yesText: MessageDescriptor = msg`Yes`;
export const noText: MessageDescriptor = msg`No`;

/** Kinds of contact. */
export const contactTexts: Readonly<Record<string, MessageDescriptor>> = {
  phone: msg`Telephone`,
  email: msg`E-mail`,
  address: msg`Address`,
};

/** Places in a bag pool. */
export const poolTexts: Readonly<Record<string, MessageDescriptor>> = {
  head: msg`Head of the pool`,
  member: msg`Member of the pool`,
};
