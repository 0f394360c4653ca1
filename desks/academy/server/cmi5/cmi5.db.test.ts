import { randomUUID } from 'node:crypto';
import { brokenRules, launchDataOf, launchOf, type Statement } from '@amirani/academy/cmi5';
import { clientOf, refusalOf, type TestClient } from '@platform/server/test/clients.ts';
import { inspect, onDatabase } from '@platform/server/test/engines.ts';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { type ClassRoom, openClassRoom, sealedOf, sittingsOf, TRUTH_KEY } from '../test/academy.ts';
import {
  type LaunchedHere,
  type LaunchWish,
  type LearningPlatform,
  startLearningPlatform,
} from '../test/learning-platform.ts';
import { talkToPlatforms } from './talk.ts';

const VERBS = /[^/:]+$/;

onDatabase('launches by a learning management system', (database) => {
  let room: ClassRoom;
  let platform: LearningPlatform;
  beforeAll(async () => {
    platform = await startLearningPlatform();
    room = await openClassRoom(database(), 3, { learningPlatforms: [platform.origin] });
    const params = { id: room.classId };
    await room.trainer.openClassToLaunches({ params, body: { open: true, masteryScore: 0.75 } });
  });
  afterAll(async () => {
    await room.server.close();
    await platform.close();
  });
  const { control, open, truthOf, decideSome } = sittingsOf(() => room, database);

  const trainee = (at: number) => {
    const one = room.trainees[at];
    if (one === undefined) throw new Error('no class');
    return one;
  };
  const begin = (client: TestClient, launched: LaunchedHere, unit: string, id = randomUUID()) =>
    client.beginLaunch({ body: { id, class: room.classId, unit, query: launched.query } });
  const confirm = async (name: string): Promise<void> => {
    const { links } = await room.trainer.getClassLaunches({ params: { id: room.classId } });
    const link = links.find(({ learner }) => learner.name === name);
    await room.trainer.decideLearnerLink({
      params: { id: link?.id ?? '' },
      body: { confirmed: true },
    });
  };
  const stateOf = async (client: TestClient, id: string) =>
    (await client.getLaunch({ params: { id } })).state;
  const until = (client: TestClient, id: string, state: string) =>
    vi.waitFor(async () => expect(await stateOf(client, id)).toBe(state), { timeout: 15_000 });
  /** Launches and waits until the session has begun. */
  const launch = async (client: TestClient, wish: LaunchWish) => {
    const launched = platform.launch(wish);
    const id = randomUUID();
    await begin(client, launched, wish.unit, id);
    await until(client, id, 'begun');
    return { id, launched };
  };
  const end = async (client: TestClient, id: string) => {
    const { launch: ended } = await client.endLaunch({ params: { id } });
    await until(client, id, 'reported');
    return ended;
  };
  const told = ({ registration }: LaunchedHere): readonly Statement[] =>
    platform
      .statements()
      .filter(({ context }) => context?.registration === registration) as unknown as Statement[];
  const verbs = (launched: LaunchedHere): readonly string[] =>
    told(launched).map(({ verb }) => VERBS.exec(verb.id)?.[0] ?? '');
  /** By the rules of the standard, which are written apart from what makes the statements. */
  const mustHold = (launched: LaunchedHere, statements = told(launched)): void => {
    const { query, launchData } = launched;
    const [taken, data] = [launchOf(query), launchDataOf(launchData)];
    if (!taken.ok || !data.ok) throw new Error('no launch');
    const earlier = { completed: false, passed: false };
    expect(brokenRules(statements, { launch: taken.value, data: data.value, earlier })).toEqual([]);
  };

  test('R72: nobody is let in by a launch: the trainee signs in, the trainer confirms, and only then a token is asked for', async () => {
    const { client, seat } = trainee(0);
    const launched = platform.launch({ learner: 'moodle-17', unit: 'practice' });
    const before = platform.asked().length;
    const accounts = () => inspect(database(), 'select login from identity.account');
    const known = (await accounts()).length;
    expect(await begin(client, launched, 'practice')).toMatchObject({ waits: true });
    expect(await begin(client, launched, 'practice')).toMatchObject({ waits: true });
    expect(platform.asked().length).toBe(before);
    expect((await accounts()).length).toBe(known);
    const { links } = await room.trainer.getClassLaunches({ params: { id: room.classId } });
    expect(links).toMatchObject([
      { seat, learner: { homePage: platform.origin, name: 'moodle-17' }, confirmed: false },
    ]);
    await confirm('moodle-17');
    // Another trainee cannot be that learner, nor this one another.
    expect(await refusalOf(begin(trainee(1).client, launched, 'practice'))).toBe(
      'academy.launch.other-learner',
    );
    const other = platform.launch({ learner: 'moodle-18', unit: 'practice' });
    expect(await refusalOf(begin(client, other, 'practice'))).toBe('academy.launch.other-learner');
    expect(platform.asked().length).toBe(before);
    // Nor can a trainer of other classes look, or confirm.
    const stranger = await clientOf(room.server, 'trainer', `other-${randomUUID().slice(0, 8)}`);
    const params = { id: room.classId };
    expect(await refusalOf(stranger.getClassLaunches({ params }))).toBe('http.not-found');
    expect(await refusalOf(stranger.exportCoursePackage({ params }))).toBe('http.not-found');
    const link = { params: { id: links[0]?.id ?? '' }, body: { confirmed: true } };
    expect(await refusalOf(stranger.decideLearnerLink(link))).toBe('http.not-found');
  });

  test('no address is asked that the operator does not allow, and a browser goes back to no other', async () => {
    const { client } = trainee(0);
    const launched = platform.launch({ learner: 'moodle-17', unit: 'practice' });
    const before = platform.asked().length;
    const to = (name: 'endpoint' | 'fetch', address: string): LaunchedHere => {
      const query = new URLSearchParams(launched.query);
      query.set(name, address);
      return { ...launched, query: `?${query}` };
    };
    for (const address of [
      'https://elsewhere.example/xapi/',
      `${platform.origin}.elsewhere.example/`,
      platform.origin.replace('127.0.0.1', 'localhost'),
      platform.origin.replace('http://', 'http://somebody:secret@'),
    ])
      for (const name of ['endpoint', 'fetch'] as const)
        expect(await refusalOf(begin(client, to(name, address), 'practice'))).toBe(
          'academy.launch.platform-unknown',
        );
    const bare = { ...launched, query: '?endpoint=x' };
    expect(await refusalOf(begin(client, bare, 'practice'))).toBe('academy.launch.unreadable');
    expect(await refusalOf(begin(client, launched, 'sitting-9'))).toBe(
      'academy.launch.unit-unknown',
    );
    expect(platform.asked().length).toBe(before);
    const back = `${platform.origin}/course/3`;
    for (const [returnURL, told_] of [
      [back, back],
      ['https://elsewhere.example/', undefined],
    ] as const) {
      const wish = { learner: 'moodle-17', unit: 'practice', returnURL };
      const { id } = await launch(client, wish);
      expect((await client.getLaunch({ params: { id } })).returnTo).toBe(told_);
    }
  });

  test('practice: initialized, every decision, completed, passed by the mastery score, terminated; the token once', async () => {
    const { client, seat } = trainee(0);
    const wish = { learner: 'moodle-17', unit: 'practice', masteryScore: 0.75 };
    const tokens = () => platform.asked().filter((one) => one === 'POST /token').length;
    const asked = tokens();
    const { id, launched } = await launch(client, wish);
    await vi.waitFor(() => expect(verbs(launched)).toEqual(['initialized']));
    // The same window again, and a second look by the clock: no second token.
    await begin(client, launched, 'practice', id);
    await talkToPlatforms(room.server.platform, TRUTH_KEY);
    expect(tokens() - asked).toBe(1);
    await client.beginPractice({ body: { id, seat, items: 4 } });
    expect((await client.getLaunch({ params: { id } })).sitting).toBe(id);
    room.server.pass(60);
    await decideSome(client, id, 4);
    const ended = await end(client, id);
    expect(ended).toMatchObject({ done: true, sitting: id });
    expect(verbs(launched)).toEqual([
      'initialized',
      'decided',
      'decided',
      'decided',
      'decided',
      'completed',
      'passed',
      'terminated',
    ]);
    mustHold(launched);
    const last = told(launched).at(-1);
    expect(last?.result?.duration).toMatch(/^PT1M\d+(?:\.\d+)?S$/);
    expect(told(launched)[6]?.result?.score).toEqual({ scaled: 1 });
    // Nothing of the token is left.
    const [row] = await inspect<{ sealed: unknown }>(
      database(),
      'select sealed from academy.launch where id = $1',
      [id],
    );
    expect(row?.sealed).toBeNull();
    expect(await end(client, id)).toMatchObject({ id });
    expect(verbs(launched).filter((verb) => verb === 'terminated')).toHaveLength(1);
  });

  test('a session that is broken off says no more than that; the next one goes on with the practice, and fails below the mastery score', async () => {
    const { client, seat } = trainee(0);
    const registration = randomUUID();
    const wish = { learner: 'moodle-17', unit: 'practice', masteryScore: 0.75, registration };
    const first = await launch(client, wish);
    await client.beginPractice({ body: { id: first.id, seat, items: 4 } });
    await decideSome(client, first.id, 1);
    await end(client, first.id);
    expect(verbs(first.launched)).toEqual(['initialized', 'decided', 'terminated']);
    const { id, launched } = await launch(client, wish);
    const { sitting } = await client.getLaunch({ params: { id } });
    expect(sitting).toBe(first.id);
    const items = (await truthOf(first.id)).blocks.flatMap((block) => block.items);
    for (let attempt = 1; attempt < 4; attempt += 1) {
      room.server.pass(2);
      const { shown } = await client.showNextItem({ params: { id: first.id } });
      const item = shown?.item.id ?? '';
      const flagged = items.find((one) => one.id === item)?.target !== true;
      await client.decideItem({ params: { id: first.id }, body: { item, attempt, flagged } });
    }
    await end(client, id);
    expect(verbs(launched).slice(3)).toEqual([
      'initialized',
      'decided',
      'decided',
      'decided',
      'completed',
      'failed',
      'terminated',
    ]);
    mustHold(launched, told(launched).slice(3));
  });

  test('a sitting of the class: no result before the truth is released; a later launch reports it', async () => {
    const { client } = trainee(0);
    const sitting = await open(4);
    const registration = randomUUID();
    const wish = { learner: 'moodle-17', unit: 'sitting-4', masteryScore: 0.75, registration };
    const first = await launch(client, wish);
    expect((await client.getLaunch({ params: { id: first.id } })).sitting).toBe(sitting);
    await decideSome(client, sitting, 2);
    await end(client, first.id);
    expect(verbs(first.launched)).toEqual(['initialized', 'decided', 'decided', 'terminated']);
    await decideSome(client, sitting, 9);
    await control(sitting, 'finish');
    await control(sitting, 'release-truth');
    const { id, launched } = await launch(client, wish);
    await end(client, id);
    expect(verbs(launched).slice(4)).toEqual(['initialized', 'completed', 'passed', 'terminated']);
    mustHold(launched, told(launched).slice(4));
  });

  test('of a measured item nothing is told of what is true before the release', async () => {
    const { client } = trainee(0);
    const sitting = await open(2);
    const { id, launched } = await launch(client, { learner: 'moodle-17', unit: 'sitting-2' });
    await decideSome(client, sitting, 3);
    await end(client, id);
    const decided = told(launched).filter(({ verb }) => verb.id.endsWith(':decided'));
    expect(decided).toHaveLength(3);
    for (const { result } of decided) expect(result).not.toHaveProperty('success');
    const { salt, seed } = await sealedOf(database(), sitting);
    expect(JSON.stringify(told(launched))).not.toMatch(new RegExp(`${salt}|${seed}|referral`));
    await control(sitting, 'finish');
  });

  test('to look again satisfies nothing', async () => {
    const { client, seat } = trainee(0);
    const wish = { learner: 'moodle-17', unit: 'practice', launchMode: 'Review' } as const;
    const { id, launched } = await launch(client, wish);
    await client.beginPractice({ body: { id, seat, items: 4 } });
    await decideSome(client, id, 4);
    await end(client, id);
    expect(new Set(verbs(launched))).toEqual(new Set(['initialized', 'decided', 'terminated']));
    mustHold(launched);
  });

  test('a record store that is away loses nothing; one that refuses is told of, and a token that is used up begins nothing', async () => {
    const { client } = trainee(0);
    const wish = { learner: 'moodle-17', unit: 'practice' };
    const away = await launch(client, wish);
    await vi.waitFor(() => expect(verbs(away.launched)).toEqual(['initialized']));
    platform.fail(503);
    await client.endLaunch({ params: { id: away.id } });
    await talkToPlatforms(room.server.platform, TRUTH_KEY);
    expect(await stateOf(client, away.id)).toBe('ended');
    platform.fail(undefined);
    await talkToPlatforms(room.server.platform, TRUTH_KEY);
    expect(await stateOf(client, away.id)).toBe('reported');
    expect(verbs(away.launched)).toEqual(['initialized', 'terminated']);
    const used = randomUUID();
    await begin(client, away.launched, 'practice', used);
    await until(client, used, 'failed');
    expect((await client.getLaunch({ params: { id: used } })).problem).toBe('cmi5.token.error');
    expect(await refusalOf(client.endLaunch({ params: { id: used } }))).toBe('academy.launch.over');
    const refused = await launch(client, wish);
    await vi.waitFor(() => expect(verbs(refused.launched)).toEqual(['initialized']));
    platform.fail(403);
    await client.endLaunch({ params: { id: refused.id } });
    await until(client, refused.id, 'failed');
    platform.fail(undefined);
    const { launches } = await room.trainer.getClassLaunches({ params: { id: room.classId } });
    expect(launches.find(({ id }) => id === refused.id)?.problem).toBe('cmi5.store.refused');
  });

  test('when the tie is taken away nothing more is told', async () => {
    const { client } = trainee(0);
    const { id, launched } = await launch(client, { learner: 'moodle-17', unit: 'practice' });
    await vi.waitFor(() => expect(verbs(launched)).toEqual(['initialized']));
    const { links } = await room.trainer.getClassLaunches({ params: { id: room.classId } });
    const link = links.find(({ confirmed }) => confirmed);
    const params = { id: link?.id ?? '' };
    await room.trainer.decideLearnerLink({ params, body: { confirmed: false } });
    expect(await refusalOf(client.endLaunch({ params: { id } }))).toBe('academy.launch.over');
    expect(await begin(client, launched, 'practice')).toMatchObject({ waits: true });
    await room.trainer.openClassToLaunches({
      params: { id: room.classId },
      body: { open: false },
    });
    expect(await refusalOf(begin(client, launched, 'practice'))).toBe('academy.launch.not-open');
    expect(verbs(launched)).toEqual(['initialized']);
  });

  test('the package: one file, units at addresses of this server, passed where a mastery score is set', async () => {
    const params = { id: room.classId };
    await room.trainer.openClassToLaunches({ params, body: { open: true, masteryScore: 0.8 } });
    const { name, content } = await room.trainer.exportCoursePackage({ params });
    expect(name).toMatch(/^traveller-assessment-[0-9a-f]{8}\.zip$/);
    const files = unzipSync(Buffer.from(content, 'base64'));
    expect(Object.keys(files)).toEqual(['cmi5.xml']);
    const xml = Buffer.from(files['cmi5.xml'] ?? []).toString('utf8');
    const urls = [...xml.matchAll(/<url>(.*?)<\/url>/g)].map(([, url]) => url);
    const base = `/academy/launch/${room.classId}`;
    expect(urls.map((url) => new URL(url ?? '').pathname)).toEqual(
      ['practice', 'sitting-1', 'sitting-2', 'sitting-3', 'sitting-4'].map((u) => `${base}/${u}`),
    );
    expect(xml.match(/moveOn="CompletedAndPassed" masteryScore="0.8"/g)).toHaveLength(5);
    expect((await room.trainer.exportCoursePackage({ params })).content).toBe(content);
  });
});
