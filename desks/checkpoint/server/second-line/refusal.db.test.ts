import { createHash, randomUUID } from 'node:crypto';
import { type Language, languages } from '@amirani/core/languages';
import type { Role } from '@platform/api/vocabulary.ts';
import { clientOf, clientWith, refusalOf, type TestClient } from '@platform/server/test/clients.ts';
import { inspect, onDatabase } from '@platform/server/test/engines.ts';
import { PASSWORD, type TestServer, testServer } from '@platform/server/test/server.ts';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { openOf, testPassport } from '../test/checkpoint.ts';
import {
  answer,
  checkpointDesks,
  noSign,
  propose,
  sentOn,
  withoutLodging,
} from '../test/second-line.ts';

const isPdf = (bytes: Buffer): boolean =>
  bytes.toString('latin1').includes('<pdfaid:conformance>A<');

onDatabase('refusals of the second line', (database) => {
  let server: TestServer;
  let officer: TestClient;
  let first: TestClient;
  let second: TestClient;
  const fresh = async (login: string, roles: Role[] = ['second-line-officer']) => {
    const client = clientWith(server, await server.signIn(login, roles), 'second-line-officer');
    await client.stepUp({ body: { password: PASSWORD } });
    return client;
  };
  beforeAll(async () => {
    server = await testServer(database(), { desks: checkpointDesks() });
    officer = await clientOf(server, 'border-officer', 'officer');
    first = await fresh('first');
    second = await fresh('second');
  });
  afterAll(async () => server.close());
  beforeEach(() => {
    server.journal.entries.length = 0;
  });
  const dossierOf = (client: TestClient, id: string) => client.getDossier({ params: { id } });

  test('R25, R28, R50, R62: two persons refuse on a ground that the facts bear, and nobody alone', async () => {
    const check = await sentOn(officer, 1);
    const before = await dossierOf(first, check.id);
    expect(before.grounds).toEqual([
      { ground: 'schengen.exit.lodging', condition: 'schengen.exit.lodging', disputed: false },
    ]);
    const tired = await clientOf(server, 'second-line-officer', 'tired');
    expect(await refusalOf(propose(tired, check))).toBe('access.step-up.required');
    expect(await refusalOf(propose(officer, check))).toBe('access.role');
    const key = randomUUID();
    const proposed = await propose(first, check, { key });
    expect(proposed.check.state).toBe('refusal-proposed');
    expect(proposed.refusal).toEqual({
      grounds: ['schengen.exit.lodging'],
      reason: 'neither booking nor host',
      protection: 'no-sign',
      proposedBy: 'first',
      proposedAt: '2026-11-25T04:00:00.000Z',
    });
    // A line that was lost: the same key again is the same answer.
    expect(await propose(first, check, { key })).toEqual(proposed);
    expect(await refusalOf(propose(first, check, { key, reason: 'another reason' }))).toBe(
      'checkpoint.key.taken',
    );
    expect(await refusalOf(answer(tired, proposed, 'confirm'))).toBe('access.step-up.required');
    expect(await refusalOf(answer(first, proposed, 'confirm'))).toBe('decision.same-person');
    const confirm = { key: randomUUID() };
    const refused = await answer(second, proposed, 'confirm', confirm);
    expect(refused.check.state).toBe('refused');
    expect(refused.refusal).toMatchObject({ proposedBy: 'first', confirmedBy: 'second' });
    expect((await answer(second, proposed, 'confirm', confirm)).check).toEqual(refused.check);
    expect(await refusalOf(propose(first, refused.check))).toBe('decision.not-open');
    expect(
      server.journal.entries
        .filter(({ outcome }) => outcome === 'done')
        .map(({ reason }) => reason),
    ).toContain('propose: schengen.exit.lodging');
    const steps = await inspect<{ act: string; adverse: boolean; fresh: boolean }>(
      database(),
      `select act, adverse, stepped_up_at is not null as fresh from decision.step s
       join decision.decision d on d.id = s.decision where d.subject = $1 order by s.version`,
      [check.id],
    );
    expect(steps).toEqual([
      { act: 'second-line', adverse: false, fresh: false },
      { act: 'propose-refusal', adverse: true, fresh: true },
      { act: 'confirm-refusal', adverse: true, fresh: true },
    ]);
  });

  test('R62: who sent the traveller on in the first line may confirm what another proposes', async () => {
    const both = await fresh('both', ['border-officer', 'second-line-officer']);
    const check = await sentOn(both, 2);
    const proposed = await propose(first, check);
    expect((await answer(both, proposed, 'confirm')).check.state).toBe('refused');
  });

  test('a returned proposal is open again; the person who returned it may confirm a better one', async () => {
    const check = await sentOn(officer, 3);
    const proposed = await propose(first, check);
    const key = { key: randomUUID(), reason: 'ask for the host first' };
    const returned = await answer(second, proposed, 'return', key);
    expect(returned.check.state).toBe('second-line');
    expect(returned.refusal).toBeUndefined();
    const again = await propose(first, returned.check, { reason: 'host denies it' });
    expect(again.refusal?.reason).toBe('host denies it');
    // The answer to the first proposal, once more: it was given to that one.
    expect((await answer(second, proposed, 'return', key)).check.state).toBe('refusal-proposed');
    expect(await refusalOf(answer(second, proposed, 'confirm'))).toBe('decision.version.stale');
    expect((await answer(second, again, 'confirm')).check.state).toBe('refused');
  });

  test('R28, R50: what the law does not let anybody refuse by is proposed by nobody', async () => {
    const check = await sentOn(officer, 4);
    const tried = (more: Parameters<typeof propose>[2]) => refusalOf(propose(first, check, more));
    for (const ground of ['hit', 'risk', 'nationality', 'G', 'schengen.exit.means'])
      expect(await tried({ grounds: [ground] }), ground).toBe(
        'checkpoint.refusal.ground-not-borne',
      );
    expect(await tried({ grounds: [] })).toBe('http.request.invalid');
    expect(await tried({ protection: {} as never })).toBe('http.request.invalid');
    expect(await tried({ protection: { ...noSign, asylum: 'referred' } })).toBe(
      'checkpoint.refusal.protection-sought',
    );
    expect(await tried({ verdict: randomUUID() })).toBe('decision.seen.changed');
    expect(await tried({ version: 7 })).toBe('decision.version.stale');
    expect((await dossierOf(first, check.id)).check.state).toBe('second-line');
    const { person } = withoutLodging;
    const asking = await sentOn(officer, 5, {
      given: { ...withoutLodging, person: { ...person, seeksProtection: true } },
    });
    expect(await refusalOf(propose(first, asking))).toBe('checkpoint.refusal.protection-sought');
  });

  test('R28: what a refusal says of help and the help that was asked for agree, when it is proposed and when it is confirmed', async () => {
    const check = await sentOn(officer, 6);
    const referred = { ...noSign, medical: 'referred' as const };
    const help = (at: string) =>
      officer.openReferral({ body: { id: randomUUID(), kind: 'medical', check: at } });
    expect(await refusalOf(propose(first, check, { protection: referred }))).toBe(
      'checkpoint.refusal.referral-missing',
    );
    const proposed = await propose(first, check);
    await help(check.id);
    expect(await refusalOf(answer(second, proposed, 'confirm'))).toBe(
      'checkpoint.refusal.referral-open',
    );
    const returned = await answer(second, proposed, 'return');
    expect(await refusalOf(propose(first, returned.check))).toBe(
      'checkpoint.refusal.referral-open',
    );
    const better = await propose(first, returned.check, { protection: referred });
    expect(better.refusal?.protection).toBe('referred');
    // No dossier and no row of the second line names the kind of help.
    expect(JSON.stringify(better)).not.toMatch(/medical/);
    expect((await answer(second, better, 'confirm')).check.state).toBe('refused');
  });

  test('R28: the database itself takes no refusal without its proposal, and none with a question open', async () => {
    const check = await sentOn(officer, 7);
    for (const state of ['refusal-proposed', 'refused'])
      await expect(
        inspect(database(), 'update checkpoint.check set state = $2 where id = $1', [
          check.id,
          state,
        ]),
      ).rejects.toMatchObject({ code: '23514', constraint: 'refusal_is_whole' });
    const insert = (protection: object, help: boolean) =>
      inspect(
        database(),
        `insert into checkpoint.refusal values ($1, 9, $2, '{schengen.exit.lodging}', 'a reason', $3, $4, 'first', now())`,
        [check.id, check.verdict.id, JSON.stringify(protection), help],
      );
    const { child: _, ...open } = noSign;
    for (const wrong of [open, { ...noSign, asylum: 'referred' }, { ...noSign, child: 'later' }])
      await expect(insert(wrong, false)).rejects.toMatchObject({ code: '23514' });
    await expect(insert({ ...noSign, child: 'referred' }, false)).rejects.toMatchObject({
      code: '23514',
    });
    await insert(noSign, false);
    await inspect(database(), 'delete from checkpoint.refusal where check_id = $1', [check.id]);
  });

  test('a verdict that is newer than the proposal was before neither of the two', async () => {
    const check = await sentOn(officer, 8);
    const proposed = await propose(first, check);
    // No road of the program leads there: a check whose refusal is proposed takes no new verdict.
    const [row] = await inspect<{ id: string }>(
      database(),
      `insert into checkpoint.verdict select gen_random_uuid(), check_id, version + 1, at, made_by, product, id, word,
         given, alerts, circumstances, verdict from checkpoint.verdict where id = $1 returning id`,
      [check.verdict.id],
    );
    await inspect(database(), 'update checkpoint.check set verdict = $2 where id = $1', [
      check.id,
      row?.id,
    ]);
    expect(await refusalOf(answer(second, proposed, 'confirm'))).toBe('decision.seen.changed');
  });

  test('R77: a refused traveller is handed requirement, cure, law and remedy in six languages, journalled by the digest', async () => {
    const check = await sentOn(officer, 9);
    const print = (language: Language) =>
      first.printRefusal({ params: { id: check.id, language }, query: {} });
    expect(await refusalOf(print('en'))).toBe('checkpoint.refusal.not-refused');
    const proposed = await propose(first, check);
    expect(await refusalOf(print('en'))).toBe('checkpoint.refusal.not-refused');
    await answer(second, proposed, 'confirm');
    for (const language of languages) {
      const { content, sha256 } = await print(language);
      const bytes = Buffer.from(content, 'base64');
      expect(isPdf(bytes)).toBe(true);
      expect(createHash('sha256').update(bytes).digest('hex')).toBe(sha256);
      expect(server.journal.entries.at(-1)).toMatchObject({
        ...{ action: 'printRefusal', operation: 'disclosure', recipients: ['traveller'] },
        ...{ subjects: [check.id], reason: `exit record ${language} ${sha256}` },
      });
    }
  });

  test('R50: a refused entry is the standard form of Annex V, by letter', async () => {
    const { journey } = withoutLodging;
    const given = {
      ...withoutLodging,
      enterAt: 'QMB',
      journey: { ...journey, meansSufficient: false },
    };
    const check = await sentOn(officer, 10, { given, profile: 'schengen-entry' });
    expect((await dossierOf(first, check.id)).grounds).toContainEqual({
      ...{ ground: 'G', condition: 'schengen.entry.means', disputed: false },
    });
    expect(await refusalOf(propose(first, check))).toBe('checkpoint.refusal.ground-not-borne');
    const proposed = await propose(first, check, { grounds: ['G'] });
    await answer(second, proposed, 'confirm');
    const { content } = await second.printRefusal({
      params: { id: check.id, language: 'ka' },
      query: {},
    });
    expect(isPdf(Buffer.from(content, 'base64'))).toBe(true);
    expect(server.journal.entries.at(-1)?.reason).toMatch(/^refusal ka [0-9a-f]{64}$/);
  });

  test('on duty nothing is handed out that nobody verified', async () => {
    const check = await sentOn(officer, 11);
    await answer(second, await propose(first, check), 'confirm');
    const duty = await testServer(database(), {
      desks: checkpointDesks(),
      config: { profile: 'duty' },
    });
    const onDuty = await clientOf(duty, 'second-line-officer', 'on-duty');
    expect(
      await refusalOf(onDuty.printRefusal({ params: { id: check.id, language: 'en' }, query: {} })),
    ).toBe('schengen.form.not-verified');
    await duty.close();
  });

  test('R33: without a journal nobody is refused', async () => {
    const check = await sentOn(officer, 12);
    server.journal.broken = true;
    try {
      expect(await refusalOf(propose(first, check))).toBe('journal.unavailable');
    } finally {
      server.journal.broken = false;
    }
    const { check: after, refusal } = await dossierOf(first, check.id);
    expect([after.state, refusal]).toEqual(['second-line', undefined]);
  });

  test('who passes attests what the law leaves to the officer; the case has ended then', async () => {
    const check = await sentOn(officer, 13);
    const params = { id: check.id };
    const body = {
      ...{ act: 'pass' as const, reason: 'the host was reached', verdict: check.verdict.id },
      ...{ version: check.decision?.version ?? 0, key: randomUUID() },
    };
    const { dossier } = await first.decideSecondLine({ params, body });
    expect(dossier.check.state).toBe('passed');
    const acts = await inspect<{ attests: string[] }>(
      database(),
      "select attests from checkpoint.act where check_id = $1 and act = 'pass'",
      [check.id],
    );
    expect(acts).toEqual([{ attests: check.verdict.attests }]);
    expect((await first.decideSecondLine({ params, body })).dossier).toEqual(dossier);
    expect(await refusalOf(propose(second, dossier.check))).toBe('decision.not-open');
    expect(await refusalOf(first.takeCase({ params }))).toBe('decision.not-open');
  });

  test('what never was in the second line is nothing of hers', async () => {
    const { id, verdict } = await openOf(officer, testPassport(14));
    for (const call of [
      () => dossierOf(first, id),
      () => first.takeCase({ params: { id } }),
      () => propose(first, { id, verdict }),
      () => first.printRefusal({ params: { id, language: 'en' }, query: {} }),
      () => dossierOf(first, randomUUID()),
    ])
      expect(await refusalOf(call())).toBe('http.not-found');
  });

  test('what the second line held may be refused later, on a verdict of the day', async () => {
    const check = await sentOn(officer, 40);
    const { dossier: held } = await first.decideSecondLine({
      params: { id: check.id },
      body: {
        ...{ act: 'hold', reason: 'the host is asked', verdict: check.verdict.id },
        ...{ version: 1, key: randomUUID() },
      },
    });
    expect(held.check.state).toBe('held');
    expect((await propose(first, held.check)).check.state).toBe('refusal-proposed');
  });

  test('what an examiner decided on the document since the proposal was before neither of the two', async () => {
    const check = await sentOn(officer, 41);
    const proposed = await propose(first, check);
    const params = { id: check.examination.id };
    const examiner = await clientOf(server, 'document-examiner', 'examiner-of-41');
    const { verdict } = await examiner.getExamination({ params });
    await examiner.decideDocument({
      params,
      body: { act: 'accept', reason: 'genuine after all', verdict: verdict?.id, version: 0 },
    });
    expect(await refusalOf(answer(second, proposed, 'confirm'))).toBe('document.verdict.stale');
    expect((await answer(second, proposed, 'return')).check.state).toBe('second-line');
  });
});
