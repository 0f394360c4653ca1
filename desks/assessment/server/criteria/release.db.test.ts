import { refusalOf, type TestClient } from '@platform/server/test/clients.ts';
import { inspect, onDatabase } from '@platform/server/test/engines.ts';
import { type TestServer, testServer } from '@platform/server/test/server.ts';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { assessmentDesk } from '../desk.ts';
import {
  criteriaClient,
  criterionText,
  journeysFile,
  type MemoryHits,
  memoryHits,
  release,
} from '../test/criteria-room.ts';
import { verdictOf } from './release.ts';

const WHY = 'as the minutes of the review say';

onDatabase('the way of a criterion', (database) => {
  let server: TestServer;
  let hits: MemoryHits;
  let author: TestClient;
  let reviewer: TestClient;
  let officer: TestClient;
  beforeAll(async () => {
    hits = memoryHits();
    server = await testServer(database(), { desks: [assessmentDesk(hits)] });
    author = await criteriaClient(server, 'author');
    reviewer = await criteriaClient(server, 'reviewer');
    officer = await criteriaClient(server, 'officer', 'data-protection-officer');
  });
  afterAll(async () => server.close());

  const draft = async (text: string) => {
    const { criterion } = await author.draftCriterion({ body: { text, reason: WHY } });
    const { id, digest } = criterion.summary;
    return {
      criterion,
      params: { id },
      step: (steps: number) => ({ params: { id }, body: { reason: WHY, digest, steps } }),
    };
  };
  const tested = async (text: string) => {
    const one = await draft(text);
    const { params } = one;
    await author.backTestCriterion({ params, body: { from: '2026-11-01', to: '2026-11-30' } });
    await author.backTestOnJourneys({ params, body: journeysFile(2000, 2) });
    return one;
  };

  test('R18 R19 R23: drafted, tested, advised on, approved by a second person, and then it runs', async () => {
    const id = await release({ author, officer, reviewer }, criterionText({ id: 'whole-way' }));
    const { criterion } = await officer.getCriterion({ params: { id } });
    expect(criterion.summary).toMatchObject({ state: 'active', running: true, steps: 5 });
    expect(criterion.steps.map(({ act, by, role }) => [act, by, role])).toEqual([
      ['draft', 'author', 'pnr-analyst'],
      ['submit', 'author', 'pnr-analyst'],
      ['consult', 'officer', 'data-protection-officer'],
      ['approve', 'reviewer', 'pnr-analyst'],
      ['activate', 'reviewer', 'pnr-analyst'],
    ]);
    expect(criterion.backTests.map(({ source, passed, journeys }) => [source, passed, journeys])) //
      .toEqual([
        ['journeys', true, 2000],
        ['held', false, 0],
      ]);
    // Every step is in the journal, with its reason.
    const steps = server.journal.entries.filter(({ subjects }) => subjects?.includes(id) === true);
    expect(steps.map(({ action }) => action)).toEqual(
      expect.arrayContaining([
        'draftCriterion',
        'submitCriterion',
        'consultOnCriterion',
        'approveCriterion',
        'activateCriterion',
      ]),
    );
    const { set } = await author.listCriteria({});
    expect(set.running).toBe(set.released);
  });

  test('R20: what names a protected field is kept as a draft that says why, and goes nowhere', async () => {
    const text = criterionText({ id: 'planted' }).replace(
      'payment.kind is cash',
      'passenger.nationality in (QMA)',
    );
    const { criterion, params, step } = await draft(text);
    expect(criterion).toMatchObject({
      text,
      issues: [{ code: 'targeting.field.protected', severity: 'obstacle', line: 10, column: 5 }],
      summary: { state: 'draft', running: false, obstacles: 1 },
    });
    const period = { from: '2026-11-01', to: '2026-11-30' } as const;
    expect(await refusalOf(author.backTestCriterion({ params, body: period }))).toBe(
      'criteria.refused',
    );
    expect(await refusalOf(author.submitCriterion(step(1)))).toBe('targeting.release.not-linted');
    const { refused, issues, digest } = await officer.lintCriterion({ body: { text } });
    expect([refused, issues.length, digest]).toEqual([true, 1, undefined]);
  });

  test.each<[string, string, (one: Awaited<ReturnType<typeof draft>>) => Promise<unknown>]>([
    ['nobody tested it', 'not-back-tested', ({ step }) => author.submitCriterion(step(1))],
    [
      'the test refuses it',
      'not-back-tested',
      async ({ params, step }) => {
        await author.backTestCriterion({ params, body: { from: '2026-11-01', to: '2026-11-02' } });
        await author.backTestOnJourneys({ params, body: journeysFile(2000, 200) });
        return author.submitCriterion(step(1));
      },
    ],
  ])('R19: %s: it is not sent on', async (_, code, act) => {
    const one = await draft(criterionText({ id: `untested-${code}` }));
    expect(await refusalOf(act(one))).toBe(`targeting.release.${code}`);
  });

  test('R23 R62: neither its author nor the officer approves it, and nobody before the officer was heard', async () => {
    const { step, params } = await tested(criterionText({ id: 'three-persons' }));
    expect(await refusalOf(reviewer.approveCriterion(step(1)))).toBe('targeting.release.state');
    await author.submitCriterion(step(1));
    expect(await refusalOf(reviewer.approveCriterion(step(2)))).toBe('targeting.release.state');
    // Against an opinion the approval answers it.
    await officer.consultOnCriterion({ params, body: { ...step(2).body, objects: true } });
    expect(await refusalOf(author.approveCriterion(step(3)))).toBe('targeting.release.same-person');
    expect(await refusalOf(officer.approveCriterion(step(3)))).toBe('access.role');
    const other = { ...step(3), body: { ...step(3).body, digest: 'ab'.repeat(32) } };
    expect(await refusalOf(reviewer.approveCriterion(other))).toBe('targeting.release.digest');
    expect(await refusalOf(reviewer.approveCriterion(step(2)))).toBe('decision.version.stale');
    const short = { ...step(3), body: { ...step(3).body, reason: 'fine' } };
    expect(await refusalOf(reviewer.approveCriterion(short))).toBe('targeting.release.reason');
    const { criterion } = await reviewer.approveCriterion(step(3));
    expect(criterion.consulted).toMatchObject({ by: 'officer', objects: true });
    expect(await refusalOf(author.activateCriterion(step(4)))).toBe(
      'targeting.release.same-person',
    );
    server.pass(16 * 60);
    expect(await refusalOf(reviewer.activateCriterion(step(4)))).toBe('access.step-up.required');
    await reviewer.stepUp({ body: { password: 'მგელი და ცხვარი 7' } });
    await author.stepUp({ body: { password: 'მგელი და ცხვარი 7' } });
    await reviewer.activateCriterion(step(4));
  });

  test('R18: the next text of a criterion ends the one before it; a number that ran is never given again', async () => {
    const first = await release({ author, officer, reviewer }, criterionText({ id: 'twice' }));
    const { set: before } = await author.listCriteria({});
    const again = await tested(criterionText({ id: 'twice', hours: 12 }));
    expect(await refusalOf(author.submitCriterion(again.step(1)))).toBe('criteria.version.taken');
    const second = await release(
      { author, officer, reviewer },
      criterionText({ id: 'twice', version: 2, hours: 12 }),
    );
    const { criteria, set } = await author.listCriteria({});
    const states = new Map(criteria.map(({ id, state }) => [id, state]));
    expect([states.get(first), states.get(second)]).toEqual(['withdrawn', 'active']);
    expect(set.hash).not.toBe(before.hash);
    expect(set.released).toBe(before.released);
  });

  test('what is stopped or withdrawn does not run again', async () => {
    const id = await release({ author, officer, reviewer }, criterionText({ id: 'stopped' }));
    const { criterion } = await officer.getCriterion({ params: { id } });
    const step = (steps: number) => ({
      params: { id },
      body: { reason: WHY, digest: criterion.summary.digest, steps },
    });
    const { criterion: stopped } = await officer.stopCriterion(step(5));
    expect(stopped.summary).toMatchObject({ state: 'stopped', running: false });
    expect(await refusalOf(reviewer.activateCriterion(step(6)))).toBe('targeting.release.state');
    const { criterion: gone } = await author.withdrawCriterion(step(6));
    expect(gone.summary.state).toBe('withdrawn');
    expect(await refusalOf(author.submitCriterion(step(7)))).toBe('targeting.release.state');
  });

  test('R2: criteria are made for their own purpose of PNR and no other', async () => {
    for (const purpose of ['pnr-assessment', 'pnr-request']) {
      expect(await refusalOf(author.listCriteria({}, { purpose }))).toBe(
        'access.purpose.not-allowed',
      );
      const body = { text: criterionText(), reason: WHY };
      expect(await refusalOf(author.draftCriterion({ body }, { purpose }))).toBe(
        'access.purpose.not-allowed',
      );
    }
  });

  test('R3: the purpose of a criterion is terrorism or an offence of Annex II; nothing else is kept as one', async () => {
    for (const purpose of ['theft', 'immigration-control', 'overstay', 'pnr-assessment']) {
      const { criterion, step } = await draft(
        criterionText({ id: 'ordinary' }).replace('purpose narcotics', `purpose ${purpose}`),
      );
      expect(criterion.issues[0]?.code).toBe('targeting.purpose.unknown');
      expect(criterion.summary.purpose).toBeUndefined();
      expect(await refusalOf(author.submitCriterion(step(1)))).toBe('targeting.release.not-linted');
    }
  });

  test('R18 R23: the database itself lets nothing run that three persons did not release, and no text change', async () => {
    const { params } = await draft(criterionText({ id: 'forged' }));
    const forge = (set: string) =>
      inspect(database(), `update criteria.release set ${set} where version = '${params.id}'`);
    for (const set of [
      "state = 'active'",
      "state = 'active', consulted_by = 'officer', objects = false, approved_by = 'officer'",
      "state = 'active', consulted_by = 'officer', objects = false, approved_by = 'author'",
      "state = 'approved', consulted_by = 'author', objects = false, approved_by = 'reviewer'",
    ])
      await expect(forge(set), set).rejects.toMatchObject({
        code: '23514',
        constraint: 'release_three_persons',
      });
    for (const statement of [
      "update criteria.version set text = 'other'",
      'delete from criteria.version',
      'update criteria.back_test set passed = true',
    ])
      await expect(inspect(database(), statement), statement).rejects.toMatchObject({
        code: '42501',
      });
  });

  test('reports an unreadable file of journeys and an invalid period', async () => {
    const { params } = await draft(criterionText({ id: 'bad-input' }));
    for (const bytes of [Buffer.from(''), Buffer.from([0xff, 0xfe, 0]), Buffer.from('{"id": 1}')])
      expect(await refusalOf(author.backTestOnJourneys({ params, body: bytes }))).toBe(
        'criteria.journeys.unreadable',
      );
    const mixed = Buffer.from(`${Buffer.from(journeysFile(3, 1)).toString()}\n{"id": "x"}\n`);
    const { backTest } = await author.backTestOnJourneys({ params, body: mixed });
    expect(backTest).toMatchObject({ journeys: 3, leftCount: 3, left: [{ line: 4 }, {}, {}] });
    for (const [from, to] of [
      ['2026-11-30', '2026-11-01'],
      ['2025-01-01', '2026-01-01'],
    ] as const)
      expect(await refusalOf(author.backTestCriterion({ params, body: { from, to } as never }))) //
        .toBe('criteria.period');
  });
});

test('a text must have been run on what is held; no latest run may refuse it', () => {
  const run = (source: 'held' | 'journeys', passed: boolean, journeys = 9) => ({
    source,
    passed,
    journeys,
  });
  expect(verdictOf([])).toBe('missing');
  expect(verdictOf([run('journeys', true)])).toBe('missing');
  expect(verdictOf([run('held', true)])).toBe('passed');
  expect(verdictOf([run('held', false)])).toBe('refused');
  // The latest counts.
  expect(verdictOf([run('held', false), run('held', true)])).toBe('refused');
  expect(verdictOf([run('held', true), run('journeys', false)])).toBe('refused');
  // Where nothing is held yet.
  expect(verdictOf([run('held', false, 0)])).toBe('missing');
  expect(verdictOf([run('held', false, 0), run('journeys', true)])).toBe('passed');
});
