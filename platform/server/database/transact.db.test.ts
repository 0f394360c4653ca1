import { sql } from 'kysely';
import pg from 'pg';
import { afterEach, beforeAll, expect, test, vi } from 'vitest';
import { inspect, onBothEngines } from '../test/engines.ts';
import type { Transaction } from './open.ts';
import { atCommit, CommitUnknown } from './transact.ts';

afterEach(() => void vi.restoreAllMocks());

const put = (n: number) => ({ statement: `insert into public.thing values (${n})`, explain: same });
const same = (error: unknown): unknown => error;
/** Its query has many shapes, of which the driver uses the one that gives a promise. */
const anyClient = pg.Client.prototype as { query: (...args: unknown[]) => unknown };

onBothEngines('a transaction', (database) => {
  beforeAll(async () => {
    await inspect(
      database(),
      `create table public.thing (n int constraint below_a_thousand check (n < 1000));
       grant select, insert on public.thing to amirani_app`,
    );
  });
  const there = async (): Promise<unknown> =>
    (await inspect<{ n: number }>(database(), 'select n from public.thing order by n')).map(
      ({ n }) => n,
    );

  test('costs two round trips and its own queries', async () => {
    const asked = vi.spyOn(pg.Client.prototype, 'query');
    await database().transact("select set_config('amirani.account', 'a', true)", async (tx) => {
      await sql`insert into public.thing values (${1})`.execute(tx);
      atCommit(tx, put(2));
      atCommit(tx, put(3));
    });
    expect(asked).toHaveBeenCalledTimes(3);
    asked.mockRestore();
    expect(await there()).toEqual([1, 2, 3]);
  });

  test('costs one where it has no query, and none where nothing is left to its end either', async () => {
    const asked = vi.spyOn(pg.Client.prototype, 'query');
    await database().transact('select 1', async (tx) => atCommit(tx, put(4)));
    expect(asked).toHaveBeenCalledTimes(1);
    await database().transact('select 1', async () => undefined);
    expect(asked).toHaveBeenCalledTimes(1);
    asked.mockRestore();
    expect(await there()).toEqual([1, 2, 3, 4]);
    await inspect(database(), 'delete from public.thing where n = 4');
  });

  test.each([
    ['after it began', 'select 1 / 0'],
    ['before it began', 'this is no SQL'],
  ])('an opening that fails %s ends it, even if the error is caught', async (_, opening) => {
    const act = database().transact(opening, async (tx) => {
      await sql`insert into public.thing values (${50})`.execute(tx).catch(() => undefined);
      await sql`insert into public.thing values (${51})`.execute(tx).catch(() => undefined);
      atCommit(tx, put(52));
    });
    await expect(act).rejects.toMatchObject({ severity: 'ERROR' });
    await expect(
      database().transact(opening, async (tx) => atCommit(tx, put(53))),
    ).rejects.toMatchObject({ severity: 'ERROR' });
    expect(await there()).toEqual([1, 2, 3]);
    const { rows } = await database().pool.query('select now() = statement_timestamp() as free');
    expect(rows).toEqual([{ free: true }]);
  });

  test('where what was left to its end fails, nothing of it stays, and the error is told as it should be', async () => {
    const told = new Error('told');
    const act = database().transact('select 1', async (tx) => {
      await sql`insert into public.thing values (${10})`.execute(tx);
      atCommit(tx, put(11));
      atCommit(tx, { ...put(1000), explain: (cause) => Object.assign(told, { cause }) });
    });
    await expect(act).rejects.toBe(told);
    expect(told.cause).toMatchObject({ constraint: 'below_a_thousand' });
    expect(await there()).toEqual([1, 2, 3]);
  });

  test.each([
    ['with what was left to its end', 60, async (tx: Transaction) => atCommit(tx, put(60))],
    [
      'by itself',
      61,
      async (tx: Transaction) => {
        await sql`insert into public.thing values (${61})`.execute(tx);
      },
    ],
  ])(
    'a connection that is lost after the commit went out %s leaves it open whether that is stored',
    async (_, n, work) => {
      const { query } = pg.Client.prototype;
      const lose = vi.spyOn(anyClient, 'query').mockImplementation(function (
        this: pg.Client,
        ...args: unknown[]
      ) {
        const answer = Reflect.apply(query, this, args) as unknown as Promise<unknown>;
        const [asked] = args as [string | { readonly text: string }];
        const text = typeof asked === 'string' ? asked : asked.text;
        const lost = (): never => {
          throw new Error('Connection terminated unexpectedly');
        };
        return text.endsWith('commit') ? answer.then(lost) : answer;
      });
      await expect(database().transact('select 1', work)).rejects.toBeInstanceOf(CommitUnknown);
      lose.mockRestore();
      expect(await there()).toContain(n);
      await inspect(database(), `delete from public.thing where n = ${n}`);
    },
  );

  test('what the driver does not send any more on a lost connection is not stored, and told so', async () => {
    const refused = new Error('Client has encountered a connection error and is not queryable');
    const { query } = pg.Client.prototype;
    const lost = vi.spyOn(anyClient, 'query').mockImplementation(function (
      this: pg.Client,
      ...args: unknown[]
    ) {
      const [asked] = args as [string | { readonly text: string }];
      const text = typeof asked === 'string' ? asked : asked.text;
      return text.endsWith('commit') ? Promise.reject(refused) : Reflect.apply(query, this, args);
    });
    const act = database().transact('select 1', async (tx) => atCommit(tx, put(70)));
    await expect(act).rejects.toBe(refused);
    lost.mockRestore();
    expect(await there()).toEqual([1, 2, 3]);
  });

  test('what failed before takes what was left to the end with it', async () => {
    const act = database().transact('select 1', async (tx) => {
      atCommit(tx, put(20));
      await sql`select 1 / 0`.execute(tx).catch(() => undefined);
    });
    await expect(act).rejects.toMatchObject({ code: '25P02' });
    expect(await there()).toEqual([1, 2, 3]);
  });

  test('a query that was left behind never runs in the transaction of another', async () => {
    let [slow, late]: Promise<unknown>[] = [];
    const first = database().transact('select 1', async (tx) => {
      slow = sql`select pg_sleep(0.05)`.execute(tx);
      late = sql`insert into public.thing values (${30})`.execute(tx);
      late.catch(() => undefined);
      throw new Error('stop');
    });
    await expect(first).rejects.toThrow('stop');
    await expect(slow).resolves.toBeDefined();
    await expect(late).rejects.toThrow('a query after the end of its transaction');
    expect(await there()).toEqual([1, 2, 3]);
  });

  test('nothing can be left to the end of a transaction that is over, or asked of it', async () => {
    let over: Transaction | undefined;
    await database().transact('select 1', async (tx) => {
      over = tx;
    });
    const tx = over as unknown as Transaction;
    expect(() => atCommit(tx, put(40))).toThrow('has ended');
    await expect(sql`select 1`.execute(tx)).rejects.toThrow('after the end');
  });
});
