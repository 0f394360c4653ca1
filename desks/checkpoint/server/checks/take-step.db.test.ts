import { randomUUID } from 'node:crypto';
import { createDocumentsRoom } from '@desk/documents/server/room.ts';
import { withAccess } from '@platform/server/database/access.ts';
import type { Transaction } from '@platform/server/database/open.ts';
import type { Caller } from '@platform/server/http/caller.ts';
import { clientOf, type TestClient } from '@platform/server/test/clients.ts';
import { inspect, onDatabase } from '@platform/server/test/engines.ts';
import { type TestServer, testServer } from '@platform/server/test/server.ts';
import { localDay } from '@platform/server/time/local-day.ts';
import fc from 'fast-check';
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { checkpointDesk } from '../desk.ts';
import { createCheckpointRoom } from '../room.ts';
import { openOf, testPassport } from '../test/checkpoint.ts';
import { type CheckAct, checkDecision } from './decisions.ts';
import { type CheckStepTaken, shownState, takeCheckStep } from './take-step.ts';

const people = ['nino', 'gia', 'lia'] as const;
type Name = (typeof people)[number];
const acts = Object.keys(checkDecision.acts) as CheckAct[];

onDatabase('steps on a check', (database) => {
  let server: TestServer;
  let officer: TestClient;
  let passport = 500;
  beforeAll(async () => {
    const documents = createDocumentsRoom();
    const rooms = { checkpoint: createCheckpointRoom(), documents };
    server = await testServer(database(), { desks: [checkpointDesk(rooms)] });
    officer = await clientOf(server, 'border-officer', 'booth');
    for (const name of people) await server.signIn(name, ['second-line-officer']);
  });
  afterAll(async () => server.close());

  const callerOf = (login: Name, isFresh = true): Caller => {
    const now = server.platform.clock();
    return {
      session: {
        ...{ login, name: login, roles: ['second-line-officer'] },
        ...{ expiresAt: now, tokenHash: Buffer.alloc(0) },
        steppedUpUntil: isFresh ? new Date(now.getTime() + 600_000) : undefined,
      } as Caller['session'],
      actor: login,
      ...{ role: 'second-line-officer', purpose: 'border-check', reference: 'case 1' },
    };
  };

  interface Doing {
    readonly act: CheckAct;
    readonly by: Name;
    readonly version: number;
    readonly key?: string;
    readonly seen?: unknown;
    readonly isFresh?: boolean;
    readonly reason?: string;
  }
  const act = (check: string, { by, isFresh, ...doing }: Doing): Promise<CheckStepTaken> => {
    const caller = callerOf(by, isFresh);
    const { purpose, reference } = caller;
    const context = { account: by, purpose, reference } as const;
    const day = localDay(server.platform.clock(), server.platform.config.timeZone);
    const step = { check, reason: 'as it is', reasons: ['G'], key: randomUUID(), day, ...doing };
    return withAccess(database(), context, 'amirani_second_line', async (tx) => {
      const taken = await takeCheckStep(tx, caller, step, server.platform.clock());
      if (step.act === 'propose-refusal' && !taken.again) await keepProposal(tx, taken, by);
      return taken;
    });
  };
  /** The database takes no refusal without what it is built of; building one is tested where it is built. */
  const keepProposal = async (
    tx: Transaction,
    { check }: CheckStepTaken,
    by: Name,
  ): Promise<void> => {
    const protection = JSON.stringify(
      Object.fromEntries(
        ['asylum', 'child', 'trafficking', 'medical'].map((kind) => [kind, 'no-sign']),
      ),
    );
    await sql`insert into checkpoint.refusal (check_id, step, verdict, grounds, reason, protection, help_asked,
        proposed_by, at)
      values (${check.id}, ${check.steps}, ${check.verdict}, '{G}', 'as it is', ${protection}::jsonb, false, ${by},
        now())`.execute(tx);
  };
  const opened = async (): Promise<string> => {
    passport += 1;
    return (await openOf(officer, testPassport(passport))).id;
  };
  const codeOf = (doing: Promise<unknown>): Promise<unknown> =>
    doing.then(
      () => undefined,
      ({ code }: { code?: string }) => code,
    );

  interface Stored {
    readonly act: string;
    readonly decided_by: string;
    readonly to_state: string;
  }
  const stored = (check: string): Promise<Stored[]> =>
    inspect<Stored>(
      database(),
      `select step.act, step.decided_by, step.to_state from decision.step step
       join decision.decision one on one.id = step.decision
       where one.subject = $1 order by one.begun_at, (one.supersedes is not null), step.version`,
      [check],
    );

  test('R25, R62: a refusal stands after two people with fresh passwords, and no other way', async () => {
    const check = await opened();
    const seen = { refusal: 1 };
    await act(check, { act: 'second-line', by: 'nino', version: 0 });
    const propose = { act: 'propose-refusal', by: 'nino', version: 1, seen } as const;
    expect(await codeOf(act(check, { ...propose, isFresh: false }))).toBe(
      'decision.step-up.required',
    );
    await act(check, propose);
    const confirm = { act: 'confirm-refusal', version: 2, seen } as const;
    expect(await codeOf(act(check, { ...confirm, by: 'nino' }))).toBe('decision.same-person');
    expect(await codeOf(act(check, { ...confirm, by: 'gia', isFresh: false }))).toBe(
      'decision.step-up.required',
    );
    expect(await codeOf(act(check, { ...confirm, by: 'gia', seen: { refusal: 2 } }))).toBe(
      'decision.seen.changed',
    );
    const { check: row } = await act(check, { ...confirm, by: 'gia' });
    expect(row).toMatchObject({ state: 'refused', steps: 3 });
    const { steps } = (await officer.getCheck({ params: { id: check } })).decision ?? {};
    expect(steps?.map(({ act: done, to, by }) => [done, to, by])).toEqual([
      ['second-line', 'second-line', 'nino'],
      ['propose-refusal', 'refusal-proposed', 'nino'],
      ['confirm-refusal', 'refused', 'gia'],
    ]);
    expect(await officer.getDayFigures({ query: {} })).toMatchObject({
      ...{ checked: 1, passed: 0, secondLine: 1, refused: 1 },
      refusedBy: [{ ground: 'G', count: 1 }],
    });
  });

  test('the proposer proposes a returned refusal again, and the person who returned it confirms', async () => {
    const check = await opened();
    const seen = { refusal: 'first' };
    await act(check, { act: 'second-line', by: 'nino', version: 0 });
    await act(check, { act: 'propose-refusal', by: 'nino', version: 1, seen });
    const { check: back } = await act(check, { act: 'return-refusal', by: 'gia', version: 2 });
    expect(back).toMatchObject({ state: 'second-line', steps: 3, returned: true });
    const better = { refusal: 'second' };
    await act(check, { act: 'propose-refusal', by: 'nino', version: 3, seen: better });
    const { check: done } = await act(check, {
      ...{ act: 'confirm-refusal', by: 'gia', version: 4, seen: better },
    });
    expect(done).toMatchObject({ state: 'refused', steps: 5 });
    const shown = await officer.getCheck({ params: { id: check } });
    expect(shown.decision?.steps.map(({ by, to }) => `${by} ${to}`)).toEqual([
      'nino second-line',
      'nino refusal-proposed',
      'gia second-line',
      'nino refusal-proposed',
      'gia refused',
    ]);
    expect(shown.decision?.version).toBe(5);
  });

  test('the same key twice is one step; for something else it is taken', async () => {
    const check = await opened();
    const doing = { act: 'hold', by: 'nino', version: 0, key: randomUUID() } as const;
    expect((await act(check, doing)).again).toBe(false);
    expect((await act(check, doing)).again).toBe(true);
    for (const change of [{ by: 'gia' }, { act: 'pass' }, { reason: 'another' }, { version: 1 }])
      expect(await codeOf(act(check, { ...doing, ...(change as object) }))).toBe(
        'checkpoint.key.taken',
      );
    expect(await codeOf(act(await opened(), doing))).toBe('checkpoint.key.taken');
    expect(await stored(check)).toHaveLength(1);
  });

  const doing = fc.record({
    act: fc.constantFrom(...acts),
    by: fc.constantFrom(...people),
    isStale: fc.constantFrom(true, false, false, false),
    isFresh: fc.boolean(),
    twice: fc.boolean(),
  });
  test('whatever people do in whatever order, lists, decisions and acts say the same', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(doing, { minLength: 1, maxLength: 9 }), async (all) => {
        const check = await opened();
        let version = 0;
        let last: string | undefined;
        for (const { isStale, twice, ...one } of all) {
          const key = randomUUID();
          const what = { ...one, key, seen: 'the same', version: isStale ? version + 1 : version };
          const code = await codeOf(act(check, what));
          if (isStale) expect(code).toBe('decision.version.stale');
          if (last === 'passed' || last === 'refused') expect(code).toBeDefined();
          if (code !== undefined) continue;
          version += 1;
          last = shownState(checkDecision.acts[one.act].to);
          if (twice) expect((await act(check, what)).again).toBe(true);
        }
        const steps = await stored(check);
        const [row] = await inspect<{ state: string; steps: number; acts: number }>(
          database(),
          `select state, steps, (select count(*)::int from checkpoint.act where check_id = one.id) as acts
           from checkpoint.check one where id = $1`,
          [check],
        );
        expect(row).toEqual({ state: last ?? 'open', steps: version, acts: version });
        expect(steps).toHaveLength(version);
        const confirmed = steps.findIndex((step) => step.act === 'confirm-refusal');
        if (confirmed >= 0) {
          expect(steps[confirmed - 1]?.act).toBe('propose-refusal');
          expect(steps[confirmed - 1]?.decided_by).not.toBe(steps[confirmed]?.decided_by);
        }
      }),
      { numRuns: 12 },
    );
  }, 120_000);
});
