import type { FindingResult } from '@amirani/core';
import type { StayBasis, StaySource } from '@amirani/schengen';
import type { Outcome, Profile } from '@amirani/schengen/conditions';
import type { VisaWord } from '@amirani/schengen/visa';
import type { FactGroup } from '@desk/schengen/web/facts.ts';
import type { DayKind } from '@desk/schengen/web/strip.ts';
import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { Verdict } from '@platform/web/ui/shape.tsx';

/** What a day of the calendar is. */
export const dayKindTexts: Readonly<Record<DayKind, MessageDescriptor>> = {
  free: msg`no day of stay`,
  stay: msg`day of stay`,
  booked: msg`booked`,
  planned: msg`planned`,
  undecided: msg`counts or not: undecided`,
};

export const basisTexts: Readonly<Record<StayBasis, MessageDescriptor>> = {
  'short-stay': msg`Short stay`,
  'residence-permit': msg`Residence permit`,
  'long-stay-visa': msg`Long-stay visa`,
  'local-border-traffic': msg`Local border traffic`,
  'family-member': msg`Family of a Union citizen`,
};

export const staySourceTexts: Readonly<Record<StaySource, MessageDescriptor>> = {
  stamp: msg`Stamp`,
  ees: msg`Entry/Exit System`,
  'own-record': msg`Own crossing record`,
  statement: msg`What the traveller says`,
};

export const profileTexts: Readonly<Record<Profile, MessageDescriptor>> = {
  'schengen-entry': msg`Entry into the Schengen area`,
  'georgian-exit': msg`Exit from Georgia`,
  carrier: msg`Carrier before boarding`,
};

/** The result of a condition as word and shape. */
export const resultTexts: Readonly<
  Record<FindingResult, { readonly word: MessageDescriptor; readonly verdict: Verdict }>
> = {
  met: { word: msg`Met`, verdict: 'met' },
  failed: { word: msg`Not met`, verdict: 'obstacle' },
  undetermined: { word: msg`Cannot decide`, verdict: 'attention' },
  'yours-to-judge': { word: msg`Yours to judge`, verdict: 'aborted' },
  'not-applicable': { word: msg`Does not apply`, verdict: 'not-checked' },
};

/** Result of all conditions. It is not a decision, and the texts say so. */
export const assessmentTexts: Readonly<
  Record<Outcome, { readonly word: MessageDescriptor; readonly verdict: Verdict }>
> = {
  met: { word: msg`No condition is failed or unknown`, verdict: 'met' },
  'second-line': { word: msg`Something is not known yet`, verdict: 'attention' },
  grounds: { word: msg`At least one condition is not met`, verdict: 'obstacle' },
  'hand-over': {
    word: msg`Asks for protection: hand over to the competent authority`,
    verdict: 'attention',
  },
  'not-applicable': {
    word: msg`None of the conditions is asked of this traveller`,
    verdict: 'not-checked',
  },
};

export const bindsTexts: Readonly<Record<string, MessageDescriptor>> = {
  'ninety-days': msg`the 90 days bind`,
  'visa-days': msg`the days of the visa bind`,
  'visa-until': msg`the last day of the visa binds`,
  document: msg`the document’s validity binds`,
  departure: msg`the declared departure binds`,
};

/** Facts by their path, as the form asks for them. */
export const factTexts: Readonly<Record<string, MessageDescriptor>> = {
  on: msg`Day of crossing`,
  departure: msg`Departure from the area`,
  enterAt: msg`State of entry`,
  destination: msg`State of destination`,
  stays: msg`Earlier stays`,
  visa: msg`Visa`,
  permit: msg`Residence permit or long-stay visa`,
  travelAuthorisation: msg`Travel authorisation (ETIAS)`,
  'person.nationality': msg`Nationality`,
  'person.otherNationalities': msg`Other nationalities`,
  'person.dateOfBirth': msg`Date of birth`,
  'person.schoolGroupFrom': msg`Pupil in a school group, living in`,
  'person.seeksProtection': msg`Asks for protection`,
  'person.biometricsGiven': msg`Biometric data given`,
  'person.threat': msg`A threat to public policy or security`,
  'person.familyOfUnionCitizen': msg`Family of a Union citizen`,
  'person.familyOfUnionCitizen.residenceCard': msg`Holds a residence card`,
  'person.familyOfUnionCitizen.accompanying': msg`Accompanies or joins the citizen`,
  'document.kind': msg`Kind of document`,
  'document.biometric': msg`Biometric`,
  'document.issuer': msg`Issuing state`,
  'document.authority': msg`Issuing authority`,
  'document.identityNumber': msg`Shows an identity card number`,
  'document.issued': msg`Date of issue`,
  'document.expires': msg`Date of expiry`,
  'document.genuine': msg`Genuine`,
  'document.reported': msg`Reported lost, stolen or invalidated`,
  'document.bearerIsHolder': msg`The bearer is the holder`,
  'visa.type': msg`Type of visa`,
  'visa.issuer': msg`Issued by`,
  'visa.validFrom': msg`Valid from`,
  'visa.validUntil': msg`Valid until`,
  'visa.days': msg`Duration of stay, days`,
  'visa.entries': msg`Number of entries`,
  'visa.entriesUsed': msg`Entries used`,
  'visa.daysUsed': msg`Days used`,
  'visa.genuine': msg`Visa genuine`,
  'permit.kind': msg`Kind of permit`,
  'permit.issuer': msg`Issued by`,
  'permit.validUntil': msg`Valid until`,
  'permit.genuine': msg`Permit genuine`,
  bookings: msg`Later stays, booked`,
  derogation: msg`Exception granted`,
  'person.category': msg`Category with rules of its own`,
  'visa.territory.only': msg`Valid only for`,
  'visa.territory.except': msg`Valid for all but`,
  'journey.purpose': msg`Purpose of the journey`,
  'journey.meansShown': msg`Means shown, euro`,
  'journey.purposeJustified': msg`Purpose and conditions justified`,
  'journey.meansSufficient': msg`Means sufficient`,
  'journey.returnTicket': msg`Return ticket`,
  'journey.lodging': msg`Lodging`,
  'journey.invitation': msg`Invitation`,
  'journey.healthInsurance': msg`Health insurance`,
  'journey.parentalConsent': msg`Consent of the parents`,
  'alerts.sis': msg`Schengen Information System`,
  'alerts.national': msg`National list`,
  'alerts.bannedBy': msg`Banned by States of the area`,
  'alerts.exitBan': msg`Decision that forbids the exit`,
  'transit.airside': msg`Stays airside`,
  'transit.in': msg`State of transit`,
};

/** Tables of rule data. */
export const ruleTableTexts: Readonly<Record<string, MessageDescriptor>> = {
  members: msg`States of the area`,
  'open-borders': msg`Neighbours without border checks`,
  'annex-i': msg`Visa required (Annex I)`,
  'annex-ii': msg`Visa-free (Annex II)`,
  suspensions: msg`Suspended exemptions`,
  'issuer-exclusions': msg`Passports left out by their authority`,
  'airport-transit': msg`Airport transit visas`,
  'transit-exemptions': msg`Papers that spare the airport transit visa`,
  'free-movement': msg`Who moves freely`,
  'refusal-letters': msg`Reasons of the refusal form`,
  categories: msg`Categories with rules of their own`,
  'reference-amounts': msg`Reference amounts for means`,
  'bilateral-agreements': msg`Bilateral agreements`,
  'exit-requirements': msg`Requirements of the exit from Georgia`,
  recording: msg`Stamps and Entry/Exit System`,
  'etias-phases': msg`Phases of the travel authorisation`,
};

/** How a row of rule data was seen. */
export const certaintyTexts: Readonly<
  Record<string, { readonly word: MessageDescriptor; readonly verdict: Verdict }>
> = {
  seen: { word: msg`Seen in its source`, verdict: 'met' },
  unverified: { word: msg`Not verified`, verdict: 'attention' },
  disputed: { word: msg`Disputed`, verdict: 'attention' },
};

/** Whether a visa is needed, as word and shape. */
export const visaWordTexts: Readonly<
  Record<VisaWord, { readonly word: MessageDescriptor; readonly verdict: Verdict }>
> = {
  required: { word: msg`Visa required`, verdict: 'attention' },
  'not-required': { word: msg`No visa required`, verdict: 'met' },
  'moves-freely': { word: msg`No visa required, free movement`, verdict: 'met' },
  'each-state': { word: msg`Each State decides`, verdict: 'attention' },
  depends: { word: msg`Depends on the document`, verdict: 'attention' },
  'cannot-say': { word: msg`Cannot say`, verdict: 'not-checked' },
};

/** Groups of facts. */
export const factGroupTexts: Readonly<Record<FactGroup['id'], MessageDescriptor>> = {
  journey: msg`Journey`,
  traveller: msg`Traveller`,
  document: msg`Travel document`,
  visa: msg`Visa and permits`,
  purpose: msg`Purpose, means and papers`,
  alerts: msg`Alerts and bans`,
};

/** Answers to choose from. */
export const choiceTexts: Readonly<Record<string, MessageDescriptor>> = {
  yes: msg`yes`,
  no: msg`no`,
  hit: msg`hit`,
  'no-hit': msg`no hit`,
  none: msg`none`,
  there: msg`there is one`,
  multiple: msg`multiple`,
  tourism: msg`tourism`,
  private: msg`private visit`,
  business: msg`business`,
  study: msg`study`,
  event: msg`event`,
  transit: msg`transit`,
  'paid-activity': msg`paid activity`,
  ordinary: msg`Ordinary passport`,
  diplomatic: msg`Diplomatic passport`,
  service: msg`Service passport`,
  official: msg`Official passport`,
  special: msg`Special passport`,
  refugee: msg`Travel document for refugees`,
  stateless: msg`Travel document for stateless persons`,
  alien: msg`Travel document for foreigners`,
  'identity-card': msg`Identity card`,
  'seafarer-book': msg`Seafarer’s book`,
  'crew-certificate': msg`Pilot’s licence or crew certificate`,
  emergency: msg`Emergency travel document`,
  'laissez-passer': msg`Laissez-passer`,
  'head-of-state': msg`Head of State and delegation`,
  'flight-crew': msg`Flight crew on duty`,
  seafarer: msg`Seafarer`,
  'official-passport': msg`Official passport or staff of an organisation`,
  'cross-border-worker': msg`Cross-border worker`,
  minor: msg`Minor`,
  'rescue-service': msg`Rescue, police, fire brigade, border guard`,
  'offshore-worker': msg`Offshore worker`,
  'hong-kong': msg`Hong Kong`,
  macao: msg`Macao`,
  'koordinaciona-uprava': msg`Coordination Directorate of Serbia`,
  other: msg`another`,
  valid: msg`valid`,
  'derogation.emergency': msg`Case of emergency`,
  'visa-at-border': msg`Visa issued at the border`,
  humanitarian: msg`Humanitarian grounds or national interest`,
  bilateral: msg`Bilateral agreement`,
  'residence-permit': msg`Residence permit`,
  'long-stay-visa': msg`Long-stay visa`,
  'local-border-permit': msg`Local border traffic permit`,
};
