import type { CivilDate } from '@amirani/core';
import { addDays, daysBetween } from '@amirani/core';
import type { WrittenName } from '../documents/bearer/written-name.ts';
import { codeOn } from '../documents/issue/draw.ts';
import type { Offices } from '../documents/issue/issue.ts';
import { issue } from '../documents/issue/issue.ts';
import type { Making } from '../documents/issue/making.ts';
import type { Particulars } from '../documents/issue/particulars.ts';
import { groupsOf } from '../documents/issue/spelling.ts';
import { addYears, expiryOf, issueOf, yearsFor } from '../documents/issue/validity.ts';
import { drawNumber } from '../documents/states/numbers.ts';
import { stateFacts } from '../documents/states/profiles.ts';
import type { KindFacts, ModelFacts, StateFacts } from '../documents/states/state-facts.ts';
import type { Person } from '../people/person.ts';
import type { Stream } from '../random/stream.ts';

/** The state of a traveller's document on the day. */
export type Standing = 'in-order' | 'too-old' | 'too-short' | 'not-biometric';

/** On what day the document is shown, and the last day on which its office has issued any. */
export interface DocumentDays {
  readonly on: CivilDate;
  readonly lastIssue: CivilDate;
}

/** What the person's document says; it can be drawn without any office making it. */
export const particularsFor = (
  person: Person,
  days: DocumentDays,
  standing: Standing,
  source: Stream,
): Particulars => {
  const [nationality] = person.nationalities;
  const facts = factsOf(nationality);
  const kind = kindOf(facts, standing, person);
  const dates = datesOf(facts, kind, person.birthDate, days, standing, source.child('dates'));
  const model = modelOn(kind, dates.issued);
  const name = nameOf(person);
  return {
    facts,
    kind,
    model,
    code: codeOn(kind, dates.issued),
    state: nationality,
    nationality,
    bearer: {
      name: printedName(facts, person),
      sex: person.sex,
      birth: person.birthDate,
      birthKnown: 'day',
      portrait: source.child('portrait').letters(12),
    },
    name: printedName(facts, person),
    groups: groupsOf(facts, name),
    number: drawNumber(model, source.child('number')),
    ...dates,
    ...(kind.personalDigits === undefined
      ? {}
      : { personalNumber: source.child('personal').digits(kind.personalDigits) }),
  };
};

/** The document as its office makes it; the chip is signed when somebody asks for it. */
export const makingFor = (offices: Offices, particulars: Particulars): Making =>
  issue(offices, particulars);

const factsOf = (state: string): StateFacts => {
  const found = stateFacts.find((facts) => facts.state === state);
  if (found === undefined) throw new RangeError(`scenario/gate: ${state} issues no documents`);
  return found;
};

/**
 * A passport; a card where the person travels on one and the state gives cards with a chip. A card instead of the passport
 * required for a visa-free journey is a plant and not made here.
 */
const kindOf = (facts: StateFacts, standing: Standing, person: Person): KindFacts => {
  const named = (name: KindFacts['kind']) => facts.kinds.find(({ kind }) => kind === name);
  const card = named('identity-card');
  const isHome = facts === stateFacts[0];
  const onCard =
    !isHome && person.documents[0].type === 'I' && card?.models.every((one) => one.electronic);
  const kind =
    standing === 'not-biometric'
      ? named('emergency-passport')
      : onCard === true
        ? card
        : named('passport');
  if (kind === undefined) throw new RangeError(`scenario/gate: ${facts.state} has no ${standing}`);
  return kind;
};

/** Days before and after which a document counts as too old, too short or in order are kept away from. */
const datesOf = (
  facts: StateFacts,
  kind: KindFacts,
  birth: CivilDate,
  { on, lastIssue }: DocumentDays,
  standing: Standing,
  source: Stream,
): { readonly issued: CivilDate; readonly expiry: CivilDate } => {
  const ending = (expiry: CivilDate) => {
    // Who was a child at the issue has a document for fewer years.
    const long = issueOf(facts, expiry, yearsFor(kind, birth, on));
    const issued = issueOf(facts, expiry, yearsFor(kind, birth, long));
    return { issued, expiry: expiryOf(facts, issued, yearsFor(kind, birth, issued)) };
  };
  if (standing === 'too-old') return ending(addDays(on, -source.between(10, 80)));
  if (standing === 'too-short') return ending(addDays(on, source.between(8, 80)));
  const years = yearsFor(kind, birth, on);
  const [first = on] = [
    addDays(addYears(on, -years), years > 1 ? 260 : 200),
    addDays(birth, 20),
    kind.models[0]?.issuedFrom ?? on,
  ]
    .toSorted()
    .slice(-1);
  for (let attempt = 0; attempt < 100; attempt++) {
    const issued = addDays(
      lastIssue,
      -source.between(0, Math.max(1, daysBetween(first, lastIssue))),
    );
    const expiry = expiryOf(facts, issued, yearsFor(kind, birth, issued));
    if (issued >= first && expiry > addDays(on, years > 1 ? 200 : 130)) return { issued, expiry };
  }
  return ending(addDays(on, 300));
};

const modelOn = (kind: KindFacts, issued: CivilDate): ModelFacts => {
  const model = kind.models.findLast(
    ({ issuedFrom, issuedUntil }) => issuedFrom <= issued && issued <= (issuedUntil ?? issued),
  );
  if (model === undefined) throw new RangeError(`scenario/gate: no ${kind.kind} on ${issued}`);
  return model;
};

/** The name as the zone, and the carrier, spell it. */
const nameOf = ({ surname, given }: Person): WrittenName =>
  surname === undefined ? { primary: given } : { primary: surname, secondary: given };

/** In the letters of the people where the state's spelling of them is the person's own in A to Z; else in A to Z. */
const printedName = (facts: StateFacts, person: Person): WrittenName => {
  const latin = nameOf(person);
  const { native } = person;
  if (facts.script !== 'georgian' || native === undefined) return latin;
  const own: WrittenName =
    native.surname === undefined
      ? { primary: native.given }
      : { primary: native.surname, secondary: native.given };
  const [spelt, known] = [groupsOf(facts, own), groupsOf(facts, latin)];
  return JSON.stringify(spelt) === JSON.stringify(known) ? own : latin;
};
