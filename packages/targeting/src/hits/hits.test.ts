import { NameIndex } from '@amirani/names/index';
import { matchPersons } from '@amirani/names/similarity';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readCriterion } from '../criteria/index.ts';
import { compileCriterion, explainCriterion } from '../evaluate/index.ts';
import { couriers } from '../test/samples.ts';
import type { SoughtObject, SoughtPaper, SoughtPerson } from '../watch-lists/model.ts';
import {
  comesUp,
  comparedText,
  type HitEvidence,
  hitFigures,
  hitFinding,
  hitKeyText,
  indexEntriesOf,
  isIdentified,
  isWorthSeeing,
  type ListEvidence,
  reasonsOf,
  sourceOf,
  tallyHits,
} from './index.ts';

const person: SoughtPerson = {
  kind: 'person',
  id: 'p1',
  reference: 'P-1',
  ground: 'arrest',
  instruction: 'call-police',
  names: [
    { full: 'Nino Tsereli', kind: 'primary', script: 'latin' },
    { full: 'ნინო წერელი', kind: 'alias', script: 'georgian' },
    { full: 'Nina', kind: 'weak-alias', script: 'latin' },
  ],
  birthDates: [{ date: '1990-05-06' }],
  documents: [{ number: 'QV1234567', kind: 'passport', issuer: 'QVR' }],
  nationalities: ['QVR'],
  places: [],
};
const paper: SoughtPaper = {
  kind: 'document',
  id: 'd1',
  reference: 'D-1',
  ground: 'lost-or-stolen-document',
  instruction: 'secure-document',
  document: { number: 'QV7777777', kind: 'passport', issuer: 'QVR' },
};
const list: ListEvidence['list'] = {
  id: 'wanted',
  title: 'Wanted',
  owner: 'keeper',
  source: 'training',
  category: 'sought',
  version: '3',
  size: 1000,
};

const evidenceOf = (
  traveller: { name: string; birthDate?: string; nationality?: string; document?: string },
  chance = 0.0001,
): ListEvidence => {
  const { score, explanation } = matchPersons(traveller, {
    name: 'Nino Tsereli',
    birthDate: '1990-05-06',
    nationality: 'QVR',
    document: 'QV1234567',
  });
  return {
    kind: 'watch-list',
    list,
    entry: person,
    entryVersion: 'e1',
    score,
    chance,
    explanation,
    person: { ...traveller, documents: [] },
  };
};
const codes = (list: readonly { readonly code: string }[]): readonly string[] =>
  list.map(({ code }) => code.replace('targeting.hit.', ''));

// Mutant: without `swapped` among the sides of a birth date it speaks for the same person.
test.each([
  ['1990-06-05', 'swapped', 'against'],
  ['1990-05-07', 'digit', 'against'],
  ['1991-05-06', 'digit', 'against'],
  ['1890-05-06', 'century', 'against'],
  ['900506', 'century', 'unknown'],
  ['1990-01-01', 'placeholder', 'unknown'],
  ['1990', 'compatible', 'for'],
  ['1990-05-06', 'same', 'for'],
] as const)(
  'R24: born %s, the entry 1990-05-06, is %s and speaks %s',
  (birthDate, relation, side) => {
    const said = reasonsOf(evidenceOf({ name: 'TSERELI NINO', birthDate }));
    expect(codes(said[side])).toContain(`birth-date.${relation}`);
  },
);

test('R24: both sides of a hit are told, and what is not known', () => {
  const one = reasonsOf(
    evidenceOf({ name: 'TSERELI N', birthDate: '1990-05-06', nationality: 'QMB' }),
  );
  expect(codes(one.for)).toEqual(['word.same', 'word.initial', 'birth-date.same', 'chance.none']);
  expect(codes(one.against)).toEqual(['nationality.different']);
  expect(codes(one.unknown)).toEqual(['document.unknown']);
  const other = reasonsOf(
    evidenceOf({ name: 'TSERELI DATO', birthDate: '1975-01-02', document: 'QX0000001' }, 12.345),
  );
  expect(codes(other.against)).toEqual([
    // The word of the one, and that of the other.
    'word.contradicted',
    'word.contradicted',
    'birth-date.different',
    'chance.usual',
  ]);
  expect(codes(other.unknown)).toEqual(['nationality.unknown', 'document.different']);
  expect(other.against.at(-1)?.facts).toEqual({ chance: 12, size: 1000 });
});

// Mutant: without LEAST_LIST a full match on a list of three is said to be chance.
test('of a short list nothing is said of chance: it does not know how rare a name is', () => {
  const evidence = evidenceOf({ name: 'TSERELI NINO' }, 1.5);
  const said = reasonsOf({ ...evidence, list: { ...list, size: 3 } });
  expect(codes([...said.for, ...said.against, ...said.unknown]).join()).not.toContain('chance');
});

test('a title glued to the name of the entry is named as the reason', () => {
  const evidence = evidenceOf({ name: 'TSERELI NINO' });
  const entryReadAs = [
    { why: 'title-glued', word: 'TSERELIMRS', read: 'TSERELI', title: 'MRS', known: false },
  ] as const;
  const said = reasonsOf({ ...evidence, explanation: { ...evidence.explanation, entryReadAs } });
  expect(said.for[0]).toEqual({
    code: 'targeting.hit.form.entry-title-glued',
    facts: { entry: 'TSERELIMRS', read: 'TSERELI', title: 'MRS' },
  });
});

test('of a document that is sought its number is the only reason', () => {
  const { explanation, ...rest } = evidenceOf({ name: 'ANY BODY', document: 'QV1234567' });
  const reasons = reasonsOf({ ...rest, explanation, entry: paper });
  expect([codes(reasons.for), reasons.against, reasons.unknown]).toEqual([
    ['document.same'],
    [],
    [],
  ]);
});

test('R18 R24: of a criterion every condition is told on its side, with its version and digest', () => {
  const { criterion } = readCriterion(couriers);
  if (criterion === undefined) throw new Error('the sample is a criterion');
  const compiled = compileCriterion(criterion);
  const explanation = explainCriterion(compiled, {});
  const evidence: HitEvidence = {
    kind: 'criterion',
    id: criterion.id,
    version: criterion.version,
    title: criterion.title,
    purpose: criterion.purpose,
    owner: criterion.owner,
    digest: 'f'.repeat(64),
    explanation,
  };
  const told = reasonsOf(evidence);
  const conditions = [...criterion.when, ...criterion.unless].flatMap((one) => one.conditions);
  expect(told.unknown).toHaveLength(conditions.length);
  expect([...told.for, ...told.against]).toEqual([]);
  // Mutant: with missing exoneration on the side `for`, everybody has a reason against them.
  const exonerating = explanation.exonerating.map((clause) => ({
    ...clause,
    conditions: clause.conditions.map((one) => ({ ...one, truth: 'not-met' as const })),
  }));
  const alone = reasonsOf({ ...evidence, explanation: { ...explanation, exonerating } });
  expect(alone.unknown.map(({ code }) => code)).toContain('targeting.hit.exoneration.not-met');
  expect(alone.for).toEqual([]);
  expect(sourceOf(evidence)).toEqual({
    kind: 'criterion',
    id: criterion.id,
    version: String(criterion.version),
  });
  const found = { traveller: 't', system: 'pnr', evidence, digest: 'd', at: 'x', producedBy: 'y' };
  expect(hitFinding({ ...found, system: 'pnr' })).toMatchObject({
    code: 'targeting.hit.criterion',
    result: 'yours-to-judge',
    subject: 't',
    evidence: [{ locator: 'f'.repeat(64), digest: 'd' }],
  });
});

test('a hit of a list rests on the law of its room', () => {
  const found = { traveller: 't', digest: 'd', at: 'x', producedBy: 'y' };
  const evidence = evidenceOf({ name: 'NINO TSERELI' });
  const rule = (system: 'api' | 'pnr') => hitFinding({ ...found, system, evidence }).rule.act;
  expect([rule('api'), rule('pnr')]).toEqual(['Reg. (EU) 2016/399', 'Dir. (EU) 2016/681']);
});

test('an entry is found by each of its names and documents, and never by a weak alias', () => {
  const index = NameIndex.build([...indexEntriesOf(person), ...indexEntriesOf(paper)]);
  const best = (query: { name: string; document?: string }) =>
    index
      .query(query)
      .find((hit) => isWorthSeeing(hit, hit.id === 'p1' ? person : paper, undefined))?.id;
  expect(best({ name: 'TSERELI NINO' })).toBe('p1');
  expect(best({ name: 'ЦЕРЕЛИ НИНО' })).toBe('p1');
  expect(best({ name: 'SOMEBODY ELSE', document: 'QV1234S67' })).toBe('p1');
  expect(best({ name: 'SOMEBODY ELSE', document: 'QV7777777' })).toBe('d1');
  expect(best({ name: 'NINA' })).toBeUndefined();
  expect(indexEntriesOf(person).map(({ name }) => name)).toEqual(['Nino Tsereli', 'ნინო წერელი']);
  const vehicle: SoughtObject = {
    kind: 'object',
    object: 'vehicle',
    registrations: ['QV-1'],
    id: 'o',
    reference: 'O',
    ground: 'object-for-seizure',
    instruction: 'secure-object',
  };
  expect(indexEntriesOf(vehicle)).toEqual([]);
});

test.each([
  [[{ date: '1990-05-06' }], ['1990-05-06']],
  [[{ date: '1990-05-06', until: '1990-07-01' }], ['1990']],
  [[{ date: '1990-05', until: '1990-05-31' }], ['1990-05']],
  [[{ date: '1989', until: '1991' }], [undefined]],
  [[{ date: '1990', approximate: true as const }], [undefined]],
  [[], [undefined]],
  [
    [{ date: '1990' }, { date: '1991-02-03' }],
    ['1990', '1991-02-03'],
  ],
])('of the dates %j the certain part is compared', (birthDates, expected) => {
  const [name] = person.names;
  const entries = indexEntriesOf({ ...person, birthDates, names: name ? [name] : [] });
  expect(entries.map(({ birthDate }) => birthDate)).toEqual(expected);
});

test('a sought number matches every bearer, unless it is known to be of another State', () => {
  const hit = { score: 0.1, explanation: { document: 'same' } } as const;
  const borne = (issuer?: string) => ({ number: 'QV7777777', issuer });
  expect(isWorthSeeing(hit, paper, borne('QVR'))).toBe(true);
  expect(isWorthSeeing(hit, paper, borne())).toBe(true);
  expect(isWorthSeeing(hit, paper, borne('QMB'))).toBe(false);
  expect(isWorthSeeing(hit, person, borne('QMB'))).toBe(false);
  const near = { score: 0.1, explanation: { document: 'one-edit' } } as const;
  expect(isWorthSeeing(near, paper, borne('QVR'))).toBe(false);
  expect(isWorthSeeing({ ...near, score: 0.9 }, paper, borne('QVR'))).toBe(false);
  expect(isWorthSeeing({ ...near, score: 0.6 }, person, borne('QVR'))).toBe(true);
});

test('R16: the same data and the same entry do not come again once refuted; other data or another version do', () => {
  const text = fc.string({ maxLength: 5 });
  const screened = fc.record({
    name: text,
    birthDate: fc.option(text, { nil: undefined }),
    documents: fc.array(fc.record({ number: text }), { maxLength: 2 }),
  });
  const source = fc.record({
    kind: fc.constantFrom('watch-list' as const, 'criterion' as const),
    id: text,
    version: text,
  });
  fc.assert(
    fc.property(screened, screened, source, source, text, text, (one, other, a, b, t, u) => {
      const identified = isIdentified(other);
      const refuted = {
        key: hitKeyText(comparedText(one), a),
        traveller: t,
        state: 'different' as const,
      };
      const found = { key: hitKeyText(comparedText(other), b), traveller: u, identified };
      const isSame =
        comparedText(one) === comparedText(other) && JSON.stringify(a) === JSON.stringify(b);
      // A namesake without a document may be another person without an earlier judgement.
      expect(comesUp(found, [refuted])).toBe(!(isSame && (identified || t === u)));
      const again = { ...refuted, traveller: u, identified: true };
      expect(comesUp(again, [refuted])).toBe(false);
      expect(comesUp({ ...again, identified: false }, [refuted])).toBe(t !== u);
      // What somebody was found to be does not spare the next journey a look.
      const judged = { ...refuted, state: 'same' as const };
      expect(comesUp(again, [judged])).toBe(u !== t);
      expect(comesUp(found, [])).toBe(true);
    }),
  );
});

test('the order of documents says nothing; every other part does', () => {
  const documents = [{ number: 'A1', issuer: 'QVR' }, { number: 'B2' }];
  const base = { name: 'NINO', birthDate: '1990-05-06', nationality: 'QVR', documents };
  const same = comparedText({ ...base, documents: documents.toReversed() });
  expect(same).toBe(comparedText(base));
  for (const change of [
    { name: 'NINA' },
    { birthDate: undefined },
    { nationality: 'QMB' },
    { documents: [{ number: 'A1' }, { number: 'B2' }] },
  ])
    expect(comparedText({ ...base, ...change })).not.toBe(same);
});

test('R27: only what persons decided counts, with its interval', () => {
  const states = [
    ...Array<'different'>(10).fill('different'),
    'confirmed',
    'released',
    'withdrawn',
    'same',
    'unsure',
    'waiting',
    'expired',
  ] as Parameters<typeof tallyHits>[0];
  const figures = hitFigures(tallyHits(states));
  expect(figures).toMatchObject({ different: 10, confirmed: 2, withdrawn: 1, same: 1, unsure: 1 });
  expect(figures.falseHits).toMatchObject({ share: 11 / 13, of: 13 });
  expect(figures.precision.share).toBeCloseTo(2 / 13);
  // Wilson 1927, worked by hand for 2 of 13 at 95 in 100.
  expect(figures.precision.lower).toBeCloseTo(0.0433, 3);
  expect(figures.precision.upper).toBeCloseTo(0.4223, 3);
  expect(hitFigures(tallyHits([])).falseHits).toEqual({
    share: undefined,
    of: 0,
    lower: 0,
    upper: 1,
  });
});
