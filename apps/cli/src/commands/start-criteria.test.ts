import type { CivilDate } from '@amirani/core';
import { backTest, readPastJourneys } from '@amirani/targeting/backtest';
import { readCriterion } from '@amirani/targeting/criteria';
import { compileCriterion } from '@amirani/targeting/evaluate';
import { lintCriterion } from '@amirani/targeting/lint';
import { expect, test } from 'vitest';
import { criteriaOf } from './start-criteria.ts';

test('the criteria of the training world are sound on any day, find what was planted, and mark few', () => {
  for (const day of ['2026-11-26', '2028-02-29'] as CivilDate[]) {
    const { released, waiting, journeys } = criteriaOf(day);
    const { journeys: past, issues } = readPastJourneys(new TextDecoder().decode(journeys), 'file');
    expect(issues).toEqual([]);
    const ids = [...released, ...waiting].map((text) => {
      const { criterion } = readCriterion(text);
      if (criterion === undefined) throw new Error(text);
      expect(lintCriterion(criterion, { on: day })).toEqual([]);
      const { passed, found, result } = backTest(compileCriterion(criterion), past);
      expect({ passed, confirmed: result.confirmed, missed: 12 - (found?.of ?? 0) }).toEqual({
        ...{ passed: true, confirmed: 4, missed: 0 },
      });
      return criterion.id;
    });
    expect(new Set(ids).size).toBe(3);
  }
});

test('R20: the draft that is shown as refused is refused for what it names', () => {
  const { drafts } = criteriaOf('2026-11-26' as CivilDate);
  const codes = drafts.map((text) => readCriterion(text).issues.map(({ code }) => code));
  expect(codes).toEqual([['targeting.field.protected', 'targeting.field.protected']]);
});
