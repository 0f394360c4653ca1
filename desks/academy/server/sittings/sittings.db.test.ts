import { randomUUID } from 'node:crypto';
import { itemsOf } from '@amirani/academy/exercise';
import { decisionTerms } from '@amirani/academy/statements';
import type { Role } from '@platform/api/vocabulary.ts';
import { withAccess } from '@platform/server/database/access.ts';
import { refusalOf, type TestClient } from '@platform/server/test/clients.ts';
import { inspect, onDatabase } from '@platform/server/test/engines.ts';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { academyEndpoints } from '../../api/endpoints.ts';
import {
  type ClassRoom,
  documentOf,
  EVIDENCE,
  openClassRoom,
  SECRET_MINUTES,
  sealedOf,
  seesHelp,
  sittingsOf,
} from '../test/academy.ts';
import { objectsIn, TRUTH_WORDS } from '../test/truth-words.ts';

onDatabase('sittings', (database) => {
  let room: ClassRoom;
  beforeAll(async () => {
    room = await openClassRoom(database(), 3);
  });
  afterAll(async () => room.server.close());
  const { control, open, truthOf, next, decideSome } = sittingsOf(() => room, database);

  test('what a trainee opens is kept with its minute: for the replay, and in the statement of the decision', async () => {
    const id = await open(4);
    const [one, two] = room.trainees;
    if (one === undefined || two === undefined) throw new Error('no class');
    const params = { id };
    const item = (await next(one.client, id))?.item.id ?? '';
    const openPart = (client: TestClient, part: string) =>
      client.openPart({ params: { id, item }, body: { part } });
    expect(await refusalOf(openPart(one.client, 'chip'))).toBe('academy.part.unknown');
    // Nobody opens what lies before another.
    expect(await refusalOf(openPart(two.client, 'trips'))).toBe('http.not-found');
    room.server.pass(30);
    expect((await openPart(one.client, 'trips')).opened).toBe(1);
    expect((await openPart(one.client, 'trips')).opened).toBe(1);
    const { events } = await room.trainer.getTimeline({ params });
    expect(events.filter(({ kind }) => kind === 'opened')).toMatchObject([{ item, minutes: 0.5 }]);
    // As it was before the decision: the trainer sees the item, what was opened of it, and nothing of what is true.
    const moment = events.at(-1)?.number ?? 0;
    await decideSome(one.client, id, 1);
    const replay = await room.trainer.replaySitting({ params: { id, moment } });
    expect(replay.material).toBe('network');
    const person = replay.people.find(({ seat }) => seat === one.seat);
    expect(person).toMatchObject({
      open: item,
      seen: [{ opened: [{ part: 'trips', minutes: 0.5 }] }],
    });
    const shown = await room.trainer.getShownItem({ params: { id, item } });
    expect(shown.material).toHaveProperty('marker');
    expect(JSON.stringify(shown.item)).not.toMatch(/truth|decision/);
    const others = [...itemsOf(await truthOf(id)).keys()].filter((other) => other !== item);
    for (const other of others)
      expect(await refusalOf(room.trainer.getShownItem({ params: { id, item: other } }))).toBe(
        'http.not-found',
      );
    expect((await openPart(one.client, 'trips')).opened).toBe(1);
    await control(id, 'finish');
    await control(id, 'release-truth');
    const { content } = await one.client.exportSitting({ params: { id, format: 'xapi' } });
    const [statement] = JSON.parse(content) as {
      result: { extensions: Record<string, unknown> };
    }[];
    expect(statement?.result.extensions[decisionTerms.opened]).toEqual(['trips']);
  });

  test('two decisions at once on one item: one is counted, the other is told so', async () => {
    const id = await open(4);
    const [{ client } = room.trainees[0] as never] = room.trainees;
    const shown = await next(client, id);
    const item = shown?.item.id ?? '';
    const decide = (flagged: boolean) =>
      client.decideItem({ params: { id }, body: { item, attempt: 0, flagged } }).then(
        () => 'counted',
        ({ code }: { code: string }) => code,
      );
    const outcomes = await Promise.all([decide(true), decide(false), decide(true), decide(false)]);
    expect(outcomes.filter((one) => one === 'counted')).toHaveLength(1);
    expect(new Set(outcomes.filter((one) => one !== 'counted'))).toEqual(
      new Set(['academy.attempt.stale']),
    );
    const stored = await inspect(
      database(),
      "select n from academy.event where sitting = $1 and kind = 'decided'",
      [id],
    );
    expect(stored).toHaveLength(1);
    // Nor is one counted that was thought of for another attempt, or of another material.
    const second = (await next(client, id))?.item.id ?? '';
    const stale = { item: second, attempt: 0, flagged: true };
    expect(await refusalOf(client.decideItem({ params: { id }, body: stale }))).toBe(
      'academy.attempt.stale',
    );
    const own = documentOf(second, 0);
    for (const odd of [
      { named: ['mrz.format'] },
      { warned: 0 },
      { network: { members: [documentOf(item, 0)], links: [] } },
      { network: { members: [own], links: [[own, documentOf(second, 1)] as [string, string]] } },
    ])
      expect(
        await refusalOf(
          client.decideItem({ params: { id }, body: { ...stale, attempt: 1, ...odd } }),
        ),
      ).toBe('academy.evidence.unknown');
    await control(id, 'finish');
  });

  test('nothing is served ahead, and neighbours have orders of their own', async () => {
    const id = await open(1);
    const [one, two] = room.trainees;
    if (one === undefined || two === undefined) throw new Error('no class');
    const params = { id };
    const first = await next(one.client, id);
    expect((await next(one.client, id))?.item.id).toBe(first?.item.id);
    const items = [...itemsOf(await truthOf(id)).keys()];
    for (const item of items.filter((name) => name !== first?.item.id).slice(0, 8)) {
      expect(await refusalOf(one.client.getShownItem({ params: { id, item } }))).toBe(
        'http.not-found',
      );
      const ahead = { item, attempt: 0, flagged: true };
      expect(await refusalOf(one.client.decideItem({ params, body: ahead }))).toBe(
        'academy.item.not-shown',
      );
    }
    // The database gives an item to whom it was shown, and to nobody else who sits beside them.
    const shownTo = async (seat: string): Promise<number> => {
      const [row] = await inspect<{ account: string }>(
        database(),
        'select account from academy.seat where id = $1',
        [seat],
      );
      const context = { account: row?.account ?? '', purpose: 'training', reference: 'x' } as const;
      return withAccess(database(), context, 'amirani_trainee', async (tx) => {
        const rows = await tx
          .selectFrom('academy.material' as never)
          .selectAll()
          .where('sitting' as never, '=', id as never)
          .execute();
        return rows.length;
      });
    };
    expect([await shownTo(one.seat), await shownTo(two.seat)]).toEqual([1, 0]);
    const order = async (client: TestClient) =>
      (await decideSome(client, id, 4)).seen.map((seen) => seen.id);
    const [mine, hers] = [await order(one.client), await order(two.client)];
    expect(mine.toSorted()).toEqual(hers.toSorted()); // the practice block is done first by both
    await control(id, 'pause');
    expect(await refusalOf(one.client.showNextItem({ params }))).toBe(
      'academy.sitting.not-running',
    );
    await control(id, 'resume');
    await control(id, 'finish');
  });

  test('truth is in no response before the decision: every answer to a trainee is searched', async () => {
    const [{ client, seat } = room.trainees[0] as never] = room.trainees;
    // What is expected would tell what comes: it is the trainer's until the truth is out.
    const id = await open(1, {
      roles: [{ id: 'first', text: 'First line' }],
      injects: [],
      objectives: [seesHelp],
      teams: [{ id: 't', name: 'Team 1', members: [{ person: seat, role: 'first' }] }],
    });
    const exercise = await truthOf(id);
    const items = itemsOf(exercise);
    const sealed = await sealedOf(database(), id);
    // 256 bits, and not one byte said again.
    const seed = Buffer.from(sealed.seed, 'hex');
    expect(seed.length).toBe(32);
    expect(new Set(seed).size).toBeGreaterThan(16);
    const decided = new Set<string>();
    const params = { id };
    const crawl = async (): Promise<void> => {
      const answers: unknown[] = [
        await client.getMyTraining({}),
        await client.getSitting({ params }),
        await client.listCertificates({}),
        // What a launch tells another system is searched where launches are tested.
        await client.listLaunches({}),
        await client.listComments({ params }),
        await client.getTimeline({ params }),
        await client.getCourse({ params: { language: 'en', course: 'traveller-assessment' } }),
        await client.getItemTrust({}),
        await client.listCourses({ params: { language: 'en' } }),
        await client.getCredentialIssuer({}),
        await client.getStatusList({}),
      ];
      const { shown, sitting } = await client.showNextItem({ params });
      answers.push({ ...shown, evidence: undefined }, sitting);
      expect(shown?.evidence).toContain(EVIDENCE); // the closed list, the same for every item
      expect(await refusalOf(client.exportSitting({ params: { id, format: 'events' } }))).toBe(
        'academy.sitting.not-released',
      );
      expect(await refusalOf(client.replaySitting({ params: { id, moment: 9 } }))).toBe(
        'academy.sitting.not-released',
      );
      if (shown !== undefined) {
        const again = await client.getShownItem({ params: { id, item: shown.item.id } });
        answers.push({ ...again, evidence: undefined });
      }
      mustHoldNoTruth(answers);
    };
    const mustHoldNoTruth = (answers: readonly unknown[]): void => {
      const known = new Set(
        [...decided].filter((item) => items.get(item)?.block.kind === 'practice'),
      );
      for (const secret of [
        sealed.salt,
        sealed.seed,
        SECRET_MINUTES,
        '"atLeast"',
        '"expectations"',
      ])
        expect(JSON.stringify(answers)).not.toContain(String(secret));
      for (const object of objectsIn(answers)) {
        const { id: named, item: of } = object as { id?: unknown; item?: unknown };
        const item = [named, of].find((one) => items.has(String(one)));
        if (item === undefined || known.has(String(item))) continue;
        // What they named themselves is theirs to see.
        const said = JSON.stringify(object, (key, value: unknown) =>
          key === 'decision' || (key === 'network' && 'flagged' in object) ? undefined : value,
        );
        for (const word of TRUTH_WORDS) expect(said, `${String(item)} ${word}`).not.toContain(word);
        if (!decided.has(String(item))) expect(said).not.toContain(EVIDENCE);
      }
    };
    // Nothing that a trainee may call is left out.
    const offered = Object.entries(academyEndpoints)
      .filter(
        ([, { access }]) =>
          access.who === 'anyone' || (access.who as readonly Role[]).includes('trainee'),
      )
      .map(([name]) => name);
    expect(offered.toSorted()).toEqual([
      'beginLaunch',
      'beginPractice',
      'challengeItem',
      'decideItem',
      'endLaunch',
      'exportSitting',
      'finishPractice',
      'getCertificate',
      'getCourse',
      'getCredentialIssuer',
      'getItemTrust',
      'getLaunch',
      'getMyTraining',
      'getShownItem',
      'getSitting',
      'getStatusList',
      'getTimeline',
      'listCertificates',
      'listComments',
      'listCourses',
      'listLaunches',
      'openPart',
      'replaySitting',
      'showNextItem',
      'verifyCertificate',
    ]);
    await crawl();
    for (let round = 0; round < 7; round += 1) {
      const { shown, sitting } = await client.showNextItem({ params });
      const item = shown?.item.id ?? '';
      const network = { members: [documentOf(item, 1)], links: [] };
      const body = { item, attempt: sitting.attempt, flagged: round % 2 === 0, network };
      const answer = await client.decideItem({ params, body });
      decided.add(item);
      expect(answer.item.truth === undefined).toBe(items.get(item)?.block.kind === 'measured');
      mustHoldNoTruth([answer]);
      await crawl();
    }
    // Four of practice were told, three that are measured were not; nor is the trainer told of those.
    expect([...decided].map((item) => items.get(item)?.block.kind)).toEqual([
      'practice',
      'practice',
      'practice',
      'practice',
      'measured',
      'measured',
      'measured',
    ]);
    const { people } = await room.trainer.getControl({ params });
    const cells = people.find(({ seat }) => seat === room.trainees[0]?.seat)?.cells ?? [];
    expect(cells.filter((cell) => cell === 'decided')).toHaveLength(3);
    expect(cells.filter((cell) => cell === 'right' || cell === 'wrong')).toHaveLength(4);
    const matrix = await room.trainer.getClassMatrix({ params: { id: room.classId } });
    const column = matrix.columns.findIndex((one) => one.sitting === id && one.kind === 'measured');
    const row = matrix.rows.find(({ seat }) => seat === room.trainees[0]?.seat);
    expect(row?.cells[column]).toEqual({ shown: 4, decided: 3, judged: 0, right: 0 });
    await control(id, 'finish');
  });

  test('a trainer steers: the clock stands, injects come, and what is rolled back counts for nothing and stays in the record', async () => {
    const id = randomUUID();
    const inject = { id: 'bus', minutes: 5, text: 'A bus with forty people has come' };
    const many = {
      id: 'many',
      minutes: 0,
      text: 'You have decided twice',
      when: { all: [{ count: 'decided' as const, is: { atLeast: 2 } }] },
    };
    await room.trainer.openSitting({
      params: { id: room.classId },
      body: { id, number: 4, injects: [inject, many] },
    });
    await control(id, 'begin');
    const [one] = room.trainees;
    if (one === undefined) throw new Error('no class');
    const params = { id };
    await decideSome(one.client, id, 2);
    room.server.pass(240);
    const paused = await control(id, 'pause');
    room.server.pass(900);
    expect(await refusalOf(one.client.showNextItem({ params }))).toBe(
      'academy.sitting.not-running',
    );
    const resumed = await control(id, 'resume');
    expect(resumed.clock.minutes).toBe(paused.clock.minutes);
    const late = await one.client.showNextItem({ params });
    expect(late.sitting.injects).toEqual([many.text]);
    room.server.pass(60);
    expect((await one.client.showNextItem({ params })).sitting.injects).toEqual([
      many.text,
      inject.text,
    ]);
    const valued = await room.trainer.setExerciseValue({
      params,
      body: { name: 'alert', value: 2 },
    });
    expect(valued.control.values).toEqual({ alert: 2 });
    // Back to the second decision.
    const { events } = await room.trainer.getTimeline({ params });
    const to = events.find(({ kind }) => kind === 'decided')?.number ?? 0;
    const back = { to, version: valued.control.version, reason: 'the projector failed' };
    const stale = { ...back, version: 3 };
    expect(await refusalOf(room.trainer.rollBackSitting({ params, body: stale }))).toBe(
      'academy.sitting.changed',
    );
    const { control: after } = await room.trainer.rollBackSitting({ params, body: back });
    expect(after.values).toEqual({});
    // The sitting, and its clock, stay at that moment until the trainer resumes it.
    expect([after.sitting.state, after.clock.minutes]).toEqual(['paused', 0.05]);
    const again = await one.client.getSitting({ params });
    expect([again.attempt, again.injects]).toEqual([1, []]);
    await control(id, 'resume');
    // The undone decision can be made again.
    expect((await decideSome(one.client, id, 1)).attempt).toBe(2);
    const timeline = (await room.trainer.getTimeline({ params })).events;
    expect(
      timeline.some(({ kind, reason }) => kind === 'rolled-back' && reason === back.reason),
    ).toBe(true);
    expect(timeline.filter(({ kind }) => kind === 'decided').map(({ undone }) => undone)).toEqual([
      false,
      true,
      false,
    ]);
    // Replay shows what was before them at any moment: at the second decision it stood.
    const second = timeline.filter(({ kind }) => kind === 'decided')[1]?.number ?? 0;
    const then = await room.trainer.replaySitting({ params: { id, moment: second } });
    const seen = then.people.find(({ seat }) => seat === one.seat)?.seen ?? [];
    expect(seen.filter(({ decision }) => decision !== undefined)).toHaveLength(2);
    await control(id, 'finish');
    const over = { ...back, version: after.version };
    expect(await refusalOf(room.trainer.rollBackSitting({ params, body: over }))).toBe(
      'academy.sitting.act-not-now',
    );
  });

  test('practice is one’s own, with feedback, and ends when one ends it', async () => {
    const [one, two] = room.trainees;
    if (one === undefined || two === undefined) throw new Error('no class');
    const id = randomUUID();
    const body = { id, seat: one.seat, items: 6 };
    expect(await refusalOf(two.client.beginPractice({ body }))).toBe('http.not-found');
    const { sitting } = await one.client.beginPractice({ body });
    expect([sitting.kind, sitting.left, sitting.state]).toEqual(['practice', 6, 'running']);
    expect(await refusalOf(two.client.getSitting({ params: { id } }))).toBe('http.not-found');
    const after = await decideSome(one.client, id, 4);
    expect(after.seen.every(({ truth }) => truth !== undefined)).toBe(true);
    const { sitting: ended } = await one.client.finishPractice({ params: { id } });
    expect([ended.state, ended.released]).toEqual(['finished', true]);
    const { courses, due } = await one.client.getMyTraining({});
    expect(courses[0]?.results.at(-1)).toMatchObject({ sitting: id, kind: 'practice' });
    expect(due.filter(({ kind }) => kind === 'practice')).toEqual([]);
    room.server.pass(8 * 86_400);
    // Sessions are over by then.
    expect(await refusalOf(one.client.getMyTraining({}))).toBe('access.sign-in.required');
  });
});
