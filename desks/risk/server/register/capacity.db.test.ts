import type { CivilDate } from '@amirani/core';
import { refusalOf } from '@platform/server/test/clients.ts';
import { onDatabase } from '@platform/server/test/engines.ts';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openRiskRoom, type RiskRoom } from '../test/risk-room.ts';

onDatabase('what a section can bear', (database) => {
  let room: RiskRoom;
  beforeAll(async () => {
    room = await openRiskRoom(database());
  });
  afterAll(async () => room.server.close());

  test('is kept revision by revision with a reason, for a section that is described', async () => {
    const { analyst } = room;
    const params = { section: 'sarpi' };
    const reading = {
      code: 'booths-open',
      actual: 60,
      target: 90,
      tolerance: 5,
      source: 'shift book',
      on: '2026-11-01' as CivilDate,
    };
    const given = {
      rush: { booths: 4, minutesEach: 2, arrivalsPerHour: 90, hours: 3 },
      readings: [reading],
    };
    const keep = (more: object = {}) =>
      analyst.keepRiskCapacity({
        params,
        body: { ...given, reason: 'counted in October', revision: 0, ...more },
      });
    expect(await refusalOf(keep())).toBe('http.not-found');
    await analyst.keepRiskSection({
      body: { id: 'sarpi', name: 'Sarpi', border: 'land', unit: 'Border police', version: 0 },
    });
    expect((await analyst.getRiskCapacity({ params })).revisions).toEqual([]);
    expect(await refusalOf(keep({ reason: ' ' }))).toBe('decision.reason.missing');
    for (const readings of [[reading, reading], [{ ...reading, code: 'smiles' }]])
      expect(await refusalOf(keep({ readings }))).toBe('risk.capacity.reading');
    expect((await keep()).capacity).toMatchObject({ ...given, revision: 1, by: 'risk-analyst' });
    expect(await refusalOf(keep())).toBe('decision.version.stale');
    await keep({ rush: { ...given.rush, booths: 6 }, revision: 1 });
    const { name, revisions } = await analyst.getRiskCapacity({ params });
    expect(name).toBe('Sarpi');
    expect(revisions.map(({ revision, rush }) => [revision, rush?.booths])).toEqual([
      [2, 6],
      [1, 4],
    ]);
    expect(
      room.server.journal.entries.findLast(({ action }) => action === 'keepRiskCapacity'),
    ).toMatchObject({ subjects: ['sarpi'], reason: 'counted in October' });
  });
});
