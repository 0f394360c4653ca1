import type { CivilDate } from '@amirani/core';
import type { StayRow } from '../stays/model.ts';

/**
 * What is known of one crossing. Two things are told apart everywhere: a fact that is left out is not known, and `null` means
 * that it was checked and does not exist. What is not known never counts as there or as absent. States are codes of two or
 * three letters.
 */
export interface CrossingFacts {
  /** The day of crossing: of entry into the area, or of exit from Georgia. */
  readonly on: CivilDate;
  /** The intended last day in the area. */
  readonly departure?: CivilDate | undefined;
  /** The State at whose border the traveller enters the area. */
  readonly enterAt?: string | undefined;
  /** The State of main destination. */
  readonly destination?: string | undefined;
  readonly person?: PersonFacts | undefined;
  readonly document?: DocumentFacts | undefined;
  /** The visa sticker, or `null`. */
  readonly visa?: VisaFacts | null | undefined;
  /** A residence permit, long-stay visa or card, or `null`. */
  readonly permit?: PermitFacts | null | undefined;
  /** Whether a travel authorisation (ETIAS) is valid, or `null`. */
  readonly travelAuthorisation?: 'valid' | null | undefined;
  readonly journey?: JourneyFacts | undefined;
  readonly alerts?: AlertFacts | undefined;
  /** Earlier stays in the area; may be empty. */
  readonly stays?: readonly StayRow[] | undefined;
  /** Later stays that are booked. */
  readonly bookings?: readonly StayRow[] | undefined;
  /** A change of plane without crossing the border (airside), or across it. */
  readonly transit?: TransitFacts | undefined;
  /** What the competent authority granted in the case at hand: it is named with each condition it covers. */
  readonly derogation?: Derogation | undefined;
}

/** Exceptions that a person grants: Reg. (EU) 2016/399 Art. 6(1)(a)(i) and 6(5)(b), (c); CISA Art. 20(2)(b). */
export const derogations = ['emergency', 'visa-at-border', 'humanitarian', 'bilateral'] as const;

/** One of {@link derogations}. */
type Derogation = (typeof derogations)[number];

/** Categories with rules of their own: Reg. (EU) 2016/399 Art. 20 and Annex VII, in its order. */
export const personCategories = [
  'head-of-state',
  'flight-crew',
  'seafarer',
  'official-passport',
  'cross-border-worker',
  'minor',
  'rescue-service',
  'offshore-worker',
] as const;

/** One of {@link personCategories}. */
export type PersonCategory = (typeof personCategories)[number];

/** The traveller, as far as the rules ask. */
export interface PersonFacts {
  /** The one that the document shows. */
  readonly nationality?: string | undefined;
  /** Others that are known; who is a Union citizen by one of them moves freely, whatever the document shows. */
  readonly otherNationalities?: readonly string[] | undefined;
  readonly dateOfBirth?: CivilDate | undefined;
  /** A category of Annex VII; `null` where none applies. */
  readonly category?: PersonCategory | null | undefined;
  /** Residence of a pupil who travels in a group of the school with a teacher; `null` for other travellers. */
  readonly schoolGroupFrom?: string | null | undefined;
  /** Whether the traveller asks for protection. */
  readonly seeksProtection?: boolean | undefined;
  /** Family of a Union, EEA or Swiss citizen who moves freely (Directive 2004/38/EC Art. 2(2), 3); `null`: none. */
  readonly familyOfUnionCitizen?: FamilyFacts | null | undefined;
  /** Whether the biometric data that the Entry/Exit System needs was given; `false` where it was refused. */
  readonly biometricsGiven?: boolean | undefined;
  /** The officer's view that the traveller is a threat (Art. 6(1)(e)). */
  readonly threat?: boolean | undefined;
}

/** How a family member travels. */
interface FamilyFacts {
  /** Accompanies or joins the citizen. */
  readonly accompanying?: boolean | undefined;
  /** Holds a residence card of Art. 10 or 20. */
  readonly residenceCard?: boolean | undefined;
}

/** Kinds of travel document. */
export const documentKinds = [
  'ordinary',
  'diplomatic',
  'service',
  'official',
  'special',
  'refugee',
  'stateless',
  'alien',
  'identity-card',
  'seafarer-book',
  'crew-certificate',
  'emergency',
  'laissez-passer',
] as const;

/** One of {@link documentKinds}. */
export type DocumentKind = (typeof documentKinds)[number];

/** The travel document. */
export interface DocumentFacts {
  readonly kind?: DocumentKind | undefined;
  readonly biometric?: boolean | undefined;
  readonly issuer?: string | undefined;
  /**
   * The issuing authority, where the rule turns on it: `koordinaciona-uprava` of Serbia; `hong-kong` and `macao`, whose
   * passports name China as their State; any other word for any other.
   */
  readonly authority?: string | undefined;
  /** Whether it shows an identity card number, where the rule turns on it (Taiwan). */
  readonly identityNumber?: boolean | undefined;
  readonly issued?: CivilDate | undefined;
  readonly expires?: CivilDate | undefined;
  /** What the examination of the document came to; `false`: false, counterfeit or altered. */
  readonly genuine?: boolean | undefined;
  /** Reported lost, stolen, misappropriated or invalidated. */
  readonly reported?: boolean | undefined;
  /** Whether the bearer is its holder. */
  readonly bearerIsHolder?: boolean | undefined;
}

/** A visa sticker. */
export interface VisaFacts {
  readonly type?: 'A' | 'C' | 'D' | undefined;
  readonly issuer?: string | undefined;
  /** FROM. */
  readonly validFrom?: CivilDate | undefined;
  /** UNTIL. */
  readonly validUntil?: CivilDate | undefined;
  /** DURATION OF STAY, in days. */
  readonly days?: number | undefined;
  /** NUMBER OF ENTRIES. */
  readonly entries?: number | 'multiple' | undefined;
  /** VALID FOR: all Schengen States where left out, else only the named ones or all but them. */
  readonly territory?: VisaTerritory | undefined;
  /** Entries made on it before; counted from the stays where left out and they are known. */
  readonly entriesUsed?: number | undefined;
  /** Days stayed on it before; counted from the stays where left out and they are known. */
  readonly daysUsed?: number | undefined;
  readonly genuine?: boolean | undefined;
}

/** Where a visa holds. */
export interface VisaTerritory {
  readonly only?: readonly string[] | undefined;
  readonly except?: readonly string[] | undefined;
}

/** Kinds of permit that take the place of a visa. */
export const permitKinds = ['residence-permit', 'long-stay-visa', 'local-border-permit'] as const;

/** One of {@link permitKinds}. */
type PermitKind = (typeof permitKinds)[number];

/** A residence permit, a long-stay visa, a local border traffic permit. */
export interface PermitFacts {
  readonly kind?: PermitKind | undefined;
  readonly issuer?: string | undefined;
  readonly validFrom?: CivilDate | undefined;
  readonly validUntil?: CivilDate | undefined;
  readonly genuine?: boolean | undefined;
}

/** Purpose, means and papers. */
interface JourneyFacts {
  readonly purpose?: JourneyPurpose | undefined;
  /** The officer's view of purpose and conditions of stay. */
  readonly purposeJustified?: boolean | undefined;
  /** The officer's view of the means. */
  readonly meansSufficient?: boolean | undefined;
  /** What the traveller shows, in euro or the equivalent. */
  readonly meansShown?: number | undefined;
  readonly returnTicket?: boolean | undefined;
  /** A booking of lodging, or the address and the consent of a host. */
  readonly lodging?: boolean | undefined;
  readonly invitation?: boolean | undefined;
  readonly healthInsurance?: boolean | undefined;
  /** For a child: the consent of the parents or guardian that the law asks for. */
  readonly parentalConsent?: boolean | undefined;
}

/** Purposes by which Annex I of Reg. (EU) 2016/399 sorts supporting documents, and paid activity. */
export const journeyPurposes = [
  'tourism',
  'private',
  'business',
  'study',
  'event',
  'transit',
  'paid-activity',
] as const;

/** One of {@link journeyPurposes}. */
export type JourneyPurpose = (typeof journeyPurposes)[number];

/** What a source of alerts answered; left out where it was not asked. */
type AlertAnswer = 'hit' | 'no-hit';

/** Alerts and bans. */
interface AlertFacts {
  /** Alert for the purpose of refusing entry in the Schengen Information System. */
  readonly sis?: AlertAnswer | undefined;
  /** National list of the State at the border. */
  readonly national?: AlertAnswer | undefined;
  /** States of the area whose ban on the traveller is known; an empty list where somebody looked and found none. */
  readonly bannedBy?: readonly string[] | undefined;
  /** A decision of the own State that its citizen may not leave (court, prosecutor); for the exit from Georgia. */
  readonly exitBan?: AlertAnswer | undefined;
}

/** A transit through an airport. */
interface TransitFacts {
  /** The State of the airport. */
  readonly in?: string | undefined;
  /** Stays in the international transit area. */
  readonly airside?: boolean | undefined;
  /** Valid visas and permits of other States that the traveller shows. */
  readonly holds?: readonly {
    readonly kind: 'visa' | 'residence-permit';
    readonly issuer: string;
  }[];
}
