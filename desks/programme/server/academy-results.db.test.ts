import { randomUUID } from 'node:crypto';
import { asOwner, withAccess } from '@platform/server/database/access.ts';
import type { Transaction } from '@platform/server/database/open.ts';
import { clientOf } from '@platform/server/test/clients.ts';
import { onDatabase } from '@platform/server/test/engines.ts';
import { type TestServer, testServer } from '@platform/server/test/server.ts';
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Programme } from '../api/types.ts';
import { programmeDesk } from './desk.ts';

const programme: Programme = {
  title: { en: 'Skills', ka: 'უნარები' },
  purpose: { en: 'To learn', ka: 'სწავლა' },
  start: '2026-09',
  months: 30,
  results: 'academy',
  phases: [],
  partners: [],
  institutions: [],
  activities: [],
  sessions: [],
  deliverables: [],
  risks: [],
  lessons: [],
  indicators: [
    { id: 'skill', kind: 'skill-after', field: 'schengen', target: 2 },
    { id: 'certified', kind: 'certified', baseline: 0, target: 0.5 },
    { id: 'referrals', kind: 'referrals-made', baseline: 0, target: 0.5 },
  ],
};

/** A measured score as the academy stores it, for a given number of hits out of 20. */
const scoreOf = (hits: number): string =>
  JSON.stringify({
    counts: { hits, misses: 20 - hits, falseAlarms: 8, correctPasses: 72, undecided: 0 },
    rights: { due: 2, made: 1 },
  });

onDatabase('results of the academy for the programme', (database) => {
  let server: TestServer;
  beforeAll(async () => {
    server = await testServer(database(), { desks: [programmeDesk()] });
    await server.signIn('teacher', ['trainer']);
  });
  afterAll(() => server.close());

  /** Creates a class with two measured sittings. The second is better and may be unreleased. */
  const classOf = async (people: readonly string[], released: boolean): Promise<void> => {
    const context = { account: 'teacher', purpose: 'training', reference: 'a class' } as const;
    await withAccess(database(), context, 'amirani_assessor', (tx) =>
      asOwner(tx, async (own) => {
        const room = randomUUID();
        await sql`insert into academy.class (id, course, title, state, trainer, opened_at)
          values (${room}, 'schengen-rules', 'Autumn', 'open', 'teacher', '2026-10-01')`.execute(
          own,
        );
        for (const [number, hits, open] of [
          [1, 12, true],
          [2, 18, released],
        ] as const)
          await sitting(own, room, { number, hits, people, released: open });
      }),
    );
  };
  const sitting = async (
    own: Transaction,
    room: string,
    {
      number,
      hits,
      people,
      released,
    }: {
      readonly number: number;
      readonly hits: number;
      readonly people: readonly string[];
      readonly released: boolean;
    },
  ): Promise<void> => {
    const [id, at] = [randomUUID(), `2026-10-0${number + 4}`];
    await sql`insert into academy.sitting (id, class_id, number, edition, state, opened_at, begun_at, released_at, seal, items)
      values (${id}, ${room}, ${number}, 1, 'finished', ${at}, ${at}, ${released ? at : null}::timestamptz,
        ${'0'.repeat(64)}, 100)`.execute(own);
    for (const [place, account] of people.entries()) {
      await sql`insert into academy.seat (id, class_id, number, pseudonym, account, erase_on)
        values (${randomUUID()}, ${room}, ${place + 1}, ${`Seat ${place + 1}`}, ${account}, '2028-01-01')
        on conflict (class_id, account) do nothing`.execute(own);
      await sql`insert into academy.score (sitting, seat, kind, score, digest, computed_at)
        select ${id}, s.id, 'measured', ${scoreOf(hits)}, ${'0'.repeat(64)}, ${at} from academy.seat s
        where s.class_id = ${room} and s.account = ${account}`.execute(own);
    }
  };

  test('R72: sums of five people come out of released sittings, and the programme reads no table of the academy', async () => {
    const people = ['anna', 'beka', 'dato', 'eka', 'gia', 'keti'];
    for (const login of people) await server.signIn(login, ['trainee']);
    const manager = await clientOf(server, 'programme-manager');
    const id = randomUUID();
    await classOf(people.slice(0, 4), true);
    const { programme: begun } = await manager.beginProgramme({
      body: { id, programme, reason: 'agreed' },
    });
    expect(begun.readings[0]).toMatchObject({ withheld: true, state: 'unknown' });
    // What is not released is not known, here as anywhere.
    await classOf(people.slice(4), false);
    const read = async () => (await manager.getProgramme({ params: { id } })).readings;
    expect((await read())[0]).toMatchObject({ withheld: true });
    // One of them sits again: the same person, not a sixth one.
    await classOf(['gia', 'anna'], true);
    const [skill, certified, referrals] = await read();
    expect(skill).toMatchObject({ people: 5, withheld: false });
    expect(skill?.now?.value ?? 0).toBeGreaterThan((skill?.baseline?.value ?? 9) + 0.5);
    expect(certified).toMatchObject({ people: 5, now: { value: 0 } });
    expect(referrals?.now?.value).toBe(0.5);
    const context = { account: 'x', purpose: 'programme', reference: 'y' } as const;
    for (const table of ['score', 'seat', 'class', 'event', 'truth', 'certificate'])
      await expect(
        withAccess(database(), context, 'amirani_programme', (tx) =>
          sql.raw(`select * from academy.${table}`).execute(tx),
        ),
        table,
      ).rejects.toThrow('denied');
  });
});
