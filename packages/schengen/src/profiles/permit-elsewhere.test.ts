import type { CivilDate } from '@amirani/core';
import { describe, expect, test } from 'vitest';
import type { CrossingFacts, PermitFacts, VisaFacts } from '../facts/crossing.ts';
import { fine } from '../test/fine.ts';
import { assess } from './assess.ts';

const day = (text: string): CivilDate => text as CivilDate;
const permit: PermitFacts = {
  kind: 'residence-permit',
  issuer: 'DE',
  validUntil: day('2028-01-01'),
  genuine: true,
};
const resident: CrossingFacts = { ...fine, permit };
const of = (facts: CrossingFacts) => {
  const assessment = assess(facts, { profile: 'schengen-entry' });
  return {
    ...assessment,
    letters: assessment.letters.map(({ letter }) => letter).join(''),
    condition: (name: string) =>
      assessment.conditions.find(({ code }) => code === `schengen.entry.${name}`),
  };
};
const document = (change: NonNullable<CrossingFacts['document']>): CrossingFacts => ({
  ...resident,
  document: { ...fine.document, ...change },
});

describe('CISA Art. 21(1): a visit to another State asks for Art. 6(1)(a) as a whole', () => {
  const short = document({ expires: day('2026-07-01') });
  const old = document({ issued: day('2016-06-09') });

  test.each<readonly [string, CrossingFacts, string, string]>([
    ['three months after the departure', short, 'document-validity', '(a)(i)'],
    ['ten years since the issue', old, 'document-age', '(a)(ii)'],
  ])('%s', (_, facts, name, point) => {
    const { outcome, letters, condition } = of(facts);
    expect({ outcome, letters }).toEqual({ outcome: 'grounds', letters: 'A' });
    expect(condition(name)).toMatchObject({
      result: 'failed',
      rule: {
        act: 'Convention implementing the Schengen Agreement',
        article: `Art. 21(1) with Reg. (EU) 2016/399 Art. 6(1)${point}`,
      },
      exceptions: expect.arrayContaining(['schengen.exception.permit-transit']),
    });
  });

  test('on the way to the State that issued the permit only that the document is in date', () => {
    for (const facts of [short, old]) {
      const home = of({ ...facts, destination: 'DE' });
      expect(home.outcome).toBe('met');
      expect(home.condition('document-age')?.reasons[0]?.code).toBe('schengen.permit.to-issuer');
    }
    expect(of({ ...document({ expires: day('2026-06-09') }), destination: 'DE' }).letters).toBe(
      'A',
    );
  });

  test('before it is known where the journey goes, neither fails', () => {
    for (const facts of [short, old]) {
      const open = of({ ...facts, destination: undefined });
      expect({ outcome: open.outcome, letters: open.letters }).toEqual({
        outcome: 'second-line',
        letters: '',
      });
      expect(open.needs).toContain('destination');
    }
    const unjustified = { ...resident, journey: { ...fine.journey, purposeJustified: false } };
    expect(of(unjustified).letters).toBe('E');
    expect(of({ ...unjustified, destination: undefined }).letters).toBe('');
    expect(of({ ...unjustified, destination: 'DE' }).outcome).toBe('met');
  });

  test('a carrier sees the same documents', () => {
    const boarding = assess(old, { profile: 'carrier' });
    expect(boarding.outcome).toBe('grounds');
    expect(assess({ ...old, destination: 'DE' }, { profile: 'carrier' }).outcome).toBe('met');
  });
});

describe('the days elsewhere are counted for everybody alike', () => {
  const brazilian: CrossingFacts = {
    ...resident,
    person: { ...fine.person, nationality: 'BR' },
    document: { ...fine.document, issuer: 'BR' },
  };
  test('the agreement with Brazil is about visitors, not about residents', () => {
    expect(of(brazilian).condition('ninety-days')).toMatchObject({
      result: 'met',
      rule: { article: 'Art. 21(1)' },
    });
    expect(of({ ...brazilian, permit: null }).condition('ninety-days')?.result).toBe(
      'undetermined',
    );
    const stays = [
      { entry: '2026-03-01', exit: '2026-06-05', state: 'IT', basis: 'residence-permit:DE' },
    ];
    expect(of({ ...brazilian, stays }).letters).toBe('F');
  });
});

describe('Art. 6(5)(a): an alert on the way to the State that issued the permit', () => {
  const hit = (alerts: NonNullable<CrossingFacts['alerts']>) =>
    of({ ...resident, destination: 'DE', alerts });
  test('only the national list is an obstacle; without its answer there is no ground', () => {
    expect(hit({ sis: 'hit', national: 'no-hit' }).outcome).toBe('met');
    expect(hit({ sis: 'hit', national: 'hit' }).letters).toBe('H');
    expect(hit({ sis: 'hit' })).toMatchObject({
      outcome: 'second-line',
      letters: '',
      needs: ['alerts.national'],
    });
  });
  test('elsewhere it is one, and the States consult each other', () => {
    const there = of({ ...resident, alerts: { ...fine.alerts, sis: 'hit' } });
    expect(there.letters).toBe('H');
    expect(there.notes.map(({ code }) => code)).toContain('schengen.exception.consultation');
  });
});

describe('a permit that runs out during a visit elsewhere', () => {
  const ending = { ...resident, permit: { ...permit, validUntil: day('2026-06-15') } };
  const indian = { ...fine.person, nationality: 'IN' };
  test('is the officer’s to judge where the nationality needs a visa, and no ground', () => {
    expect(of({ ...ending, person: indian }).condition('visa')).toMatchObject({
      result: 'yours-to-judge',
      reasons: [{ code: 'schengen.permit.too-short', facts: { until: '2026-06-15' } }],
      wouldChange: [{ code: 'schengen.change.leave-by', facts: { until: '2026-06-15' } }],
      letters: [],
    });
    for (const facts of [
      ending,
      { ...ending, person: indian, destination: 'DE' },
      { ...ending, person: indian, departure: day('2026-06-15') },
    ])
      expect(of(facts).condition('visa')?.result).toBe('met');
  });
});

test('what is not known of a long-stay visa is asked as a fact of the visa', () => {
  expect(of({ ...fine, visa: { type: 'D', issuer: 'DE' } }).needs).toEqual(
    expect.arrayContaining(['visa.validUntil', 'visa.genuine']),
  );
  expect(of({ ...fine, visa: { type: 'D', issuer: 'DE' } }).needs).not.toContain('permit.genuine');
});

test('of two good papers the one of the destination counts, else the one that lasts longer', () => {
  const visa: VisaFacts = {
    type: 'D',
    issuer: 'FR',
    validFrom: day('2026-01-01'),
    validUntil: day('2026-06-15'),
    genuine: true,
  };
  const old = { ...document({ issued: day('2016-06-09') }), visa };
  for (const destination of ['FR', 'DE'])
    expect(of({ ...old, destination }).outcome, destination).toBe('met');
  expect(of({ ...old, destination: 'IT' }).letters).toBe('A');
  const indian = { ...resident, visa, person: { ...fine.person, nationality: 'IN' } };
  expect(of({ ...indian, destination: 'IT' }).condition('visa')?.result).toBe('met');
});

test('Art. 39(1)(a): a permit of Monaco is among those of France, one of Andorra among none', () => {
  const indian = { ...resident, person: { ...fine.person, nationality: 'IN' } };
  const ofState = (issuer: string, destination = 'FR') =>
    of({ ...indian, destination, permit: { ...permit, issuer } });
  expect(ofState('MCO')).toMatchObject({ outcome: 'met', path: 'permit-holder' });
  expect(ofState('MC').condition('ninety-days')?.reasons[0]?.code).toBe(
    'schengen.stay.issuing-state',
  );
  expect(ofState('MC', 'IT').condition('ninety-days')?.rule.article).toBe('Art. 21(1)');
  for (const issuer of ['AD', 'SM', 'VA', 'CY', 'GB']) expect(ofState(issuer).letters).toBe('C');
});

test('a reason that permit and visitor share is said once', () => {
  const local = { ...permit, kind: 'local-border-permit', issuer: 'PL' } as const;
  const codes = of({ ...resident, person: { ...fine.person, nationality: 'BY' }, permit: local })
    .condition('visa')
    ?.reasons.map(({ code }) => code);
  expect(codes).toEqual(['schengen.permit.local-border']);
});
