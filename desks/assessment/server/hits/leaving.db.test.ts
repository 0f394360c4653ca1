import { endpoints } from '@platform/desks/endpoints.ts';
import { asOwner, withAccess } from '@platform/server/database/access.ts';
import { refusalOf } from '@platform/server/test/clients.ts';
import { paxlst } from '@platform/server/test/edifact-texts.ts';
import { inspect, onDatabase } from '@platform/server/test/engines.ts';
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { soughtPerson } from '../test/hit-lists.ts';
import {
  confirmHit,
  type HitsWorld,
  hitsWorld,
  judgeHit,
  readHit,
  reasons,
  releaseHit,
} from '../test/hits.ts';

onDatabase('hits that leave the unit', (database) => {
  let world: HitsWorld;
  beforeAll(async () => {
    world = await hitsWorld(database());
  });
  afterAll(() => world.server.close());

  test('R23 R24: one judges, another confirms, it is released, met at the booth, and called back', async () => {
    const { hits, travellers, list } = await world.found(1);
    const [id = ''] = hits;
    const first = await readHit(world.nino, id);
    endpoints.getHit.response.parse({ hit: first });
    expect(first).toMatchObject({ state: 'waiting', system: 'api', may: ['judge'], steps: [] });
    expect(first.reasons.for.map(({ code }) => code)).toContain('targeting.hit.birth-date.same');
    expect(first.reasons.unknown.map(({ code }) => code)).toContain(
      'targeting.hit.document.unknown',
    );
    expect(JSON.stringify(first)).not.toContain('QV1');
    const judged = await judgeHit(world.nino, id, 'same');
    expect(judged).toMatchObject({ state: 'same', version: 1, may: ['take-back'] });
    expect(await refusalOf(confirmHit(world.nino, id))).toBe('decision.same-person');
    expect(await refusalOf(releaseHit(world.gia, id))).toBe('decision.step.not-allowed');
    expect((await readHit(world.gia, id)).may).toEqual(['confirm', 'return']);
    await confirmHit(world.gia, id);
    expect(await world.known(travellers[0] ?? '')).toEqual({ state: 'screened', hits: [] });
    const { receipt, hit: released } = await releaseHit(world.nino, id);
    expect(receipt.leafHash).toMatch(/^[0-9a-f]{64}$/);
    expect(released).toMatchObject({ state: 'released', released: { atBooth: true } });
    expect(
      world.server.journal.entries.findLast(({ action }) => action === 'releaseHit'),
    ).toMatchObject({
      ...{ operation: 'disclosure', actor: 'nino', recipients: ['checkpoint'] },
    });
    expect(await world.known(travellers[0] ?? '')).toEqual({
      state: 'screened',
      hits: [
        {
          ...{ id, category: 'sought', instruction: 'call-police', title: `List ${list}` },
          ...{ releasedBy: 'nino', releasedAt: expect.any(Date) },
        },
      ],
    });
    await world.gia.withdrawHit({
      params: { id },
      body: { version: 3, reason: 'the list has corrected its entry' },
    });
    expect(await world.known(travellers[0] ?? '')).toEqual({ state: 'screened', hits: [] });
    expect((await readHit(world.nino, id)).steps.map(({ act, by }) => `${act} ${by}`)).toEqual([
      'judge-same nino',
      'confirm gia',
      'release nino',
      'withdraw gia',
    ]);
  });

  test('R4: of a hit of PNR the border reads nothing before its release, and then not that it was one', async () => {
    const { hits, flight, flightId, persons } = await world.found(1, 'pnr');
    const [id = ''] = hits;
    for (const call of [
      () => world.officer.getHit({ params: { id } }),
      () => world.officer.listHits({ params: { lane: 'waiting' } }),
      () => world.officer.nextHit({ params: { lane: 'waiting' }, body: {} }),
      () => world.officer.getHitQueue({}),
    ])
      expect(await refusalOf(call())).toBe('access.role');
    const attempt = (text: string) =>
      withAccess(
        database(),
        { account: 'officer', purpose: 'border-check', reference: 'r' },
        'amirani_border',
        async (tx) => (await sql.raw<object>(text).execute(tx)).rows,
      );
    for (const text of [
      'select * from hit.hit',
      'select * from hit.hit_api',
      'select * from hit.hit_pnr',
      'select system from hit.release',
      'select recipient from hit.release',
      'select * from hit.screened_pnr',
    ])
      await expect(attempt(text), text).rejects.toMatchObject({ code: '42501' });
    await judgeHit(world.nino, id, 'same');
    await confirmHit(world.gia, id);
    const { hit } = await releaseHit(world.gia, id);
    // The border does not know the traveller yet: a booth finds the hit by what the document says.
    expect(hit.released).toMatchObject({ atBooth: true, listed: false });
    await world.take(paxlst({ flight, persons }));
    await world.screen();
    const [row] = await inspect<{ id: string }>(
      database(),
      'select id from api.traveller where flight_id = $1',
      [flightId],
    );
    expect((await world.known(row?.id ?? '')) as object).toMatchObject({
      hits: [{ id, instruction: 'call-police' }],
    });
    expect((await readHit(world.nino, id)).released?.listed).toBe(true);
    expect(await world.known(row?.id ?? '', 'amirani_second_line')).toMatchObject({
      hits: [{ id }],
    });
    const released = await attempt('select hit from hit.release');
    expect(released).toContainEqual({ hit: id });
  });

  test('what goes to an authority is met at no booth', async () => {
    const { hits, travellers } = await world.found(1);
    const [id = ''] = hits;
    await judgeHit(world.nino, id, 'same');
    await confirmHit(world.gia, id);
    const { hit } = await releaseHit(world.nino, id, {
      kind: 'authority',
      name: 'Prosecutor of Qvari',
    });
    expect(hit.released).toMatchObject({
      to: { kind: 'authority', name: 'Prosecutor of Qvari' },
      atBooth: false,
    });
    expect(await world.known(travellers[0] ?? '')).toEqual({ state: 'screened', hits: [] });
    expect(
      world.server.journal.entries.findLast(({ action }) => action === 'releaseHit')?.recipients,
    ).toEqual(['Prosecutor of Qvari']);
  });

  test('R16: what was refuted does not come again on another flight; taken back, it does', async () => {
    const { hits, persons } = await world.found(1);
    const [id = ''] = hits;
    await judgeHit(world.nino, id, 'different');
    const { flightId } = await world.take(paxlst({ flight: 'ZQ900', persons }));
    const there = async () =>
      (await inspect(database(), 'select 1 from hit.hit where flight_id = $1', [flightId])).length;
    await world.screen();
    expect(await there()).toBe(0);
    await world.nino.takeHitBack({
      params: { id },
      body: { version: 1, reason: 'it was the wrong file' },
    });
    await world.screen();
    expect(await there()).toBe(1);
    // With the data goes what persons said of them, and the memory of it.
    const context = { account: 'x', purpose: 'operation', reference: 'r' } as const;
    await withAccess(database(), context, 'amirani_journal_writer', (tx) =>
      asOwner(tx, (own) => sql`select hit.erase_days('api', '2026-12-02')`.execute(own)),
    );
    const [left] = await inspect(
      database(),
      `select (select count(*)::int from hit.hit_api) as hits,
        (select count(*)::int from decision.decision where subject = $1) as decisions`,
      [id],
    );
    expect(left).toEqual({ hits: 0, decisions: 0 });
  });

  test('R16: a namesake without a document comes up though another was refuted, with what was said of that one', async () => {
    const person = { surname: 'IOSELIANI', given: 'OTIA', birth: '500304' };
    world.lists.set(
      'names',
      ['border-check'],
      [soughtPerson('n1', 'Otia Ioseliani', '1950-03-04')],
    );
    const hitOn = async (flight: string): Promise<string> => {
      const { flightId } = await world.take(paxlst({ flight, persons: [person] }));
      await world.screen();
      const [row] = await inspect<{ id: string }>(
        database(),
        'select id from hit.hit where flight_id = $1',
        [flightId],
      );
      return row?.id ?? '';
    };
    const first = await hitOn('ZQ910');
    await judgeHit(world.nino, first, 'different');
    const second = await readHit(world.nino, await hitOn('ZQ911'));
    expect(second).toMatchObject({
      state: 'waiting',
      earlier: [{ hit: first, state: 'different', by: 'nino', reason: reasons.different }],
    });
  });

  test('R23 R25: the database itself lets nothing out on the word of one, and begins no hit but unseen', async () => {
    const { hits } = await world.found(1);
    const [id = ''] = hits;
    await judgeHit(world.nino, id, 'same');
    const asAnalyst = (text: string) =>
      withAccess(
        database(),
        { account: 'nino', purpose: 'pnr-assessment', reference: 'r' },
        'amirani_pnr',
        (tx) => sql.raw(text).execute(tx),
      );
    await expect(
      asAnalyst(`insert into hit.release (hit, system, day, flight_id, traveller_id, decision, recipient, to_checkpoint,
          title, category, instruction, released_by, released_at)
        select id, system, day, flight_id, traveller_id, decision, 'checkpoint', true, title, 'sought', 'x', 'nino', now()
        from hit.hit where id = '${id}'`),
    ).rejects.toMatchObject({ code: '23514', constraint: 'release_two_persons' });
    for (const text of [
      `insert into hit.hit select * from hit.hit where id = '${id}'`,
      `update hit.hit set evidence = '{}' where id = '${id}'`,
      `delete from hit.hit where id = '${id}'`,
    ])
      await expect(asAnalyst(text), text).rejects.toMatchObject({ code: '42501' });
    const asScreening = (text: string) =>
      withAccess(
        database(),
        { account: 'system:screening', purpose: 'border-check', reference: 'r' },
        'amirani_screening_api',
        (tx) => sql.raw(text).execute(tx),
      );
    for (const text of [
      `update hit.hit_api set state = 'confirmed' where id = '${id}'`,
      `insert into hit.hit_api (system, id, day, flight_id, traveller_id, data, key, kind, origin, title, entry, entry_version,
          evidence, seen, found_at, crosses_at, state, decision, steps)
        select system, gen_random_uuid(), day, flight_id, gen_random_uuid(), data, key, kind, origin, title, entry,
          entry_version, evidence, seen, found_at, crosses_at, state, decision, steps from hit.hit_api where id = '${id}'`,
    ])
      await expect(asScreening(text), text).rejects.toMatchObject({ code: '42501' });
  });
});
