import type { Role } from '@platform/api/vocabulary.ts';
import { paxlst } from '@platform/server/test/edifact-texts.ts';
import { inspect, onDatabase } from '@platform/server/test/engines.ts';
import { testRoom } from '@platform/server/test/ingest-room.ts';
import { cookieOf, PASSWORD, type TestServer, testServer } from '@platform/server/test/server.ts';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { travellersDesk } from './desk.ts';
import { forgetUnmaskings, mustBeKnownReference } from './unmask-brake.ts';

const HOUR = 3600;
const reason = 'the page is worn';

// Planted fault: without the advisory lock of `countUnmasking` more than 20 of the 500 are shown on PostgreSQL.
onDatabase('the brake on unmasking', (database) => {
  let server: TestServer;
  const cookies = new Map<string, string>();
  let address = '';
  const call = async (who: string, path: string, body?: object, reference = 'QG 0471') => {
    const answer = await server.app.inject({
      method: body === undefined ? 'GET' : 'POST',
      url: path,
      headers: {
        'x-amirani': '1',
        'x-amirani-purpose': who === 'analyst' ? 'pnr-assessment' : 'border-check',
        'x-amirani-reference': encodeURIComponent(reference),
        cookie: cookies.get(who) ?? '',
      },
      ...(body === undefined ? {} : { payload: body }),
    });
    const set = answer.headers['set-cookie'];
    if (set !== undefined) cookies.set(who, cookieOf(set));
    return answer.json();
  };
  const stepUp = (who: string) => call(who, '/api/session/step-up', { password: PASSWORD });
  const comeBack = async (who: string, hours: number) => {
    server.pass(hours * HOUR + 1);
    await call(who, '/api/session', { login: who, password: PASSWORD });
    await stepUp(who);
  };
  const unmask = async (who: string, body: object = { reason }, reference?: string) => {
    const { receipt, code } = await call(who, address, { group: 'document', ...body }, reference);
    expect(receipt === undefined).toBe(code !== undefined);
    return (code as string | undefined) ?? 'shown';
  };
  const release = async (who: string, login: string) =>
    (await call(who, `/api/unmaskings/${login}/release`, { reason })).code ?? 'released';
  const locked = async () =>
    (await call('giorgi', '/api/unmaskings/locks')).locks.map(
      ({ login, hour, shift }: { login: string; hour: number; shift: number }) => [
        login,
        hour,
        shift,
      ],
    );
  const times = async (count: number, who: string): Promise<ReadonlySet<string>> => {
    const told = new Set<string>();
    for (let n = 0; n < count; n += 1) told.add(await unmask(who));
    return told;
  };

  beforeAll(async () => {
    server = await testServer(database(), { desks: [travellersDesk] });
    const room = testRoom(database());
    const person = { surname: 'TSERELI', given: 'NINO', birth: '900506', document: 'QV1234567' };
    const { flightId } = await room.takeOne(paxlst({ flight: 'QG471', persons: [person] }));
    for (const [login, role] of [
      ['nino', 'border-officer'],
      ['giorgi', 'border-officer'],
      ['analyst', 'pnr-analyst'],
    ] satisfies [string, Role][])
      cookies.set(login, await server.signIn(login, [role]));
    const { travellers } = await call('nino', `/api/flights/${flightId}/travellers`);
    address = `/api/travellers/${travellers[0].id}/unmask`;
  }, 120_000);
  afterAll(() => server.close());

  test('needs a password given again, a reason of ten visible letters, and a reference that is known', async () => {
    expect(await unmask('nino')).toBe('access.step-up.required');
    await stepUp('nino');
    for (const bad of [{}, { reason: 'x' }, { reason: `short${'\u200b'.repeat(20)}` }])
      expect(await unmask('nino', bad), JSON.stringify(bad)).toBe('http.request.invalid');
    expect(await unmask('nino', { reason }, 'QG 472')).toBe('access.reference.unknown');
    expect(await inspect(database(), 'select * from platform.unmasking')).toEqual([]);
  });

  test('R10: 500 at once stop at 20; a colleague of any role releases, nobody themselves', async () => {
    await stepUp('giorgi');
    await stepUp('analyst');
    const many: string[] = [];
    for (let batch = 0; batch < 10; batch += 1)
      many.push(...(await Promise.all(Array.from({ length: 50 }, () => unmask('nino')))));
    expect(many.filter((each) => each === 'shown')).toHaveLength(20);
    expect(new Set(many)).toEqual(new Set(['shown', 'access.unmask.limit']));
    expect(await unmask('giorgi')).toBe('shown'); // the limit is each account's own
    expect(await locked()).toEqual([['nino', 20, 20]]);
    expect(await release('nino', 'nino')).toBe('decision.same-person');
    expect(await release('giorgi', 'analyst')).toBe('http.not-found');
    server.pass(1);
    expect(await release('analyst', 'nino')).toBe('released');
    expect(server.journal.entries.at(-1)).toMatchObject({ recipients: ['nino'], reason });
    server.pass(1);
    expect(await locked()).toEqual([]);
    expect(await unmask('nino')).toBe('shown');
    expect(server.journal.entries.at(-1)).toMatchObject({ reason: `unmask document: ${reason}` });
  }, 120_000);

  test('an hour opens the next 20, and at 60 in 12 hours waiting an hour does not help', async () => {
    for (const hour of [1, 2, 3]) {
      await comeBack('giorgi', 1);
      const count = hour === 3 ? 19 : 20; // one was shown before
      expect(await times(count, 'giorgi'), `hour ${hour}`).toEqual(new Set(['shown']));
      expect(await unmask('giorgi')).toBe('access.unmask.limit');
    }
    await comeBack('giorgi', 1);
    expect(await unmask('giorgi')).toBe('access.unmask.limit');
    expect(await locked()).toEqual([['giorgi', 0, 60]]);
    server.pass(12 * HOUR);
    await forgetUnmaskings(server.platform);
    for (const table of ['unmasking', 'unmasking_release'])
      expect(await inspect(database(), `select * from platform.${table}`), table).toEqual([]);
  }, 120_000);

  test.each([
    ['QG 4711', 'shown'],
    ['qg4711', 'shown'],
    ['flight QG 4711', 'shown'],
    ['QG 4712', 'access.reference.unknown'],
    ['Flight QG4712', 'access.reference.unknown'],
    ['რეისი QG 4712', 'access.reference.unknown'],
    ['case 7', 'shown'],
    ['shift A', 'shown'],
    ['PIU 12/2026', 'shown'],
  ])('the reference %s: %s', async (reference, expected) => {
    const knows = (_: unknown, designator: string): Promise<boolean> =>
      Promise.resolve(designator === 'QG4711');
    const told = await mustBeKnownReference(undefined as never, reference, knows).then(
      () => 'shown',
      (error: Error) => error.message,
    );
    expect(told).toBe(expected);
  });
});
