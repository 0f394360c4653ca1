import type { CivilDate } from '@amirani/core';
import { travellersDesk } from '@desk/travellers/server/desk.ts';
import { withAccess } from '@platform/server/database/access.ts';
import type { TestClient } from '@platform/server/test/clients.ts';
import { onDatabase } from '@platform/server/test/engines.ts';
import { type TestRoom, testRoom } from '@platform/server/test/ingest-room.ts';
import { type TestServer, testServer } from '@platform/server/test/server.ts';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { assessmentDesk } from '../desk.ts';
import {
  booking,
  courier,
  criteriaClient,
  criterionText,
  release,
  type ThreePersons,
} from '../test/criteria-room.ts';
import { journeysBetween } from './journey-store.ts';
import { queuedHits } from './queued-hits.ts';
import { screenFlights } from './screen.ts';

const assessing = { purpose: 'pnr-assessment', reference: 'ZZ101' } as const;
const context = { account: 'test', purpose: 'pnr-criteria', reference: 'review' } as const;
const from = '2026-12-01' as CivilDate;
const since = '2026-11-01' as CivilDate;

onDatabase('criteria and the queue of hits', (database) => {
  let server: TestServer;
  let room: TestRoom;
  let persons: ThreePersons;
  beforeAll(async () => {
    server = await testServer(database(), { desks: [travellersDesk, assessmentDesk()] });
    room = testRoom(database());
    persons = {
      author: await criteriaClient(server, 'author'),
      reviewer: await criteriaClient(server, 'reviewer'),
      officer: await criteriaClient(server, 'officer', 'data-protection-officer'),
    };
  });
  afterAll(async () => server.close());

  const screen = () => screenFlights(server.platform, queuedHits);
  const waiting = async () =>
    (await persons.author.listHits({ params: { lane: 'waiting' } }, assessing)).hits;
  const judge = async (client: TestClient, id: string, judgement: 'same' | 'different') => {
    await client.claimHit({ params: { id }, body: {} }, assessing);
    const { hit } = await client.getHit({ params: { id } }, assessing);
    const reason = `the file of case 2026/88 ${judgement === 'same' ? 'names' : 'rules out'} this journey`;
    const body = { version: hit.version, seen: hit.seen, reason, judgement };
    await client.judgeHit({ params: { id }, body }, assessing);
  };
  const confirm = async (client: TestClient, id: string) => {
    const { hit } = await client.getHit({ params: { id } }, assessing);
    const reason = 'I compared the booking with the file of case 2026/88';
    const body = { version: hit.version, seen: hit.seen, reason };
    await client.confirmHit({ params: { id }, body }, assessing);
  };
  const read = <T>(work: (tx: Parameters<typeof queuedHits.ofTexts>[0]) => Promise<T>) =>
    withAccess(database(), context, 'amirani_pnr', work);

  test('R18 R27: what is marked waits for a person, names text and digest, and comes back as counts alone', async () => {
    for (let index = 0; index < 5; index += 1)
      await room.take(booking([courier(index)], { flight: 'ZZ101', locator: `QUEUE${index}` }));
    const id = await release(persons, criterionText({ id: 'queued' }));
    const { criterion } = await persons.officer.getCriterion({ params: { id } });
    expect(await screen()).toEqual({ flights: 1, journeys: 5, hits: 5 });
    const hits = await waiting();
    expect(hits.map(({ kind }) => kind)).toEqual(Array.from({ length: 5 }, () => 'criterion'));
    const [one, two, three] = hits.map((hit) => hit.id);
    if (one === undefined || two === undefined || three === undefined) throw new Error('no hits');
    const { hit } = await persons.author.getHit({ params: { id: one } }, assessing);
    expect(hit.evidence).toMatchObject({
      kind: 'criterion',
      id: 'queued',
      version: 1,
      digest: criterion.summary.digest,
    });
    await judge(persons.author, one, 'same');
    await confirm(persons.reviewer, one);
    await judge(persons.author, two, 'different');
    // One person alone has not decided that it is the same.
    await judge(persons.author, three, 'same');
    const texts = await read((tx) => queuedHits.ofTexts(tx, since));
    expect(texts.get('queued 1')).toEqual({
      open: 3,
      decided: [{ on: '2026-11-25', confirmed: 1, refuted: 1 }],
    });
    const known = await read((tx) => queuedHits.dispositions(tx, 'narcotics', from, from));
    expect([...known.values()].toSorted()).toEqual(['confirmed', 'refuted']);
    expect(await read((tx) => queuedHits.dispositions(tx, 'weapons', from, from))).toEqual(
      new Map(),
    );
    const marks = await read((tx) => queuedHits.marksOf(tx, 'queued', 1, from, from));
    expect([...marks.values()].toSorted()).toEqual([
      'confirmed',
      'open',
      'open',
      'open',
      'refuted',
    ]);
    const { criteria } = await persons.author.listCriteria({});
    expect(criteria[0]).toMatchObject({
      hits: { open: 3, confirmed: 1, refuted: 1 },
      precision: { count: 1, of: 2 },
    });
    // The decisions are known to the next back-test.
    const { backTest } = await persons.author.backTestCriterion({
      params: { id },
      body: { from, to: from },
    });
    expect(backTest).toMatchObject({
      journeys: 5,
      passed: false,
      result: { marked: 5, confirmed: 1, refuted: 1 },
      remarks: expect.arrayContaining([
        expect.objectContaining({ code: 'targeting.backtest.share', severity: 'obstacle' }),
      ]) as unknown,
    });
  });

  test('R2: for the purpose of criteria nothing of a hit is seen but the view', async () => {
    const { hits } = await persons.author.listHits({ params: { lane: 'waiting' } });
    expect(hits).toEqual([]);
  });

  test('R20 R21: group figures of a back-test hide small cells; the whole is too small to show any', async () => {
    const { criteria } = await persons.author.listCriteria({});
    const { criterion } = await persons.officer.getCriterion({
      params: { id: criteria[0]?.id ?? '' },
    });
    const [latest] = criterion.backTests;
    expect(latest?.groups.map(({ by }) => by)).toEqual([['nationality'], ['sex'], ['ageBand']]);
    for (const { groups } of latest?.groups ?? [])
      for (const { refuted, refutedRatio } of groups)
        expect([refuted, refutedRatio]).toEqual(['hidden', undefined]);
  });

  test('R23: what was refuted of one traveller says nothing of another with the same facts, and is not asked again of the first', async () => {
    const before = (await waiting()).length;
    await room.take(booking([courier(9)], { flight: 'ZZ102', locator: 'TWIN01' }));
    expect(await screen()).toMatchObject({ journeys: 1, hits: 1 });
    expect((await waiting()).length).toBe(before + 1);
    // All are said again, with an agency that the criterion does not read: nothing that was decided is asked again.
    for (let index = 0; index < 5; index += 1)
      await room.take(
        booking([courier(index)], {
          flight: 'ZZ101',
          locator: `QUEUE${index}`,
          more: ['ORG+ZZ:QVT+99000017:QVT'],
        }),
      );
    const said = await withAccess(database(), context, 'amirani_evaluation', (tx) =>
      journeysBetween(tx, from, from, 100),
    );
    expect(said.filter(({ agency_number }) => agency_number === '99000017')).toHaveLength(5);
    expect(await screen()).toMatchObject({ journeys: 5, hits: 0 });
    expect((await waiting()).length).toBe(before + 1);
  });

  test('R18: when nothing marks any more, hits that wait end', async () => {
    const { criteria } = await persons.author.listCriteria({});
    const { id = '', digest = '', steps = 0 } = criteria[0] ?? {};
    const reason = 'as the minutes of the review say';
    await persons.officer.stopCriterion({ params: { id }, body: { reason, digest, steps } });
    expect((await waiting()).length).toBe(3);
    expect(await screen()).toMatchObject({ flights: 2, hits: 0 });
    expect(await waiting()).toEqual([]);
    expect(await screen()).toMatchObject({ flights: 0 });
  });
});
