import type { CivilDate } from '@amirani/core';
import { checkIncident, noveltyOf, noveltyShare, VOCABULARY } from '@amirani/risk/incidents';
import { createRiskIncidents, plantedWay } from '@amirani/scenario/risk';
import { expect, test } from 'vitest';
import { riskOf } from './start-risk.ts';

const day = '2026-11-26' as CivilDate;
const incidents = riskOf(day).incidents.map(({ grade: _, lives: __, ...one }) => ({
  ...one,
  vocabulary: VOCABULARY.version,
}));

test('the incidents of the training world are two years long, possible, and those of its day', () => {
  expect(incidents.length).toBeGreaterThan(100);
  expect(new Set(incidents.map(({ id }) => id)).size).toBe(incidents.length);
  for (const one of incidents) {
    const problems = checkIncident(one, VOCABULARY, day).filter(
      ({ code }) => code !== 'risk.incident.ungraded',
    );
    expect(problems, JSON.stringify(one)).toEqual([]);
    expect(one.on < day).toBe(true);
  }
  expect(riskOf(day).incidents).toEqual(riskOf(day).incidents);
  expect(createRiskIncidents({ seed: 2, referenceDate: day })).not.toEqual(
    createRiskIncidents({ seed: 1, referenceDate: day }),
  );
});

test('what was planted is new, at the section whose detections rise, and what is usual has been seen', () => {
  const { unseen, recent, share = 0, expected = 1 } = noveltyShare(incidents, day);
  const [section] = plantedWay.sections;
  expect(recent).toBeGreaterThan(unseen.length);
  expect(unseen.length).toBe(plantedWay.from - plantedWay.to + 1);
  for (const { id } of unseen)
    expect(incidents.find((one) => one.id === id)?.section).toBe(section);
  // Chance alone would give far less.
  expect(share).toBeGreaterThan(expected + 0.2);
  const before = incidents.filter(({ on }) => on < '2026-10-01');
  const usual = incidents.filter(({ facets }) => !facets.recruitment?.includes('social-media'));
  for (const one of usual) expect(noveltyOf(one, before)?.score).toBe(0);
});
