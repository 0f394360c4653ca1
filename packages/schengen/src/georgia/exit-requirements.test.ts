import type { CivilDate } from '@amirani/core';
import { expect, test } from 'vitest';
import { assess } from '../profiles/assess.ts';
import { exitSpecs } from '../profiles/specs.ts';
import { fine } from '../test/fine.ts';
import { exitRequirementOf, exitRequirements } from './exit-requirements.ts';

// Information stops nobody and is not a requirement of the law.
const information = ['schengen.exit.stay-information', 'schengen.exit.visa-information'];

test('every requirement of the exit has one row of rule data, and no row is without its condition', () => {
  const codes = Object.values(exitSpecs).map(({ code }) => code);
  for (const code of codes)
    expect(exitRequirementOf(code), code).toHaveLength(information.includes(code) ? 0 : 1);
  for (const { requirement } of exitRequirements)
    expect(codes).toContain(`schengen.exit.${requirement}`);
});

test('what was asked at the exit is named as stale once its row is past its day', () => {
  const stale = (today: string) =>
    assess(fine, { profile: 'georgian-exit', today: today as CivilDate }).stale;
  const lodging = expect.objectContaining({ requirement: 'lodging', certainty: 'unverified' });
  expect(stale('2027-05-24')).not.toContainEqual(lodging);
  expect(stale('2027-05-25')).toContainEqual(lodging);
});
