import { randomUUID } from 'node:crypto';
import { withAccess } from '@platform/server/database/access.ts';
import { clientOf, refusalOf, type TestClient } from '@platform/server/test/clients.ts';
import { inspect, onBothEngines } from '@platform/server/test/engines.ts';
import { PASSWORD, type TestServer, testServer } from '@platform/server/test/server.ts';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { eraseClosedCases } from '../clock.ts';
import { investigationsDesks } from '../test/investigations.ts';

const words = {
  title: 'Minibuses over the pass',
  offences: ['migrant-smuggling' as const],
  basis: 'order 12/7 of the prosecutor',
  reason: 'three refusals name one driver',
};

onBothEngines('cases', (database, isFirst) => {
  let server: TestServer;
  let dato: TestClient;
  let mzia: TestClient;
  let head: TestClient;
  let officer: TestClient;
  const signIn = async (): Promise<void> => {
    const mark = randomUUID().slice(0, 8);
    dato = await clientOf(server, 'investigator', `dato-${mark}`);
    mzia = await clientOf(server, 'investigator', `mzia-${mark}`);
    head = await clientOf(server, 'head-of-investigations', `head-${mark}`);
    officer = await clientOf(server, 'data-protection-officer', `officer-${mark}`);
    for (const one of [dato, head]) await one.stepUp({ body: { password: PASSWORD } });
  };
  beforeAll(async () => {
    server = await testServer(database(), { desks: investigationsDesks() });
    await signIn();
  });
  afterAll(async () => server.close());

  const open = async (client = dato) =>
    (await client.openCase({ body: { id: randomUUID(), ...words } })).case;
  const login = async (client: TestClient) => (await client.getSession({})).login;

  test('who opens a case leads it; nobody else who is not in it knows that it is there', async () => {
    const opened = await open();
    expect(opened).toMatchObject({ number: '2026-0001', state: 'open', part: 'lead', members: 1 });
    expect(opened.reviewDueOn).toBe('2027-11-25');
    expect(opened.counts).toMatchObject({ exhibits: 0, statements: 0 });
    const params = { id: opened.id };
    expect(await refusalOf(mzia.getCase({ params }))).toBe('http.not-found');
    expect((await mzia.listCases({ query: {} })).cases).toEqual([]);
    // A head sees that there is one, and nothing of what it holds.
    const seen = await head.getCase({ params });
    expect(seen.title).toBe(words.title);
    expect(seen.counts).toBeUndefined();
    // Oversight sees its clocks, not even its title.
    const { cases } = await officer.listCases({ query: {} });
    expect(cases).toMatchObject([{ id: opened.id, number: '2026-0001' }]);
    expect(JSON.stringify(cases)).not.toContain('Minibuses');
    expect(await refusalOf(officer.getCase({ params }))).toBe('access.role');
    // The same call again opens nothing twice.
    const again = await dato.openCase({ body: { id: opened.id, ...words } });
    expect(again.case.number).toBe('2026-0001');
    expect(await refusalOf(mzia.openCase({ body: { id: opened.id, ...words } }))).toBe(
      'investigation.id-taken',
    );
  });

  test('being admitted is a decision with a reason, of the lead or a head, never of oneself', async () => {
    const { id, version: _ } = await open();
    const params = { id };
    const [me, her] = [await login(dato), await login(mzia)];
    const admission = { account: her, part: 'reader' as const, version: 0, reason: 'reads along' };
    expect(await refusalOf(mzia.admitMember({ params, body: admission }))).toBe('http.not-found');
    const own = { ...admission, account: await login(head) };
    expect(await refusalOf(head.admitMember({ params, body: own }))).toBe(
      'investigation.member.own',
    );
    const stranger = { ...admission, account: await login(officer) };
    expect(await refusalOf(dato.admitMember({ params, body: stranger }))).toBe(
      'investigation.member.unknown',
    );
    const { case: after } = await dato.admitMember({ params, body: admission });
    expect(after.memberList.find(({ account }) => account === her)).toMatchObject({
      part: 'reader',
      state: 'in',
      version: 1,
      steps: [{ act: 'admit', by: me, reason: 'reads along' }],
    });
    expect((await mzia.getCase({ params })).part).toBe('reader');
    // Who only reads admits nobody.
    expect(await refusalOf(mzia.admitMember({ params, body: { ...admission, account: me } }))).toBe(
      'investigation.member.not-allowed',
    );
    // A case is not left without a lead.
    const leaving = { account: me, version: 1, reason: 'another task' };
    expect(await refusalOf(dato.endMembership({ params, body: leaving }))).toBe(
      'investigation.member.last-lead',
    );
    await head.admitMember({
      params,
      body: { ...admission, part: 'lead', version: 1, reason: 'takes it over' },
    });
    await dato.endMembership({ params, body: leaving });
    expect(await refusalOf(dato.getCase({ params }))).toBe('http.not-found');
    const entries = server.journal.entries.filter(({ action }) => action === 'admitMember');
    expect(entries.map(({ outcome }) => outcome)).toContain('refused');
    expect(entries.at(-1)).toMatchObject({ outcome: 'done', purpose: 'investigation' });
  });

  test('the database itself gives no row of a case to who is not in it, whatever role is said', async () => {
    const { id } = await open();
    const rowsFor = (account: string, role: 'investigator' | 'head-of-investigations') =>
      withAccess(
        database(),
        { account, role, purpose: 'investigation', reference: 'x' },
        'amirani_investigation',
        async (tx) =>
          (
            await tx
              .selectFrom('investigation.case_file' as never)
              .selectAll()
              .execute()
          ).length,
      );
    expect(await rowsFor(await login(mzia), 'investigator')).toBeGreaterThanOrEqual(0);
    const hers = await rowsFor(await login(mzia), 'investigator');
    // To state another role than the account has opens nothing.
    expect(await rowsFor(await login(mzia), 'head-of-investigations')).toBe(hers);
    expect(await rowsFor(await login(head), 'head-of-investigations')).toBeGreaterThan(hers);
    const admit = withAccess(
      database(),
      {
        account: await login(mzia),
        role: 'investigator',
        purpose: 'investigation',
        reference: 'x',
      },
      'amirani_investigation',
      (tx) =>
        tx
          .insertInto('investigation.member' as never)
          .values({
            case_id: id,
            account: 'x',
            part: 'lead',
            state: 'in',
            decision: randomUUID(),
            since: new Date(),
          } as never)
          .execute(),
    );
    await expect(admit).rejects.toMatchObject({ code: '42501' });
  });

  test('R2, R3, R4: an investigation reads no passenger data, whatever purpose it states', async () => {
    const account = await login(dato);
    const purposes = ['investigation', 'pnr-request', 'pnr-assessment', 'border-check'] as const;
    for (const purpose of isFirst ? purposes : purposes.slice(0, 2))
      for (const table of ['pnr.traveller', 'api.traveller', 'kept.record', 'watch.list'])
        await expect(
          withAccess(
            database(),
            { account, role: 'investigator', purpose, reference: 'x' },
            'amirani_investigation',
            (tx) =>
              tx
                .selectFrom(table as never)
                .selectAll()
                .execute(),
          ),
          `${purpose} ${table}`,
        ).rejects.toMatchObject({ code: '42501' });
    // Nor does a call that states a purpose of the passenger data unit come in.
    expect(
      await refusalOf(dato.listCases({ query: {} }, { purpose: 'pnr-request', reference: 'x' })),
    ).toBe('access.purpose.not-allowed');
  });

  test('R17: a closed case takes nothing more, and is erased with all it holds when its days are over', async () => {
    const { id } = await open();
    const params = { id };
    const { case: reviewed } = await dato.reviewCase({
      params,
      body: { version: 1, reason: 'still needed for the trial' },
    });
    expect(reviewed.version).toBe(2);
    const { case: closed } = await dato.closeCase({
      params,
      body: { version: 2, reason: 'sentence is final' },
    });
    expect(closed).toMatchObject({ state: 'closed', erasesOn: '2031-11-25' });
    const thing = {
      id: randomUUID(),
      title: 'a telephone',
      kind: 'thing' as const,
      name: 'telephone',
      obtained: { on: '2026-11-20', from: 'the driver', by: 'patrol 4', basis: 'seizure 3' },
    };
    expect(await refusalOf(dato.beginExhibit({ params, body: thing }))).toBe(
      'investigation.case.closed',
    );
    const { case: reopened } = await dato.reopenCase({
      params,
      body: { version: 3, reason: 'new witness' },
    });
    expect(reopened).toMatchObject({ state: 'open', version: 4 });
    expect(reopened.erasesOn).toBeUndefined();
    await dato.closeCase({ params, body: { version: 4, reason: 'witness heard' } });
    if (!isFirst) return;
    server.pass(1825 * 86_400);
    expect(await eraseClosedCases(server.platform)).toBe(0);
    server.pass(86_400);
    expect(await eraseClosedCases(server.platform)).toBe(1);
    const left = await inspect(
      database(),
      `select subject from decision.decision where subject like $1 || '%'`,
      [id],
    );
    expect(left).toEqual([]);
    expect(server.journal.entries.at(-1)).toMatchObject({
      action: 'eraseClosedCases',
      operation: 'erasure',
      subjects: [id],
    });
  });
});
