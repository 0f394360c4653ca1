import { type FactTree, factAt, withFact } from '@platform/web/platform/fact-tree.ts';
import type { ShortcutId } from '@platform/web/platform/shortcut-list.ts';
import type { Check } from '../../api/types.ts';

/** Something that a traveller shows or is asked for, given with one key. */
export interface Paper {
  /** Path of the fact. `texts/schengen.ts` holds its name. */
  readonly fact: string;
  readonly shortcut: ShortcutId;
  /** Laws that ask for it. */
  readonly only?: Check['profile'];
  /** Asked of children alone. */
  readonly ofChildren?: true;
}

/** The officer's own look at the person: it is given by itself and is never part of "all papers". */
export const holder: Paper = {
  fact: 'document.bearerIsHolder',
  shortcut: 'papers.holder',
};

/** Papers in the order of the screen. The order never changes while a traveller waits. */
const papers: readonly Paper[] = [
  { fact: 'journey.returnTicket', shortcut: 'papers.return-ticket' },
  { fact: 'journey.lodging', shortcut: 'papers.lodging' },
  {
    fact: 'journey.healthInsurance',

    shortcut: 'papers.insurance',
    only: 'georgian-exit',
  },
  { fact: 'journey.meansSufficient', shortcut: 'papers.means' },
  {
    fact: 'journey.parentalConsent',

    shortcut: 'papers.consent',
    only: 'georgian-exit',
    ofChildren: true,
  },
];

/** Facts that say whether the law of an exit asks for papers at all: citizens, and journeys to the area. */
const scopeFacts: readonly string[] = ['person.nationality', 'destination'];

/**
 * The papers that are asked of this traveller. At an exit the law asks them of citizens who leave for the area on a visit: of
 * others, or on a visa or permit, the verdict needs none and none is asked. Where the age is not known the consent is asked
 * for as well.
 */
export const papersOf = ({ profile, presented, verdict, given }: Check): readonly Paper[] => {
  const child = isChild(presented.dateOfBirth, String(verdict.facts['on'] ?? verdict.at));
  const isAsked = (paper: Paper): boolean =>
    profile !== 'georgian-exit' ||
    verdict.needs.some((fact) => fact === paper.fact || scopeFacts.includes(fact)) ||
    factAt(given, paper.fact) !== undefined;
  return papers.filter(
    (paper) =>
      (paper.only === undefined || paper.only === profile) &&
      (paper.ofChildren !== true || child) &&
      isAsked(paper),
  );
};

/** Under 18 on a day; a birth that is not known, or of which only the year is, may be that of a child. */
const isChild = (born: string | undefined, on: string): boolean => {
  const [, year, rest = '99-99'] = /^(\d{4})(?:-(\d{2}-\d{2}))?/.exec(born ?? '') ?? [];
  if (year === undefined) return true;
  return `${Number(year) + 18}-${rest}` > on.slice(0, 10);
};

/** Whether it was given that something is shown. */
export const isShown = (given: FactTree, { fact }: Paper): boolean => factAt(given, fact) === true;

/** What is given after a key: shown, or, pressed again, not known any more. */
export const toggled = (given: FactTree, paper: Paper): FactTree =>
  withFact(given, paper.fact, isShown(given, paper) ? undefined : true);

/** What is given once all papers are shown. */
export const allShown = (given: FactTree, list: readonly Paper[]): FactTree =>
  list.reduce((tree, { fact }) => withFact(tree, fact, true), given);
