import { readFileSync } from 'node:fs';
import { languages } from '@amirani/core/languages';
import { type Assessment, assess, type DocumentFacts } from '@amirani/schengen/conditions';
import { refusalLetters } from '@amirani/schengen/data';
import { trainingTwins } from '@amirani/schengen/training';
import { Problem } from '@platform/server/http/problems.ts';
import { renderPdf } from '@platform/server/print/pdf.ts';
import fc from 'fast-check';
import { describe, expect, expectTypeOf, test } from 'vitest';
import type { ExitRecordRequest } from '../../api/types.ts';
import { type FormRoom, makeExitRecord, makeRefusalDraft } from '../service.ts';
import { exitRequest, fineCrossing, refusalRequest } from '../test/crossings.ts';
import { formSay } from '../words.ts';
import { exitRecord } from './exit-record.ts';
import { letterIn, remediesIn } from './official-texts.ts';
import { chooseLetters } from './refusal-draft.ts';
import { actNames } from './sources.ts';

const template = (name: string): string =>
  readFileSync(new URL(`${name}.typ`, import.meta.url), 'utf8');

const room: FormRoom = {
  platform: {
    config: { profile: 'training' } as FormRoom['platform']['config'],
    clock: () => new Date('2026-11-25T04:00:00Z'),
  },
  by: 'officer',
};
const duty: FormRoom = {
  ...room,
  platform: {
    ...room.platform,
    config: { profile: 'duty' } as FormRoom['platform']['config'],
  },
};
const codeOf = (make: () => unknown): string => {
  try {
    make();
  } catch (error) {
    if (error instanceof Problem) return error.code;
    throw error;
  }
  return 'made';
};

const { person, document, journey, alerts } = fineCrossing;
/** Facts on which each requirement of exit fails, alone. */
const unmet = {
  'passport-genuine': { document: { ...document, genuine: false } },
  'passport-biometric': { document: { ...document, biometric: false } },
  'passport-age': { document: { ...document, issued: '2010-01-01' } },
  'passport-validity': { document: { ...document, expires: '2027-01-01' } },
  'return-ticket': { journey: { ...journey, returnTicket: false } },
  lodging: { journey: { ...journey, lodging: false } },
  'health-insurance': { journey: { ...journey, healthInsurance: false } },
  means: { journey: { ...journey, meansSufficient: false } },
  'known-ban': { alerts: { ...alerts, bannedBy: ['QMB'] } },
  'exit-ban': { alerts: { ...alerts, exitBan: 'hit' } },
};
/** Facts on which an officer may give each letter. */
const bearing: Readonly<Record<string, object>> = {
  A: { document: { ...document, expires: '2026-12-01' } },
  B: { document: { ...document, genuine: false } },
  C: { document: { ...document, biometric: false } },
  D: {
    document: { ...document, biometric: false },
    visa: { type: 'C', issuer: 'QMB', genuine: false },
  },
  E: { journey: { ...journey, purposeJustified: false, lodging: false } },
  F: { stays: [{ entry: '2026-08-01', exit: '2026-11-20', state: 'FR' }] },
  G: { journey: { ...journey, meansSufficient: false } },
  H: { alerts: { ...alerts, sis: 'hit' } },
  I: { person: { ...person, threat: true } },
  J: { person: { ...person, biometricsGiven: false } },
};
const given = (more: object | undefined): object => ({ ...fineCrossing, ...more });

describe('the exit record', () => {
  test.each(
    languages.flatMap((language) =>
      Object.entries(unmet).map(([name, facts]) => [language, name, facts] as const),
    ),
  )('R77: %s, %s: requirement, reason, cure, law, remedy', (language, name, facts) => {
    const record = makeExitRecord(exitRequest(given(facts), { language }), room);
    expect(record.requirements.length, name).toBe(1);
    const [{ name: said, reasons, cures, law }] = record.requirements;
    for (const text of [said, ...reasons, ...cures, law.text]) expect(text.trim()).not.toBe('');
    expect(law.text).toContain(formSay(language)('schengen.form.act.georgianExitAct'));
    expect(law.note).toBe(formSay(language)('schengen.form.shared.notVerified'));
    expect(record.remedies.map(({ text }) => text)).toEqual(
      remediesIn(formSay(language)).map(({ text }) => text),
    );
  });

  test('R77: whatever is known, there is a record only where a requirement is not met, each with all that is owed', () => {
    const either = <T>(...values: T[]) => fc.constantFrom(undefined, ...values);
    const some = fc.record({
      biometric: either(true, false),
      expires: either('2029-12-31', '2026-12-01', '2026-01-01'),
      genuine: either(true, false),
      returnTicket: either(true, false),
      insurance: either(true, false),
      bannedBy: either<string[]>([], ['FR'], ['QMB', 'ES']),
      sis: either('hit', 'no-hit'),
      threat: either(true, false),
      language: fc.constantFrom(...languages),
    });
    fc.assert(
      fc.property(some, (one) => {
        const facts = JSON.parse(
          JSON.stringify({
            ...fineCrossing,
            person: { ...person, threat: one.threat },
            document: {
              ...document,
              biometric: one.biometric,
              expires: one.expires,
              genuine: one.genuine,
            },
            journey: {
              ...journey,
              returnTicket: one.returnTicket,
              healthInsurance: one.insurance,
            },
            alerts: { ...alerts, bannedBy: one.bannedBy, sis: one.sis },
          }),
        ) as object;
        const failed = [
          one.biometric === false,
          one.expires === '2026-12-01' || one.expires === '2026-01-01',
          one.genuine === false,
          one.returnTicket === false,
          one.insurance === false,
          (one.bannedBy?.length ?? 0) > 0,
        ].filter(Boolean).length;
        const request = exitRequest(facts, { language: one.language });
        if (failed === 0) {
          expect(codeOf(() => makeExitRecord(request, room))).toBe('schengen.form.no-requirement');
          return;
        }
        const { requirements, remedies } = makeExitRecord(request, room);
        expect(requirements.length).toBe(failed);
        expect(remedies.length).toBeGreaterThan(0);
        for (const { reasons, cures, law } of requirements)
          for (const text of [reasons[0], cures[0], law.text]) expect(text).toMatch(/\S/);
      }),
      { numRuns: 150 },
    );
  });

  test('R77: a requirement without a cure cannot be written', () => {
    const assessment = assess(given(unmet.lodging) as never, {
      profile: 'georgian-exit',
      twins: trainingTwins,
    });
    const bare: Assessment = {
      ...assessment,
      conditions: assessment.conditions.map((one) => ({ ...one, wouldChange: [] })),
    };
    const { facts: _, ...form } = exitRequest({});
    expect(() =>
      exitRecord(bare, formSay('en'), { form, facts: fineCrossing, at: new Date(0), by: 'x' }),
    ).toThrow(TypeError);
  });

  test('R77: neither a hit nor a threat nor where somebody comes from stops anybody', () => {
    const hits = given({
      alerts: { ...alerts, sis: 'hit', national: 'hit' },
      person: { ...person, threat: true },
    });
    expect(codeOf(() => makeExitRecord(exitRequest(hits), room))).toBe(
      'schengen.form.no-requirement',
    );
    const foreign: Partial<ExitRecordRequest> = {
      traveller: { ...exitRequest({}).traveller, nationality: 'QNI' },
    };
    const facts = given({
      person: { ...person, nationality: 'QNI' },
      document: { ...document, genuine: false },
    });
    expect(codeOf(() => makeExitRecord(exitRequest(facts, foreign), room))).toBe(
      'schengen.form.not-for-this-person',
    );
  });

  test('who asks for protection is handed over first', () => {
    const facts = given({ ...unmet.lodging, person: { ...person, seeksProtection: true } });
    expect(codeOf(() => makeExitRecord(exitRequest(facts), room))).toBe(
      'schengen.form.not-for-this-person',
    );
  });

  test('a child without consent is told what cures it', () => {
    const dateOfBirth = '2015-05-05' as never;
    const facts = given({
      person: { ...person, dateOfBirth },
      journey: { ...journey, parentalConsent: false },
    });
    const traveller = { ...exitRequest({}).traveller, dateOfBirth };
    const { requirements } = makeExitRecord(exitRequest(facts, { traveller }), room);
    expect(requirements[0].cures[0]).toContain('consent');
  });
});

describe('the draft of a refusal', () => {
  test.each(
    languages.flatMap((language) =>
      refusalLetters.map(({ letter }) => [language, letter] as const),
    ),
  )('%s, %s: borne by a condition, with its words, law and watermark', (language, letter) => {
    const request = refusalRequest(given(bearing[letter]), [letter], { language });
    const draft = makeRefusalDraft(request, room);
    const chosen = draft.letters.filter((one) => one.chosen);
    expect(chosen.map((one) => one.letter)).toEqual([letter]);
    expect(chosen[0]?.reasons.length).toBeGreaterThan(0);
    expect(chosen[0]?.text).toBe(letterIn(formSay(language), letter)?.text);
    expect(draft.letters.map((one) => one.letter)).toEqual([...'ABCDEFGHIJ']);
    expect(JSON.stringify(draft)).toContain(formSay(language)('schengen.form.refusal.watermark'));
    expect(draft.appeals.length).toBeGreaterThan(0);
    const acts = Object.values(actNames).map((code) => formSay(language)(code));
    expect(acts.some((act) => JSON.stringify(chosen[0]?.reasons).includes(act))).toBe(true);
  });

  test.each(languages)(
    '%s: what is asked on a permit of another State is told by its law',
    (language) => {
      const permit = {
        ...{ kind: 'residence-permit', issuer: 'IT', genuine: true },
        validUntil: '2099-01-01',
      };
      const facts = { ...given(bearing['A']), destination: 'FR', permit };
      const { letters } = makeRefusalDraft(refusalRequest(facts, ['A'], { language }), room);
      expect(JSON.stringify(letters.find(({ chosen }) => chosen)?.reasons)).toContain(
        formSay(language)('schengen.form.act.schengenConvention'),
      );
    },
  );

  test('R50: a letter that nothing bears is refused, alone or beside one that holds', () => {
    for (const { letter } of refusalLetters) {
      expect(
        codeOf(() => makeRefusalDraft(refusalRequest(fineCrossing, [letter]), room)),
        letter,
      ).toBe('schengen.form.letter-without-ground');
      if (letter !== 'G')
        expect(
          codeOf(() => makeRefusalDraft(refusalRequest(given(bearing['G']), ['G', letter]), room)),
          letter,
        ).toBe('schengen.form.letter-without-ground');
    }
  });

  test('R50: no risk, score or hit of a watch list is a fact, and none is a letter', () => {
    for (const more of [{ risk: 'high' }, { score: 97 }, { alerts: { ...alerts, watch: 'hit' } }])
      expect(
        codeOf(() =>
          makeRefusalDraft(refusalRequest({ ...given(bearing['G']), ...more }, ['G']), room),
        ),
      ).toBe('schengen.form.facts');
    for (const letters of [['K'], ['Z'], []])
      expect(
        codeOf(() => makeRefusalDraft(refusalRequest(given(bearing['G']), letters), room)),
      ).toBe('schengen.form.letter-without-ground');
  });

  test('own crossing records support no letter, with any other records', () => {
    const own = { entry: '2026-07-01', exit: '2026-09-28', state: 'FR', source: 'own-record' };
    const beside = (...more: object[]) =>
      codeOf(() =>
        makeRefusalDraft(refusalRequest({ ...fineCrossing, stays: [own, ...more] }, ['F']), room),
      );
    for (const more of [
      [],
      [{ entry: '2015-01-01', exit: '2015-01-02', state: 'TR', source: 'statement' }],
      [{ entry: '2026-06-01', exit: '2026-06-03', state: 'FR', source: 'stamp' }],
    ])
      expect(beside(...more)).toBe('schengen.form.letter-without-ground');
    const stays = [own, { ...own, source: 'stamp' }];
    const draft = makeRefusalDraft(refusalRequest({ ...fineCrossing, stays }, ['F']), room);
    expect(draft.letters.filter(({ chosen }) => chosen).map(({ letter }) => letter)).toEqual(['F']);
  });

  test('letters are chosen only from those of the day: J came with the Entry/Exit System', () => {
    const assessment = assess(given({ ...bearing['J'], on: '2025-06-01' }) as never, {
      profile: 'schengen-entry',
      twins: trainingTwins,
    });
    expect(chooseLetters(assessment, ['J'])).toEqual({ ok: false, ungrounded: ['J'] });
  });

  test.each([
    ['moves freely', { person: { ...person, nationality: 'QMB' } }, 'QMB'],
    [
      'is family of a Union citizen',
      { person: { ...person, familyOfUnionCitizen: { accompanying: true } } },
      'QVR',
    ],
    ['asks for protection', { person: { ...person, seeksProtection: true } }, 'QVR'],
    ['is of a State that no list knows', { person: { ...person, nationality: 'QQQ' } }, 'QQQ'],
  ])('who %s never gets the form', (_, facts, nationality) => {
    const traveller = { ...exitRequest({}).traveller, nationality };
    const request = refusalRequest(given({ ...bearing['A'], ...facts }), ['A'], { traveller });
    expect(codeOf(() => makeRefusalDraft(request, room))).toBe('schengen.form.not-for-this-person');
  });

  test('the draft lists what was not asked, and other grounds that follow from the facts', () => {
    const facts = given({
      ...bearing['A'],
      journey: { ...journey, meansSufficient: false },
      person: { nationality: 'QVR' },
    });
    const draft = makeRefusalDraft(refusalRequest(facts, ['A']), room);
    expect(draft['alsoBorne']).toEqual(['G']);
    expect(draft['open']).toEqual([
      formSay('en')('schengen.form.refusal.familyUnknown'),
      formSay('en')('schengen.form.refusal.protectionUnknown'),
    ]);
  });

  test('the ticks beside H say which list it was', () => {
    const facts = given({ alerts: { ...alerts, national: 'hit' } });
    const draft = makeRefusalDraft(refusalRequest(facts, ['H']), room);
    expect(draft.letters.find(({ letter }) => letter === 'H')?.ticks).toEqual([
      formSay('en')('schengen.form.refusal.ticks.national'),
    ]);
  });
});

describe('both forms', () => {
  test('facts that cannot be used or say other than the papers refuse the whole', () => {
    const facts = given(unmet.lodging);
    expect(codeOf(() => makeExitRecord(exitRequest({ ...facts, on: 'soon' }), room))).toBe(
      'schengen.form.facts',
    );
    for (const change of [
      { nationality: 'QMB' },
      { dateOfBirth: '1980-02-03' as never },
      { documentKind: 'diplomatic' as const },
    ]) {
      const traveller = { ...exitRequest({}).traveller, ...change };
      expect(codeOf(() => makeExitRecord(exitRequest(facts, { traveller }), room))).toBe(
        'schengen.form.contradiction',
      );
    }
  });

  test('on duty no wording and no citation is printed that nobody verified; the twins of training do not exist', () => {
    const traveller = { ...exitRequest({}).traveller, nationality: 'GEO' };
    const georgian = { ...person, nationality: 'GE' };
    const facts = { ...given(unmet.lodging), person: georgian, destination: 'FR' };
    expect(codeOf(() => makeExitRecord(exitRequest(facts, { traveller }), duty))).toBe(
      'schengen.form.not-verified',
    );
    const refused = { ...given(bearing['G']), person: georgian };
    expect(
      codeOf(() => makeRefusalDraft(refusalRequest(refused, ['G'], { traveller }), duty)),
    ).toBe('schengen.form.not-verified');
    expect(codeOf(() => makeExitRecord(exitRequest(given(unmet.lodging)), duty))).toBe(
      'schengen.form.not-for-this-person',
    );
  });

  test.each(languages)('%s: PDF/A, the same bytes for the same content, no markup', (language) => {
    const remarks = '#panic("x") ] #{ $x$ _a_';
    const exit = makeExitRecord(exitRequest(given(unmet.lodging), { language, remarks }), room);
    const refusal = makeRefusalDraft(
      refusalRequest(given(bearing['E']), ['E'], { language, remarks }),
      room,
    );
    for (const [name, content] of [
      ['exit-record', exit],
      ['refusal', refusal],
    ] as const) {
      const pdf = renderPdf(template(name), content);
      expect(pdf.toString('latin1')).toContain('<pdfaid:conformance>A<');
      expect(renderPdf(template(name), content).equals(pdf)).toBe(true);
    }
  });

  test.each(languages)(
    '%s has words for every letter of the form, whatever the day',
    (language) => {
      for (const { letter } of refusalLetters) {
        const wording = letterIn(formSay(language), letter);
        expect(wording?.text.length, letter).toBeGreaterThan(10);
        expect(wording?.source).toContain(`Annex V Part B, ${letter}`);
      }
    },
  );

  test('the kinds of document are those of the rules', () => {
    expectTypeOf<NonNullable<ExitRecordRequest['traveller']['documentKind']>>().toEqualTypeOf<
      NonNullable<DocumentFacts['kind']>
    >();
  });
});
