import type { CivilDate } from '@amirani/core';
import { readMrz } from '@amirani/documents/mrz';
import { nodeCrypto, runNow } from '@amirani/documents/node';
import { examine } from '@amirani/documents/verdict';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type AlertAnswers, alertCategories, alertKinds } from '../alerts/alert-source.ts';
import { complete, green, listed, noHit, on, zoneOf } from '../test/traveller.ts';
import { firstLine } from './first-line.ts';
import type { FirstLineInput } from './input.ts';
import type { VerdictWord } from './model.ts';

const day = (text: string): CivilDate => text as CivilDate;

const codes = (input: FirstLineInput): readonly string[] =>
  firstLine(input).reasons.map(({ code }) => code);
const word = (change: Partial<FirstLineInput>): VerdictWord =>
  firstLine({ ...complete, ...change }).word;
const answers = (change: Partial<AlertAnswers>): AlertAnswers => ({ ...noHit, ...change });

test('with all facts known and met, the verdict is clear, without a reason', () => {
  const verdict = firstLine(complete);
  expect(verdict.all).toEqual([]);
  expect(verdict).toMatchObject({ word: 'clear', reasons: [], more: 0, needs: [] });
  expect(verdict.sources.map(({ source, state }) => `${source} ${state}`)).toEqual([
    'document checked',
    'conditions checked',
    'api checked',
    'ticket checked',
    'alerts.sis checked',
    'alerts.lost-documents checked',
    'alerts.national checked',
    'hits not-connected',
  ]);
});

describe('not checked never looks clear', () => {
  test.each<readonly [string, Partial<FirstLineInput>, string]>([
    [
      'no document',
      { zone: undefined, document: { verdict: undefined } },
      'checkpoint.document.not-read',
    ],
    [
      'no examination',
      { document: { ...complete.document, verdict: undefined } },
      'checkpoint.document.not-examined',
    ],
    [
      'a check that should have run',
      {
        document: {
          ...complete.document,
          verdict: {
            ...green,
            colour: 'grey',
            missing: [{ check: 'sod.signature', result: 'aborted' }],
          },
        },
      },
      'checkpoint.document.not-run',
    ],
    ['no flight', { flight: { state: 'no-flight' } }, 'checkpoint.carrier.no-flight'],
    ['no answer', { flight: { state: 'no-answer' } }, 'checkpoint.carrier.no-answer'],
    ['no list', { flight: { state: 'no-list', destination: 'QMB' } }, 'checkpoint.carrier.no-list'],
    ...alertKinds.map(
      (kind) =>
        [
          `${kind} that does not answer`,
          { alerts: answers({ [kind]: { state: 'not-asked', why: 'too-slow' } }) },
          'checkpoint.alert.no-answer',
        ] as const,
    ),
  ])('%s', (_, change, code) => {
    const input = { ...complete, ...change };
    expect(firstLine(input).word).toBe('not-checked');
    expect(codes(input)).toContain(code);
  });

  test('a paper that nobody asked for', () => {
    const { lodging: _, ...journey } = complete.given.journey ?? {};
    const input = { ...complete, given: { ...complete.given, journey } };
    expect(firstLine(input)).toMatchObject({ word: 'not-checked', needs: ['journey.lodging'] });
  });

  test('a face that nobody compared', () => {
    const input = { ...complete, given: { ...complete.given, document: {} } };
    expect(codes(input)).toEqual(['checkpoint.holder.not-compared']);
  });

  test('a zone alone, examined for real', () => {
    const verdict = runNow(
      examine({
        id: 'e',
        inspectedOn: on,
        inspectedAt: `${on}T04:00:00Z`,
        equipment: ['mrz', 'chip'],
        documents: [{ id: 'p', role: 'travel-document', mrz: { text: zoneOf().lines.join('\n') } }],
        trust: [],
        trustProfile: 'training',
        states: [],
      }),
      nodeCrypto,
    );
    expect(firstLine({ ...complete, document: { verdict } }).word).not.toBe('clear');
  });
});

describe('a source that a place does not have', () => {
  test('is said and holds nobody up', () => {
    const verdict = firstLine({
      ...complete,
      alerts: answers({ sis: { state: 'not-asked', why: 'not-connected' } }),
    });
    expect(verdict.word).toBe('clear');
    expect(verdict.sources.find(({ source }) => source === 'alerts.sis')).toEqual({
      source: 'alerts.sis',
      state: 'not-connected',
      word: 'not-checked',
    });
  });

  test('leaves open what only it can tell', () => {
    const { word: said, needs } = firstLine({
      ...complete,
      alerts: answers({ national: { state: 'not-asked', why: 'not-connected' } }),
    });
    expect(said).toBe('not-checked');
    expect(needs).toEqual(['alerts.bannedBy', 'alerts.exitBan']);
  });
});

describe('alerts', () => {
  test.each(alertCategories)('%s is said once, with the reference of the source', (category) => {
    const verdict = firstLine({
      ...complete,
      alerts: answers({ national: { state: 'hit', alerts: [{ category, reference: 'N-1' }] } }),
    });
    expect(verdict.reasons.map(({ code, locator }) => [code, locator])).toEqual([
      [`checkpoint.alert.${category}`, 'N-1'],
    ]);
    expect(verdict.word).not.toBe('clear');
  });

  test('protected persons and discreet alerts are never an obstacle', () => {
    for (const category of ['missing', 'vulnerable', 'discreet-check'] as const)
      expect(
        word({
          alerts: answers({ sis: { state: 'hit', alerts: [{ category, reference: 'S' }] } }),
        }),
      ).toBe('attention');
  });

  test('a stolen passport fails the condition too, beside its alert', () => {
    const { reasons, all } = firstLine({
      ...complete,
      alerts: answers({
        'lost-documents': {
          state: 'hit',
          alerts: [{ category: 'document-stolen', reference: 'L-9' }],
        },
      }),
    });
    expect(reasons.map(({ code }) => code)).toEqual(['checkpoint.alert.document-stolen']);
    expect(all.map(({ code }) => code)).toContain('schengen.document.reported');
  });
});

describe('the carrier’s list', () => {
  test.each<readonly [string, Partial<typeof listed>, readonly string[]]>([
    ['the same', {}, []],
    ['States in two letters', { nationality: 'QVR' }, []],
    ['a name that is cut', { givenNames: 'NINO M' }, []],
    ['another name', { surname: 'BERADZE' }, ['checkpoint.carrier.name']],
    ['another birth', { dateOfBirth: '1990-06-05' }, ['checkpoint.carrier.date-of-birth']],
    ['another number', { documentNumber: 'QG0041790' }, ['checkpoint.carrier.document-number']],
    ['another expiry', { documentExpires: '2031-04-12' }, ['checkpoint.carrier.document-expires']],
    ['another state', { documentIssuer: 'QMB' }, ['checkpoint.carrier.document-issuer']],
    ['another nationality', { nationality: 'QMB' }, ['checkpoint.carrier.nationality']],
    ['silence', { documentExpires: undefined, documentIssuer: '' }, []],
  ])('%s', (_, change, expected) => {
    const flight = {
      state: 'listed',
      destination: 'QMB',
      traveller: { ...listed, ...change },
    } as const;
    expect(codes({ ...complete, flight })).toEqual(expected);
    expect(word({ flight })).toBe(expected.length === 0 ? 'clear' : 'attention');
  });

  test('a traveller who is not on it', () => {
    expect(word({ flight: { state: 'not-on-list', destination: 'QMB' } })).toBe('attention');
  });
});

describe('what the officer says', () => {
  test('does not make a document genuine, unreported, or its bearer of another State', () => {
    const { facts } = firstLine({
      ...complete,
      document: { ...complete.document, verdict: undefined },
      alerts: answers({ 'lost-documents': { state: 'not-asked', why: 'no-answer' } }),
      given: {
        ...complete.given,
        on: day('2020-01-01'),
        person: { nationality: 'QMB', dateOfBirth: '1980-01-01' as CivilDate },
        document: { genuine: true, reported: false, bearerIsHolder: true },
        alerts: { exitBan: 'no-hit', bannedBy: [] },
      },
    });
    expect(facts).toMatchObject({ on, person: { nationality: 'QVR', dateOfBirth: '1990-05-06' } });
    expect(facts.document).toEqual({
      kind: 'ordinary',
      issuer: 'QVR',
      expires: '2031-04-11',
      issued: '2021-04-12',
      biometric: true,
      bearerIsHolder: true,
    });
  });

  test('no alert source that is silent is answered for', () => {
    const silent = { state: 'not-asked', why: 'not-connected' } as const;
    const { facts } = firstLine({
      ...complete,
      given: { ...complete.given, alerts: { exitBan: 'no-hit', bannedBy: [], sis: 'no-hit' } },
      alerts: { sis: silent, 'lost-documents': silent, national: silent },
    });
    expect(facts.alerts).toEqual({});
  });
});

describe('the journey', () => {
  test('R28: who asks for protection is never clear, and it is said whatever else there is', () => {
    const given = { ...complete.given, person: { seeksProtection: true } };
    const { word: said, all } = firstLine({ ...complete, given });
    expect(said).not.toBe('clear');
    expect(all[0]?.code).toBe('checkpoint.protection.sought');
    const wanted = { category: 'wanted', reference: 'N-1' } as const;
    const alerts = answers({ national: { state: 'hit', alerts: [wanted] } });
    expect(codes({ ...complete, given, alerts })[0]).toBe('checkpoint.protection.sought');
  });

  test('an arriving flight cannot be a flight to leave on', () => {
    const flight = { state: 'listed', destination: 'QVR', traveller: listed } as const;
    expect(word({ flight })).toBe('not-checked');
    expect(codes({ ...complete, flight })).toContain('checkpoint.flight.not-leaving');
    const { all } = firstLine({ ...complete, flight, given: {}, document: { verdict: green } });
    expect(all[0]?.code).toBe('checkpoint.flight.not-leaving');
  });

  test('another destination than the flight’s is said, and does not quietly end the conditions', () => {
    const given = { ...complete.given, destination: 'TUR' };
    expect(word({ given })).toBe('attention');
    expect(codes({ ...complete, given })).toEqual(['checkpoint.destination.differs']);
    expect(word({ given: { ...complete.given, destination: 'FRA' } })).toBe('clear');
  });
});

test('R45: red checks make no false document; an examiner’s decision does', () => {
  const red = { ...green, colour: 'red', result: 'failed' } as const;
  const document = { ...complete.document, verdict: red };
  expect(firstLine({ ...complete, document }).facts.document?.genuine).toBeUndefined();
  const rejected = firstLine({ ...complete, document: { ...document, decided: 'rejected' } });
  expect(rejected.word).toBe('obstacle');
  expect(rejected.reasons.map(({ code }) => code)).toEqual(['checkpoint.document.rejected']);
  expect(word({ document: { ...document, decided: 'accepted' } })).toBe('clear');
});

test('a doubtful field of the zone tells nothing', () => {
  const zone = zoneOf();
  const [first = '', second = ''] = zone.lines;
  const wrong = `${second.slice(0, 19)}${(Number(second[19]) + 1) % 10}${second.slice(20)}`;
  const { facts } = firstLine({
    ...complete,
    zone: readMrz([first, wrong], { referenceDate: on }),
  });
  expect(facts.person?.dateOfBirth).toBeUndefined();
});

// Mutant: without `askedAlone` the three sources are `checked`, and their lines green.
test('a source that was asked by the document number alone has not been asked to the end', () => {
  const [first = '', second = ''] = zoneOf().lines;
  // A birth date, and with it its sum, that cannot be read.
  const blurred = `${second.slice(0, 13)}AAAAAAA${second.slice(20)}`;
  const zone = readMrz([first, blurred], { referenceDate: on });
  expect(zone.value('dateOfBirth')).toBeUndefined();
  const { sources, all, facts, word: said } = firstLine({ ...complete, zone });
  const stateOf = (kind: string) => sources.find(({ source }) => source === `alerts.${kind}`);
  expect(stateOf('sis')).toMatchObject({ state: 'partly', word: 'not-checked' });
  expect(stateOf('national')).toMatchObject({ state: 'partly', word: 'not-checked' });
  expect(stateOf('lost-documents')).toMatchObject({ state: 'checked', word: 'clear' });
  expect(all.map(({ code }) => code)).toContain('checkpoint.alert.document-alone');
  expect(facts.alerts).toEqual({});
  expect(said).toBe('not-checked');
});

describe('properties', () => {
  const alert = fc.record({
    category: fc.constantFrom(...alertCategories),
    reference: fc.constantFrom('A', 'B'),
  });
  const answer = fc.oneof(
    fc.constant({ state: 'no-hit' } as const),
    fc.record({
      state: fc.constant('hit' as const),
      alerts: fc.array(alert, { minLength: 1, maxLength: 3 }),
    }),
    fc.record({
      state: fc.constant('not-asked' as const),
      why: fc.constantFrom('not-connected', 'no-answer', 'too-slow', 'nothing-to-ask'),
    }),
  );
  const maybe = fc.option(fc.boolean(), { nil: undefined });
  const input: fc.Arbitrary<FirstLineInput> = fc.record({
    profile: fc.constantFrom('georgian-exit', 'schengen-entry'),
    on: fc.constant(on),
    zone: fc.constantFrom(
      undefined,
      zoneOf(),
      zoneOf({ nationality: 'QMB' }),
      zoneOf({ dateOfExpiry: '2026-12-01' }),
    ),
    document: fc.record({
      verdict: fc.constantFrom(undefined, green, { ...green, colour: 'grey' } as const),
      decided: fc.constantFrom(undefined, 'accepted', 'rejected'),
      issued: fc.constantFrom(undefined, day('2021-04-12'), day('2012-04-12')),
      chip: maybe,
    }),
    flight: fc.constantFrom(
      { state: 'no-flight' },
      { state: 'no-answer' },
      { state: 'not-on-list', destination: 'QMB' },
      { state: 'listed', destination: 'QMB', traveller: listed },
    ),
    given: fc.record({
      departure: fc.constantFrom(undefined, day('2026-12-06')) as fc.Arbitrary<CivilDate>,
      document: fc.record({ bearerIsHolder: maybe }),
      journey: fc.record({
        returnTicket: maybe,
        lodging: maybe,
        healthInsurance: maybe,
        meansSufficient: maybe,
      }),
    }),
    alerts: fc.record({ sis: answer, 'lost-documents': answer, national: answer }),
    twins: fc.constant({ QVR: 'GE', QMB: 'FR' }),
  });

  test('clear has no reason, no missing fact and no source that was not asked to the end', () => {
    fc.assert(
      fc.property(input, (one) => {
        const { word: said, all, needs, sources, reasons, more } = firstLine(one);
        const asked = sources.every(
          ({ state }) => state === 'checked' || state === 'not-connected',
        );
        const hit = alertKinds.some((kind) => one.alerts[kind].state === 'hit');
        if (said === 'clear') {
          expect([all, needs, asked, hit]).toEqual([[], [], true, false]);
          expect(one.document.decided === 'accepted' || one.document.verdict === green).toBe(true);
        } else expect(all.length).toBeGreaterThan(0);
        expect(reasons.length + more).toBeLessThanOrEqual(all.length);
        expect(all.length === 0 || reasons.length > 0).toBe(true);
        if (all.some(({ word: pull }) => pull === 'obstacle')) expect(said).toBe('obstacle');
      }),
      { numRuns: 2000 },
    );
  });

  test('an answer more never makes a hit go away, and a source that falls silent never helps', () => {
    fc.assert(
      fc.property(input, fc.constantFrom(...alertKinds), (one, kind) => {
        const silent = firstLine({
          ...one,
          alerts: { ...one.alerts, [kind]: { state: 'not-asked', why: 'no-answer' } },
        });
        expect(silent.word).not.toBe('clear');
      }),
      { numRuns: 500 },
    );
  });

  test('whatever comes, nothing throws', () => {
    fc.assert(
      fc.property(input, fc.string(), (one, zone) => {
        firstLine({ ...one, zone: readMrz(zone, { referenceDate: on }) });
      }),
    );
  });
});
