import { createHash, randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { assessmentDesk } from '@desk/assessment/server/desk.ts';
import { travellersDesk } from '@desk/travellers/server/desk.ts';
import { openJournalKeys } from '@platform/server/journal/keys.ts';
import { clientOf, refusalOf, type TestClient } from '@platform/server/test/clients.ts';
import { paxlst, pnrgov, type TestPerson } from '@platform/server/test/edifact-texts.ts';
import { inspect, onDatabase } from '@platform/server/test/engines.ts';
import { testRoom } from '@platform/server/test/ingest-room.ts';
import { PASSWORD, type TestServer, testServer } from '@platform/server/test/server.ts';
import { localDay } from '@platform/server/time/local-day.ts';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { withholdingGrounds } from '../../api/subject-requests-shapes.ts';
import { eraseOversight, remindOversight } from '../clock.ts';
import { oversightDesk } from '../desk.ts';
import { askingOf } from '../test/subject-requests.ts';

const folder = mkdtempSync(join(tmpdir(), 'amirani-subjects-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** 200 people: every tenth shares the name of the one before, every seventh travels twice under another document. */
const people: readonly TestPerson[] = Array.from({ length: 200 }, (_, at) => ({
  surname: `ASKER${String.fromCharCode(65 + ((at - (at % 10 === 9 ? 1 : 0)) % 26))}${'ABCDEFGHIJ'[Math.floor((at - (at % 10 === 9 ? 1 : 0)) / 26)]}`,
  given: at % 3 === 0 ? 'NINO ANA' : 'EKA',
  birth: `${String(60 + (at % 40)).padStart(2, '0')}0${1 + (at % 9)}1${at % 9}`,
  document: `QV${1_000_000 + at}`,
  locator: `L${String(10_000 + at)}`,
}));
const again = people
  .filter((_, at) => at % 7 === 0)
  .map((person) => ({
    ...person,
    document: `${person.document}9`,
    locator: `M${person.locator?.slice(1)}`,
  }));

const birthDateOf = ({ birth = '' }: TestPerson): string =>
  `19${birth.slice(0, 2)}-${birth.slice(2, 4)}-${birth.slice(4)}`;

onDatabase('requests of travellers', (database) => {
  let server: TestServer;
  let officer: TestClient;
  beforeAll(async () => {
    const keys = await openJournalKeys(folder, 'journal.test/subjects');
    const desks = [travellersDesk, assessmentDesk(), oversightDesk(keys)];
    server = await testServer(database(), { desks, config: { dataFolder: folder } });
    const room = testRoom(database());
    for (let from = 0; from < people.length; from += 50) {
      const some = people.slice(from, from + 50);
      await room.takeOne(paxlst({ flight: `ZV${from + 1}`, reference: `A${from}`, persons: some }));
      await room.takeOne(pnrgov({ flight: `ZV${from + 1}`, reference: `P${from}`, persons: some }));
    }
    await room.takeOne(
      pnrgov({ flight: 'ZV900', reference: 'P900', day: '261203', persons: again }),
    );
    await signIn();
  });
  const signIn = async (): Promise<void> => {
    const login = `officer-${randomUUID().slice(0, 8)}`;
    officer = await clientOf(server, 'data-protection-officer', login);
    await officer.stepUp({ body: { password: PASSWORD } });
  };
  afterAll(async () => server.close());

  const borderDay = (at: Date) => localDay(at, server.platform.config.timeZone);
  const receive = async (person: Parameters<typeof askingOf>[0]) =>
    (await officer.receiveSubjectRequest({ body: askingOf(person) })).request;

  test('R48: the clock of a request runs in working days, and it alarms once', async () => {
    const request = await receive({ documentNumber: 'QV1000002' });
    expect(request).toMatchObject({ dueOn: '2026-12-09', overdue: false });
    const find = async () =>
      (await officer.listSubjectRequests({ query: {} })).requests.find(
        ({ id }) => id === request.id,
      );
    server.pass(14 * 86_400); // its last day
    await signIn();
    expect(await remindOversight(server.platform)).toBe(0);
    expect(await find()).toMatchObject({ overdue: false });
    server.pass(86_400);
    await signIn();
    expect(await find()).toMatchObject({ overdue: true });
    expect(await remindOversight(server.platform)).toBeGreaterThan(0);
    expect(await remindOversight(server.platform)).toBe(0);
    // Past midnight at the border, and not yet in UTC: it was received on the Friday.
    server.pass(16.5 * 3600);
    await signIn();
    expect(await receive({ documentNumber: 'QV1000005' })).toMatchObject({ dueOn: '2026-12-25' });
  });

  test('R48: the due day counts from the day of receipt, which is today where it is not said and never lies ahead', async () => {
    const on = async (receivedOn: string) =>
      (
        await officer.receiveSubjectRequest({
          body: { ...askingOf({ documentNumber: 'QV1000006' }), receivedOn },
        })
      ).request;
    // A Friday, and ten working days after it.
    expect(await on('2026-11-20')).toMatchObject({ receivedOn: '2026-11-20', dueOn: '2026-12-04' });
    expect(await refusalOf(on('2099-01-01'))).toBe('oversight.request.day');
  });

  test('R46: for 200 people the package equals a scan of all that is stored', async () => {
    const stored = await inspect<{ id: string; text: string }>(
      database(),
      `select id::text as id, t::text as text from api.traveller t
       union all select id::text, t::text from pnr.traveller t`,
    );
    const links = await inspect<{ api_id: string; pnr_id: string }>(
      database(),
      'select api_id::text, pnr_id::text from link.person',
    );
    const apiOf = new Map(links.map((link) => [link.pnr_id, link.api_id]));
    let found = 0;
    const asked = people.slice(0, 200);
    for (const [at, person] of asked.entries()) {
      const named = at % 2 === 0;
      const request = await receive(
        named
          ? { surname: person.surname, given: person.given, birthDate: birthDateOf(person) }
          : { documentNumber: person.document ?? '' },
      );
      const { data } = await officer.gatherSubjectData({ params: { id: request.id }, body: {} });
      const said = ({ text }: { text: string }): boolean =>
        named
          ? text.includes(`,${person.surname},`) &&
            new RegExp(`,"?${person.given}"?,`).test(text) &&
            text.includes(birthDateOf(person))
          : new RegExp(`\\b${person.document}\\b`).test(text);
      const held = new Set(stored.filter(said).map(({ id }) => apiOf.get(id) ?? id));
      expect(held.size, person.surname).toBeGreaterThan(0);
      expect(new Set(data.travellers.map(({ id }) => id)), person.surname).toEqual(held);
      found += held.size;
      const values = JSON.stringify(data.travellers);
      expect(values).toContain(named ? person.surname : person.document);
      // In full, with the message that gave each value, and of nobody else.
      expect(values).not.toContain('"masked":true');
      for (const other of people)
        if (other.surname !== person.surname) expect(values).not.toContain(other.surname);
    }
    expect(found).toBeGreaterThan(asked.length);
  }, 300_000);

  test('R46: nobody is found by a name alone', async () => {
    expect(
      await refusalOf(officer.receiveSubjectRequest({ body: askingOf({ surname: 'ASKERAA' }) })),
    ).toBe('oversight.request.nobody');
  });

  test('R47: nothing is withheld or refused without a ground, a fresh password, and a second officer who read the same bytes', async () => {
    const request = await receive({ documentNumber: 'QV1000001' });
    const params = { id: request.id };
    const none = '0'.repeat(64);
    interface Said {
      readonly part: 'examinations';
      readonly ground: (typeof withholdingGrounds)[number];
      readonly reason: string;
      readonly untold?: boolean;
    }
    const propose = (
      outcome: 'answered' | 'partly-answered' | 'refused',
      withheld: Said[] = [],
      reply = none,
      version = 1,
    ) =>
      officer.proposeSubjectAnswer({
        params,
        body: { version, outcome, given: [], withheld, reason: 'sent by post', reply },
      });
    const some: Said = {
      ...{ part: 'examinations', ground: 'inquiries-obstructed' },
      reason: 'the inquiry of case 7 runs',
    };
    for (const outcome of ['partly-answered', 'refused'] as const)
      expect(await refusalOf(propose(outcome))).toBe('oversight.answer.ground-missing');
    expect(await refusalOf(propose('answered', [some]))).toBe('oversight.answer.ground-missing');
    await expect(propose('refused', [{ ...some, reason: '' }])).rejects.toMatchObject({
      status: 400,
    });
    // What is answered is what was written, word for word.
    const write = (outcome: 'answered' | 'partly-answered', withheld: Said[]) =>
      officer.printSubjectReply({
        params: { ...params, language: 'ka' },
        body: { outcome, given: [], withheld },
      });
    const { sha256: whole } = await write('answered', []);
    for (const reply of [none, whole])
      expect(await refusalOf(propose('partly-answered', [some], reply))).toBe(
        'oversight.answer.reply-missing',
      );
    const { content, sha256, shown } = await write('partly-answered', [some]);
    const pdf = Buffer.from(content, 'base64');
    expect(createHash('sha256').update(pdf).digest('hex')).toBe(sha256);
    expect(pdf.toString('latin1')).toContain('<pdfaid:conformance>A<');
    expect(server.journal.entries.at(-1)).toMatchObject({
      ...{ operation: 'combination', action: 'printSubjectReply' },
      reason: `answer ka ${sha256}`,
    });
    const { request: proposed } = await propose('partly-answered', [some], sha256);
    expect(proposed).toMatchObject({
      ...{ state: 'proposed', version: 2, withheld: [] },
      proposal: { reply: { language: 'ka', sha256 }, reason: 'sent by post' },
    });
    const decide = (client: TestClient, version: number, reply = sha256) =>
      client.approveSubjectAnswer({ params, body: { version, reason: 'read and right', reply } });
    expect(await refusalOf(decide(officer, 2))).toBe('decision.same-person');
    const login = `second-${randomUUID().slice(0, 8)}`;
    const second = await clientOf(server, 'data-protection-officer', login);
    await second.stepUp({ body: { password: PASSWORD } });
    expect(await refusalOf(decide(second, 2, whole))).toBe('decision.seen.changed');
    // Sent back it waits for another; nothing was given meanwhile.
    const { request: back } = await second.returnSubjectAnswer({
      params,
      body: { version: 2, reason: 'name the court' },
    });
    expect(back).toMatchObject({ state: 'received', version: 3 });
    expect(back.proposal).toBeUndefined();
    expect(await refusalOf(second.readProposedReply({ params, body: {} }))).toBe('http.not-found');
    await propose('partly-answered', [some], sha256, 3);
    // Time passes, and the second officer still reads the same bytes.
    server.pass(1200);
    for (const one of [officer, second]) await one.stepUp({ body: { password: PASSWORD } });
    const read = await second.readProposedReply({ params, body: {} });
    expect(read).toMatchObject({ content, sha256, shown });
    // What came in meanwhile is not given unread.
    const flight = pnrgov({
      ...{ flight: 'ZV901', reference: 'P901', day: '261204' },
      persons: people.slice(1, 2).map((one) => ({ ...one, locator: 'N10001' })),
    });
    const room = testRoom(database());
    await room.takeOne(flight);
    expect(await refusalOf(decide(second, 1))).toBe('oversight.answer.changed');
    expect(await refusalOf(second.readProposedReply({ params, body: {} }))).toBe(
      'oversight.answer.changed',
    );
    await second.returnSubjectAnswer({ params, body: { version: 1, reason: 'another flight' } });
    const now = await write('partly-answered', [some]);
    expect(now.sha256).not.toBe(sha256);
    await propose('partly-answered', [some], now.sha256, 2);
    const { request: answered } = await decide(second, 1, now.sha256);
    expect(answered).toMatchObject({
      ...{ state: 'approved', version: 2, overdue: false, approvedBy: login },
      withheld: [{ ...some, untold: false }],
      ...{ reason: 'sent by post', recipients: [] },
      reply: { language: 'ka', sha256: now.sha256 },
    });
    expect(server.journal.entries.at(-1)).toMatchObject({ operation: 'disclosure' });
    // Nothing of what was written stays.
    const kept = await inspect<{ text: string }>(
      database(),
      'select r::text as text from oversight.subject_reply r',
    );
    expect(JSON.stringify(kept)).not.toContain('ASKER');
    expect((await officer.getSubjectRequest({ params })).request).toEqual(answered);
    // Approved is not sent: it stays due until it is said when and how, on a day that has come.
    const send = (on: string) =>
      officer.recordSubjectAnswerSent({ params, body: { on, how: 'by registered post' } });
    for (const day of ['2026-11-01', '2027-06-01', '2026-02-30'])
      expect(await refusalOf(send(day)), day).toBe('oversight.request.day');
    const today = borderDay(new Date(answered.answeredAt ?? ''));
    expect((await send(today)).request).toMatchObject({
      ...{ state: 'partly-answered', sent: { on: today, how: 'by registered post' } },
    });
    expect(await refusalOf(send(today))).toBe('decision.step.not-allowed');
    expect(await refusalOf(officer.getSubjectRequest({ params: { id: randomUUID() } }))).toBe(
      'http.not-found',
    );
    expect(await refusalOf(propose('answered', [], whole, 2))).toBe('decision.step.not-allowed');
  });

  // Mutants: give data that is not recorded as the person's own, or forget `left` in the digest or the letter.
  test('R48, R43: a correction stays due until it is said what was done, and whoever had the data was told', async () => {
    const { request } = await officer.receiveSubjectRequest({
      body: { ...askingOf({ documentNumber: 'QV1000003' }), kind: 'correction' },
    });
    const params = { id: request.id };
    const write = () =>
      officer.printSubjectReply({
        params: { ...params, language: 'en' },
        body: { outcome: 'answered', given: [], withheld: [] },
      });
    // Nothing is granted by somebody who has not seen what is held: a mutant without `mustBeGathered` fails here.
    expect(await refusalOf(write())).toBe('oversight.answer.not-gathered');
    await officer.gatherSubjectData({ params, body: {} });
    const { sha256, shown } = await write();
    expect(shown.outcome).toBe(
      `It was decided that your data will be corrected as you asked, except data that a law requires to stay as it is. This will be done by ${request.dueOn} at the latest.`,
    );
    const answer = {
      ...{ outcome: 'answered' as const, given: [], withheld: [] },
      reason: 'we correct it',
    };
    const done = (version: number, told: string[] = []) =>
      officer.carryOutSubjectRequest({
        params,
        body: { version, what: 'the name was corrected in both rooms', told },
      });
    expect(await refusalOf(done(1))).toBe('decision.step.not-allowed');
    await officer.proposeSubjectAnswer({ params, body: { version: 1, ...answer, reply: sha256 } });
    expect(await refusalOf(done(2))).toBe('decision.step.not-allowed');
    const second = await clientOf(
      server,
      'data-protection-officer',
      `second-${randomUUID().slice(0, 8)}`,
    );
    await second.approveSubjectAnswer({
      params,
      body: { version: 2, reason: 'read and right', reply: sha256 },
    });
    // To whom it went is told by the journal, which has no sequencer in this test.
    await inspect(
      database(),
      `update oversight.subject_request set recipients = '{police of Kutaisi}' where id = '${request.id}' returning 1`,
    );
    server.pass(15 * 86_400);
    await signIn();
    expect((await officer.getSubjectRequest({ params })).request).toMatchObject({
      ...{ state: 'approved', overdue: true, recipients: ['police of Kutaisi'] },
    });
    expect(await remindOversight(server.platform)).toBeGreaterThan(0);
    server.pass(400 * 86_400);
    await eraseOversight(server.platform);
    await signIn();
    expect(await refusalOf(done(3))).toBe('oversight.request.recipients-untold');
    const { request: settled } = await done(3, ['police of Kutaisi', 'carrier ZV']);
    expect(settled).toMatchObject({
      ...{ state: 'approved', overdue: true, reason: 'we correct it', version: 4 },
      carriedOut: { what: 'the name was corrected in both rooms' },
    });
    expect(server.journal.entries.at(-1)).toMatchObject({
      recipients: ['police of Kutaisi', 'carrier ZV'],
    });
    expect(await refusalOf(done(4, ['police of Kutaisi']))).toBe('decision.not-open');
    const on = borderDay(server.platform.clock());
    const sent = await officer.recordSubjectAnswerSent({ params, body: { on, how: 'by hand' } });
    expect(sent.request).toMatchObject({ state: 'answered', overdue: false });
  });

  test('R48: an erasure is not carried out while a fresh search finds what was to be erased', async () => {
    await signIn();
    const { request } = await officer.receiveSubjectRequest({
      body: { ...askingOf({ documentNumber: 'QV1000008' }), kind: 'erasure' },
    });
    const params = { id: request.id };
    const { data } = await officer.gatherSubjectData({ params, body: {} });
    const answer = { outcome: 'answered' as const, given: [], withheld: [] };
    const made = { params: { ...params, language: 'en' as const }, body: answer };
    const { sha256: reply } = await officer.printSubjectReply(made);
    const body = { ...answer, version: 1, reason: 'we erase it', reply };
    await officer.proposeSubjectAnswer({ params, body });
    const login = `second-${randomUUID().slice(0, 8)}`;
    const second = await clientOf(server, 'data-protection-officer', login);
    await second.stepUp({ body: { password: PASSWORD } });
    const { request: approved } = await second.approveSubjectAnswer({
      ...{ params, body: { version: 2, reason: 'read and right', reply } },
    });
    const done = (stays?: number) =>
      officer.carryOutSubjectRequest({
        params,
        body: {
          ...{ version: approved.version, told: approved.recipients },
          ...{ what: 'the record was erased in both rooms' },
          ...(stays === undefined ? {} : { stays }),
        },
      });
    // Mutants that fail here: no fresh search, and a confirmation that is taken for any count.
    const count = data.travellers.length;
    const refused = await done().catch((error: unknown) => error);
    expect(refused).toMatchObject({ code: 'oversight.request.still-held', facts: { count: 1 } });
    expect(await refusalOf(done(count + 1))).toBe('oversight.request.still-held');
    expect((await officer.getSubjectRequest({ params })).request.carriedOut).toBeUndefined();
    expect((await done(count)).request.carriedOut?.what).toContain('was erased in both rooms');
    expect(server.journal.entries.at(-1)?.reason).toContain(`still held: ${count}`);
    const sent = { on: borderDay(server.platform.clock()), how: 'by hand' };
    await officer.recordSubjectAnswerSent({ params, body: sent });
  });

  test('R17: a request goes a year after its answer, and what was decided on it goes with it', async () => {
    const open = await receive({ documentNumber: 'QV1000004' });
    server.pass(400 * 86_400);
    await eraseOversight(server.platform);
    const left = await inspect<{ id: string }>(
      database(),
      'select id::text as id from oversight.subject_request where answered_at is not null',
    );
    expect(left).toEqual([]);
    const decided = await inspect<{ subject: string; reason: string }>(
      database(),
      `select d.subject, s.reason from decision.decision d join decision.step s on s.decision = d.id
       where d.kind = 'subject.request' and d.state not in ('received', 'proposed')`,
    );
    expect(decided).toEqual([]);
    await signIn();
    expect((await officer.getSubjectRequest({ params: { id: open.id } })).request.overdue).toBe(
      true,
    );
  });
});
