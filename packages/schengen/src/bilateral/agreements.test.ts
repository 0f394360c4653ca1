import { describe, expect, test } from 'vitest';
import type { CrossingFacts } from '../facts/crossing.ts';
import { assess } from '../profiles/assess.ts';
import { fine } from '../test/fine.ts';

const used: CrossingFacts = {
  ...fine,
  enterAt: 'DK',
  destination: 'DK',
  person: { ...fine.person, nationality: 'USA' },
  document: { ...fine.document, issuer: 'USA' },
  stays: [{ entry: '2026-03-01', exit: '2026-06-05', state: 'FR', source: 'ees' }],
};
const entry = (facts: CrossingFacts) => assess(facts, { profile: 'schengen-entry' });
const days = (facts: CrossingFacts) =>
  entry(facts).conditions.find(({ code }) => code === 'schengen.entry.ninety-days');
const said = (facts: CrossingFacts) => entry(facts).notes.map(({ code }) => code);
const agreement = expect.objectContaining({ state: 'DK', nationality: 'US' });

describe('CISA Art. 20(2): shows an agreement of the State of destination beside the used days', () => {
  test('it is named with its row and its age, and the days stay over the limit', () => {
    expect(days(used)).toMatchObject({ result: 'failed', letters: ['F'] });
    expect(days(used)?.rows).toContainEqual(agreement);
    expect(days(used)?.exceptions).toContain('schengen.exception.bilateral');
    expect(said(used)).toContain('schengen.stay.agreement');
    expect(
      assess(used, { profile: 'schengen-entry', today: '2026-11-25' as CrossingFacts['on'] }).stale,
    ).toContainEqual(agreement);
  });
  test('no known agreement for another State or nationality, which does not rule one out', () => {
    for (const facts of [
      { ...used, destination: 'IT' },
      { ...used, person: fine.person, document: fine.document },
    ]) {
      expect(said(facts)).toContain('schengen.stay.agreement-unseen');
      expect(days(facts)?.rows).not.toContainEqual(agreement);
      expect(days(facts)?.exceptions).toContain('schengen.exception.bilateral');
    }
  });
  test('while days are left nothing is said of it', () => {
    expect(said({ ...used, stays: [] })).toEqual([]);
  });
  test('granted, it covers the days alone, in that State alone, for as long as that State says', () => {
    const { outcome, onlyIn, authorisedStay, letters } = entry({
      ...used,
      derogation: 'bilateral',
    });
    expect({ outcome, onlyIn, authorisedStay, letters }).toEqual({
      outcome: 'met',
      onlyIn: ['DK'],
      authorisedStay: undefined,
      letters: [],
    });
    const poor = { ...used, journey: { ...fine.journey, meansSufficient: false } };
    expect(entry({ ...poor, derogation: 'bilateral' }).letters.map(({ letter }) => letter)).toEqual(
      ['G'],
    );
  });
});
