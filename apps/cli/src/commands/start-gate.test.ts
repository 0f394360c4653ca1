import type { CivilDate } from '@amirani/core';
import { demoGate, gatePlants } from '@amirani/scenario/gate';
import { expect, test } from 'vitest';
import { travellersToPlay } from './start-gate.ts';

test('the simulated reader has a document of every plant that comes to the gate, and more that are in order', () => {
  const gate = demoGate('2026-11-26T05:20Z', {
    seed: 7,
    referenceDate: '2026-11-20' as CivilDate,
  });
  const played = travellersToPlay(gate);
  const coming = new Map(gate.travellers.map((one) => [one.exhibit, one.truth]));
  const plants = played.flatMap(({ id }) => coming.get(id)?.plant ?? []);
  expect(plants.toSorted()).toEqual(
    gatePlants.filter((plant) => plant !== 'never-comes').toSorted(),
  );
  expect(played.filter(({ truth }) => truth === 'genuine and complete')).toHaveLength(29);
  expect(played.map(({ id }) => id)).toEqual(played.map(({ id }) => id).toSorted());
  const { mrz, chip } =
    played.find(({ truth }) => truth === 'genuine and complete')?.document() ?? {};
  expect([mrz === undefined, chip?.state]).toEqual([false, 'read']);
});
