import { randomUUID } from 'node:crypto';
import type { CivilDate } from '@amirani/core';
import { inspect, onDatabase } from '@platform/server/test/engines.ts';
import { type TestServer, testServer } from '@platform/server/test/server.ts';
import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  type DemonstrationTable,
  type RiskDemonstration,
  startRiskDemonstration,
} from './demonstration.ts';
import { riskDesk } from './desk.ts';

onDatabase('risk analysis of a training world', (database) => {
  let server: TestServer;
  beforeAll(async () => {
    server = await testServer(database(), { desks: [riskDesk()] });
    await server.signIn('risk', ['risk-analyst']);
  });
  afterAll(async () => server.close());

  const table = (csv: string): DemonstrationTable => ({
    id: 'refusals',
    title: 'Refusals of entry',
    source: 'Training unit',
    indicator: '4',
    unit: 'persons',
    note: '',
    sums: [],
    csv,
  });
  const world: RiskDemonstration = {
    deliveries: [
      {
        recordedOn: '2020-03-01' as CivilDate,
        tables: [table('date,count,section\n2020-01,4,south\n2020-02,1,south\n')],
      },
      {
        recordedOn: '2020-04-01' as CivilDate,
        tables: [table('date,count,section\n2020-01,4,south\n2020-02,6,south\n2020-03,0,south\n')],
      },
    ],
    sections: [
      {
        id: 'south',
        name: 'south',
        border: 'land',
        unit: 'Training unit',
        strained: { dataset: 'refusals', from: 5 },
      },
    ],
    incidents: [1, 2].map((day) => ({
      id: randomUUID(),
      on: `2020-04-0${day}` as CivilDate,
      section: 'south',
      persons: day,
      indicator: '1B',
      facets: { means: ['lorry-hidden'] },
    })),
  };

  test('every table goes through its dry run and becomes a vintage, known since it was handed in, once', async () => {
    const scan = await startRiskDemonstration(server.platform, () => world);
    const vintages = await inspect(
      database(),
      `select number, recorded_at, added, changed, taken_by from risk.vintage order by number`,
    );
    expect(
      vintages.map((row) => [
        row['number'],
        new Date(String(row['recorded_at'])).toISOString().slice(0, 10),
        Number(row['added']),
        Number(row['changed']),
        row['taken_by'],
      ]),
    ).toEqual([
      [1, '2020-03-01', 2, 0, 'risk'],
      [2, '2020-04-01', 1, 1, 'risk'],
    ]);
    const incidents = await inspect(
      database(),
      `select on_day::text as day, revision, facets, minors, by_account from risk.incident order by on_day`,
    );
    expect(incidents).toEqual(
      ['2020-04-01', '2020-04-02'].map((day) => ({
        day,
        revision: 1,
        facets: { means: ['lorry-hidden'] },
        minors: null,
        by_account: 'risk',
      })),
    );
    const sections = await inspect(
      database(),
      'select strained_dataset, version from risk.section',
    );
    expect(sections).toEqual([{ strained_dataset: 'refusals', version: 1 }]);
    const scans = () => inspect(database(), 'select found from risk.detection');
    expect(await scans()).toEqual([{ found: null }]);
    await scan();
    expect(await scans()).toMatchObject([{ found: { series: 1 } }]);
    await startRiskDemonstration(server.platform, () => {
      throw new Error('made again');
    });
    expect(await scans()).toHaveLength(1);
    expect(await inspect(database(), 'select from risk.vintage')).toHaveLength(2);
  });

  test('a duty profile is filled with nothing', async () => {
    const { config } = server.platform;
    const duty = { ...server.platform, config: { ...config, profile: 'duty' as const } };
    await expect(startRiskDemonstration(duty, () => world)).rejects.toThrow('training');
  });
});
