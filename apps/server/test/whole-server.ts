import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { academyOf } from '@desk/academy/server/offered.ts';
import { createCheckpointRoom } from '@desk/checkpoint/server/room.ts';
import { createDocumentsRoom } from '@desk/documents/server/room.ts';
import { type Role, roles } from '@platform/api/vocabulary.ts';
import type { Database } from '@platform/server/database/open.ts';
import { startIngest } from '@platform/server/ingest/start.ts';
import { openJournalKeys } from '@platform/server/journal/keys.ts';
import { createJournal } from '@platform/server/journal/record.ts';
import type { Platform } from '@platform/server/needs.ts';
import { cookieOf, PASSWORD, type TestServer, testServer } from '@platform/server/test/server.ts';
import type { AppOptions } from '../src/app.ts';
import { desksOf } from '../src/desks.ts';

/** A server with all its desks and its own journal, and somebody of each role who has just given the password again. */
export interface WholeServer extends TestServer {
  /** The cookie of `some-<role>`. */
  readonly cookies: ReadonlyMap<Role, string>;
}

/** Builds the whole server over a test's database; `close` removes its data folder too. */
export const wholeServer = async (
  database: Database,
  options: Pick<AppOptions, 'onRoute' | 'web'> & { readsApart?: boolean } = {},
): Promise<WholeServer> => {
  const folder = mkdtempSync(join(tmpdir(), 'amirani-whole-'));
  const keys = await openJournalKeys(folder, 'journal.test/app');
  const clock = (): Date => new Date('2026-11-25T04:00:00Z');
  const journal = createJournal(keys, clock);
  const desks = async (bare: Platform) => {
    const platform = { ...bare, config: { ...bare.config, dataFolder: folder } };
    return desksOf({
      documents: createDocumentsRoom(),
      checkpoint: createCheckpointRoom(),
      ingest: await startIngest(platform),
      journalKeys: keys,
      academy: await academyOf(platform.config),
    });
  };
  const server = await testServer(database, { journal, desks, ...options });
  const cookies = new Map<Role, string>();
  for (const role of roles) {
    const plain = await server.signIn(`some-${role}`, [role]);
    const { headers } = await server.app.inject({
      method: 'POST',
      url: '/api/session/step-up',
      headers: { 'x-amirani': '1', cookie: plain },
      payload: { password: PASSWORD },
    });
    cookies.set(role, cookieOf(headers['set-cookie']));
  }
  return {
    ...server,
    cookies,
    close: async () => {
      await server.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
};
