import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { beforeAll, expect, test } from 'vitest';
import { withAccess } from '../database/access.ts';
import { inspect, onBothEngines } from '../test/engines.ts';
import { decide, readDecisions, type Target } from './decide.ts';
import { digestOfSeen } from './digest.ts';
import { decisionKind } from './kind.ts';
import type { Act } from './step.ts';
import type { StoredDecision } from './store.ts';

const kind = decisionKind({
  name: 'trial.release',
  acts: {
    review: { from: ['new'], to: 'reviewed' },
    transmit: { from: ['reviewed'], to: 'transmitted', adverse: true, secondPerson: true },
    erase: { from: ['new'], to: 'erased', adverse: true },
  },
});

const at = new Date('2026-11-25T04:00:00Z');
const review: Act<keyof typeof kind.acts> = {
  act: 'review',
  by: 'nino',
  role: 'pnr-analyst',
  reason: 'same document number',
  seen: digestOfSeen({ hit: 1 }),
  version: 0,
  at,
  steppedUpAt: undefined,
};
const transmit = { ...review, act: 'transmit' as const, by: 'gia', version: 1, steppedUpAt: at };
const context = { account: 'nino', purpose: 'pnr-request', reference: 'case 1' } as const;

onBothEngines('decisions', (database) => {
  beforeAll(async () => {
    await inspect(
      database(),
      `insert into identity.account (login, name, roles, password_hash) values
       ('nino', 'N', '{pnr-analyst}', '$argon2id$'), ('gia', 'G', '{pnr-analyst}', '$argon2id$')`,
    );
  });

  const act = (target: Target, what: Act<keyof typeof kind.acts>): Promise<StoredDecision> =>
    withAccess(database(), context, 'amirani_pnr', (tx) => decide(tx, kind, target, what));

  test('a decision of two people is kept with every step', async () => {
    const subject = randomUUID();
    const { id } = await act({ subject }, review);
    await act({ decision: id }, transmit);
    const [kept] = await withAccess(database(), context, 'amirani_pnr', (tx) =>
      readDecisions(tx, kind, subject),
    );
    expect(kept).toMatchObject({ id, state: 'transmitted', version: 2, supersedes: undefined });
    expect(kept?.steps.map(({ by, from, to }) => [by, from, to])).toEqual([
      ['nino', 'new', 'reviewed'],
      ['gia', 'reviewed', 'transmitted'],
    ]);
  });

  test('of two people at the same time one is told that it has moved on', async () => {
    const { id } = await act({ subject: randomUUID() }, review);
    const both = await Promise.allSettled([
      act({ decision: id }, transmit),
      act({ decision: id }, transmit),
    ]);
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    const lost = both.find(({ status }) => status === 'rejected');
    expect(lost).toMatchObject({ reason: { code: 'decision.not-open' } });
  });

  test('a decision is superseded once, never edited; both remain', async () => {
    const subject = randomUUID();
    const { id } = await act({ subject }, review);
    const { id: next } = await act({ subject, supersedes: id }, { ...review, by: 'gia' });
    await expect(act({ subject, supersedes: id }, review)).rejects.toMatchObject({
      code: 'decision.version.stale',
    });
    const standing = await withAccess(database(), context, 'amirani_pnr', (tx) =>
      readDecisions(tx, kind, subject),
    );
    expect(standing.map((one) => one.id)).toEqual([next]);
    await expect(act({ subject: randomUUID(), supersedes: id }, review)).rejects.toMatchObject({
      code: 'http.not-found',
    });
  });

  const insertStep = (change: Record<string, string>): Promise<unknown> => {
    const values: Record<string, string> = {
      ...{ decision: `'${randomUUID()}'`, version: '1', act: `'erase'`, from_state: `'new'` },
      ...{ to_state: `'erased'`, decided_by: `'nino'`, role: `'pnr-analyst'` },
      ...{ reason: `'because of it'`, seen: `decode(repeat('00', 32), 'hex')`, at: 'now()' },
      ...{ stepped_up_at: 'now()', adverse: 'true', one_of_two: 'false', ...change },
    };
    return withAccess(database(), context, 'amirani_decisions', async (tx) => {
      await sql`insert into decision.decision (id, kind, subject, state, version, begun_at)
        values (${sql.raw(values['decision'] ?? '')}, 'trial.release', 's', 'erased', 1, now())`.execute(
        tx,
      );
      await sql`insert into decision.step (${sql.raw(Object.keys(values).join())})
        values (${sql.raw(Object.values(values).join())})`.execute(tx);
    });
  };

  test('R25: the database itself takes a decision with everything', async () => {
    await expect(insertStep({})).resolves.toBeUndefined();
  });

  test.each<[string, Record<string, string>, string]>([
    ['no person', { decided_by: 'null' }, '23502'],
    ['a machine', { decided_by: `'system:clock'` }, '23503'],
    ['no reason', { reason: `'   '` }, '23514'],
    ['no fresh password', { stepped_up_at: 'null' }, '23514'],
    [
      'a password of sixteen minutes ago',
      { stepped_up_at: `now() - interval '16 minutes'` },
      '23514',
    ],
    ['a state that its step did not make', { to_state: `'transmitted'` }, '23514'],
    ['a first step from nowhere', { from_state: `'reviewed'` }, '23514'],
  ])('R25: the database itself refuses %s', async (_, change, code) => {
    await expect(insertStep(change)).rejects.toMatchObject({ code });
  });

  test('R62: the database itself refuses the same person twice where two are needed', async () => {
    const { id } = await act({ subject: randomUUID() }, review);
    await expect(
      withAccess(database(), context, 'amirani_decisions', async (tx) => {
        await sql`update decision.decision set state = 'transmitted', version = 2 where id = ${id}`.execute(
          tx,
        );
        await sql`insert into decision.step values (${id}, 2, 'transmit', 'reviewed', 'transmitted', 'nino',
          'pnr-analyst', 'because of it', decode(repeat('00', 32), 'hex'), now(), now(), true, true)`.execute(
          tx,
        );
      }),
    ).rejects.toMatchObject({ code: '23505', constraint: 'step_two_persons' });
  });

  test('steps are neither changed nor removed, by no role of the program', async () => {
    for (const statement of [
      "update decision.step set reason = 'other'",
      'delete from decision.step',
    ])
      await expect(
        withAccess(database(), context, 'amirani_decisions', (tx) =>
          sql.raw(statement).execute(tx),
        ),
      ).rejects.toMatchObject({ code: '42501' });
  });

  test('R1: without a purpose nothing of it is seen', async () => {
    const subject = randomUUID();
    await act({ subject }, review);
    const seen = await withAccess(database(), { account: 'nino' }, 'amirani_pnr', (tx) =>
      readDecisions(tx, kind, subject),
    );
    expect(seen).toEqual([]);
  });
});
