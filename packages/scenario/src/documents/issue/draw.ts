import type { CivilDate } from '@amirani/core';
import { addDays, daysBetween } from '@amirani/core';
import type { Stream } from '../../random/stream.ts';
import type { Bearer } from '../bearer/bearer.ts';
import { drawBearer } from '../bearer/bearer.ts';
import type { DocumentKind } from '../states/document-kind.ts';
import { drawNumber } from '../states/numbers.ts';
import type { KindFacts } from '../states/state-facts.ts';
import type { Particulars } from './particulars.ts';
import { groupsOf, latinName } from './spelling.ts';
import { addYears, expiryOf, issueOf, yearsFor } from './validity.ts';
import type { Choice } from './wish.ts';

/** Draws a document of a model that is valid on a day, with its bearer. */
export const drawParticulars = (
  { facts, kind, model }: Choice,
  on: CivilDate,
  source: Stream,
): Particulars => {
  const { bearer, ...dates } = drawHolder({ facts, kind, model }, on, source.child('holder'));
  const groups = groupsOf(facts, bearer.name);
  // Officers type the name in the letters of the people or, as passports print both, in A to Z.
  const inLatin = facts.script !== 'latin' && source.chance(300);
  return {
    facts,
    kind,
    model,
    code: codeOn(kind, dates.issued),
    state: facts.state,
    nationality: facts.state,
    bearer,
    name: inLatin ? latinName(groups) : bearer.name,
    groups,
    number: drawNumber(model, source.child('number')),
    ...dates,
    ...(kind.personalDigits === undefined
      ? {}
      : { personalNumber: source.child('personal').digits(kind.personalDigits) }),
  };
};

/** A bearer and days between which her document of this model is valid today. */
const drawHolder = (
  choice: Choice,
  on: CivilDate,
  source: Stream,
): { readonly bearer: Bearer; readonly issued: CivilDate; readonly expiry: CivilDate } => {
  const { facts, kind, model } = choice;
  for (let attempt = 0; attempt < 100; attempt++) {
    const one = source.child(attempt);
    const bearer = drawBearer(facts, on, ages[kind.kind], one.child('bearer'));
    const dates = drawDates(choice, bearer, on, one.child('dates'));
    // A model of old may have been given to children only for years that are over.
    const inModel = dates.issued >= model.issuedFrom && dates.issued <= (model.issuedUntil ?? on);
    if (inModel && dates.expiry >= on && dates.issued > bearer.birth) return { bearer, ...dates };
  }
  throw new RangeError(`scenario/documents: nobody has a valid ${model.id} on ${on}`);
};

/** A visa in a passport. */
export const drawVisa = (
  choice: Choice,
  passport: Particulars,
  on: CivilDate,
  source: Stream,
): Particulars => {
  const issued = later(
    addDays(on, -source.between(1, 150)),
    passport.issued,
    choice.model.issuedFrom,
  );
  const days = source.weighted([
    [3, source.between(1, 90)],
    [1, source.between(91, 700)],
  ]);
  const expiry = earlier(addDays(on, days), passport.expiry);
  const validFrom = later(issued, addDays(on, -source.between(0, 30)));
  return {
    ...forBearer(choice, passport, issued, expiry, source),
    visa: {
      passportNumber: passport.number,
      durationOfStay: Math.min(
        source.pick([7, 15, 30, 45, 90]),
        daysBetween(validFrom, expiry) + 1,
      ),
      numberOfEntries: source.pick([1, 2, 'multiple'] as const),
      validFrom,
    },
  };
};

/** A card for the holder of a foreign passport. */
export const drawPermit = (
  choice: Choice,
  passport: Particulars,
  on: CivilDate,
  source: Stream,
): Particulars => {
  const years = source.pick([1, 2, 5]);
  const earliest = later(choice.model.issuedFrom, addYears(on, -years), passport.bearer.birth);
  const issued = addDays(earliest, source.between(1, Math.max(1, daysBetween(earliest, on))));
  const expiry = expiryOf(choice.facts, issued, years);
  return forBearer(choice, passport, earlier(issued, on), expiry, source);
};

const forBearer = (
  { facts, kind, model }: Choice,
  { bearer, groups, nationality }: Particulars,
  issued: CivilDate,
  expiry: CivilDate,
  source: Stream,
): Particulars => ({
  facts,
  kind,
  model,
  code: codeOn(kind, issued),
  state: facts.state,
  nationality,
  bearer,
  name: latinName(groups),
  groups,
  number: drawNumber(model, source.child('number')),
  issued,
  expiry,
});

/** The code in use on a day. */
export const codeOn = (kind: KindFacts, issued: CivilDate): string =>
  kind.codes.findLast(([, from]) => from <= issued)?.[0] ?? kind.codes[0]?.[0] ?? '';

/** Youngest and oldest bearers, in days. */
const ages: Readonly<Record<DocumentKind, readonly [number, number]>> = {
  passport: [200, 33_000],
  'service-passport': [9_000, 23_000],
  'emergency-passport': [200, 30_000],
  'identity-card': [3_000, 33_000],
  'residence-permit': [7_000, 25_000],
  visa: [200, 30_000],
};

/** Issue and expiry around the day, with more than their share of first and last days. */
const drawDates = (
  { facts, kind, model }: Choice,
  bearer: Bearer,
  on: CivilDate,
  source: Stream,
): { readonly issued: CivilDate; readonly expiry: CivilDate } => {
  const longest = yearsFor(kind, bearer.birth, on);
  const first = later(issueOf(facts, on, longest), model.issuedFrom, addDays(bearer.birth, 1));
  const last = earlier(on, model.issuedUntil ?? on);
  const range = Math.max(0, daysBetween(first, last));
  const drawn = addDays(
    first,
    source.weighted([
      [900, source.between(0, range)],
      [25, 0],
      [25, range],
      [50, toQuarter(first, last, source)],
    ]),
  );
  return { issued: drawn, expiry: expiryOf(facts, drawn, yearsFor(kind, bearer.birth, drawn)) };
};

/** Days from the first to the beginning or the end of a quarter, when signers change. */
const toQuarter = (first: CivilDate, last: CivilDate, source: Stream): number => {
  const year = Number(first.slice(0, 4)) + source.between(0, 10);
  const month = source.pick(['01', '04', '07', '10']);
  const start = `${year}-${month}-01` as CivilDate;
  const day = source.chance(500) ? start : addDays(start, -1);
  return day < first || day > last ? 0 : daysBetween(first, day);
};

/** Days as texts are in the order of the calendar. */
const later = (...days: readonly [CivilDate, ...CivilDate[]]): CivilDate =>
  days.toSorted().at(-1) ?? days[0];

const earlier = (...days: readonly [CivilDate, ...CivilDate[]]): CivilDate =>
  days.toSorted()[0] ?? days[0];
