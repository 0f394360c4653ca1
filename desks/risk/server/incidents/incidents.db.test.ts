import { randomUUID } from 'node:crypto';
import type { CivilDate } from '@amirani/core';
import { refusalOf } from '@platform/server/test/clients.ts';
import { inspect, onDatabase } from '@platform/server/test/engines.ts';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { RiskIncidentGiven } from '../../api/types.ts';
import { openRiskRoom, type RiskRoom } from '../test/risk-room.ts';

const incident = (more: Partial<RiskIncidentGiven> = {}): RiskIncidentGiven => ({
  id: randomUUID(),
  on: '2026-11-20' as CivilDate,
  section: 'Sarpi',
  indicator: '1B',
  persons: 3,
  facets: { means: ['lorry-hidden'], document: ['none'] },
  ...more,
});

onDatabase('the register of incidents', (database) => {
  let room: RiskRoom;
  beforeAll(async () => {
    room = await openRiskRoom(database());
  });
  afterAll(async () => room.server.close());
  const keep = async (given: RiskIncidentGiven, revision = 0) =>
    (await room.analyst.keepRiskIncident({ body: { ...given, revision } })).incident;

  test('how a thing was done is kept by codes, revision by revision; what is new in it shows against two years', async () => {
    const { analyst } = room;
    const old = incident({ on: '2026-06-01' as CivilDate });
    await keep(old);
    const same = await keep(incident());
    expect(same).toMatchObject({ revision: 1, vocabulary: 'amirani-1', by: 'risk-analyst' });
    expect(same.novelty).toEqual({ score: 0, nearest: old.id, differs: [] });
    // An ungraded incident is recorded with a note.
    expect(same.problems).toEqual([{ code: 'risk.incident.ungraded', about: 'grade' }]);
    const given = incident({
      facets: { means: ['train'], document: ['none'] },
      section: 'Red Bridge',
    });
    const fresh = await keep(given);
    expect(fresh.novelty).toEqual({ score: 0.5, nearest: old.id, differs: ['means'] });
    expect(await refusalOf(keep(given))).toBe('decision.version.stale');
    await keep({ ...given, persons: 4 }, 1);
    const found = await analyst.searchRiskIncidents({
      body: { facets: { means: ['train', 'car'] } },
    });
    expect(found.incidents).toMatchObject([{ id: given.id, revision: 2, persons: 4 }]);
    expect(found.novelty).toEqual({ recent: 2, unjudged: 0, unseen: 1, share: 0.5, expected: 1 });
    expect(found.vocabulary.codes.means).toContain('train');
    const at = await analyst.searchRiskIncidents({
      body: { section: 'Sarpi', from: '2026-11-01' as CivilDate },
    });
    expect(at.found).toBe(1);
    expect(await inspect(database(), 'select 1 from risk.incident')).toHaveLength(4);
  });

  test('what cannot be is refused, and nothing of a person can be kept', async () => {
    for (const [more, why] of [
      [{ facets: { means: ['balloon'] } }, 'a code that does not exist'],
      [{ facets: { document: ['none', 'forged'] } }, 'none and some'],
      [{ minors: 4 }, 'more minors than persons'],
      [{ on: '2026-12-24' as CivilDate }, 'a day ahead'],
    ] as const)
      expect(await refusalOf(keep(incident(more as Partial<RiskIncidentGiven>))), why).toBe(
        'risk.incident.refused',
      );
    // What lies ahead is told by the day at the border: there it may be yesterday yet, or tomorrow already.
    const { config } = room.server.platform;
    const { timeZone } = config;
    const today = incident({ on: '2026-11-25' as CivilDate, section: 'Vale' });
    Object.assign(config, { timeZone: 'Pacific/Pago_Pago' });
    expect(await refusalOf(keep(today))).toBe('risk.incident.refused');
    // The thirty days in which something is new end with the same day.
    const edge = incident({ on: '2026-10-26' as CivilDate, section: 'Edge' });
    const isRecent = async (): Promise<boolean> => {
      const body = { section: 'Edge', facets: {} };
      const { incidents } = await room.analyst.searchRiskIncidents({ body });
      return incidents[0]?.novelty !== undefined;
    };
    await keep(edge);
    expect(await isRecent()).toBe(true);
    Object.assign(config, { timeZone });
    expect(await isRecent()).toBe(false);
    expect(await keep(today)).toMatchObject({ revision: 1 });
    const columns = await inspect<{ name: string }>(
      database(),
      `select column_name as name from information_schema.columns where table_schema = 'risk' and table_name = 'incident'`,
    );
    expect(
      columns
        .map(({ name }) => name)
        .filter((name) => /name|note|text|description|document|birth|nationality/.test(name)),
    ).toEqual([]);
  });
});
