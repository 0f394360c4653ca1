import type { CivilDate } from '@amirani/core';
import { expect, test } from 'vitest';
import { readCriterion } from '../criteria/index.ts';
import type { Journey } from '../evaluate/index.ts';
import { told } from '../test/journeys.ts';
import { couriers, read } from '../test/samples.ts';
import { isRefused, lintCriterion, measureGroups } from './index.ts';

const on = '2026-11-26' as CivilDate;
const from = (field: string): string =>
  couriers.replace('flight.from in hubs or itinerary.connections at least 2', field);
const routed = read(from('flight.from in (QAA)').replace(/list hubs[\s\S]*?when/, 'when'));

/** Numbers of travellers from QAA and from elsewhere, and how many of each are of QMA. */
const world = (there: number, ofThere: number, elsewhere: number, ofElsewhere: number) => {
  const journeys: Journey[] = [];
  const groups = new Map<string, { nationality: string; sex: string }>();
  for (let index = 0; index < there + elsewhere; index += 1) {
    const isThere = index < there;
    const id = `j-${index}`;
    const isQma = isThere ? index < ofThere : index - there < ofElsewhere;
    journeys.push({ id, facts: told({ 'flight.from': isThere ? 'QAA' : 'QXX' }) });
    groups.set(id, { nationality: isQma ? 'QMA' : 'QMB', sex: index % 2 === 0 ? 'F' : 'M' });
  }
  return measureGroups(routed, journeys, groups);
};
const codes = (figures: ReturnType<typeof world>): readonly string[] =>
  lintCriterion(routed, { on, figures }).map(({ code }) => code);

test('R20: an airport from which almost only one group travels stands for it, and the criterion is refused', () => {
  const figures = world(100, 90, 400, 80);
  expect(figures).toMatchObject([
    {
      characteristic: 'nationality',
      all: { travellers: 500, groups: { QMA: 170, QMB: 330 } },
      figures: [{ where: { 'flight.from': 'QAA' }, travellers: 100, groups: { QMA: 90, QMB: 10 } }],
    },
    { characteristic: 'sex' },
    { characteristic: 'age', all: { groups: {} } },
  ]);
  expect(codes(figures)).toContain('targeting.lint.stands-for-group');
  expect(isRefused(lintCriterion(routed, { on, figures }))).toBe(true);
});

test('an airport from which all groups travel as elsewhere stands for none, and has been measured', () => {
  const found = codes(world(100, 40, 400, 160));
  expect(found).not.toContain('targeting.lint.stands-for-group');
  expect(found).not.toContain('targeting.lint.group-unmeasured');
});

test('a place without travellers is reported as unmeasured', () => {
  expect(codes(world(0, 0, 400, 160))).toContain('targeting.lint.group-unmeasured');
});

test('groups under five are in no figure', () => {
  const [nationality] = world(100, 96, 400, 3);
  expect(nationality?.figures[0]?.groups).toEqual({ QMA: 96 });
});

test('a criterion that names no place and no agency is asked for nothing', () => {
  const { criterion } = readCriterion(
    from('itinerary.connections at least 2').replace(/list hubs[\s\S]*?when/, 'when'),
  );
  if (criterion === undefined) throw new Error('unread');
  expect(measureGroups(criterion, [], new Map())).toEqual([]);
});
