import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Role } from '@platform/api/vocabulary.ts';
import { afterAll, describe, expect, test, vi } from 'vitest';
import { migrate, readMigrations } from '../database/migrate.ts';
import { type Database, openDatabase } from '../database/open.ts';
import { asAccount, storedAccounts } from '../test/accounts.ts';
import { freshPostgresUrl, hasPostgres, inspect } from '../test/engines.ts';
import { cookieOf, PASSWORD, testServer } from '../test/server.ts';
import { addAtConsole } from './console.ts';
import { hashPassword } from './password.ts';
import { approve, propose } from './proposals.ts';

vi.setConfig({ testTimeout: 240_000, hookTimeout: 60_000 });

const home = mkdtempSync(join(tmpdir(), 'amirani-upgrade-'));
afterAll(() => rmSync(home, { recursive: true, force: true }));

/** The migrations of the version before rights by two. */
const earlier = async (): Promise<string> => {
  const folder = join(home, 'earlier');
  mkdirSync(folder, { recursive: true });
  for (const { name, text } of await readMigrations())
    if (name < '0151') writeFileSync(join(folder, name), text);
  return folder;
};

/** Accounts as an installation of that version could hold them. */
const stored: readonly (readonly [string, readonly Role[]])[] = [
  ['admin', ['administrator']],
  ['both', ['border-officer', 'pnr-analyst']],
  ['dpo', ['data-protection-officer']],
  ['dpo.too', ['data-protection-officer', 'second-line-officer']],
  ['god', ['pnr-analyst', 'administrator', 'investigator']],
  ['plain', ['investigator', 'trainer']],
];

for (const engine of ['pglite', 'postgres'] as const)
  describe.skipIf(engine === 'postgres' && !hasPostgres())(`an upgrade on ${engine}`, () => {
    const open = async (): Promise<Database> =>
      engine === 'pglite' ? openDatabase({}) : openDatabase({ url: await freshPostgresUrl() });

    test('takes no role; accounts with incompatible roles are marked, act in compatible ones, and are settled by two', async () => {
      const database = await open();
      await migrate(database, await earlier());
      const hash = await hashPassword(PASSWORD);
      for (const [login, roles] of stored)
        await inspect(
          database,
          'insert into identity.account (login, name, roles, password_hash) values ($1, $1, $2, $3)',
          [login, roles, hash],
        );
      const applied = await migrate(database);
      expect(applied[0]).toBe('0160-rights-by-two.sql');

      const after = await storedAccounts(database);
      expect(after.map(({ login, roles }) => [login, roles])).toEqual(stored);
      expect(after.filter(({ unsettled }) => unsettled).map(({ login }) => login)).toEqual([
        'both',
        'dpo.too',
        'god',
      ]);

      const server = await testServer(database);
      const signIn = async (login: string): Promise<string> =>
        cookieOf(
          (
            await server.app.inject({
              ...{ method: 'POST', url: '/api/session', headers: { 'x-amirani': '1' } },
              payload: { login, password: PASSWORD },
            })
          ).headers['set-cookie'],
        );
      const call = async (
        cookie: string,
        method: 'GET' | 'POST',
        url: string,
        payload?: object,
      ): Promise<{ status: number; body: Record<string, unknown> }> => {
        const headers = { cookie, 'x-amirani': '1' };
        const answer = await server.app.inject({
          ...{ method, url, headers },
          ...(payload === undefined ? {} : { payload }),
        });
        return { status: answer.statusCode, body: answer.json() };
      };
      // The second purpose is out of reach until two persons have settled it.
      const both = await signIn('both');
      expect((await call(both, 'GET', '/api/session')).body).toMatchObject({
        roles: ['border-officer'],
        purposes: ['border-check'],
        withheld: ['pnr-analyst'],
      });
      const god = await signIn('god');
      expect((await call(god, 'GET', '/api/session')).body).toMatchObject({
        roles: ['administrator'],
        purposes: [],
        withheld: ['pnr-analyst', 'investigator'],
      });
      const listed = await call(god, 'GET', '/api/accounts');
      expect(listed.body['accounts']).toContainEqual(
        expect.objectContaining({ login: 'both', unsettled: true }),
      );

      // Two administrators settle it; `admin` and `god` are two, and neither is concerned.
      const now = server.platform.clock();
      const roles = { kind: 'roles', login: 'both', reason: 'one post, one role' } as const;
      const refused = asAccount(database, 'admin', (tx) =>
        propose(tx, { ...roles, roles: ['border-officer', 'pnr-analyst'] }, 'admin', now),
      );
      await expect(refused).rejects.toMatchObject({ code: 'identity.roles.incompatible' });
      const { proposal } = await asAccount(database, 'admin', (tx) =>
        propose(tx, { ...roles, roles: ['pnr-analyst'] }, 'admin', now),
      );
      await asAccount(database, 'god', (tx) => approve(tx, proposal.id, undefined, now));
      expect((await call(both, 'GET', '/api/session')).status).toBe(401); // the session ended
      const settled = await signIn('both');
      expect((await call(settled, 'GET', '/api/session')).body).toMatchObject({
        ...{ roles: ['pnr-analyst'], withheld: [] },
      });
      await server.close();
      await database.close();
    });

    // Two at once race on PostgreSQL alone: PGlite has one session.
    test.skipIf(engine === 'pglite')(
      'an installation with one administrator names a second one at the console, on duty never a third',
      async () => {
        const database = await open();
        await migrate(database, await earlier());
        await inspect(
          database,
          `insert into identity.account (login, name, roles, password_hash) values
           ('only', 'x', '{administrator}', '$argon2id$'), ('dpo', 'x', '{data-protection-officer}', '$argon2id$')`,
        );
        await migrate(database);
        const server = await testServer(database, { config: { profile: 'duty' } });
        const add = (login: string, roles: readonly Role[]) =>
          addAtConsole(server.platform, { login, name: login, roles, password: PASSWORD });
        await expect(add('analyst', ['pnr-analyst'])).rejects.toMatchObject({
          code: 'identity.console.role',
        });
        // Mutant: no lock. Both are held there first, so that neither is through before the other has begun.
        const two = await database.administer(async (client) => {
          await client.query('select pg_advisory_lock(4712)');
          const both = Promise.allSettled([
            add('second', ['administrator']),
            add('third', ['administrator']),
          ]);
          const waiting =
            "select 1 from pg_locks where locktype = 'advisory' and objid = 4712 and not granted";
          await vi.waitFor(
            async () => expect((await client.query(waiting)).rowCount).toBe(2),
            30_000,
          );
          await client.query('select pg_advisory_unlock(4712)');
          return both;
        });
        expect(two.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
        expect(two.find(({ status }) => status === 'rejected')).toMatchObject({
          reason: { code: 'identity.console.administrators' },
        });
        await server.close();
        await database.close();
      },
    );
  });
