import type { CrossingFacts, Profile } from '@amirani/schengen/conditions';
import { borderZone } from '../../platform/clock.ts';
import { type FactTree, withFact } from '../../platform/fact-tree.ts';
import { createStore, type Store } from '../../platform/store.ts';
import { today } from '../../platform/today.ts';

/** What the form asks: the path of a fact, and how it is answered. */
export interface FactField {
  readonly path: string;
  readonly kind: 'date' | 'state' | 'number' | 'yes-no' | 'hit' | 'states' | 'choice';
  readonly choices?: readonly string[];
  /** Profiles that ask it; all where left out. */
  readonly only?: readonly Profile[];
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
      { path: 'person.dateOfBirth', kind: 'date', only: ['georgian-exit'] },
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
          'emergency',
        ],
      },
      { path: 'document.biometric', kind: 'yes-no' },
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
        only: ['schengen-entry', 'carrier'],
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
    ],
  },
  {
    id: 'purpose',
    fields: [
      { path: 'journey.purposeJustified', kind: 'yes-no', only: entry },
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
    ],
  },
];

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
