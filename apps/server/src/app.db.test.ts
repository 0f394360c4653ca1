import { decodeEntry, type LoggedEntry } from '@amirani/journal';
import type { Endpoint } from '@platform/api/endpoint.ts';
import { purposesOf, type Role } from '@platform/api/vocabulary.ts';
import { endpoints } from '@platform/desks/endpoints.ts';
import { inspect, onBothEngines } from '@platform/server/test/engines.ts';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type WholeServer, wholeServer } from '../test/whole-server.ts';

const all: readonly (readonly [string, Endpoint])[] = Object.entries(endpoints);

/** A body of the right shape for each operation that has one, about what does not exist. */
const bodies: Readonly<Record<string, unknown>> = {
  signIn: { login: 'nobody', password: 'x' },
  stepUp: { password: 'x' },
  changePassword: { oldPassword: 'x', newPassword: 'a sound passphrase' },
  proposeAccount: { login: 'x', name: '', roles: [], reason: '' },
  proposeRoles: { roles: ['operator'], reason: 'a new post' },
  proposePasswordReset: { reason: 'it was lost' },
  disableAccount: { reason: 'left the service' },
  endAccountSessions: { reason: 'left a screen open' },
  uploadMessages: Buffer.from('rubbish'),
  openQuarantineItem: { reason: 'to see' },
  replayQuarantineItem: { reason: 'to see', version: 1 },
  eraseQuarantineItem: { reason: 'to see', version: 1 },
  unmaskTraveller: { group: 'document', reason: 'asked by the gate' },
  search: { text: 'NINO' },
};

const address = ({ path, query }: Endpoint): string =>
  path
    .replace(':id', '0d4d6f0a-6d1f-4c8e-9f3b-2f7a1f0c9e11')
    .replace(':index', '0')
    .replace(':login', 'nobody') +
  (query !== undefined && path.endsWith('consistency') ? '?from=0' : '');

onBothEngines('the server with its own desks and journal', (database, isFirst) => {
  let server: WholeServer;
  beforeAll(async () => {
    server = await wholeServer(database());
  }, 120_000);
  afterAll(async () => server.close());

  const known: LoggedEntry[] = [];
  let last = '0';
  /** The entries so far; only those that came since the last call are read. */
  const leaves = async (): Promise<readonly LoggedEntry[]> => {
    const rows = await inspect<{ place: string; leaf: Buffer }>(
      database(),
      'select id::text as place, leaf from journal.pending where id > $1 order by id',
      [last],
    );
    for (const { place, leaf } of rows) {
      const entry = decodeEntry(leaf);
      if (entry === undefined) throw new Error('a leaf that cannot be read');
      known.push(entry);
      last = place;
    }
    return [...known];
  };

  const call = (id: string, endpoint: Endpoint, headers: Record<string, string> = {}) => {
    const body = bodies[id];
    return server.app.inject({
      method: endpoint.method,
      url: address(endpoint),
      headers: {
        'x-amirani': '1',
        ...(body === undefined
          ? {}
          : {
              'content-type': Buffer.isBuffer(body)
                ? 'application/octet-stream'
                : 'application/json',
            }),
        ...headers,
      },
      ...(body === undefined
        ? {}
        : { payload: Buffer.isBuffer(body) ? body : JSON.stringify(body) }),
    });
  };

  const entitled = ({ access }: Endpoint): Record<string, string> => {
    const role = (Array.isArray(access.who) ? access.who[0] : 'operator') as Role;
    return {
      cookie: server.cookies.get(role) ?? '',
      'x-amirani-purpose':
        purposesOf[role].find((each) => access.purposes?.includes(each) ?? true) ?? '',
      'x-amirani-reference': 'case 7',
    };
  };

  test('every operation of the contract is served', async () => {
    const document = (await server.app.inject('/api/openapi.json')).json();
    const ids = Object.values(
      document.paths as Record<string, Record<string, { operationId: string }>>,
    ).flatMap((path) => Object.values(path).map(({ operationId }) => operationId));
    expect(ids.sort()).toEqual(Object.keys(endpoints).sort());
  });

  // Of one engine every fifth operation is asked.
  test.each(all.filter((_, n) => isFirst || n % 5 === 0))(
    'R31: %s, refused and admitted, leaves exactly one entry of its class',
    async (id, endpoint) => {
      const { access } = endpoint;
      const before = await leaves();
      const refused = await call(id, endpoint);
      const between = await leaves();
      const anyone = access.who === 'anyone';
      if (!anyone) expect(refused.statusCode).toBe(401);
      const silent = access.operation === 'none' && !Array.isArray(access.who);
      expect(between.length - before.length).toBe(silent ? 0 : 1);
      if (!silent) {
        const entry = between.at(-1);
        expect(entry).toMatchObject({ action: id, outcome: 'refused', actor: 'anonymous' });
      }
      if (id === 'signOut') return; // it would end the session of the next test
      const admitted = await call(id, endpoint, entitled(endpoint));
      expect(admitted.statusCode).not.toBe(500);
      const after = await leaves();
      // A step-up with a wrong password and a sign-in as nobody are refused, and say so as well.
      expect(after.length - between.length).toBe(access.operation === 'none' ? 0 : 1);
      if (access.operation !== 'none')
        expect(after.at(-1)).toMatchObject({ action: id, operation: access.operation });
    },
  );

  test('R33: without the right to write the journal no data route answers, and nothing is served', async () => {
    await inspect(database(), 'revoke insert on journal.pending from amirani_journal_writer');
    try {
      for (const [id, endpoint] of all) {
        if (endpoint.access.operation === 'none') continue;
        const answer = await call(id, endpoint, entitled(endpoint));
        expect([id, answer.statusCode, answer.json()]).toEqual([
          id,
          503,
          { code: 'journal.unavailable' },
        ]);
        expect(answer.headers['set-cookie']).toBeUndefined();
      }
    } finally {
      await inspect(database(), 'grant insert on journal.pending to amirani_journal_writer');
    }
  });

  test('R38: the data protection officer reads every room and writes findings, the stop of the assessment and the registers of oversight, nothing else', async () => {
    const rows = await inspect<{ name: string; reads: boolean; writes: boolean }>(
      database(),
      `select c.oid::regclass::text as name,
              has_any_column_privilege('amirani_oversight', c.oid, 'select') as reads,
              has_any_column_privilege('amirani_oversight', c.oid, 'insert, update')
                or has_table_privilege('amirani_oversight', c.oid, 'delete, truncate') as writes
       from pg_class c join pg_namespace n on n.oid = c.relnamespace
       where c.relkind in ('r', 'p') and not c.relispartition and n.nspname not like 'pg\\_%'
         and n.nspname not in ('information_schema', 'pgboss', 'public')`,
    );
    expect(
      rows
        .filter(({ writes }) => writes)
        .map(({ name }) => name)
        .sort(),
    ).toEqual([
      'hit.assessment', // anybody who sees that it goes wrong stops it, the officer as well
      'journal.pending',
      'kept.request',
      'oversight.breach',
      'oversight.breach_revision',
      'oversight.canary', // planted by a job in this role, never by hand
      'oversight.canary_alarm',
      'oversight.canary_watch',
      'oversight.competence',
      'oversight.subject_reply',
      'oversight.subject_request',
      'platform.act', // keys of the officer's own acts, sealed
      'platform.outbox',
      'platform.processing',
      'platform.unmasking', // the officer's own, as everybody's
      'platform.unmasking_release',
    ]);
    // Of a request for PNR the officer writes what they find, and nothing else.
    const written = await inspect<{ name: string }>(
      database(),
      `select a.attname::text as name from pg_attribute a
       where a.attrelid = 'kept.request'::regclass and a.attnum > 0
         and has_column_privilege('amirani_oversight', a.attrelid, a.attnum, 'insert, update')`,
    );
    expect(written.map(({ name }) => name).sort()).toEqual([
      ...['review', 'review_note', 'reviewed_at', 'reviewed_by'],
    ]);
    const personal = await inspect<{ name: string }>(
      database(),
      `select c.oid::regclass::text as name from pg_class c
       where c.relkind in ('r', 'p') and not c.relispartition
         and c.oid <> 'ingest.digest'::regclass -- keyed digests: there is nothing to read in them
         and obj_description(c.oid, 'pg_class') ~ '^retention: (api|pnr|quarantine|decision|account|journal|examination|chip-read|picture|document-fraud|specimen|pnr-kept|subject-request|breach|check|referral|watch-list)'`,
    );
    const unread = personal.filter(
      ({ name }) => rows.find((row) => row.name === name)?.reads !== true,
    );
    expect(unread.map(({ name }) => name)).toEqual([]);
  });

  test('R4: no view joins the rooms of API and PNR', async () => {
    const views = await inspect<{ name: string; definition: string }>(
      database(),
      `select schemaname || '.' || viewname as name, definition from pg_views
       where schemaname not in ('pg_catalog', 'information_schema', 'pgboss', 'public')`,
    );
    const joins = views.filter(
      ({ definition }) => /\bapi\./.test(definition) && /\bpnr\./.test(definition),
    );
    expect(joins.map(({ name }) => name)).toEqual([]);
  });
});
