import type { Endpoint } from '@platform/api/endpoint.ts';
import { identityEndpoints } from '@platform/api/identity.ts';
import { purposesOf, type Role, roles } from '@platform/api/vocabulary.ts';
import { endpoints } from '@platform/desks/endpoints.ts';
import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { Desk } from '../desk.ts';
import { onDatabase } from '../test/engines.ts';
import { type TestServer, testServer } from '../test/server.ts';
import { Problem } from './problems.ts';
import { type OperationId, type RouteNeeds, route } from './route.ts';

const all = Object.entries(endpoints) as readonly (readonly [OperationId, Endpoint])[];

/** Every operation that the platform itself does not serve, reached by nobody without a right. */
const reached: string[] = [];
const probe: Desk = {
  name: 'probe',
  routes: (app: FastifyInstance, needs: RouteNeeds) => {
    for (const [id] of all)
      if (!Object.hasOwn(identityEndpoints, id) && !/about|health/i.test(id))
        route(app, needs, id, {
          handle: async () => {
            reached.push(id);
            throw new Problem('http.not-found');
          },
        });
  },
};

const address = ({ path }: Endpoint): string =>
  path
    .replace(':id', '0d4d6f0a-6d1f-4c8e-9f3b-2f7a1f0c9e11')
    .replace(':index', '0')
    .replace(':login', 'nobody');

const outsider = ({ access }: Endpoint): Role | undefined =>
  roles.find((role) => Array.isArray(access.who) && !access.who.includes(role));

/** The first purpose of a role that will do for an operation. */
const purposeOf = ({ access }: Endpoint, role: Role): string =>
  purposesOf[role].find((purpose) => access.purposes?.includes(purpose) ?? true) ?? '';

const journalled = ({ access }: Endpoint): boolean =>
  access.operation !== 'none' || Array.isArray(access.who);

onDatabase('the contract', (database) => {
  let server: TestServer;
  const cookies = new Map<Role, string>();
  beforeAll(async () => {
    server = await testServer(database(), { desks: [probe] });
    for (const role of roles) cookies.set(role, await server.signIn(`some-${role}`, [role]));
  }, 120_000);
  afterAll(async () => server.close());
  beforeEach(() => {
    server.journal.entries.length = 0;
    reached.length = 0;
  });

  const call = (endpoint: Endpoint, headers: Record<string, string> = {}) =>
    server.app.inject({
      method: endpoint.method,
      url: address(endpoint),
      headers: {
        'x-amirani': '1',
        ...(endpoint.body === undefined
          ? {}
          : {
              'content-type':
                endpoint.body === 'bytes' ? 'application/octet-stream' : 'application/json',
            }),
        ...headers,
      },
      ...(endpoint.body === undefined ? {} : { payload: '{}' }),
    });

  const guarded = all.filter(([, { access }]) => access.who !== 'anyone');
  const limited = guarded.filter(([, { access }]) => Array.isArray(access.who));
  const purposeful = all.filter(([, { access }]) => access.purpose);

  test.each(guarded)(
    'R31: %s without a session is 401 and leaves one refused entry',
    async (id, endpoint) => {
      const answer = await call(endpoint);
      expect([answer.statusCode, answer.json()]).toEqual([
        401,
        { code: 'access.sign-in.required' },
      ]);
      expect(server.journal.entries).toEqual(
        journalled(endpoint) || endpoint.access.operation !== 'none'
          ? [
              expect.objectContaining({
                action: id,
                actor: 'anonymous',
                outcome: 'refused',
                reason: 'access.sign-in.required',
              }),
            ]
          : [],
      );
    },
  );

  test.each(limited)(
    'R31: %s in a wrong role is 403 and leaves one refused entry',
    async (id, endpoint) => {
      const role = outsider(endpoint);
      if (role === undefined) throw new Error('every role is admitted');
      const answer = await call(endpoint, {
        cookie: cookies.get(role) ?? '',
        'x-amirani-purpose': purposesOf[role][0] ?? 'border-check',
        'x-amirani-reference': 'x',
      });
      expect([answer.statusCode, answer.json()]).toEqual([403, { code: 'access.role' }]);
      expect(server.journal.entries).toEqual([
        expect.objectContaining({
          action: id,
          actor: `some-${role}`,
          outcome: 'refused',
          reason: 'access.role',
        }),
      ]);
    },
  );

  const badPurposes: readonly (readonly [string, Record<string, string>])[] = [
    ['access.purpose.missing', { 'x-amirani-reference': 'x' }],
    ['access.purpose.missing', { 'x-amirani-purpose': '', 'x-amirani-reference': 'x' }],
    ['access.purpose.unknown', { 'x-amirani-purpose': 'curiosity', 'x-amirani-reference': 'x' }],
  ];

  test.each(purposeful)(
    'R1: %s with a missing, empty or unknown purpose, or no reference',
    async (id, endpoint) => {
      const role = (endpoint.access.who as readonly Role[])[0] as Role;
      const cookie = cookies.get(role) ?? '';
      const good = purposeOf(endpoint, role);
      for (const [code, headers] of [
        ...badPurposes,
        ['access.reference.missing', { 'x-amirani-purpose': good }] as const,
        [
          'access.reference.missing',
          { 'x-amirani-purpose': good, 'x-amirani-reference': '' },
        ] as const,
      ]) {
        server.journal.entries.length = 0;
        const answer = await call(endpoint, { cookie, ...headers });
        expect([answer.statusCode, answer.json()]).toEqual([403, { code }]);
        expect(server.journal.entries).toEqual([
          expect.objectContaining({
            action: id,
            actor: `some-${role}`,
            outcome: 'refused',
            reason: code,
          }),
        ]);
      }
      expect(reached).toEqual([]);
    },
  );

  test.each(all.filter(([, { access }]) => access.stepUp))(
    '%s needs a fresh password',
    async (_, endpoint) => {
      const role = (endpoint.access.who as readonly Role[])[0] as Role;
      const answer = await call(endpoint, {
        cookie: cookies.get(role) ?? '',
        'x-amirani-purpose': purposeOf(endpoint, role),
        'x-amirani-reference': 'x',
      });
      expect([answer.statusCode, answer.json()]).toEqual([
        403,
        { code: 'access.step-up.required' },
      ]);
    },
  );

  test.each(purposeful)(
    'R31: %s that is admitted leaves exactly one entry',
    async (id, endpoint) => {
      const role = (endpoint.access.who as readonly Role[])[0] as Role;
      await call(endpoint, {
        cookie: cookies.get(role) ?? '',
        'x-amirani-purpose': purposeOf(endpoint, role),
        'x-amirani-reference': encodeURIComponent('საქმე 7'),
      });
      expect(server.journal.entries.length).toBe(endpoint.access.operation === 'none' ? 0 : 1);
      if (server.journal.entries[0] !== undefined && !endpoint.access.stepUp)
        expect(server.journal.entries[0]).toMatchObject({
          action: id,
          outcome: 'failed',
          role,
          purpose: purposeOf(endpoint, role),
          reference: 'საქმე 7',
          operation: endpoint.access.operation,
        });
    },
  );

  test('R33: while the journal cannot be written every journalled call is 503', async () => {
    server.journal.broken = true;
    for (const [id, endpoint] of guarded) {
      const answer = await call(endpoint);
      const expected = journalled(endpoint) ? [503, { code: 'journal.unavailable' }] : 401;
      expect(
        journalled(endpoint) ? [answer.statusCode, answer.json()] : answer.statusCode,
        id,
      ).toEqual(expected);
    }
    server.journal.broken = false;
  });

  test('a call that another site made is refused, with its entry', async () => {
    const answer = await call(endpoints.signOut, {
      cookie: cookies.get('operator') ?? '',
      origin: 'https://evil.example',
    });
    expect(answer.json()).toEqual({ code: 'access.forged' });
    expect(server.journal.entries).toEqual([
      expect.objectContaining({ outcome: 'refused', reason: 'access.forged', actor: 'anonymous' }),
    ]);
  });

  test('a name that is not this machine is not answered over plain http', async () => {
    const answer = await server.app.inject({
      url: '/api/about',
      headers: { host: 'evil.example' },
    });
    expect([answer.statusCode, answer.json()]).toEqual([421, { code: 'http.host.unknown' }]);
  });

  test('OpenAPI 3.1 names every operation', async () => {
    const document = (await server.app.inject('/api/openapi.json')).json();
    expect(document.openapi).toBe('3.1.0');
    const ids = Object.values(
      document.paths as Record<string, Record<string, { operationId: string }>>,
    ).flatMap((path) => Object.values(path).map(({ operationId }) => operationId));
    expect(ids.sort()).toEqual(Object.keys(endpoints).sort());
    expect(document.components.securitySchemes.session).toMatchObject({ in: 'cookie' });
    const operations = Object.values(
      document.paths as Record<string, Record<string, { operationId: string; security: object[] }>>,
    ).flatMap((path) => Object.values(path));
    for (const { operationId, security } of operations)
      expect(security, operationId).toEqual(
        endpoints[operationId as OperationId].access.who === 'anyone' ? [] : [{ session: [] }],
      );
  });

  test('answers of the API are kept by nobody and carry the strict headers', async () => {
    const { headers } = await server.app.inject('/api/about');
    expect(headers).toMatchObject({
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
      'cross-origin-opener-policy': 'same-origin',
      'referrer-policy': 'no-referrer',
    });
    const policy = String(headers['content-security-policy']);
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("require-trusted-types-for 'script'");
    // `wasm-unsafe-eval` compiles WebAssembly and nothing else; no text becomes script or style.
    expect(policy).not.toMatch(/'unsafe-/);
  });
});
