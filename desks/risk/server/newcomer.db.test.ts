import { randomUUID } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import type { CivilDate } from '@amirani/core';
import { onDatabase } from '@platform/server/test/engines.ts';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openRiskRoom, type RiskRoom, riskTerms } from './test/risk-room.ts';

const samples =
  process.env['AMIRANI_SAMPLES'] ?? new URL('../../../../shared/data', import.meta.url).pathname;
const file = `${samples}/risk/frontex/frontex_ibc_monthly_by_route.csv`;
const here = existsSync(file);
if (!here) process.stdout.write('skipped: the public tables of Frontex are not on this machine\n');

onDatabase('the half hour of a newcomer', (database) => {
  let room: RiskRoom;
  beforeAll(async () => {
    room = await openRiskRoom(database());
  });
  afterAll(async () => room.server.close());

  test.runIf(here)(
    'the published Frontex table: 2015 in the eastern Mediterranean is listed, forecast and in the monthly report',
    async () => {
      const { analyst } = room;
      const params = { dataset: 'frontex' };
      await analyst.registerRiskDataset({
        body: {
          ...riskTerms,
          id: 'frontex',
          title: 'Illegal border-crossings by route',
          source: 'Frontex',
        },
      });
      const read = await room.upload('frontex', readFileSync(file));
      expect(read.dryRun).toMatchObject({
        rows: 1404,
        series: 9,
        frequency: 'month',
        problems: [],
      });
      await analyst.takeOverRiskImport({
        params: { id: read.id },
        body: { reason: 'as published', against: 0, recordedAt: '2022-02-01T00:00:00.000Z' },
      });
      const scan = await room.scan('frontex', {
        method: 'farrington-flexible',
        options: { b: 5, noPeriods: 1, thresholdMethod: 'nbPlugin' },
        from: '2015-01',
        to: '2015-12',
      });
      const { warnings } = await analyst.searchRiskWarnings({
        body: { detection: scan.id, limit: 200 },
      });
      const onset = warnings.filter(({ key }) => key['route'] === 'Eastern Mediterranean Route');
      expect(onset.map(({ period }) => period).sort()[0]).toMatch(/^2015-0[1-6]$/);
      expect(onset.some(({ rank }) => rank <= 5)).toBe(true);
      const forecast = await analyst.forecastRiskSeries({
        params,
        body: {
          key: { route: 'Eastern Mediterranean Route' },
          method: 'ets-log',
          steps: 3,
          origins: 6,
        },
      });
      expect(forecast.points).toHaveLength(3);
      expect(['skill', 'no-skill']).toContain(forecast.card.skill);
      const id = randomUUID();
      await analyst.composeRiskProduct({
        body: {
          id,
          input: {
            kind: 'flash',
            at: '2022-02-10' as CivilDate,
            datasets: ['frontex'],
            risks: [],
            remarks: [],
            handling: 'green',
            recipients: [],
            outside: false,
            action: 'Look at the islands.',
          },
        },
      });
      const { name } = await analyst.printRiskProduct({
        params: { id },
        body: { file: 'pdf', language: 'ka' },
      });
      expect(name).toBe('flash-2022-02-10-ka.pdf');
    },
  );
});
