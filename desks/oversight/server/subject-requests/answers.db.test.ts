import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { assessmentDesk } from '@desk/assessment/server/desk.ts';
import { travellersDesk } from '@desk/travellers/server/desk.ts';
import { ApiError } from '@platform/api/client.ts';
import { openJournalKeys } from '@platform/server/journal/keys.ts';
import type { Config } from '@platform/server/settings/config.ts';
import { clientOf, refusalOf, type TestClient } from '@platform/server/test/clients.ts';
import { pnrgov, type TestPerson } from '@platform/server/test/edifact-texts.ts';
import { onDatabase } from '@platform/server/test/engines.ts';
import { testRoom } from '@platform/server/test/ingest-room.ts';
import { PASSWORD, type TestServer, testServer } from '@platform/server/test/server.ts';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { flightValues } from '../../api/subject-answers.ts';
import { oversightDesk } from '../desk.ts';
import { askingOf } from '../test/subject-requests.ts';

const folder = mkdtempSync(join(tmpdir(), 'amirani-answers-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const people = [
  { surname: 'ASKERL', given: 'EKA', birth: '710311', document: 'QV1000011', locator: 'SHARE1' },
  { surname: 'ASKERM', given: 'NINO', birth: '720412', document: 'QV1000012', locator: 'SHARE1' },
] as const satisfies readonly TestPerson[];

onDatabase('answers to requests of travellers', (database) => {
  let server: TestServer;
  let officer: TestClient;
  beforeAll(async () => {
    const keys = await openJournalKeys(folder, 'journal.test/answers');
    const desks = [travellersDesk, assessmentDesk(), oversightDesk(keys)];
    server = await testServer(database(), { desks, config: { dataFolder: folder } });
    officer = await clientOf(
      server,
      'data-protection-officer',
      `officer-${randomUUID().slice(0, 8)}`,
    );
    await officer.stepUp({ body: { password: PASSWORD } });
  });
  afterAll(async () => server.close());

  const receive = async (person: Parameters<typeof askingOf>[0]) =>
    (await officer.receiveSubjectRequest({ body: askingOf(person) })).request;

  test('R47: a contact of a booking of several, and a booking split off, are no part of the answer; a single value can be left out', async () => {
    const [one, two] = people;
    await testRoom(database()).takeOne(
      pnrgov({
        ...{ flight: 'ZV902', reference: 'P902', day: '261205' },
        persons: [one, two] as TestPerson[],
        more: [
          'TVL+051226:0730:051226:0930+QVT+QPR+ZV+902',
          ...['RPI+1+HK', 'IFT+4:28+ZV CTCM 99912345678', 'EQN+1', 'RCI+ZV:SPLIT1'],
        ],
      }),
    );
    const { id } = await receive({ documentNumber: one?.document ?? '' });
    const { data } = await officer.gatherSubjectData({ params: { id }, body: {} });
    const held = JSON.stringify(data.travellers);
    expect(held).toContain('99912345678');
    expect(held).toContain('SPLIT1');
    const write = (chosen: { given?: string[]; left?: string[] }, isPart = false) =>
      officer.printSubjectReply({
        params: { id, language: 'ka' },
        body: {
          ...{ outcome: isPart ? 'partly-answered' : 'answered', given: [], ...chosen },
          withheld: isPart
            ? [
                {
                  ...{ part: 'travellers', ground: 'rights-of-others', untold: true },
                  reason: 'the name is of her sister',
                },
              ]
            : [],
        },
      });
    const plain = await write({});
    expect(JSON.stringify(plain.shown)).not.toMatch(/99912345678|SPLIT1|EQN/);
    const values = flightValues(data);
    const shared = [...values].flatMap(([value, isShared]) => (isShared ? [value] : []));
    expect(JSON.stringify((await write({ given: shared })).shown)).toContain('99912345678');
    const own = [...values.keys()].find((value) => value.includes('/given/')) ?? '';
    expect(await refusalOf(write({ left: [own] }))).toBe('oversight.answer.ground-missing');
    expect(await refusalOf(write({}, true))).toBe('oversight.answer.ground-missing');
    expect(await refusalOf(write({ left: [...shared.slice(0, 1)] }, true))).toBe(
      'oversight.answer.reveals',
    );
    const less = await write({ left: [own] }, true);
    expect(less.shown.sections[0]?.entries.flatMap(({ rows }) => rows).length).toBeLessThan(
      plain.shown.sections[0]?.entries.flatMap(({ rows }) => rows).length ?? 0,
    );
    const propose = (left: string[]) =>
      officer.proposeSubjectAnswer({
        params: { id },
        body: {
          ...{ version: 1, outcome: 'partly-answered', given: [], left, reply: less.sha256 },
          withheld: [
            {
              ...{ part: 'travellers', ground: 'rights-of-others', untold: true },
              reason: 'the name is of her sister',
            },
          ],
          reason: 'one name left out',
        },
      });
    expect(await refusalOf(propose([]))).toBe('oversight.answer.reply-missing');
    const { request } = await propose([own]);
    expect(request.proposal?.left).toEqual([own]);
    const read = await officer.readProposedReply({ params: { id }, body: {} });
    expect(read.content).toBe(less.content);
  });

  // Mutants that fail here: `withDoubts` that returns the data as it is, and `mustCover` without the reason.
  test('R46: nothing of another person is given to who states another name or birth date with her document', async () => {
    const her = { surname: 'ASKERW', given: 'ANA', birth: '940615', document: 'QV1000014' };
    await testRoom(database()).takeOne(
      pnrgov({ flight: 'ZV904', reference: 'P904', day: '261206', persons: [her] }),
    );
    const documentNumber = her.document;
    const gathered = async (person: Parameters<typeof askingOf>[0]) => {
      const { id } = await receive({ documentNumber, ...person });
      return { id, ...(await officer.gatherSubjectData({ params: { id }, body: {} })) };
    };
    const john = { surname: 'SMITH', given: 'JOHN', birthDate: '1970-03-04' };
    const { id, data } = await gathered(john);
    expect(data.travellers[0]?.disagrees).toEqual([
      { what: 'name', stated: 'SMITH JOHN', held: ['ASKERW', 'ANA'] },
      { what: 'birth-date', stated: '1970-03-04', held: ['1994-06-15'] },
    ]);
    const write = (more: { given?: string[]; identityReason?: string }) =>
      officer.printSubjectReply({
        params: { id, language: 'en' },
        body: { outcome: 'answered', given: [], withheld: [], ...more },
      });
    const { shown } = await write({});
    expect(JSON.stringify(shown)).not.toMatch(/ASKERW|1994-06-15|ZV904/);
    expect(shown.outcome).toBe('No data about you was found that can be given to you.');
    const given = [...flightValues(data).keys()];
    expect([...flightValues(data).values()]).not.toContain(false);
    expect(await refusalOf(write({ given }))).toBe('oversight.answer.identity-disagrees');
    const identityReason = 'the court changed the name and the date';
    const all = await write({ given, identityReason });
    expect(JSON.stringify(all.shown)).toContain('ASKERW');
    // The reason is part of what the second officer reads and approves, and is in no letter.
    expect(JSON.stringify(all.shown)).not.toContain('the court');
    const body = { version: 1, outcome: 'answered' as const, given, withheld: [] };
    const propose = (more: { identityReason?: string }) =>
      officer.proposeSubjectAnswer({
        params: { id },
        body: { ...body, ...more, reason: 'whole', reply: all.sha256 },
      });
    expect(await refusalOf(propose({}))).toBe('oversight.answer.reply-missing');
    expect((await propose({ identityReason })).request.proposal).toMatchObject({ identityReason });
    const read = await officer.readProposedReply({ params: { id }, body: {} });
    expect(read.content).toBe(all.content);
    // Another spelling, or fields that change places, are the same name; each value disagrees for itself.
    for (const same of [
      { surname: 'Askerw', given: 'Ana', birthDate: '1994-06-15' },
      { surname: 'ANA', given: 'ASKERW' },
      { surname: 'ASKERW' },
      {},
    ])
      expect((await gathered(same)).data.travellers[0]).not.toHaveProperty('disagrees');
    const born = { surname: 'ASKERW', given: 'ANA', birthDate: '1994-06-16' };
    expect((await gathered(born)).data.travellers[0]?.disagrees).toMatchObject([
      { what: 'birth-date' },
    ]);
  });

  // Mutants that fail here: `gatherNamed` that gives nothing, or that lists who has a date of birth, a document or another name.
  test('R46: a booking of a name alone is no part of what is held, and the officer is told that it was not searched', async () => {
    const lia = { surname: 'ASKERN', given: 'LIA' };
    const persons: TestPerson[] = [
      lia,
      { ...lia, birth: '840122', document: 'QV1000021' },
      { surname: 'ASKERN', given: 'MARI' },
    ];
    const day = { flight: 'ZV905', reference: 'P905', day: '261207' };
    await testRoom(database()).takeOne(pnrgov({ ...day, persons }));
    const gathered = async (person: Parameters<typeof askingOf>[0]) => {
      const { id } = await receive(person);
      return officer.gatherSubjectData({ params: { id }, body: {} });
    };
    const born = { ...lia, birthDate: '1991-02-03' };
    const { data, named } = await gathered(born);
    expect(data.travellers).toEqual([]);
    expect(named).toMatchObject({
      ...{ count: 1, records: [{ designator: 'ZV905', day: '2026-12-07' }] },
    });
    // It can be looked at, and that it was shown is in the journal.
    const id = named.records[0]?.id ?? '';
    expect(server.journal.entries.at(-1)?.subjects).toContain(id);
    expect((await officer.getTraveller({ params: { id } })).row.surname).toContain('ASKERN');
    expect((await gathered({ documentNumber: 'QV1000022' })).named).toEqual({
      ...{ count: 0, records: [] },
    });
    const own = await gathered({ ...lia, birthDate: '1984-01-22' });
    expect(own.data.travellers).toHaveLength(1);
    expect(own.named.count).toBe(1);
    // No letter has it.
    const body = { outcome: 'answered' as const, given: [], withheld: [] };
    const { request } = await officer.receiveSubjectRequest({ body: askingOf(born) });
    const params = { id: request.id, language: 'en' as const };
    const { shown } = await officer.printSubjectReply({ params, body });
    expect(JSON.stringify(shown)).not.toContain('ZV905');
  });

  test('on duty no answer is proposed without a sender, and the refusal names the settings', async () => {
    const on = async (config: Partial<Config>) => {
      const keys = await openJournalKeys(folder, 'journal.test/subjects');
      const desks = [travellersDesk, assessmentDesk(), oversightDesk(keys)];
      const other = await testServer(database(), {
        ...{ desks, config: { dataFolder: folder, ...config } },
      });
      const client = await clientOf(
        other,
        'data-protection-officer',
        `duty-${randomUUID().slice(0, 8)}`,
      );
      await client.stepUp({ body: { password: PASSWORD } });
      const { request } = await client.receiveSubjectRequest({
        body: askingOf({ documentNumber: people[0].document }),
      });
      const params = { id: request.id };
      const answer = { outcome: 'answered' as const, given: [], withheld: [] };
      const { sha256, shown } = await client.printSubjectReply({
        params: { ...params, language: 'en' },
        body: answer,
      });
      const proposed = client.proposeSubjectAnswer({
        params,
        body: { ...answer, version: 1, reason: 'whole', reply: sha256 },
      });
      const result = await proposed.then(
        ({ request: { state } }) => state,
        (error: unknown) => (error instanceof ApiError ? [error.code, error.facts] : error),
      );
      await other.close();
      return { result, training: shown.training };
    };
    const duty = { profile: 'duty', authority: 'Patrol Police', supervisor: 'PDPS' } as const;
    expect(await on(duty)).toEqual({
      result: ['oversight.answer.sender-missing', { settings: 'AMIRANI_DPO_CONTACT' }],
      training: '',
    });
    expect((await on({ ...duty, officerContact: 'dpo@example.org' })).result).toBe('proposed');
    expect(await on({})).toEqual({ result: 'proposed', training: 'Training: no real person' });
  });
});
