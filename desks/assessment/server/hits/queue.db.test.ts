import type { Endpoint } from '@platform/api/endpoint.ts';
import { endpoints } from '@platform/desks/endpoints.ts';
import { withAccess } from '@platform/server/database/access.ts';
import { refusalOf, type TestClient } from '@platform/server/test/clients.ts';
import { inspect, onBothEngines } from '@platform/server/test/engines.ts';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { confirmHit, type HitsWorld, hitsWorld, judgeHit, readHit, reasons } from '../test/hits.ts';
import { hitsAbout } from './about.ts';

onBothEngines('the queue of hits', (database, isFirst) => {
  let world: HitsWorld;
  beforeAll(async () => {
    world = await hitsWorld(database());
  });
  afterAll(() => world.server.close());

  test('R24: whatever was judged is taken back by who judged it, and the way begins anew', async () => {
    const { hits } = await world.found(1);
    const [id = ''] = hits;
    for (const judgement of ['same', 'different', 'unsure'] as const) {
      const { version } = await judgeHit(world.nino, id, judgement);
      const back = { params: { id }, body: { version, reason: 'I mixed two files up' } };
      expect(await refusalOf(world.gia.takeHitBack(back))).toBe('hit.judged-by-another');
      expect((await world.nino.takeHitBack(back)).hit).toMatchObject({
        state: 'waiting',
        may: ['judge'],
      });
    }
    await judgeHit(world.nino, id, 'unsure');
    expect(await refusalOf(judgeHit(world.nino, id, 'same'))).toBe('decision.same-person');
    const { version } = await judgeHit(world.gia, id, 'same');
    await world.nino.returnHit({
      params: { id },
      body: { version, reason: 'the height in the file is another' },
    });
    await judgeHit(world.nino, id, 'same');
    await confirmHit(world.gia, id);
    expect((await readHit(world.gia, id)).state).toBe('confirmed');
  });

  // Mutant: only the state is given, or the last decision alone is asked: it is said to be not judged.
  test('two judgements that do not agree are said to be so wherever the hit is shown', async () => {
    const { hits, travellers } = await world.found(2);
    const [id = '', untouched] = hits;
    const oversight = { account: 'oversight', purpose: 'oversight', reference: 'request' } as const;
    const shown = async () => {
      const lanes = await Promise.all(
        (['waiting', 'disputed'] as const).map((lane) => world.gia.listHits({ params: { lane } })),
      );
      const [first = [], differ = []] = lanes.map((lane) => lane.hits);
      const counts = (await world.gia.getHitQueue({})).lanes;
      expect(counts.find(({ lane }) => lane === 'waiting')?.hits).toBe(first.length);
      expect(counts.find(({ lane }) => lane === 'disputed')?.hits).toBe(differ.length);
      // Mutant: without `not h.disputed` the first look has it.
      expect(first.some((one) => one.disputed === true)).toBe(false);
      expect(differ.every((one) => one.disputed === true)).toBe(true);
      const about = await withAccess(database(), oversight, 'amirani_oversight', (tx) =>
        hitsAbout(tx, travellers),
      );
      const all = [await readHit(world.gia, id), ...first, ...differ, ...about];
      expect(all.find((one) => one.id === untouched)?.disputed).toBeUndefined();
      return all.filter((one) => one.id === id).map(({ state, disputed }) => ({ state, disputed }));
    };
    const disputed = { state: 'waiting', disputed: true };
    const { version } = await judgeHit(world.nino, id, 'same');
    expect(await shown()).toEqual(Array(2).fill({ state: 'same', disputed: undefined }));
    await world.gia.returnHit({
      params: { id },
      body: { version, reason: 'the height in the file is another' },
    });
    expect(await shown()).toEqual(Array(3).fill(disputed));
    const again = await judgeHit(world.gia, id, 'different');
    expect(again.disputed).toBeUndefined();
    const body = { version: again.version, reason: 'I mixed two files up' };
    await world.gia.takeHitBack({ params: { id }, body });
    expect(await shown()).toEqual(Array(3).fill(disputed));
  });

  test('R46: whoever asks learns what spoke for and against them, and nothing of whom the list means', async () => {
    const { hits, travellers, persons } = await world.found(1);
    const context = { account: 'oversight', purpose: 'oversight', reference: 'request' } as const;
    const about = await withAccess(database(), context, 'amirani_oversight', (tx) =>
      hitsAbout(tx, travellers),
    );
    expect(about.map(({ id }) => id)).toEqual(hits);
    const { reasons: sides, evidence } = await readHit(world.nino, hits[0] ?? '');
    expect(about[0]?.reasons).toEqual(sides);
    expect(sides.for.length).toBeGreaterThan(0);
    if (evidence.kind !== 'watch-list') throw new Error('another kind');
    // By its entry an answer keeps a hit apart or tells it; the answer itself does not have it.
    const text = JSON.stringify(about.map(({ entry, ...told }) => told));
    expect(text).not.toContain(evidence.entry.reference);
    expect(text).not.toContain(persons[0]?.document);
  });

  test('R24: no judgement without an own reason, on evidence that was not seen, or on an old version', async () => {
    const { hits } = await world.found(1);
    const [id = ''] = hits;
    const { seen, version } = await readHit(world.nino, id);
    const body = { judgement: 'same' as const, version, seen, reason: reasons.same as string };
    const asked = (change: Partial<typeof body>) =>
      refusalOf(world.nino.judgeHit({ params: { id }, body: { ...body, ...change } }));
    expect(await asked({ reason: 'confirmed' })).toBe('hit.reason.not-own');
    expect(await asked({ reason: '' })).toBe('http.request.invalid');
    expect(await asked({ seen: 'a'.repeat(64) })).toBe('decision.seen.changed');
    expect(await asked({ version: 3 })).toBe('decision.version.stale');
    expect((await readHit(world.nino, id)).state).toBe('waiting');
  });

  test('R24: no operation acts on more than one hit, and none is without a reason', async () => {
    const all: readonly (readonly [string, Endpoint])[] = Object.entries(endpoints);
    const acts = all.filter(
      ([, { path, access }]) =>
        path.startsWith('/api/hits') && ['alteration', 'disclosure'].includes(access.operation),
    );
    expect(acts.length).toBeGreaterThan(5);
    for (const [name, { path, body }] of acts) {
      expect(path, name).toMatch(/^\/api\/hits\/one\/:id\/[a-z-]+$/);
      const shape = JSON.stringify((body as { toJSONSchema(): unknown }).toJSONSchema());
      expect(shape, name).not.toContain('"array"');
      if (name !== 'letHitGo') expect(shape, name).toContain('"required":["version","reason"');
    }
    const { hits } = await world.found(2);
    for (const url of [
      '/api/hits/judge',
      '/api/hits/confirm',
      '/api/hits/all/confirm',
      '/api/hits',
    ]) {
      const cookie = await world.server.signIn(`bulk${url.replaceAll('/', '-')}`, ['pnr-analyst']);
      const answer = await world.server.app.inject({
        ...{ method: 'POST', url, payload: { hits, reason: reasons.same } },
        headers: {
          cookie,
          'x-amirani': '1',
          'x-amirani-purpose': 'pnr-assessment',
          'x-amirani-reference': 'r',
        },
      });
      expect(answer.statusCode, url).toBe(404);
    }
  });

  test('R23: two officers never have one hit before them, and a hit left lying is let go', async () => {
    const { hits } = await world.found(4);
    const next = async (
      client: TestClient,
      from?: string,
      direction: 'next' | 'previous' = 'next',
    ) =>
      (
        await client.nextHit({
          params: { lane: 'waiting' },
          body: { direction, ...(from ? { from } : {}) },
        })
      ).hit;
    const both = await Promise.all([next(world.nino), next(world.gia)]);
    expect(new Set(both.map((hit) => hit?.id)).size).toBe(2);
    const [mine, theirs] = both;
    expect(mine?.claim).toMatchObject({ by: 'nino', mine: true });
    expect((await readHit(world.nino, theirs?.id ?? '')).may).toEqual([]);
    expect(await refusalOf(judgeHit(world.nino, theirs?.id ?? '', 'same'))).toBe('hit.taken');
    expect(
      await refusalOf(world.nino.claimHit({ params: { id: theirs?.id ?? '' }, body: {} })),
    ).toBe('hit.taken');
    // On by one, and back: what was let go on the way is free again.
    const on = await next(world.nino, mine?.id);
    expect([mine?.id, theirs?.id]).not.toContain(on?.id);
    const back = await next(world.nino, on?.id, 'previous');
    expect(back?.id).toBe(mine?.id);
    world.server.pass(5 * 60 + 1);
    const { hit } = await world.nino.claimHit({ params: { id: theirs?.id ?? '' }, body: {} });
    expect(hit.claim?.mine).toBe(true);
    await world.nino.letHitGo({ params: { id: hit.id }, body: {} });
    expect((await readHit(world.gia, hit.id)).claim).toBeUndefined();
    const queue = await world.nino.getHitQueue({});
    const { hits: listed } = await world.nino.listHits({ params: { lane: 'waiting' } });
    expect(listed.map(({ id }) => id)).toEqual(expect.arrayContaining([...hits]));
    expect(queue.lanes.find(({ lane }) => lane === 'waiting')?.hits).toBe(listed.length);
    expect(queue.screening).toMatchObject([
      { system: 'api', connected: true, backlog: { flights: 0 } },
      { system: 'pnr', connected: false, lists: [] },
    ]);
  });

  test('the soonest crossing comes first, and what has crossed comes last', async () => {
    const { hits } = await world.found(3);
    const [gone = '', soon = '', later = ''] = hits;
    const crosses = (id: string, at: string) =>
      inspect(database(), 'update hit.hit set crosses_at = $2 where id = $1', [id, at]);
    await crosses(gone, '2026-11-20T08:00:00Z');
    await crosses(soon, '2026-11-25T05:00:00Z');
    const order = (await world.nino.listHits({ params: { lane: 'waiting' } })).hits
      .map(({ id }) => id)
      .filter((id) => hits.includes(id));
    expect(order).toEqual([soon, later, gone]);
    const step = async (from: string, direction: 'next' | 'previous') =>
      (
        await world.gia.nextHit({
          params: { lane: 'waiting' },
          body: { from, direction },
        })
      ).hit?.id;
    expect(await step(gone, 'next')).toBeUndefined();
    expect(await step(soon, 'previous')).toBeUndefined();
    expect(await step(gone, 'previous')).not.toBe(soon);
  });

  test('R27: the figures of the team equal an independent count of what was decided, and name nobody', async () => {
    if (!isFirst) return;
    const { hits, list } = await world.found(6);
    for (const id of hits.slice(0, 4)) await judgeHit(world.nino, id, 'different');
    await judgeHit(world.nino, hits[4] ?? '', 'same');
    await confirmHit(world.gia, hits[4] ?? '');
    await judgeHit(world.nino, hits[5] ?? '', 'unsure');
    const figures = await world.oversight.getHitFigures({ params: { days: 30 } });
    const [count] = await inspect<Record<string, number>>(
      database(),
      `with last as (
        select h.id, (select s.to_state from decision.step s join decision.decision d on d.id = s.decision
            where d.subject = h.id::text and d.id not in (select supersedes from decision.decision where supersedes is not null)
            order by s.version desc limit 1) as state
        from hit.hit h)
      select (count(*) filter (where state = 'different'))::int as different,
        (count(*) filter (where state in ('confirmed', 'released')))::int as confirmed,
        (count(*) filter (where state = 'withdrawn'))::int as withdrawn from last`,
    );
    expect(figures.all).toMatchObject(count ?? {});
    const { different = 0, confirmed = 0, withdrawn = 0 } = count ?? {};
    expect(figures.all.falseHits.share).toBeCloseTo(
      (different + withdrawn) / (different + confirmed + withdrawn),
    );
    const source = figures.bySource.find(({ id }) => id === list);
    expect(source).toMatchObject({ different: 4, confirmed: 1, unsure: 1 });
    expect(source?.falseHits).toMatchObject({ share: 0.8, of: 5 });
    expect(JSON.stringify(figures)).not.toMatch(/nino|gia/);
  });
});
