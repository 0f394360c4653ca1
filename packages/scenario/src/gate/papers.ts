import type { CivilDate } from '@amirani/core';
import { addDays, ageOn } from '@amirani/core';
import type { StateCode } from '../geography/states.ts';
import type { Person } from '../people/person.ts';
import type { Stream } from '../random/stream.ts';
import type { GatePlant } from './plants.ts';

/** The papers that the law asks a visitor to show. */
export const gatePapers = [
  'returnTicket',
  'lodging',
  'healthInsurance',
  'meansSufficient',
] as const;

/** One of {@link gatePapers}. */
export type GatePaper = (typeof gatePapers)[number];

/** A stay in the area, as a row of `StayRow` of `@amirani/schengen`. */
export interface ShownStay {
  readonly entry: CivilDate;
  readonly exit: CivilDate;
  readonly state: StateCode;
  readonly source: 'stamp' | 'statement';
}

/**
 * What the traveller shows at the booth beside the document, and what the officer sees: the facts that an officer gives,
 * in the form of `CrossingFacts` of `@amirani/schengen/conditions`.
 */
export interface ShownFacts {
  /** Intended last day in the area. */
  readonly departure: CivilDate;
  readonly destination: StateCode;
  readonly person: { readonly seeksProtection: boolean };
  /** Day of issue as it is printed, the sign of a chip on the cover, and the officer's comparison of face and portrait. */
  readonly document: {
    readonly issued: CivilDate;
    readonly biometric: boolean;
    readonly bearerIsHolder: true;
  };
  readonly visa: null;
  readonly permit: null;
  readonly journey: Readonly<Record<GatePaper, boolean>> & {
    readonly purpose: 'tourism' | 'private' | 'business' | 'event';
    /** Of a child. */
    readonly parentalConsent?: boolean;
  };
  readonly stays: readonly ShownStay[];
}

/** What somebody says at the booth, or what is seen there: the kind of help that it asks for, and the words. */
export interface BoothStatement {
  readonly help: 'asylum' | 'child' | 'trafficking' | 'medical';
  readonly words: string;
}

/** What the facts are drawn for. */
export interface ShownWish {
  readonly person: Person;
  readonly plant: GatePlant | undefined;
  readonly on: CivilDate;
  readonly destination: StateCode;
  /** Day of issue of the document, and whether its model has a chip. */
  readonly issued: CivilDate;
  readonly electronic: boolean;
}

/** What a traveller shows. Who has nothing planted shows everything. */
export const shownFacts = (
  { person, plant, on, destination, issued, electronic }: ShownWish,
  source: Stream,
): ShownFacts => {
  const missing = plant === 'paper-missing' ? source.child('missing').pick(gatePapers) : undefined;
  const isChild = ageOn(person.birthDate, on) < 18;
  const withoutConsent = plant === 'consent-missing' || plant === 'child-alone';
  const shown = (paper: GatePaper): boolean => paper !== missing;
  return {
    departure: addDays(on, source.between(2, 14)),
    destination,
    person: { seeksProtection: plant === 'asks-asylum' },
    document: { issued, biometric: electronic, bearerIsHolder: true },
    visa: null,
    permit: null,
    journey: {
      purpose: source.pick(['tourism', 'tourism', 'private', 'business', 'event'] as const),
      returnTicket: shown('returnTicket'),
      lodging: shown('lodging'),
      healthInsurance: shown('healthInsurance'),
      meansSufficient: shown('meansSufficient'),
      ...(isChild ? { parentalConsent: !withoutConsent } : {}),
    },
    stays: staysBefore(person, on, destination, source.child('stays')),
  };
};

/** Every paper there: what is brought after all, where `broughtLater` says that it is. */
export const completed = (facts: ShownFacts): ShownFacts => ({
  ...facts,
  journey: {
    ...facts.journey,
    returnTicket: true,
    lodging: true,
    healthInsurance: true,
    meansSufficient: true,
    ...(facts.journey.parentalConsent === undefined ? {} : { parentalConsent: true }),
  },
});

/** Earlier stays of some travellers: at most forty days, so that the ninety days are never used up. */
const staysBefore = (
  { birthDate }: Person,
  on: CivilDate,
  state: StateCode,
  source: Stream,
): readonly ShownStay[] => {
  if (!source.chance(350)) return [];
  const last = addDays(on, -source.between(20, 170));
  const stays = Array.from({ length: source.between(1, 2) }, (_, at): ShownStay => {
    const exit = addDays(last, -60 * at);
    return {
      entry: addDays(exit, -source.between(1, 19)),
      exit,
      state,
      source: source.chance(700) ? 'stamp' : 'statement',
    };
  });
  return stays.filter(({ entry }) => entry > birthDate).toReversed();
};

/** What is said or seen, in words that a border guard would write down. */
export const statementOf = (
  plant: GatePlant | undefined,
  source: Stream,
): BoothStatement | undefined => {
  const said = statements.find((one) => one.plant === plant);
  return said === undefined ? undefined : { help: said.help, words: source.pick(said.words) };
};

const statements: readonly {
  readonly plant: GatePlant;
  readonly help: BoothStatement['help'];
  readonly words: readonly string[];
}[] = [
  {
    plant: 'asks-asylum',
    help: 'asylum',
    words: [
      'Says that going home is not safe and asks for protection.',
      'Asks whom to tell that they are persecuted at home.',
    ],
  },
  {
    plant: 'child-alone',
    help: 'child',
    words: [
      'The child is alone; the adult in the queue is not known to it.',
      'Nobody is with the child, and nobody answers the number that it has.',
    ],
  },
  {
    plant: 'possible-victim',
    help: 'trafficking',
    words: [
      'Somebody else holds the passport and answers every question.',
      'Does not know the address of the work that was promised; the ticket was paid by a stranger.',
    ],
  },
  {
    plant: 'medical-emergency',
    help: 'medical',
    words: ['Collapses at the booth.', 'Chest pain, short of breath.'],
  },
];
