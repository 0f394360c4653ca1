import { randomUUID } from 'node:crypto';
import type { AlertSource } from '@amirani/checkpoint';
import { lookForLists } from '@desk/assessment/server/test/hit-lists.ts';
import { documentsDesk } from '@desk/documents/server/desk.ts';
import { createDocumentsRoom } from '@desk/documents/server/room.ts';
import { type DatabaseRole, withAccess } from '@platform/server/database/access.ts';
import { clientOf, clientWith, refusalOf, type TestClient } from '@platform/server/test/clients.ts';
import { paxlst } from '@platform/server/test/edifact-texts.ts';
import { inspect, onBothEngines } from '@platform/server/test/engines.ts';
import { testRoom } from '@platform/server/test/ingest-room.ts';
import { PASSWORD, type TestServer, testServer } from '@platform/server/test/server.ts';
import { sql } from 'kysely';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { trainingSources } from '../alerts/training-source.ts';
import { checkpointDesk } from '../desk.ts';
import { type CheckpointRoom, createCheckpointRoom } from '../room.ts';
import {
  alertsOn,
  decideOn,
  inOrder,
  listedPerson,
  openOf,
  printOf,
  testPassport,
  zoneOfPassport,
} from '../test/checkpoint.ts';
import { eraseOverdueChecks } from './clock.ts';

const wanted = testPassport(90);
const stolen = testPassport(91);
const planted = trainingSources({ alerts: alertsOn(wanted, stolen) });

onBothEngines('checks of the first line', (database) => {
  let server: TestServer;
  let officer: TestClient;
  let colleague: TestClient;
  let flight = '';
  const room: CheckpointRoom = createCheckpointRoom();
  beforeAll(async () => {
    const documents = createDocumentsRoom();
    const desks = [documentsDesk(documents), checkpointDesk({ checkpoint: room, documents })];
    server = await testServer(database(), { desks });
    officer = await clientOf(server, 'border-officer', 'officer-one');
    colleague = await clientOf(server, 'border-officer', 'officer-two');
    const on = { flight: 'ZU11', day: '261125', arrival: '2611251130' };
    const message = paxlst({ ...on, persons: [1, 2].map(listedPerson) });
    const taken = await testRoom(database()).takeOne(message);
    flight = taken.flightId ?? '';
    await lookForLists(server.platform);
  });
  afterAll(async () => server.close());
  beforeEach(() => {
    room.connect(planted);
    server.journal.entries.length = 0;
  });

  const rows = async (table: string): Promise<number> =>
    (await inspect<{ n: number }>(database(), `select count(*)::int as n from ${table}`))[0]?.n ??
    0;

  test('a scan gives document, verdict and place on the list at once, and one entry in the journal', async () => {
    const check = await openOf(officer, testPassport(1), { flight });
    expect(check).toMatchObject({
      ...{ profile: 'georgian-exit', booth: 'B1', openedBy: 'officer-one', version: 1 },
      ...{ state: 'open', earlier: [] },
      presented: { surname: 'VARDIANI', documentNumber: 'QV1000001', nationality: 'QVR' },
      flight: { designator: 'ZU11', counts: { passengers: 2 } },
      alerts: { sis: { state: 'no-hit' } },
    });
    expect(check.traveller).toBeDefined();
    expect(check.flight).not.toHaveProperty('pnr');
    expect(check.verdict.all.map(({ source }) => source)).not.toContain('api');
    expect(server.journal.entries).toEqual([
      expect.objectContaining({
        ...{ action: 'openCheck', operation: 'collection', outcome: 'done' },
        subjects: [check.id, check.examination.id, check.traveller],
        recipients: ['alerts: sis', 'alerts: lost-documents', 'alerts: national'],
      }),
    ]);
    expect(JSON.stringify(server.journal.entries)).not.toMatch(/VARDIANI|QV1000001/);
    expect(await officer.getCheck({ params: { id: check.id } })).toEqual(check);
  });

  test('the flight is found by the document where nobody chose one', async () => {
    const check = await openOf(officer, testPassport(2));
    expect(check.flight?.id).toBe(flight);
  });

  test('the same id with the same content is the same check; with other content it is refused', async () => {
    const body = { id: randomUUID(), booth: 'B1', zone: zoneOfPassport(testPassport(5)) };
    const first = await officer.openCheck({ body });
    const counts = [await rows('checkpoint.verdict'), await rows('document.examination')];
    expect((await officer.openCheck({ body })).check).toEqual(first.check);
    expect(await refusalOf(officer.openCheck({ body: { ...body, booth: 'B2' } }))).toBe(
      'checkpoint.check.id-taken',
    );
    expect([await rows('checkpoint.verdict'), await rows('document.examination')]).toEqual(counts);
  });

  test('opened twice at the same moment there is one check and one examination', async () => {
    const body = { id: randomUUID(), booth: 'B1', zone: zoneOfPassport(testPassport(6)) };
    const before = await rows('document.examination');
    const both = await Promise.all([officer.openCheck({ body }), colleague.openCheck({ body })]);
    expect(both[0]?.check).toEqual(both[1]?.check);
    expect(await rows('document.examination')).toBe(before + 1);
  });

  test('what is wrong with what came in is said, and a check is there all the same', async () => {
    const open = async (zone: string, more = {}) =>
      (await officer.openCheck({ body: { id: randomUUID(), booth: 'B1', zone, ...more } })).check;
    const unreadable = await open('nothing that a zone would be');
    expect(unreadable.verdict.word).toBe('obstacle');
    expect(unreadable.presented).toEqual({});
    const empty = await open('');
    expect(empty.verdict.word).toBe('not-checked');
    expect(empty.alerts.sis).toEqual({ state: 'not-asked', why: 'nothing-to-ask' });
    const stranger = await open(zoneOfPassport(testPassport(7)), { flight });
    expect(stranger.verdict.all.map(({ code }) => code)).toContain(
      'checkpoint.carrier.not-on-list',
    );
    expect(stranger.traveller).toBeUndefined();
    // A number that was misread is another traveller's: it finds neither their flight nor them on a chosen one. Mutant: without
    // `soundOf` it finds both.
    const other = { ...testPassport(50), number: testPassport(1).number };
    const [first = '', second = ''] = zoneOfPassport(other).split('\n');
    const wrong = String((Number(second[9]) + 1) % 10);
    const misread = `${first}\n${second.slice(0, 9)}${wrong}${second.slice(10)}`;
    expect((await open(misread, { booth: 'B8' })).flight).toBeUndefined();
    expect((await open(misread, { flight, booth: 'B8' })).traveller).toBeUndefined();
    const sound = { ...other, number: testPassport(2).number };
    expect((await open(zoneOfPassport(sound), { booth: 'B9' })).flight?.id).toBe(flight);
    expect(
      await refusalOf(
        officer.openCheck({
          body: { id: randomUUID(), booth: 'B1', zone: 'x', flight: randomUUID() },
        }),
      ),
    ).toBe('checkpoint.flight.unknown');
  });

  test('R50: alerts are told by their source and decide nothing', async () => {
    const [one, other] = [await openOf(officer, wanted), await openOf(officer, stolen)];
    const alerts = [{ category: 'wanted', reference: 'S-1' }];
    expect(one.alerts.sis).toEqual({ state: 'hit', alerts });
    expect(other.alerts['lost-documents'].state).toBe('hit');
    expect([one.state, other.state]).toEqual(['open', 'open']);
    expect([one.decision, other.decision]).toEqual([undefined, undefined]);
  });

  const kinds = ['sis', 'lost-documents', 'national'] as const;
  test.each(kinds)('where %s fails it was not asked, and the word says so', async (kind) => {
    const own = 10 + 100 * (1 + kinds.indexOf(kind));
    const deaf: AlertSource = { kind, ask: () => Promise.reject(new Error('line is down')) };
    room.connect([...planted.filter((source) => source.kind !== kind), deaf]);
    const check = await openOf(officer, testPassport(own));
    expect(check.alerts[kind]).toEqual({ state: 'not-asked', why: 'no-answer' });
    expect(check.verdict.sources.find(({ source }) => source === `alerts.${kind}`)).toMatchObject({
      state: 'not-checked',
      word: 'not-checked',
    });
    expect(check.verdict.word).not.toBe('clear');
    room.connect(planted);
    const { check: again } = await officer.checkAgain({ params: { id: check.id } });
    expect(again.alerts[kind]).toEqual({ state: 'no-hit' });
    expect(again.version).toBe(2);
    const kept = await inspect(
      database(),
      'select version, supersedes is null as first from checkpoint.verdict where check_id = $1 order by version',
      [check.id],
    );
    expect(kept).toEqual([1, 2].map((version) => ({ version, first: version === 1 })));
  });

  test('facts that are given change the verdict; the one before remains', async () => {
    const opened = await openOf(officer, testPassport(1), { flight });
    const params = { id: opened.id };
    const give = (given: object, version: number) =>
      officer.giveFacts({ params, body: { given: { ...given }, version } });
    const { check } = await give(inOrder, opened.version);
    expect(check.verdict.needs.length).toBeLessThan(opened.verdict.needs.length);
    expect(check.verdict.id).not.toBe(opened.verdict.id);
    expect(await refusalOf(give(inOrder, opened.version))).toBe('decision.version.stale');
    expect(await refusalOf(give({ risk: 'high' }, check.version))).toBe(
      'checkpoint.facts.unreadable',
    );
    expect(await refusalOf(give({ departure: 'tomorrow' }, check.version))).toBe(
      'checkpoint.facts.unreadable',
    );
    // What the document tells is not overruled.
    const { check: claimed } = await give({ person: { nationality: 'QMB' } }, check.version);
    expect(claimed.verdict.facts['person']).toMatchObject({ nationality: 'QVR' });
  });

  test('a pass attests what is the officer’s, is bound to the verdict that was seen, and ends the check', async () => {
    const opened = await openOf(officer, testPassport(1), { flight, profile: 'schengen-entry' });
    const params = { id: opened.id };
    const { check } = await officer.giveFacts({
      params,
      body: { given: { ...inOrder }, version: 1 },
    });
    const body = { act: 'pass' as const, version: 0, reasons: [], key: randomUUID() };
    const decide = (more: object) =>
      officer.decideCheck({ params, body: { ...body, verdict: check.verdict.id, ...more } });
    expect(await refusalOf(decide({ verdict: opened.verdict.id, note: 'fine' }))).toBe(
      'decision.seen.changed',
    );
    expect(await refusalOf(decide({ reasons: ['invented.reason'], note: 'fine' }))).toBe(
      'checkpoint.reason.unknown',
    );
    const first = await decide({ note: 'known to me' });
    expect(first.check).toMatchObject({
      state: 'passed',
      decision: {
        version: 1,
        steps: [{ act: 'pass', to: 'passed', by: 'officer-one', reason: 'known to me' }],
      },
    });
    expect((await decide({ note: 'known to me' })).check).toEqual(first.check);
    expect(await refusalOf(decide({ note: 'something else' }))).toBe('checkpoint.key.taken');
    expect(await refusalOf(decideOn(colleague, first.check, 'hold'))).toBe('decision.not-open');
    expect(
      await refusalOf(officer.giveFacts({ params, body: { given: {}, version: check.version } })),
    ).toBe('decision.not-open');
    const acts = await inspect<{ attests: string[]; verdict: string }>(
      database(),
      'select attests, verdict from checkpoint.act where check_id = $1',
      [opened.id],
    );
    expect(acts).toEqual([{ attests: check.verdict.attests, verdict: check.verdict.id }]);
    expect(check.verdict.attests.length).toBeGreaterThan(0);
  });

  test('a document examined before is taken as it was examined; where nothing speaks against it one key passes', async () => {
    const passport = testPassport(1);
    const { id: examination } = await officer.openExamination({
      body: { line: 'first', equipment: ['mrz'], mrz: zoneOfPassport(passport) },
    });
    const body = { id: randomUUID(), booth: 'B1', flight, examination };
    const { check: unseen } = await officer.openCheck({ body });
    expect(unseen.verdict.word).toBe('not-checked');
    await officer.addViz({ params: { id: examination }, body: { values: printOf(passport) } });
    const params = { id: unseen.id };
    const { check } = await officer.giveFacts({
      params,
      body: { given: { ...inOrder }, version: 1 },
    });
    expect(check.examination).toEqual({ id: examination, colour: 'green' });
    expect(check.verdict.all).toEqual([]);
    expect(check.verdict.word).toBe('clear');
    expect((await decideOn(officer, check, 'pass', '')).state).toBe('passed');
    expect((await officer.openCheck({ body })).check.state).toBe('passed');
    expect(
      await refusalOf(
        officer.openCheck({ body: { ...body, id: randomUUID(), examination: randomUUID() } }),
      ),
    ).toBe('http.not-found');
  });

  test('a pass on an outdated document verdict is rejected', async () => {
    const passport = testPassport(12);
    const check = await openOf(officer, passport);
    const examination = { id: check.examination.id };
    await officer.addViz({ params: examination, body: { values: printOf(passport) } });
    expect(await refusalOf(decideOn(officer, check, 'pass'))).toBe('document.verdict.stale');
    const params = { id: check.id };
    const { check: again } = await officer.checkAgain({ params });
    const examiner = await clientOf(server, 'document-examiner', 'examiner-of-12');
    await examiner.stepUp({ body: { password: PASSWORD } });
    const { verdict } = await examiner.getExamination({ params: examination });
    await examiner.decideDocument({
      params: examination,
      body: { act: 'reject', reason: 'the paper is wrong', verdict: verdict?.id, version: 0 },
    });
    expect(await refusalOf(decideOn(officer, again, 'pass'))).toBe('document.verdict.stale');
    const { check: rejected } = await officer.checkAgain({ params });
    expect(rejected.verdict.all.map(({ code }) => code)).toContain('checkpoint.document.rejected');
    expect((await decideOn(officer, rejected, 'second-line')).state).toBe('second-line');
  });

  test('passing against the word needs the officer’s own words', async () => {
    const check = await openOf(officer, stolen);
    expect(check.verdict.word).not.toBe('clear');
    expect(await refusalOf(decideOn(officer, check, 'pass', ''))).toBe(
      'checkpoint.pass.reason-needed',
    );
    expect((await decideOn(officer, check, 'pass', 'found again, letter shown')).state).toBe(
      'passed',
    );
  });

  test('no officer is overtaken by another', async () => {
    const check = await openOf(officer, testPassport(20));
    const both = await Promise.allSettled([
      decideOn(officer, check, 'pass'),
      decideOn(colleague, check, 'second-line'),
    ]);
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(both.find(({ status }) => status === 'rejected')).toMatchObject({
      reason: { code: 'decision.version.stale' },
    });
  });

  test('R25: sending to the second line needs a person’s reason, and what was sent is the second line’s', async () => {
    const check = await openOf(officer, testPassport(21));
    expect(await refusalOf(decideOn(officer, check, 'second-line', ''))).toBe(
      'decision.reason.missing',
    );
    const held = await decideOn(officer, check, 'hold');
    const sent = await decideOn(colleague, held, 'second-line', 'answers do not fit');
    expect(sent).toMatchObject({ state: 'second-line', decision: { version: 2 } });
    expect(await refusalOf(decideOn(officer, sent, 'pass'))).toBe('decision.step.not-allowed');
  });

  test('somebody with both roles works at the booth like others', async () => {
    const cookie = await server.signIn('both', ['border-officer', 'second-line-officer']);
    const both = clientWith(server, cookie, 'border-officer');
    const check = await openOf(both, testPassport(22));
    expect((await decideOn(both, check, 'hold')).state).toBe('held');
  });

  test('R1: nobody else reads a check, and none without a purpose', async () => {
    const { id } = await openOf(officer, testPassport(23));
    const params = { id };
    const examiner = await clientOf(server, 'document-examiner');
    expect(await refusalOf(examiner.getCheck({ params }))).toBe('access.role');
    expect(await refusalOf(officer.getCheck({ params }, { purpose: '' }))).toMatch(/^access\./);
    expect(await refusalOf(officer.getCheck({ params: { id: randomUUID() } }))).toBe(
      'http.not-found',
    );
    const dpo = await clientOf(server, 'data-protection-officer');
    expect((await dpo.getCheck({ params })).id).toBe(id);
    expect(await refusalOf(dpo.decideCheck({ params, body: { act: 'hold' } as never }))).toBe(
      'access.role',
    );
    const { checks } = await dpo.listChecks({ query: { limit: 5 } });
    expect(JSON.stringify(checks)).not.toMatch(/TSERELI|VARDIANI|KELIDZE|QV10000/);
  });

  test('R1: the database shows no check without a purpose, and none to roles that check nobody', async () => {
    const { id } = await openOf(officer, testPassport(27));
    const seen = (role: DatabaseRole, purpose?: 'border-check') =>
      withAccess(database(), { account: 'x', purpose, reference: 'y' }, role, async (tx) => {
        const { rows: found } = await sql`select id from checkpoint.check where id = ${id}`.execute(
          tx,
        );
        return found.length;
      });
    expect(await seen('amirani_border', 'border-check')).toBe(1);
    expect(await seen('amirani_second_line', 'border-check')).toBe(1);
    expect(await seen('amirani_border')).toBe(0);
    for (const role of ['amirani_pnr', 'amirani_examiner', 'amirani_referral'] as const)
      await expect(seen(role, 'border-check'), role).rejects.toMatchObject({ code: '42501' });
    for (const change of [
      "update checkpoint.verdict set word = 'clear'",
      'delete from checkpoint.act',
      "update checkpoint.check set opened_by = 'another'",
    ])
      await expect(
        withAccess(
          database(),
          { account: 'x', purpose: 'border-check', reference: 'y' },
          'amirani_border',
          (tx) => sql.raw(change).execute(tx),
        ),
        change,
      ).rejects.toMatchObject({ code: '42501' });
  });

  test('R33: without a journal nothing is opened and nothing decided', async () => {
    const check = await openOf(officer, testPassport(24));
    const before = await rows('checkpoint.check');
    server.journal.broken = true;
    try {
      expect(await refusalOf(openOf(officer, testPassport(25)))).toBe('journal.unavailable');
      expect(await refusalOf(decideOn(officer, check, 'hold'))).toBe('journal.unavailable');
    } finally {
      server.journal.broken = false;
    }
    expect(await rows('checkpoint.check')).toBe(before);
    expect((await officer.getCheck({ params: { id: check.id } })).state).toBe('open');
  });

  test('R17: past its time a check goes with its verdicts and decisions, and the journal keeps that it did', async () => {
    const check = await openOf(officer, testPassport(26));
    await decideOn(officer, check, 'hold');
    expect(await eraseOverdueChecks(server.platform)).toBe(0);
    const days = server.platform.config.examinationDays + 3;
    server.pass(days * 86_400);
    server.journal.entries.length = 0;
    expect(await eraseOverdueChecks(server.platform)).toBeGreaterThan(0);
    expect(server.journal.entries).toEqual([
      expect.objectContaining({ operation: 'erasure', action: 'eraseOverdueChecks' }),
    ]);
    for (const table of ['check', 'verdict', 'act'])
      expect(await rows(`checkpoint.${table}`), table).toBe(0);
    expect(await rows("decision.decision where kind = 'checkpoint.check'")).toBe(0);
    server.pass(-days * 86_400);
  });
});
