import { refusalOf } from '@platform/server/test/clients.ts';
import { paxlst } from '@platform/server/test/edifact-texts.ts';
import { inspect, onDatabase } from '@platform/server/test/engines.ts';
import { PASSWORD } from '@platform/server/test/server.ts';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { screenFlights } from '../criteria/screen.ts';
import { type HitsWorld, hitsWorld, judgeHit } from '../test/hits.ts';

onDatabase('the stop of the assessment', (database) => {
  let world: HitsWorld;
  beforeAll(async () => {
    world = await hitsWorld(database());
  });
  afterAll(async () => world.server.close());
  const say = (version: number, reason: string) => ({ body: { version, reason } });
  const version = async () => (await world.nino.getHitQueue({})).run.version;
  const hits = async () =>
    (await inspect<{ n: number }>(database(), 'select count(*)::int as n from hit.hit'))[0]?.n;

  test('R61, R63: one person stops it, at once and for every process; what waits is decided by hand; a second person lets it go on', async () => {
    const { nino, gia, officer, oversight, screen, take, known, lists } = world;
    const [first, second] = (await world.found(2)).hits;
    const found = await world.found(1);
    const [traveller = ''] = found.travellers;
    expect(await known(traveller)).toMatchObject({ state: 'screened' });
    expect((await nino.getHitQueue({})).run).toEqual({ version: 0 });
    // The officer of data protection may stop it as well as the unit, and the booth may not.
    expect(await refusalOf(officer.stopAssessment(say(0, 'no')))).toBe('access.role');
    const { run } = await oversight.stopAssessment(say(0, 'the list of the day names half a town'));
    expect(run).toMatchObject({
      ...{ version: 1 },
      stopped: { by: 'dpo', reason: 'the list of the day names half a town' },
    });
    expect(world.server.journal.entries.at(-1)).toMatchObject({
      ...{ operation: 'alteration', action: 'stopAssessment' },
      reason: 'the list of the day names half a town',
    });

    const before = await hits();
    await take(paxlst({ flight: 'ZS1', persons: found.persons }));
    expect(await screen()).toBe(0);
    expect(
      await screenFlights(world.server.platform, { insert: () => Promise.reject() } as never),
    ).toEqual({
      ...{ flights: 0, journeys: 0, hits: 0 },
    });
    expect(await hits()).toBe(before);
    // The booth gets "not checked", never "no hit", also for travellers compared before.
    expect(await known(traveller)).toMatchObject({ state: 'not-screened' });
    // What is under way when it is stopped is thrown back by the database itself.
    await expect(
      inspect(database(), 'insert into hit.hit select * from hit.hit limit 1 returning 1'),
    ).rejects.toThrow('the assessment is stopped');
    // Work goes on by hand.
    expect(await judgeHit(nino, first ?? '', 'different')).toMatchObject({ state: 'different' });
    expect(await judgeHit(gia, second ?? '', 'unsure')).toMatchObject({ state: 'unsure' });

    expect(await refusalOf(nino.stopAssessment(say(0, 'again')))).toBe('decision.version.stale');
    await nino.stepUp({ body: { password: PASSWORD } });
    // The data protection officer stops, and does not order what is overseen to go on.
    await oversight.stepUp({ body: { password: PASSWORD } });
    expect(await refusalOf(oversight.resumeAssessment(say(1, 'go on')))).toBe('access.role');
    expect((await nino.resumeAssessment(say(1, 'the list is taken back'))).run).toEqual({
      version: 0,
    });
    expect(await screen()).toBeGreaterThan(0);
    expect(await known(traveller)).toMatchObject({ state: 'screened' });
    expect(await hits()).toBeGreaterThan(before ?? 0);
    lists.drop(found.list);
  });

  test('R61: it is stopped again by the decision that lets it run, each step with its reason', async () => {
    const { run } = await world.nino.stopAssessment(say(await version(), 'once more'));
    expect(run).toMatchObject({ version: 1, stopped: { by: 'nino' } });
    expect(await refusalOf(world.nino.resumeAssessment(say(1, 'it was mine')))).toBe(
      'decision.same-person',
    );
    const steps = await inspect<{ act: string; reason: string }>(
      database(),
      `select s.act, s.reason from decision.step s join decision.decision d on d.id = s.decision
       where d.kind = 'hit.assessment' order by s.at, s.version`,
    );
    expect(steps.map(({ act }) => act).toSorted()).toEqual(['resume', 'stop', 'stop']);
  });
});
