import { inspect, onDatabase } from '@platform/server/test/engines.ts';
import { type TestServer, testServer } from '@platform/server/test/server.ts';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { assessmentDesk } from '../desk.ts';
import { criteriaClient, criterionText, journeysFile } from '../test/criteria-room.ts';
import { type CriteriaDemonstration, startCriteriaDemonstration } from './demonstration.ts';

onDatabase('criteria of a training world', (database) => {
  let server: TestServer;
  beforeAll(async () => {
    server = await testServer(database(), { desks: [assessmentDesk()] });
    for (const login of ['analyst', 'analyst2']) await server.signIn(login, ['pnr-analyst']);
    await server.signIn('dpo', ['data-protection-officer']);
  });
  afterAll(async () => server.close());

  const world: CriteriaDemonstration = {
    released: [criterionText({ id: 'one' }), criterionText({ id: 'two', hours: 12 })],
    waiting: [criterionText({ id: 'three', hours: 6 })],
    drafts: [criterionText({ id: 'four' }).replace('payment.kind is cash', 'passenger.sex is M')],
    journeys: journeysFile(2000, 2),
  };

  test('R18 R23: the register is filled by the steps that persons take, once, and says that it is synthetic', async () => {
    await startCriteriaDemonstration(server.platform, () => world);
    const looking = await criteriaClient(server, 'looking', 'data-protection-officer');
    const { criteria, set } = await looking.listCriteria({});
    expect(criteria.map(({ heading, state, running }) => [heading, state, running]).sort()) //
      .toEqual([
        ['criterion four version 1', 'draft', false],
        ['criterion one version 1', 'active', true],
        ['criterion three version 1', 'submitted', false],
        ['criterion two version 1', 'active', true],
      ]);
    expect(set).toMatchObject({ released: 2, running: 2 });
    const { criterion } = await looking.getCriterion({
      params: { id: criteria.find((one) => one.criterion === 'one')?.id ?? '' },
    });
    expect(criterion.steps.map(({ by }) => by)).toEqual([
      ...['analyst', 'analyst', 'dpo', 'analyst2', 'analyst2'],
    ]);
    for (const { reason } of criterion.steps) expect(reason).toContain('synthetic');
    expect(criterion.backTests.map(({ source, passed }) => [source, passed])).toEqual([
      ['journeys', true],
      ['held', false],
    ]);
    await startCriteriaDemonstration(server.platform, () => {
      throw new Error('made again');
    });
    expect((await looking.listCriteria({})).criteria).toHaveLength(4);
  });

  test('a duty profile is filled with nothing', async () => {
    const { config } = server.platform;
    const duty = { ...server.platform, config: { ...config, profile: 'duty' as const } };
    await expect(startCriteriaDemonstration(duty, () => world)).rejects.toThrow('training');
    expect(await inspect(database(), 'select from criteria.version')).toHaveLength(4);
  });
});
