import type { CivilDate } from '@amirani/core';
import { ageOn } from '@amirani/core';
import type { ForgeryTruth } from '../documents/truth.ts';
import { homeState } from '../geography/states.ts';
import type { Person } from '../people/person.ts';
import { type GatePaper, gatePapers, type ShownFacts } from './papers.ts';
import type { GatePlant } from './plants.ts';

/** The words of a first line, the lightest first: what is not checked is heavier than what wants a look. */
export const gateWords = ['clear', 'attention', 'not-checked', 'obstacle'] as const;

/** One of {@link gateWords}. */
export type GateWord = (typeof gateWords)[number];

/** Where a first line finds what was planted, as `VerdictSource` of `@amirani/checkpoint` names it. */
export type GateSource =
  | 'document'
  | 'conditions'
  | 'api'
  | 'alerts.sis'
  | 'alerts.lost-documents'
  | 'alerts.national';

/** The truth about one traveller, to score a first line. */
export interface GateTruth {
  /** Who it is: an id of the ledger's persons. */
  readonly person: string;
  readonly flight: string;
  /** What was planted; absent: genuine and complete. */
  readonly plant?: GatePlant;
  readonly forgery?: ForgeryTruth;
  /** Field of the carrier's message that was altered. */
  readonly differs?: CarrierField;
  readonly onList: boolean;
  /** Whether the traveller comes to the gate at all. */
  readonly comes: boolean;
  /** How often the document is scanned. */
  readonly scans: 1 | 2;
  /** After the papers were given: no lighter word than this is right. */
  readonly atLeast: GateWord;
  /** Whether, after the papers were given, only `clear` is right. */
  readonly clear: boolean;
  /** Every one of them must have a reason of its own. */
  readonly sources: readonly GateSource[];
  /** Requirements of the exit law that are not met: the only grounds that a refusal can have. */
  readonly grounds: readonly string[];
  /** What a first-line officer may rightly do. */
  readonly firstLine: readonly ('pass' | 'second-line' | 'hold')[];
  /** How a second line may rightly end it. */
  readonly secondLine: readonly ('pass' | 'hold' | 'refuse')[];
  /** Help that has to be asked for. */
  readonly help?: 'asylum' | 'child' | 'trafficking' | 'medical';
  /** What was missing can be shown in the second line, and the traveller may pass then. */
  readonly broughtLater: boolean;
}

/** What of a carrier's message about a traveller may be altered. Not the sex, which carriers need not send (Directive 2004/82/EC Art. 3(2)). */
export const carrierFields = ['surname', 'birthDate', 'nationality', 'expiry'] as const;

/** One of {@link carrierFields}. */
export type CarrierField = (typeof carrierFields)[number];

/** What is known when the truth is drawn up. */
export interface TruthWish {
  readonly person: Person;
  readonly flight: string;
  readonly plant: GatePlant | undefined;
  readonly shown: ShownFacts;
  readonly on: CivilDate;
  readonly issued: CivilDate;
  readonly onList: boolean;
  readonly comes: boolean;
  readonly broughtLater: boolean;
  readonly forgery?: ForgeryTruth | undefined;
  readonly differs?: CarrierField | undefined;
  /** As the document has it: a forger may have changed it. */
  readonly nationality: string;
}

/** Draws up the truth of a traveller. */
export const truthOf = (wish: TruthWish): GateTruth => {
  const { person, flight, plant, forgery, differs, onList, comes } = wish;
  const rule = plant === undefined ? complete : rules[plant];
  const grounds = rule.grounds?.(wish) ?? [];
  const brought = wish.broughtLater && rule.curable === true;
  return {
    person: person.id,
    flight,
    ...(plant === undefined ? {} : { plant }),
    ...(forgery === undefined ? {} : { forgery }),
    ...(differs === undefined ? {} : { differs }),
    onList,
    comes,
    scans: plant === 'scanned-twice' ? 2 : 1,
    atLeast: isUnknown(wish)
      ? 'attention'
      : (rule.atLeast ?? (grounds.length > 0 ? 'obstacle' : 'clear')),
    clear: rule.clear === true,
    sources: rule.sources ?? (grounds.length > 0 ? ['conditions'] : []),
    grounds,
    firstLine: rule.firstLine,
    secondLine: brought
      ? ['pass', 'hold', 'refuse']
      : rule.secondLine.filter((end) => end !== 'refuse' || grounds.length > 0),
    ...(rule.help === undefined ? {} : { help: rule.help }),
    broughtLater: brought,
  };
};

/** What follows from a plant. */
interface Rule extends Pick<GateTruth, 'firstLine' | 'secondLine'> {
  readonly atLeast?: GateWord;
  readonly clear?: true;
  /** The conditions, where it is left out and there is a ground. */
  readonly sources?: readonly GateSource[];
  readonly grounds?: (wish: TruthWish) => readonly string[];
  /** Papers and consent can be brought; a passport or a ban cannot be mended at the airport. */
  readonly curable?: true;
  readonly help?: NonNullable<GateTruth['help']>;
}

const stopped = ['second-line', 'hold'] as const;

const complete: Rule = { clear: true, firstLine: ['pass'], secondLine: ['pass', 'hold'] };

/** A requirement that is not met: the second line may refuse. */
const unmet = (
  ground: string | ((wish: TruthWish) => readonly string[]),
  more: Partial<Rule> = {},
): Rule => ({
  firstLine: stopped,
  secondLine: ['hold', 'refuse'],
  grounds: typeof ground === 'string' ? () => [ground] : ground,
  ...more,
});

/**
 * A hit is not a ground of refusal (R50). A person who asks for protection and a child alone are not sent away: they are held
 * and helped.
 */
const held = (more: Partial<Rule>): Rule => ({ firstLine: stopped, secondLine: ['hold'], ...more });

/** Something to look at, after which the traveller may go on. */
const looked = (more: Partial<Rule>): Rule => ({
  firstLine: ['pass', 'second-line', 'hold'],
  secondLine: ['pass', 'hold'],
  ...more,
});

const paperGrounds: Readonly<Record<GatePaper, string>> = {
  returnTicket: 'schengen.exit.return-ticket',
  lodging: 'schengen.exit.lodging',
  healthInsurance: 'schengen.exit.health-insurance',
  meansSufficient: 'schengen.exit.means',
};

/** Signed by an unknown authority: not known to be false, and never treated as genuine. */
const isUnknown = ({ forgery }: TruthWish): boolean => forgery?.kind === 'own-authority';

/** The law of the exit is for who shows to be a citizen: nobody else is refused by it, however false the document. */
const ofCitizens =
  (ground: string) =>
  (wish: TruthWish): readonly string[] =>
    wish.nationality === homeState && !isUnknown(wish) ? [ground] : [];

/** Asked of citizens under 16. */
const consent = (wish: TruthWish): readonly string[] =>
  ageOn(wish.person.birthDate, wish.on) < 16 ? ofCitizens('schengen.exit.child-consent')(wish) : [];

const rules: Readonly<Record<GatePlant, Rule>> = {
  'paper-missing': unmet(
    ({ shown }) =>
      gatePapers.filter((paper) => !shown.journey[paper]).map((paper) => paperGrounds[paper]),
    { curable: true },
  ),
  'passport-too-old': unmet(({ on, issued }) => [
    ...(ageOn(issued, on) >= 10 ? ['schengen.exit.passport-age'] : []),
    'schengen.exit.passport-validity',
  ]),
  'passport-too-short': unmet('schengen.exit.passport-validity'),
  'passport-not-biometric': unmet('schengen.exit.passport-biometric'),
  'consent-missing': unmet(consent, { curable: true }),
  'document-forged': unmet(ofCitizens('schengen.exit.passport-genuine'), {
    atLeast: 'obstacle',
    sources: ['document'],
  }),
  'document-stolen': unmet(ofCitizens('schengen.exit.passport-genuine'), {
    atLeast: 'obstacle',
    sources: ['alerts.lost-documents'],
  }),
  'exit-ban': unmet('schengen.exit.exit-ban', { sources: ['alerts.national'] }),
  'entry-ban': unmet('schengen.exit.known-ban', { sources: ['alerts.sis'] }),
  wanted: held({ atLeast: 'attention', sources: ['alerts.sis'] }),
  'child-missing': held({ atLeast: 'attention', sources: ['alerts.sis'] }),
  'not-on-list': looked({ atLeast: 'attention', sources: ['api'] }),
  'never-comes': complete,
  'data-differ': looked({ atLeast: 'attention', sources: ['api'] }),
  'asks-asylum': held({ atLeast: 'attention', sources: ['conditions'], help: 'asylum' }),
  'child-alone': held({ grounds: consent, help: 'child' }),
  // What nobody but a person can see has no word of its own: the traveller may look clear and still need help.
  'possible-victim': looked({ firstLine: stopped, help: 'trafficking' }),
  'medical-emergency': looked({ firstLine: stopped, help: 'medical' }),
  'scanned-twice': { firstLine: ['pass'], secondLine: ['pass', 'hold'] },
};
