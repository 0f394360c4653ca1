import { randomUUID } from 'node:crypto';
import type { CivilDate } from '@amirani/core';
import { refusalOf } from '@platform/server/test/clients.ts';
import { inspect, onDatabase } from '@platform/server/test/engines.ts';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openRiskRoom, type RiskRoom } from '../test/risk-room.ts';

onDatabase('codes that an analyst misses', (database) => {
  let room: RiskRoom;
  beforeAll(async () => {
    room = await openRiskRoom(database());
  });
  afterAll(async () => room.server.close());

  const propose = (by: RiskRoom['analyst'], more: { code?: string; reason?: string } = {}) =>
    by.proposeRiskCode({
      body: {
        id: randomUUID(),
        facet: 'means',
        code: 'cable-car',
        reason: 'seen twice in May',
        meaning: 'carried over the gorge by a cable car',
        ...more,
      },
    });
  const incident = () =>
    room.analyst.keepRiskIncident({
      body: {
        id: randomUUID(),
        revision: 0,
        on: '2026-11-20' as CivilDate,
        section: 'Sarpi',
        indicator: '1A',
        persons: 2,
        facets: { means: ['cable-car'] },
      },
    });
  const decide = (by: RiskRoom['head'], id: string, accept: boolean, version = 0) =>
    by.decideRiskCode({ params: { id }, body: { accept, reason: 'as the unit agreed', version } });

  test('join the vocabulary once another person accepts them, and never before', async () => {
    const { analyst, head } = room;
    expect(await refusalOf(propose(analyst, { reason: ' ' }))).toBe('decision.reason.missing');
    expect(await refusalOf(propose(analyst, { code: 'train' }))).toBe('risk.code.known');
    const { proposal } = await propose(analyst);
    expect(proposal).toMatchObject({ state: 'proposed', by: 'risk-analyst', version: 0 });
    expect(await refusalOf(propose(analyst))).toBe('risk.code.known');
    expect(await refusalOf(incident())).toBe('risk.incident.refused');
    expect(await refusalOf(decide(analyst, proposal.id, true))).toBe('access.role');
    const accepted = await decide(head, proposal.id, true);
    expect(accepted.proposal).toMatchObject({
      state: 'accepted',
      version: 1,
      steps: [{ by: 'risk-analyst' }, { by: 'risk-head', reason: 'as the unit agreed' }],
    });
    expect((await incident()).incident).toMatchObject({ vocabulary: 'amirani-1+1' });
    const { vocabulary } = await analyst.searchRiskIncidents({ body: {} });
    expect(vocabulary.codes.means).toContain('cable-car');
    expect(vocabulary.meanings['cable-car']).toContain('gorge');
    expect(await refusalOf(decide(head, proposal.id, false, 1))).toBe('decision.not-open');
  });

  test('are rejected, may be proposed again, and are not accepted by their proposer', async () => {
    const { analyst, head } = room;
    const { proposal } = await propose(analyst, { code: 'balloon' });
    expect((await decide(head, proposal.id, false)).proposal.state).toBe('refused');
    const again = await propose(head, { code: 'balloon' });
    expect(await refusalOf(decide(head, again.proposal.id, true))).toBe('decision.same-person');
    const { proposals } = await analyst.listRiskCodes({});
    // What waits stands first; the others may be of one and the same moment.
    const [waits, ...decided] = proposals.map(({ code, state }) => `${code} ${state}`);
    expect([waits, ...decided.sort()]).toEqual([
      'balloon proposed',
      'balloon refused',
      'cable-car accepted',
    ]);
  });

  test('stay in the vocabulary, and can be decided, however many were proposed since', async () => {
    const { analyst, head } = room;
    const { proposal } = await propose(analyst, { code: 'zip-line' });
    await inspect(
      database(),
      `insert into risk.code_proposal (id, facet, code, meaning, by_account, at, decision)
      select gen_random_uuid(), 'means', 'later-' || n, 'one of very many', by_account, at + interval '1 minute', decision
      from risk.code_proposal, generate_series(1, 500) n where id = $1`,
      [proposal.id],
    );
    expect((await analyst.listRiskCodes({})).proposals).toHaveLength(500);
    expect((await decide(head, proposal.id, true)).proposal.state).toBe('accepted');
    const { vocabulary } = await analyst.searchRiskIncidents({ body: {} });
    expect(vocabulary.codes.means).toContain('zip-line');
    expect(vocabulary.codes.means).toContain('cable-car');
  });
});
