import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { travellersDesk } from '@desk/travellers/server/desk.ts';
import { eraseWhatIsOver } from '@platform/server/jobs/upkeep.ts';
import { clientOf, refusalOf, type TestClient } from '@platform/server/test/clients.ts';
import { paxlst, pnrgov } from '@platform/server/test/edifact-texts.ts';
import { inspect, onDatabase } from '@platform/server/test/engines.ts';
import { testRoom } from '@platform/server/test/ingest-room.ts';
import { PASSWORD, type TestServer, testServer } from '@platform/server/test/server.ts';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Disclosure } from '../../api/disclosures/types.ts';
import { assessmentDesk } from '../desk.ts';

const folder = mkdtempSync(join(tmpdir(), 'amirani-disclosures-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const forCase = (reference: string) => ({ purpose: 'pnr-request' as const, reference });
const inCase = forCase('case 7');
const words = {
  authority: 'prosecutor of Kutaisi',
  caseReference: 'case 7',
  offence: 'narcotics' as const,
  link: 'the drugs were carried in checked bags on this flight',
  necessity: 'the person who checked the bags in has to be known',
};
const approval = {
  ...{ approver: 'court of Kutaisi', kind: 'judicial' as const, reference: '3/41' },
  reason: 'order of today, read',
};

onDatabase('requests for PNR', (database) => {
  let server: TestServer;
  let nino: TestClient;
  let gia: TestClient;
  let officer: TestClient;
  let traveller: string;
  const signIn = async (): Promise<void> => {
    const mark = randomUUID().slice(0, 8);
    nino = await clientOf(server, 'pnr-analyst', `nino-${mark}`);
    gia = await clientOf(server, 'pnr-analyst', `gia-${mark}`);
    officer = await clientOf(server, 'data-protection-officer', `officer-${mark}`);
    for (const one of [nino, gia]) await one.stepUp({ body: { password: PASSWORD } });
  };
  const moveTo = (text: string): void =>
    server.pass((Date.parse(text) - server.platform.clock().getTime()) / 1000);
  beforeAll(async () => {
    const config = { dataFolder: folder };
    server = await testServer(database(), { desks: [travellersDesk, assessmentDesk()], config });
    moveTo('2026-11-30T12:00:00Z');
    const persons = [
      { surname: 'SEALEDSON', given: 'NINO', document: 'QV1234567', locator: 'AAA111' },
      { surname: 'OTHERSON', given: 'EKA', document: 'QV7654321', locator: 'BBB222' },
    ];
    await testRoom(database()).takeOne(pnrgov({ flight: 'ZV1', persons }));
    const rows = await inspect<{ id: string }>(
      database(),
      `select id from pnr.traveller where surname = 'SEALEDSON'`,
    );
    traveller = rows[0]?.id ?? '';
    await signIn();
  });
  afterAll(async () => server.close());

  const ask = async (
    more: Partial<typeof words> & { subject?: Disclosure['subject'] } = {},
  ): Promise<Disclosure> => {
    const subject = { kind: 'traveller' as const, id: traveller };
    const body = { id: randomUUID(), subject, ...words, ...more };
    return (await nino.askDisclosure({ body }, inCase)).disclosure;
  };
  const open = (client: TestClient, { id }: Disclosure, options = inCase) =>
    client.openDisclosure({ params: { id }, body: {} }, options);

  test('R3: without an offence of the list, or a written link to the carriage by air, there is no request', async () => {
    await expect(ask({ offence: 'theft' as never })).rejects.toMatchObject({ status: 400 });
    await expect(ask({ link: '' })).rejects.toMatchObject({ status: 400 });
    expect(await inspect(database(), 'select 1 from kept.request')).toEqual([]);
  });

  test('R2: a request is for answering requests, and for nothing else', async () => {
    const body = {
      id: randomUUID(),
      subject: { kind: 'traveller' as const, id: traveller },
      ...words,
    };
    expect(
      await refusalOf(nino.askDisclosure({ body }, { ...inCase, purpose: 'pnr-assessment' })),
    ).toBe('access.purpose.not-allowed');
  });

  test('R2: a traveller whom the unit sees by the carrier’s list is asked for by that id: the PNR beside it is meant', async () => {
    const room = testRoom(database());
    const persons = [
      { surname: 'BOTHSIDES', given: 'ANA', document: 'QV5550001', locator: 'CCC333' },
    ];
    await room.takeOne(paxlst({ flight: 'ZV9', persons }));
    await room.takeOne(pnrgov({ flight: 'ZV9', reference: 'P9', persons }));
    const [both] = await inspect<{ api_id: string; pnr_id: string }>(
      database(),
      'select api_id::text, pnr_id::text from link.person',
    );
    const subject = { kind: 'traveller' as const, id: both?.api_id ?? '' };
    const asked = await ask({ subject, caseReference: 'case 6' });
    expect(asked.subject).toEqual({ kind: 'traveller', id: both?.pnr_id });
    const again = { id: asked.id, subject, ...words, caseReference: 'case 6' };
    expect((await nino.askDisclosure({ body: again }, inCase)).disclosure).toEqual(asked);
    const params = { id: asked.id };
    expect((await nino.getDisclosure({ params }, inCase)).disclosure).toEqual(asked);
    expect((await officer.getDisclosure({ params })).disclosure).toEqual(asked);
    expect(
      await refusalOf(nino.getDisclosure({ params }, { ...inCase, purpose: 'pnr-assessment' })),
    ).toBe('access.purpose.not-allowed');
    const body = { version: 1, reason: 'the order names another' };
    await gia.refuseDisclosure({ params, body }, inCase);
    expect(await refusalOf(nino.getDisclosure({ params: { id: randomUUID() } }, inCase))).toBe(
      'http.not-found',
    );
  });

  test('R13: nothing opens without an approval, and who asked does not record it', async () => {
    const asked = await ask();
    const params = { id: asked.id };
    expect(asked).toMatchObject({ state: 'asked', version: 1, reviewDue: false });
    expect(await refusalOf(open(nino, asked))).toBe('disclosure.not-approved');
    // The same again records nothing twice; another on the same data in the same case is refused.
    const again = { id: asked.id, subject: asked.subject, ...words };
    expect((await nino.askDisclosure({ body: again }, inCase)).disclosure).toEqual(asked);
    expect(await refusalOf(gia.askDisclosure({ body: again }, inCase))).toBe('disclosure.id-taken');
    expect(await refusalOf(ask())).toBe('disclosure.asked-already');
    const body = { ...approval, version: 1 };
    expect(await refusalOf(nino.approveDisclosure({ params, body }, inCase))).toBe(
      'decision.same-person',
    );
    expect(
      await refusalOf(
        nino.answerDisclosure(
          { params, body: { version: 1, recipients: ['police'], reason: 'sent' } },
          inCase,
        ),
      ),
    ).toBe('decision.step.not-allowed');
    const { disclosure } = await gia.approveDisclosure({ params, body }, inCase);
    expect(disclosure).toMatchObject({
      ...{ state: 'approved', reviewDue: true, opened: 0 },
      approval: { by: 'court of Kutaisi', kind: 'judicial', until: '2026-12-30T12:00:00.000Z' },
    });
    // The officer of data protection has been told, and what is owed is in the list.
    const { disclosures } = await officer.listDisclosures({ query: { state: 'approved' } });
    expect(disclosures).toMatchObject([{ id: asked.id, reviewDue: true }]);
    const changes = await inspect(
      database(),
      `select 1 from platform.outbox where change::jsonb @> '{"kind":"disclosure"}'`,
    );
    expect(changes.length).toBeGreaterThanOrEqual(2);
    expect(await refusalOf(open(nino, asked, forCase('case 8')))).toBe('disclosure.other-case');
    const opened = await open(nino, asked);
    expect(opened.traveller).toMatchObject([{ surname: 'SEALEDSON' }]);
    const entry = server.journal.entries.at(-1);
    expect(entry).toMatchObject({ operation: 'consultation', action: 'openDisclosure' });
    expect(JSON.stringify(entry)).not.toContain('SEALEDSON');
  });

  test('R12, R13, R14: past six months an approved request opens the one record of its case alone', async () => {
    moveTo('2027-06-01T12:00:00Z');
    await eraseWhatIsOver(server.platform);
    await signIn();
    // The approval of the first test was the objective link; the other traveller is gone.
    const { records } = await nino.listKeptRecords({ query: {} }, inCase);
    expect(records).toMatchObject([
      { indications: [{ source: 'request', offence: 'narcotics' }], eraseOn: '2031-11-29' },
    ]);
    expect(JSON.stringify(records)).not.toMatch(/SEALEDSON|OTHERSON|QV\d|AAA111/);
    const subject = { kind: 'kept' as const, id: records[0]?.id ?? '' };
    const asked = await ask({ subject });
    const params = { id: asked.id };
    expect(await refusalOf(open(nino, asked))).toBe('disclosure.not-approved');
    await gia.approveDisclosure({ params, body: { ...approval, version: 1 } }, inCase);
    const { traveller: person, booking } = await open(nino, asked);
    expect(person).toMatchObject([{ surname: 'SEALEDSON', documents: [{ number: 'QV1234567' }] }]);
    expect(booking.length).toBeGreaterThan(0);
    // The older request was on the traveller, whose PNR is gone.
    const { disclosures } = await officer.listDisclosures({ query: { state: 'approved' } });
    const [older] = disclosures.filter((one) => one.subject.kind === 'traveller');
    if (older === undefined) throw new Error('no older request');
    expect(await refusalOf(open(nino, older))).toBe('disclosure.approval-over');

    // What the officer finds unlawful opens no more and is not sent.
    const review = {
      params,
      body: { found: 'unlawful' as const, note: 'the order names another' },
    };
    expect((await officer.reviewDisclosure(review)).disclosure).toMatchObject({ reviewDue: false });
    expect(await refusalOf(officer.reviewDisclosure(review))).toBe('disclosure.reviewed-already');
    expect(await refusalOf(open(nino, asked))).toBe('disclosure.found-unlawful');
    const sent = { version: 2, recipients: ['police of Kutaisi'], reason: 'as ordered' };
    expect(await refusalOf(nino.answerDisclosure({ params, body: sent }, inCase))).toBe(
      'disclosure.found-unlawful',
    );
  });

  test('R32: an answer names who received it, in the request and in the journal, and ends it', async () => {
    const { records } = await nino.listKeptRecords({ query: {} }, inCase);
    const subject = { kind: 'kept' as const, id: records[0]?.id ?? '' };
    const asked = await ask({ subject, caseReference: 'case 9' });
    const params = { id: asked.id };
    await gia.approveDisclosure({ params, body: { ...approval, version: 1 } }, forCase('case 9'));
    const body = { version: 2, recipients: ['police of Kutaisi'], reason: 'as ordered' };
    const { disclosure } = await nino.answerDisclosure({ params, body }, inCase);
    expect(disclosure).toMatchObject({
      ...{ state: 'answered', version: 3 },
      answer: { recipients: ['police of Kutaisi'] },
    });
    expect(server.journal.entries.at(-1)).toMatchObject({
      ...{ operation: 'disclosure', recipients: ['police of Kutaisi'], reason: 'as ordered' },
    });
    expect(await refusalOf(nino.answerDisclosure({ params, body }, inCase))).toBe(
      'decision.not-open',
    );
    const refused = await ask({ subject, caseReference: 'case 10' });
    const no = { version: 1, reason: 'no link to the carriage by air' };
    expect(
      (await gia.refuseDisclosure({ params: { id: refused.id }, body: no }, inCase)).disclosure,
    ).toMatchObject({ state: 'refused', reason: no.reason });
  });

  test('R3: the database itself takes no request without offence and link, and no opening without an approval', async () => {
    const [one] = await inspect<{ id: string }>(
      database(),
      `select id from kept.request where approved_at is null`,
    );
    for (const wrong of [
      `link = ''`,
      `offence = ''`,
      'opened = 1',
      `recipients = '{x}', answered_at = now()`,
    ])
      await expect(
        inspect(database(), `update kept.request set ${wrong} where id = '${one?.id}'`),
        wrong,
      ).rejects.toMatchObject({ code: '23514' });
  });
});
