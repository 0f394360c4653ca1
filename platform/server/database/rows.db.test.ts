import { sql } from 'kysely';
import { beforeAll, expect, test } from 'vitest';
import { inspect, onBothEngines } from '../test/engines.ts';
import type { Transaction } from './open.ts';
import { pick } from './pick.ts';
import { all, first, table } from './rows.ts';

interface TrialRow {
  readonly id: number;
  readonly openedAt: Date;
  readonly givenAs?: readonly { readonly a: number }[];
  readonly tags: string[];
  readonly note?: string;
  readonly version: number;
}
const trial = table<TrialRow, 'tags' | 'version'>(
  'public.trial',
  ['id', 'opened_at', 'given_as', 'tags', 'note', 'version'],
  ['given_as'],
);

const openedAt = new Date('2026-12-02T04:00:00Z');

onBothEngines('rows', (database) => {
  beforeAll(() =>
    inspect(
      database(),
      `create table public.trial (id int primary key, opened_at timestamptz not null, given_as jsonb,
         tags text[] not null default '{}', note text, version int not null default 0);
       grant select (id, opened_at, given_as, tags, note, version), insert, update on public.trial to amirani_app`,
    ),
  );

  /** In a transaction that leaves nothing behind. */
  const trying = async (work: (tx: Transaction) => Promise<void>): Promise<void> => {
    const end = new Error('the end');
    await expect(
      database().transact('', async (tx) => {
        await work(tx);
        throw end;
      }),
    ).rejects.toBe(end);
  };

  test('have the names of the code, and a null is an absent key', () =>
    trying(async (tx) => {
      const full = {
        id: 1,
        openedAt,
        givenAs: [{ a: 1 }],
        tags: ['x'],
        note: "O'Hara",
        version: 3,
      };
      expect(await trial.insert(tx, [full])).toBe(1);
      expect(await trial.insert(tx, { id: 2, openedAt, note: undefined })).toBe(1);
      expect(await trial.all(tx, sql`order by id`)).toStrictEqual([
        full,
        { id: 2, openedAt, tags: [], version: 0 },
      ]);
      expect(await trial.first(tx, sql`where id = 3`)).toBeUndefined();
    }));

  test('several rows go out in one statement, with their JSON, arrays and nulls', () =>
    trying(async (tx) => {
      const rows = [
        { id: 1, openedAt, givenAs: [{ a: 1 }], note: undefined, tags: ['a', 'b'] },
        { id: 2, openedAt, givenAs: undefined, note: 'n', tags: [] },
      ];
      expect(await trial.insert(tx, rows)).toBe(2);
      expect(await trial.insert(tx, rows, sql`on conflict (id) do nothing`)).toBe(0);
      expect(await trial.only('id', 'givenAs', 'note').all(tx, sql`order by id`)).toStrictEqual([
        { id: 1, givenAs: [{ a: 1 }] },
        { id: 2, note: 'n' },
      ]);
      expect(await trial.insert(tx, [])).toBe(0);
    }));

  test('a change stores null for undefined, an expression, and nothing for an absent key', () =>
    trying(async (tx) => {
      await trial.insert(tx, { id: 1, openedAt, note: 'n', givenAs: [{ a: 1 }] });
      const changes = { note: undefined, version: sql`version + 1`, tags: ['x'] };
      expect(await trial.update(tx, changes, sql`where id = 1`)).toBe(1);
      expect(await trial.update(tx, changes, sql`where id = 2`)).toBe(0);
      expect(await trial.first(tx, sql`where id = 1`)).toStrictEqual({
        id: 1,
        openedAt,
        givenAs: [{ a: 1 }],
        tags: ['x'],
        version: 1,
      });
    }));

  test('a statement of one’s own lists the columns of a table under its alias', () =>
    trying(async (tx) => {
      await trial.insert(tx, { id: 1, openedAt, note: 'n' });
      const { columns } = trial.only('id', 'openedAt');
      const statement = sql`select ${columns('t')}, count(*)::int as rows_in_all, null as never_there
        from public.trial t group by ${columns('t')}`;
      const row = { id: 1, openedAt, rowsInAll: 1 };
      expect(await all(tx, statement)).toStrictEqual([row]);
      expect(await first(tx, statement)).toStrictEqual(row);
    }));

  test('what is picked of a row has no other key, and none that is absent', () => {
    const row: TrialRow = { id: 1, openedAt, tags: ['x'], version: 2 };
    expect(pick(row, 'id', 'note', 'tags')).toStrictEqual({ id: 1, tags: ['x'] });
  });

  test('a key without a column throws, and nothing is sent', () =>
    trying(async (tx) => {
      const wrong = { id: 1, openedAt, 'note"; drop table trial; --': 'x' };
      await expect(trial.insert(tx, wrong)).rejects.toThrow('public.trial has no column for note"');
      expect(await trial.all(tx)).toEqual([]);
    }));
});
