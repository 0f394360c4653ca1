import { type CrossingFacts, type Profile, ruleState } from '@amirani/schengen/conditions';
import { trainingTwins } from '@amirani/schengen/training';
import { borderZone } from '@platform/web/platform/clock.ts';
import { type FactTree, factAt, withFact } from '@platform/web/platform/fact-tree.ts';
import { createStore, type Store } from '@platform/web/platform/store.ts';
import { today } from '@platform/web/platform/today.ts';

/** What the form asks: the path of a fact, and how it is answered. */
export interface FactField {
  readonly path: string;
  readonly kind: 'date' | 'state' | 'number' | 'yes-no' | 'hit' | 'states' | 'choice';
  readonly choices?: readonly string[];
  /** Profiles that ask it; all where left out. */
  readonly only?: readonly Profile[];
  /** Nationalities whose passports the rule turns on; asked of all where left out. */
  readonly of?: readonly string[];
  /** Asked only once this fact is an object: details of a visa that is there. */
  readonly under?: 'visa' | 'permit' | 'person.familyOfUnionCitizen';
}

/** Facts that belong together. */
export interface FactGroup {
  readonly id: 'journey' | 'traveller' | 'document' | 'visa' | 'purpose' | 'alerts';
  readonly fields: readonly FactField[];
}

const entry: readonly Profile[] = ['schengen-entry'];
const authorities: readonly Profile[] = ['schengen-entry', 'georgian-exit'];

/** The form, group by group. */
export const factGroups: readonly FactGroup[] = [
  {
    id: 'journey',
    fields: [
      { path: 'on', kind: 'date' },
      { path: 'departure', kind: 'date' },
      { path: 'destination', kind: 'state' },
      { path: 'enterAt', kind: 'state', only: ['schengen-entry', 'carrier'] },
      { path: 'transit.airside', kind: 'yes-no', only: ['carrier'] },
      { path: 'transit.in', kind: 'state', only: ['carrier'] },
    ],
  },
  {
    id: 'traveller',
    fields: [
      { path: 'person.nationality', kind: 'state' },
      { path: 'person.otherNationalities', kind: 'states' },
      { path: 'person.dateOfBirth', kind: 'date', only: authorities },
      {
        path: 'person.category',
        kind: 'choice',
        choices: [
          'head-of-state',
          'flight-crew',
          'seafarer',
          'official-passport',
          'cross-border-worker',
          'minor',
          'rescue-service',
          'offshore-worker',
          'none',
        ],
      },
      { path: 'person.schoolGroupFrom', kind: 'state', only: ['schengen-entry', 'carrier'] },
      { path: 'person.seeksProtection', kind: 'yes-no', only: authorities },
      { path: 'person.biometricsGiven', kind: 'yes-no', only: entry },
    ],
  },
  {
    id: 'document',
    fields: [
      {
        path: 'document.kind',
        kind: 'choice',
        choices: [
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
        ],
      },
      { path: 'document.biometric', kind: 'yes-no' },
      {
        path: 'document.authority',
        kind: 'choice',
        choices: ['hong-kong', 'macao', 'koordinaciona-uprava', 'other'],
        of: ['CN', 'RS'],
      },
      { path: 'document.identityNumber', kind: 'yes-no', of: ['TW'] },
      { path: 'document.issued', kind: 'date' },
      { path: 'document.expires', kind: 'date' },
      { path: 'document.issuer', kind: 'state', only: ['schengen-entry', 'carrier'] },
      { path: 'document.genuine', kind: 'yes-no', only: authorities },
      { path: 'document.reported', kind: 'yes-no', only: authorities },
      { path: 'document.bearerIsHolder', kind: 'yes-no', only: authorities },
    ],
  },
  {
    id: 'visa',
    fields: [
      { path: 'visa', kind: 'choice', choices: ['none', 'there'] },
      { path: 'visa.type', kind: 'choice', choices: ['A', 'C', 'D'], under: 'visa' },
      { path: 'visa.issuer', kind: 'state', under: 'visa' },
      { path: 'visa.validFrom', kind: 'date', under: 'visa' },
      { path: 'visa.validUntil', kind: 'date', under: 'visa' },
      { path: 'visa.days', kind: 'number', under: 'visa' },
      { path: 'visa.entries', kind: 'choice', choices: ['1', '2', 'multiple'], under: 'visa' },
      { path: 'visa.entriesUsed', kind: 'number', under: 'visa' },
      { path: 'visa.daysUsed', kind: 'number', under: 'visa' },
      { path: 'visa.territory.only', kind: 'states', under: 'visa' },
      { path: 'visa.territory.except', kind: 'states', under: 'visa' },
      { path: 'visa.genuine', kind: 'yes-no', under: 'visa' },
      { path: 'permit', kind: 'choice', choices: ['none', 'there'] },
      {
        path: 'permit.kind',
        kind: 'choice',
        choices: ['residence-permit', 'long-stay-visa', 'local-border-permit'],
        under: 'permit',
      },
      { path: 'permit.issuer', kind: 'state', under: 'permit' },
      { path: 'permit.validUntil', kind: 'date', under: 'permit' },
      { path: 'permit.genuine', kind: 'yes-no', under: 'permit' },
      {
        path: 'person.familyOfUnionCitizen',
        kind: 'choice',
        choices: ['none', 'there'],
      },
      {
        path: 'person.familyOfUnionCitizen.accompanying',
        kind: 'yes-no',
        under: 'person.familyOfUnionCitizen',
      },
      {
        path: 'person.familyOfUnionCitizen.residenceCard',
        kind: 'yes-no',
        under: 'person.familyOfUnionCitizen',
      },
      {
        path: 'travelAuthorisation',
        kind: 'choice',
        choices: ['valid', 'none'],
        only: ['schengen-entry', 'carrier'],
      },
    ],
  },
  {
    id: 'purpose',
    fields: [
      {
        path: 'journey.purpose',
        kind: 'choice',
        choices: ['tourism', 'private', 'business', 'study', 'event', 'transit', 'paid-activity'],
      },
      { path: 'journey.purposeJustified', kind: 'yes-no', only: entry },
      { path: 'journey.meansShown', kind: 'number', only: entry },
      { path: 'journey.meansSufficient', kind: 'yes-no', only: authorities },
      { path: 'journey.returnTicket', kind: 'yes-no', only: authorities },
      { path: 'journey.lodging', kind: 'yes-no', only: authorities },
      { path: 'journey.invitation', kind: 'yes-no', only: entry },
      { path: 'journey.healthInsurance', kind: 'yes-no', only: ['georgian-exit'] },
      { path: 'journey.parentalConsent', kind: 'yes-no', only: ['georgian-exit'] },
    ],
  },
  {
    id: 'alerts',
    fields: [
      { path: 'alerts.sis', kind: 'hit', only: entry },
      { path: 'alerts.national', kind: 'hit', only: entry },
      { path: 'person.threat', kind: 'yes-no', only: entry },
      { path: 'alerts.bannedBy', kind: 'states', only: ['georgian-exit'] },
      { path: 'alerts.exitBan', kind: 'hit', only: ['georgian-exit'] },
      {
        path: 'derogation',
        kind: 'choice',
        choices: ['emergency', 'visa-at-border', 'humanitarian', 'bilateral'],
        only: entry,
      },
    ],
  },
];

/** Whether a field is asked under a profile of what is known so far. */
export const isAsked = (
  { only, of, under }: FactField,
  profile: Profile,
  facts: FactTree,
): boolean => {
  if (only !== undefined && !only.includes(profile)) return false;
  const nationality = factAt(facts, 'person.nationality');
  const state = typeof nationality === 'string' ? ruleState(nationality, trainingTwins) : undefined;
  if (of !== undefined && (state === undefined || !of.includes(state))) return false;
  const group = under === undefined ? {} : factAt(facts, under);
  return typeof group === 'object' && group !== null;
};

/** What lies on the table of the condition check, in memory alone. */
export interface Check {
  readonly profile: Profile;
  readonly facts: FactTree & { readonly on: string };
  /** Whether the stays of the calculator are the traveller's. */
  readonly withStays: boolean;
}

/** The check on the table. */
export const check: Store<Check> = createStore<Check>({
  profile: 'georgian-exit',
  facts: { on: today() },
  withStays: false,
});

/** Clears the facts; the profile stays. */
export const clearCheck = (): void =>
  check.update((now) => ({ ...now, facts: { on: today() }, withStays: false }));

// As for the plan: a table on which nothing lies but the day begins again on the day of the border.
borderZone.subscribe(() => {
  if (Object.keys(check.get().facts).length === 1) clearCheck();
});

/** Writes one fact of the check on the table. */
export const changeFact = (path: string, value: unknown): void =>
  check.update((now) => ({ ...now, facts: withFact(now.facts, path, value) as Check['facts'] }));

/** The facts as the rules take them. */
export const crossingFacts = (
  { facts, withStays }: Check,
  stays: CrossingFacts['stays'],
): CrossingFacts => ({
  ...(facts as unknown as CrossingFacts),
  ...(withStays ? { stays } : {}),
});
