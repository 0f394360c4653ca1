import { ageOn, type CivilDate } from '@amirani/core';
import type { ForgeryKind } from '../../documents/forgery/kinds.ts';
import { forgers } from '../../documents/forgery/registry.ts';
import { drawParticulars } from '../../documents/issue/draw.ts';
import { issue } from '../../documents/issue/issue.ts';
import type { Making } from '../../documents/issue/making.ts';
import type { Particulars } from '../../documents/issue/particulars.ts';
import { groupsOf } from '../../documents/issue/spelling.ts';
import { type Choice, choices } from '../../documents/issue/wish.ts';
import { itemDay } from '../../items/day.ts';
import { livePicture } from '../../items/document/live.ts';
import { itemOffices } from '../../items/document/offices.ts';
import { pictureOf, pieceOf } from '../../items/document/piece.ts';
import { lineOf } from '../../items/line.ts';
import type { Difficulty } from '../../items/options.ts';
import { sayings } from '../../items/said/say.ts';
import type { Made, WorldCase } from './world-case.ts';

/** The document forgery of a technique of a world; techniques that only a laboratory sees have no forgery. */
const kinds: Readonly<Record<string, ForgeryKind>> = {
  'number-digit': 'number-digit',
  'birth-date-in-print': 'birth-date',
  'name-in-print-and-zone': 'data-replaced',
  'expiry-in-print-and-zone': 'expiry-extended',
  'portrait-over-chip': 'portrait-replaced',
  'look-alike': 'impostor',
};

/** Whether an act of a world can be seen at a desk of documents. */
export const isDocumentAct = (technique: string): boolean => Object.hasOwn(kinds, technique);

/** From this age on somebody was of age when the longest-lived passport that is still valid was issued. */
const OF_AGE = 29;

/** Whether a document can be made of a case: of an adult, whose state issues passports with a chip. */
export const isDocumentCase = ({ traveller: { document, at } }: WorldCase): boolean =>
  ageOn(document.birthDate, at.slice(0, 10) as CivilDate) >= OF_AGE &&
  choiceOf(document.nationality) !== undefined;

/**
 * The document of a traveller of a world, issued with a chip by the traveller's state, and its bearer. A forgery of the world
 * is repeated here by the forger of that kind; other documents are as issued.
 * @throws RangeError for a case that cannot be made.
 */
export const documentOf = (
  { traveller, act, referral, source }: WorldCase,
  difficulty: Difficulty,
): Made => {
  const making = issuedTo(traveller.document, source.child('document'));
  const kind = act === undefined ? undefined : kinds[act.technique];
  const forged =
    kind === undefined
      ? undefined
      : forgers[kind]({ offices: itemOffices(), source: source.child('forger'), given: making });
  const who = kind === 'impostor' ? 'other' : 'holder';
  return {
    material: {
      kind: 'document',
      on: itemDay,
      at: `${itemDay}T12:00:00Z`,
      documents: (forged?.makings ?? [making]).map((one) =>
        pieceOf(one, source.child('label').letters(12), false),
      ),
      live: pictureOf('live.jpg', livePicture(making.portrait, who, difficulty, source)),
      said: sayings(referral, false, source),
    },
    target: kind !== undefined,
    technique: kind ?? 'as-issued',
    evidence: kind === 'impostor' ? ['bearer.face'] : (forged?.shows ?? []),
    ...(kind === undefined ? {} : { line: lineOf('document', kind) }),
  };
};

type Shown = WorldCase['traveller']['document'];

/** A passport with a chip, of this name, sex and day of birth; its number and dates are the office's. */
const issuedTo = (
  { nationality, surname, given, sex, birthDate }: Shown,
  source: WorldCase['source'],
): Making => {
  const choice = choiceOf(nationality);
  if (choice === undefined) throw new RangeError(`scenario/proof: ${nationality} issues none`);
  const drawn = adultsOf(choice, source);
  const name = surname === '' ? { primary: given } : { primary: surname, secondary: given };
  const bearer = { ...drawn.bearer, name, sex, birth: birthDate, birthKnown: 'day' } as const;
  const groups = groupsOf(choice.facts, name);
  return issue(itemOffices(), { ...drawn, bearer, name, groups });
};

/** Number and dates of a passport issued to an adult: its later bearer is an adult too. */
const adultsOf = (choice: Choice, source: WorldCase['source']): Particulars => {
  for (let attempt = 0; ; attempt++) {
    const drawn = drawParticulars(choice, itemDay, source.child(attempt));
    if (ageOn(drawn.bearer.birth, drawn.issued) >= 18) return drawn;
  }
};

/** The passport with a chip that a state issues today. */
const choiceOf = (state: string): Choice | undefined =>
  choices(
    { kinds: ['passport'], electronic: true, only: (facts) => facts.state === state },
    itemDay,
  ).at(-1);
