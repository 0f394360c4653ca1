import { formatVerifierKey, type Verifier } from '@amirani/journal';
import { bundlePath, TILE_WIDTH, tilePath } from '@amirani/journal/log';
import type { FastifyInstance, FastifyReply } from 'fastify';
import { withAccess } from '../database/access.ts';
import type { Database, Transaction } from '../database/open.ts';
import type { FindSession } from '../http/caller.ts';
import { openCosts } from '../http/open-routes.ts';
import { Problem } from '../http/problems.ts';
import type { Journal } from './port.ts';
import { fetchBundle } from './published-files.ts';
import { readCosigned } from './reads.ts';
import { SEQUENCER } from './sequence.ts';
import { fetchTile } from './tree-store.ts';

/** Dependencies of the public files. */
interface Needs {
  readonly database: Database;
  readonly findSession: FindSession;
  readonly journal: Journal;
}

/**
 * The log for outside verifiers, in the C2SP layout under `/journal/`. The checkpoint, its key and the tiles of
 * hashes are for anyone. The entries name officers and purposes: they are given to the data protection officer's
 * session only, and to the supervisor as files (R35, R36); each reading is journalled (R33).
 */
export const servePublicFiles = (
  app: FastifyInstance,
  { database, findSession, journal }: Needs,
  verifier: Verifier,
): void => {
  const schema = { hide: true };
  app.get(
    '/journal/checkpoint',
    { schema, config: { open: openCosts.journalHead } },
    async (_request, reply) => {
      const checkpoint = await withAccess(database, SEQUENCER, 'amirani_sequencer', readCosigned);
      if (checkpoint === undefined) throw new Problem('http.not-found');
      return reply.type('text/plain; charset=utf-8').send(checkpoint);
    },
  );
  app.get(
    '/journal/verifier-key',
    { schema, config: { open: openCosts.journalHead } },
    async (_request, reply) =>
      reply.type('text/plain; charset=utf-8').send(`${formatVerifierKey(verifier)}\n`),
  );
  app.get<{ Params: { '*': string } }>(
    '/journal/tile/entries/*',
    { schema },
    async (request, reply) => {
      const session = await findSession(request);
      if (session === undefined) throw new Problem('access.sign-in.required');
      if (!session.roles.includes('data-protection-officer')) throw new Problem('access.role');
      const { index, width } = place(request.params['*']);
      const path = bundlePath(index, width);
      if (path !== `tile/entries/${request.params['*']}`) throw new Problem('http.not-found');
      const bytes = await withAccess(
        database,
        { account: session.login, ...VERIFICATION },
        'amirani_oversight',
        async (tx) => {
          const bundle = await fetchBundle(tx, index, width);
          if (bundle !== undefined) await recordReading(journal, tx, session.login, path);
          return bundle;
        },
      );
      return send(reply, bytes);
    },
  );
  app.get<{ Params: { level: string; '*': string } }>(
    '/journal/tile/:level/*',
    { schema, config: { open: openCosts.journalTile } },
    async (request, reply) => {
      const level = Number(request.params.level);
      const { index, width } = place(request.params['*']);
      if (
        !(level <= HIGHEST_LEVEL) ||
        tilePath({ level, index, width }) !== `tile/${request.params.level}/${request.params['*']}`
      )
        throw new Problem('http.not-found');
      const bytes = await withAccess(database, SEQUENCER, 'amirani_sequencer', (tx) =>
        fetchTile(tx, { level, index, width }),
      );
      return send(reply, bytes);
    },
  );
};

/** Of a tree of 2^53 leaves. */
const HIGHEST_LEVEL = 6;

/** A verifier sends no headers: that it reads the journal to verify it is plain from what it asks for. */
const VERIFICATION = {
  role: 'data-protection-officer',
  purpose: 'oversight',
  reference: 'journal',
} as const;

const recordReading = async (
  journal: Journal,
  tx: Transaction,
  actor: string,
  path: string,
): Promise<void> => {
  await journal
    .record(tx, {
      operation: 'access',
      actor,
      ...VERIFICATION,
      action: 'getJournalEntries',
      outcome: 'done',
      reason: path,
    })
    .catch((cause: unknown) => {
      throw new Problem('journal.unavailable', {}, { cause });
    });
};

/** `x001/x234/067.p/17` is index 1234067, width 17. Whether it was written in the one right form is checked by writing it again. */
const place = (path: string): { readonly index: number; readonly width: number } => {
  const [digits = '', partial] = path.split('.p/');
  const index = Number(digits.replaceAll(/x|\//g, ''));
  const width = partial === undefined ? TILE_WIDTH : Number(partial);
  if (!Number.isSafeInteger(index) || !(width >= 1 && width <= TILE_WIDTH))
    throw new Problem('http.not-found');
  return { index, width };
};

const send = (reply: FastifyReply, bytes: Uint8Array | undefined): FastifyReply => {
  if (bytes === undefined) throw new Problem('http.not-found');
  return reply.type('application/octet-stream').send(Buffer.from(bytes));
};
