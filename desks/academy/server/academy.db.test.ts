import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkRecord, type SittingRecord } from '@amirani/academy/exercise';
import { withAccess } from '@platform/server/database/access.ts';
import { ensureTrainingAccounts } from '@platform/server/identity/training-accounts.ts';
import { clientOf, clientWith, refusalOf } from '@platform/server/test/clients.ts';
import { inspect, onDatabase } from '@platform/server/test/engines.ts';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { startAcademyDemonstration } from './demonstration.ts';
import { academyOf } from './offered.ts';
import {
  type ClassRoom,
  openClassRoom,
  signInWith,
  sittingsOf,
  TRUTH_KEY,
} from './test/academy.ts';

onDatabase('a class and what comes of it', (database) => {
  let room: ClassRoom;
  beforeAll(async () => {
    room = await openClassRoom(database(), 3);
  });
  afterAll(async () => room.server.close());
  const { control, open, decideSome } = sittingsOf(() => room, database);

  test('a class is set up in one call, and its passwords are told once', async () => {
    const { trainer, classId, trainees } = room;
    const seats = (await trainer.getClass({ params: { id: classId } })).seatList;
    expect(seats.map(({ number, used }) => [number, used])).toEqual([
      [1, true],
      [2, true],
      [3, true],
    ]);
    expect(new Set(seats.map(({ pseudonym }) => pseudonym)).size).toBe(3);
    expect(trainees.map(({ seat }) => seat)).toEqual(seats.map(({ id }) => id));
    const again = { id: classId, course: 'traveller-assessment', title: 'Class of a test' };
    expect((await trainer.openClass({ body: again })).slips).toEqual([]);
    expect(await refusalOf(trainer.openClass({ body: { ...again, title: 'Another' } }))).toBe(
      'academy.class.id-taken',
    );
    const nobody = { ...again, id: randomUUID(), seats: 0 };
    expect(await refusalOf(trainer.openClass({ body: nobody }))).toBe('academy.class.nobody');
    const stranger = { ...nobody, people: ['administrator'] };
    expect(await refusalOf(trainer.openClass({ body: stranger }))).toBe('academy.trainee.unknown');
  });

  test('R72: a class is its trainer’s, a seat its trainee’s, and nobody else reads anything of it', async () => {
    const other = await clientOf(room.server, 'trainer', `other-${randomUUID().slice(0, 8)}`);
    expect((await other.listClasses({})).classes).toEqual([]);
    const id = await open(4);
    for (const call of [
      () => other.getClass({ params: { id: room.classId } }),
      () => other.getClassMatrix({ params: { id: room.classId } }),
      () => other.getClassResults({ params: { id: room.classId } }),
      () => other.listChallenges({ params: { id: room.classId } }),
      () => other.getControl({ params: { id } }),
      () => other.getTimeline({ params: { id } }),
      () => other.controlSitting({ params: { id }, body: { act: 'pause' } }),
      () => other.exportSitting({ params: { id, format: 'events' } }),
    ])
      expect(await refusalOf(call())).toBe('http.not-found');
    // The database itself: whatever is asked in a trainee's or a certifier's role, it gives the own rows or none.
    const { seat } = room.trainees[0] ?? { seat: '' };
    const [mine] = await inspect<{ account: string }>(
      database(),
      'select account from academy.seat where id = $1',
      [seat],
    );
    const rows = (
      account: string,
      role: 'amirani_trainee' | 'amirani_certifier' | 'amirani_trainer',
      table: string,
    ) =>
      withAccess(
        database(),
        { account, purpose: 'training', reference: 'x' },
        role,
        async (tx) =>
          (
            await tx
              .selectFrom(table as never)
              .selectAll()
              .execute()
          ).length,
      );
    expect(await rows(mine?.account ?? '', 'amirani_trainee', 'academy.seat')).toBe(1);
    expect(await rows('nobody', 'amirani_trainee', 'academy.seat')).toBe(0);
    expect(await rows('nobody', 'amirani_trainer', 'academy.event')).toBe(0);
    expect(await rows('nobody', 'amirani_certifier', 'academy.seat')).toBe(0);
    // Nobody's role reads what is true of items.
    for (const role of ['amirani_trainee', 'amirani_certifier', 'amirani_trainer'] as const)
      await expect(rows(mine?.account ?? '', role, 'academy.truth')).rejects.toMatchObject({
        code: '42501',
      });
    await control(id, 'finish');
  });

  test('R73: the seal of the start is that of what is released, and the file gives the stored score again', async () => {
    const id = await open(1);
    const [one, two] = room.trainees;
    if (one === undefined || two === undefined) throw new Error('no class');
    const params = { id };
    const { sitting: before } = await room.trainer.getControl({ params });
    await decideSome(one.client, id, 30);
    await decideSome(two.client, id, 6);
    expect(await refusalOf(room.trainer.controlSitting({ params, body: { act: 'release-truth' } }))) //
      .toBe('academy.sitting.act-not-now');
    await control(id, 'finish');
    const mine = async () =>
      (await one.client.getMyTraining({})).courses[0]?.results.filter(
        ({ sitting }) => sitting === id,
      );
    expect(await mine()).toEqual([]);
    await control(id, 'release-truth');
    const results = await mine();
    expect(results?.map(({ kind }) => kind)).toEqual(['measured', 'practice']);
    expect(results?.[0]?.score.counts).toMatchObject({ misses: 0, falseAlarms: 0, undecided: 0 });
    for (const client of [room.trainer, one.client]) {
      const file = await client.exportSitting({ params: { id, format: 'events' } });
      const record = JSON.parse(file.content) as SittingRecord;
      expect(record.seal).toBe(before.seal);
      const check = checkRecord(record);
      expect(check.sealed).toBe(true);
      expect(check.scores.length).toBe(client === room.trainer ? 4 : 2);
      for (const score of check.scores) expect(score.same, score.person).toBe(true);
      const own = check.scores.find(
        ({ person, kind }) => person === one.seat && kind === 'measured',
      );
      expect(own?.digest).toBe(results?.[0]?.digest);
      // Another truth has another seal, and another decision another score.
      expect(checkRecord({ ...record, salt: 'x' }).sealed).toBe(false);
      const turned = record.events.map((event) =>
        event.kind === 'decided'
          ? { ...event, decision: { ...event.decision, flagged: !event.decision.flagged } }
          : event,
      );
      expect(checkRecord({ ...record, events: turned }).scores.every(({ same }) => !same)).toBe(
        true,
      );
      // A trainee's file holds nothing of the others.
      if (client === one.client) expect(file.content).not.toContain(two.seat);
    }
    const xapi = await one.client.exportSitting({ params: { id, format: 'xapi' } });
    expect((JSON.parse(xapi.content) as unknown[]).length).toBe(30);
    const csv = await room.trainer.exportSitting({ params: { id, format: 'csv' } });
    expect(csv.content.trim().split('\n')).toHaveLength(3);
  });

  test('R66: a world is built with the proof of its plants; training takes no file in that the generator does not make', async () => {
    const { trainer } = room;
    // A duty profile has no academy into which anything could be taken.
    const duty = { ...room.server.platform.config, profile: 'duty' as const };
    expect(await academyOf(duty)).toBeUndefined();
    const { recipes } = await trainer.listWorldRecipes({});
    expect(recipes.map(({ id }) => id)).toContain('stays');
    const id = randomUUID();
    const body = { id, recipe: 'stays', size: 'S' as const, seed: 'a lesson' };
    const large = { ...body, id: randomUUID(), size: 'L' as const };
    expect(await refusalOf(trainer.buildWorld({ body: large }))).toBe('academy.world.too-large');
    const turned = { ...body, id: randomUUID(), dials: { 'overstayer.denies': 7 } };
    expect(await refusalOf(trainer.buildWorld({ body: turned }))).toBe(
      'academy.world.recipe-unknown',
    );
    await trainer.buildWorld({ body });
    await vi.waitFor(
      async () => expect((await trainer.getWorld({ params: { id } })).state).toBe('built'),
      { timeout: 30_000, interval: 100 },
    );
    const world = await trainer.getWorld({ params: { id } });
    expect(world.proof?.failures).toEqual([]);
    expect(world.proof?.solvable).toBeGreaterThan(0);
    expect(world.proof?.decoys).toBeGreaterThan(0);
    const { content } = await trainer.exportWorld({ params: { id } });
    const taken = await trainer.importWorld({ body: Buffer.from(content) });
    expect(taken.world.id).toBe(id);
    // What carriers send at a real border, a world that somebody changed, and one that says of itself what is not so.
    const file = JSON.parse(content) as { order: object; files: { travellers: string } };
    const travellers = file.files.travellers.replace(/"surname":"[^"]+"/, '"surname":"REALPERSON"');
    expect(travellers).not.toBe(file.files.travellers);
    const pnr =
      "UNA:+.? 'UNB+IATA:1+AIRLINE1+NZCS+130628:0900+000000001'UNH+1+PNRGOV:11:1:IA+F6C2C268'";
    for (const odd of [
      pnr,
      '{"schema":"api","traveller":[{"surname":"REALPERSON"}]}',
      JSON.stringify({ ...file, files: { ...file.files, travellers } }),
      JSON.stringify({ ...file, order: { ...file.order, seed: 'another lesson' } }),
      JSON.stringify({ ...file, more: travellers }),
    ])
      expect(await refusalOf(trainer.importWorld({ body: Buffer.from(odd) })), odd.slice(0, 60)) //
        .toBe('academy.world.not-of-generator');
  });

  test('the demonstration leaves no screen of the academy empty, and is made once', async () => {
    const dataFolder = mkdtempSync(join(tmpdir(), 'amirani-academy-'));
    // The key of the server that shows what is made.
    writeFileSync(join(dataFolder, 'academy-truth.key'), TRUTH_KEY);
    const { server } = room;
    const platform = { ...server.platform, config: { ...server.platform.config, dataFolder } };
    const [{ password } = { password: '' }] = await ensureTrainingAccounts(platform);
    await startAcademyDemonstration(platform);
    await startAcademyDemonstration(platform);
    rmSync(dataFolder, { recursive: true });
    const as = async (role: 'trainer' | 'trainee' | 'certifier') =>
      clientWith(server, await signInWith(server, role, password), role);
    const [trainer, trainee, certifier] = [
      await as('trainer'),
      await as('trainee'),
      await as('certifier'),
    ] as const;
    const { classes } = await trainer.listClasses({});
    expect(classes).toMatchObject([{ seats: 6, sittings: 5, openChallenges: 1 }]);
    const params = { id: classes[0]?.id ?? '' };
    const { rows } = await trainer.getClassMatrix({ params });
    expect(rows.every(({ cells }) => cells.some(({ right }) => right > 0))).toBe(true);
    const { sittingList } = await trainer.getClass({ params });
    const fourth = sittingList.find(({ number }) => number === 4)?.id ?? '';
    const { teams } = await trainer.getControl({ params: { id: fourth } });
    expect(teams.map(({ name, score }) => [name, score?.people])).toEqual([
      ['Team 1', 3],
      ['Team 2', 3],
    ]);
    const mine = await trainee.getMyTraining({});
    expect(mine.courses[0]?.results.length).toBeGreaterThan(5);
    expect(mine.courses[0]?.together?.sensitivity?.dPrime.low).toBeGreaterThan(2);
    expect([mine.challenges.length, mine.notices.length]).toEqual([1, 1]);
    const { certificates } = await certifier.listCertificates({});
    expect(certificates.map(({ state }) => state)).toEqual(['signed-once', 'issued']);
  });
});
