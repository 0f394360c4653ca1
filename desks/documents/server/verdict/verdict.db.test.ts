import { languages } from '@amirani/core/languages';
import { nodeCrypto, runNow } from '@amirani/documents/node';
import { examine, writeReplay } from '@amirani/documents/verdict';
import {
  documentFactory,
  examinationOf,
  type ForgeryKind,
  placeOf,
} from '@amirani/scenario/documents';
import { clientOf, refusalOf, type TestClient } from '@platform/server/test/clients.ts';
import { inspect, onDatabase } from '@platform/server/test/engines.ts';
import { PASSWORD, type TestServer, testServer } from '@platform/server/test/server.ts';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { documentsDesk } from '../desk.ts';
import { createDocumentsRoom } from '../room.ts';
import { layOut, trustFactory } from '../test/exhibits.ts';
import { plainPng } from '../test/pictures.ts';

const factory = documentFactory({ seed: 5, referenceDate: '2026-11-25' as never });
type Stored = Awaited<ReturnType<TestClient['examineDocument']>>['verdict'];
type Group = Stored['verdict']['combined'];

const checksIn = (group: Group): Group['checks'] => [
  ...group.checks,
  ...group.groups.flatMap(checksIn),
];
const resultsOf = ({ verdict }: Stored): Map<string, string> =>
  new Map(
    [...verdict.documents.flatMap(({ groups }) => groups), verdict.combined]
      .flatMap(checksIn)
      // Of two documents the worse one tells.
      .sort((a) => (a.result === 'failed' ? 1 : -1))
      .map(({ name, result }) => [name, result]),
  );

onDatabase('verdicts', (database) => {
  let server: TestServer;
  let examiner: TestClient;
  let officer: TestClient;
  beforeAll(async () => {
    const room = createDocumentsRoom();
    room.setStates(factory.states);
    server = await testServer(database(), { desks: [documentsDesk(room)] });
    // The factory's lists are of the morning of its day.
    server.pass(12 * 3600);
    examiner = await clientOf(server, 'document-examiner');
    officer = await clientOf(server, 'border-officer');
    await trustFactory(await clientOf(server, 'trust-administrator'), factory);
  });
  afterAll(async () => server.close());
  const examined = async (client: TestClient, id: string): Promise<Stored> =>
    (await client.examineDocument({ params: { id } })).verdict;

  test('a genuine document with everything at hand has nothing against it', async () => {
    const id = await layOut(examiner, factory.genuine(0));
    const stored = await examined(examiner, id);
    const results = resultsOf(stored);
    expect([...results].filter(([, result]) => result === 'failed')).toEqual([]);
    expect(results.get('mrz.check-digits')).toBe('successful');
    expect(results.get('sod.signature')).toBe('successful');
    expect(results.get('chain')).toBe('successful');
    expect(stored.verdict.colour).not.toBe('red');
    expect(server.journal.entries.at(-1)).toMatchObject({
      action: 'examineDocument',
      operation: 'alteration',
      subjects: [id],
      outcome: 'done',
    });
  });

  const kinds: readonly ForgeryKind[] = [
    'number-digit',
    'state-code',
    'data-replaced',
    'own-authority',
    'signer-revoked',
    'visa-moved',
    'outside-series',
  ];
  test.each(kinds)('%s is found where the ledger says that it shows', async (kind) => {
    const exhibit = factory.forged(kind, 1);
    const stored = await examined(examiner, await layOut(examiner, exhibit));
    const { shows = [], of = 'all' } = exhibit.truth.forgery ?? {};
    const results = resultsOf(stored);
    const found = shows.filter((name) =>
      ['failed', 'undetermined'].includes(results.get(name) ?? ''),
    );
    expect(of === 'all' ? found : found.length > 0, `${kind}: ${[...results].join(' ')}`).toEqual(
      of === 'all' ? shows : true,
    );
    expect(['red', 'yellow']).toContain(stored.verdict.colour);
  });

  test('an earlier verdict is superseded and remains; what comes or goes makes it stale', async () => {
    const id = await layOut(examiner, factory.genuine(1));
    const params = { id };
    const first = await examined(examiner, id);
    expect((await examiner.getExamination({ params })).verdictStale).toBe(false);
    await examiner.addPicture({
      params: { id, shows: 'detail', light: 'infrared' },
      query: {},
      body: plainPng(5, 5),
    });
    const stale = await examiner.getExamination({ params });
    expect(stale).toMatchObject({ verdictStale: true, verdict: { id: first.id } });
    const second = await examined(examiner, id);
    expect(second.supersedes).toBe(first.id);
    expect(second.inputs.length).toBe(first.inputs.length + 1);
    const whole = await examiner.getExamination({ params });
    expect(whole).toMatchObject({ verdictStale: false, verdict: { id: second.id } });
    expect(whole.earlierVerdicts.map((one) => one.id)).toEqual([first.id]);
    expect(await examiner.getVerdict({ params: { id, verdict: first.id } })).toEqual(first);
    await expect(
      inspect(
        database(),
        'insert into document.verdict select gen_random_uuid(), examination, at, made_by, product, version, content_version, inputs, trust, supersedes, colour, verdict, circumstances from document.verdict where id = $1',
        [second.id],
      ),
    ).rejects.toThrow(/supersedes/);
  });

  test('a stored verdict runs again to the same from what it rested on, until its bytes are erased', async () => {
    const id = await layOut(examiner, factory.genuine(2));
    await examined(examiner, id);
    expect(await examiner.replayExamination({ params: { id } })).toEqual({
      identical: true,
      differences: [],
    });
    await inspect(
      database(),
      `delete from document.chip_content where piece in (select id from document.piece where examination = $1)`,
      [id],
    );
    expect(await refusalOf(examiner.replayExamination({ params: { id } }))).toBe(
      'document.content.erased',
    );
  });

  test('one file holds the whole examination, is disclosed to somebody by name, and replays to the same', async () => {
    const id = await layOut(examiner, factory.forged('own-authority', 2));
    const stored = await examined(examiner, id);
    const file = await examiner.exportExamination({
      params: { id },
      body: { recipient: 'forensic laboratory', reason: 'second opinion' },
    });
    expect(server.journal.entries.at(-1)).toMatchObject({
      operation: 'disclosure',
      recipients: ['forensic laboratory'],
      reason: `second opinion; replay file ${file.sha256}`,
    });
    expect(
      await refusalOf(
        officer.exportExamination({ params: { id }, body: { recipient: 'me', reason: 'curious' } }),
      ),
    ).toBe('access.role');
    const bytes = Buffer.from(file.content, 'base64');
    const taken = await examiner.importExamination({ body: bytes });
    expect(taken).toMatchObject({ identical: true, differences: [] });
    const whole = await examiner.getExamination({ params: { id: taken.id } });
    expect(whole.pieces.every(({ source }) => source === 'replay')).toBe(true);
    expect(whole.verdict?.verdict).toEqual(stored.verdict);
    expect((await examiner.replayExamination({ params: { id: taken.id } })).identical).toBe(true);
    const other = Buffer.from(bytes);
    other[bytes.length >> 1] = (other[bytes.length >> 1] ?? 0) ^ 1;
    for (const broken of [other, bytes.subarray(0, -30), Buffer.from('no file')])
      expect(await refusalOf(examiner.importExamination({ body: broken }))).toBe(
        'document.replay.unreadable',
      );
    const entries = await inspect<{ count: number }>(
      database(),
      'select count(*)::int as count from document.trust_list',
    );
    expect(entries[0]?.count).toBe(factory.trust().length);
  });

  test('R66, R67: what comes from training is not taken in by a server on duty, nor the other way round', async () => {
    const id = await layOut(examiner, factory.genuine(3));
    await examined(examiner, id);
    const { content } = await examiner.exportExamination({
      params: { id },
      body: { recipient: 'me too', reason: 'to see' },
    });
    const duty = await testServer(database(), {
      desks: [documentsDesk(createDocumentsRoom())],
      config: { profile: 'duty' },
    });
    try {
      const own = await clientOf(duty, 'document-examiner', 'on-duty');
      expect(await refusalOf(own.importExamination({ body: Buffer.from(content, 'base64') }))).toBe(
        'document.replay.other-profile',
      );
      // The same documents on a duty server are refused by name, chain and anchor or not.
      const there = await examined(own, await layOut(own, factory.genuine(3)));
      expect(there.verdict.colour).toBe('red');
      expect(resultsOf(there).get('state.synthetic')).toBe('failed');
      const file = await own.exportExamination({
        params: { id: there.verdict.examination },
        body: { recipient: 'school', reason: 'for training' },
      });
      expect(
        await refusalOf(examiner.importExamination({ body: Buffer.from(file.content, 'base64') })),
      ).toBe('document.replay.other-profile');
    } finally {
      await duty.close();
    }
  });

  test('R25: a person decides with reasons; rejecting is for an examiner with a fresh password', async () => {
    const id = await layOut(officer, factory.forged('data-replaced', 3));
    const verdict = (await examined(officer, id)).id;
    const params = { id };
    const decide = (client: TestClient, act: 'accept' | 'refer' | 'reject', more: object = {}) =>
      client.decideDocument({
        params,
        body: {
          act,
          reason: 'DG1 does not have the hash that was signed',
          verdict,
          version: 0,
          ...more,
        },
      });
    expect(await refusalOf(decide(officer, 'reject'))).toBe('access.role');
    expect(await refusalOf(decide(officer, 'refer', { reason: ' ' }))).toBe(
      'decision.reason.missing',
    );
    expect(await refusalOf(decide(officer, 'refer', { verdict: undefined }))).toBe(
      'decision.seen.changed',
    );
    const { decision } = await decide(officer, 'refer');
    expect(decision).toMatchObject({ state: 'referred', version: 1 });
    expect(await refusalOf(decide(officer, 'accept', { version: 1 }))).toBe('access.role');
    expect(await refusalOf(decide(examiner, 'reject', { version: 0 }))).toBe(
      'decision.version.stale',
    );
    expect(await refusalOf(decide(examiner, 'reject', { version: 1 }))).toBe(
      'decision.step-up.required',
    );
    await examiner.stepUp({ body: { password: PASSWORD } });
    const { decision: rejected } = await decide(examiner, 'reject', { version: 1 });
    expect(rejected.steps.map(({ act, by, role }) => [act, by, role])).toEqual([
      ['refer', 'border-officer', 'border-officer'],
      ['reject', 'document-examiner', 'document-examiner'],
    ]);
    expect(await refusalOf(decide(examiner, 'accept', { version: 2 }))).toBe('decision.not-open');
    const { decision: anew } = await decide(examiner, 'accept', { supersedes: rejected.id });
    expect(anew).toMatchObject({ state: 'accepted', version: 1, supersedes: rejected.id });
    const whole = await examiner.getExamination({ params });
    expect(whole.decision).toEqual(anew);
    expect(whole.earlierDecisions).toEqual([rejected]);
    expect(
      (await officer.listExaminations({ query: {} })).examinations.find((one) => one.id === id)
        ?.decision,
    ).toBe('accepted');
  });

  test('nobody decides on a verdict that pieces have left behind', async () => {
    const id = await layOut(examiner, factory.genuine(4));
    const { id: verdict } = await examined(examiner, id);
    await examiner.addPicture({
      params: { id, shows: 'page', light: 'white' },
      query: {},
      body: plainPng(6, 6),
    });
    const body = { act: 'accept', reason: 'nothing against it', verdict, version: 0 } as const;
    expect(await refusalOf(examiner.decideDocument({ params: { id }, body }))).toBe(
      'document.verdict.stale',
    );
  });

  test('the register warns in the verdict, too', async () => {
    const exhibit = factory.genuine(5);
    const number = exhibit.documents[0]?.print.documentNumber ?? '';
    const id = await layOut(examiner, exhibit);
    const { issuer = '', documentCode = 'P' } = await examiner.getExamination({ params: { id } });
    expect(resultsOf(await examined(examiner, id)).get('state.alerts')).not.toBe('failed');
    const second = await clientOf(server, 'document-examiner', 'colleague');
    const { fraud } = await examiner.proposeFraud({
      body: {
        kind: 'other',
        issuer,
        documentCode: documentCode.slice(0, 1),
        technique: 'stolen with a safe',
        place: 'Sarpi',
        date: '2026-11-01',
        numbers: { first: number, last: number },
        numbersAre: 'stolen-blank',
        reason: 'notice',
      },
    });
    await second.confirmFraud({ params: { id: fraud.id }, body: { reason: 'seen', version: 1 } });
    expect(resultsOf(await examined(examiner, id)).get('state.alerts')).toBe('failed');
  });

  test.each(languages)('the record in %s is a PDF/A, disclosed by name', async (language) => {
    const id = await layOut(examiner, factory.forged('number-digit', 6));
    await examined(examiner, id);
    const first = await examiner.printExamination({
      params: { id, language },
      body: { recipient: 'Court of Batumi' },
    });
    const again = await examiner.printExamination({
      params: { id, language },
      body: { recipient: 'Court of Batumi' },
    });
    expect(Buffer.from(first.content, 'base64').toString('latin1')).toContain(
      '<pdfaid:conformance>A<',
    );
    expect(again.sha256).toBe(first.sha256);
    expect(server.journal.entries.at(-1)).toMatchObject({
      operation: 'disclosure',
      recipients: ['Court of Batumi'],
      reason: `record ${language} ${first.sha256}`,
    });
  });

  test('an examination with several transcripts goes out in one file and comes in again', async () => {
    const id = await layOut(examiner, factory.genuine(8));
    const refused = { format: 'amirani.chip-transcript/1', chipAuthentication: { refused: true } };
    await examiner.addTranscript({
      params: { id },
      query: { document: 'travel-document' },
      body: Buffer.from(JSON.stringify(refused)),
    });
    await examined(examiner, id);
    const { content } = await examiner.exportExamination({
      params: { id },
      body: { recipient: 'Court of Batumi', reason: 'case 7' },
    });
    const body = Buffer.from(content, 'base64');
    expect(await examiner.importExamination({ body })).toMatchObject({ identical: true });
  });

  test('a replay file that has the transcript among the files of the chip comes in with it', async () => {
    const examination = examinationOf(factory.genuine(0), placeOf(factory));
    const mixed = {
      ...examination,
      documents: examination.documents.map(({ chip, ...one }) => ({
        ...one,
        ...(chip === undefined
          ? {}
          : {
              chip: {
                ...chip,
                files: [...chip.files, ...(chip.transcripts ?? [])],
                transcripts: [],
              },
            }),
      })),
    };
    const verdict = runNow(examine(mixed), nodeCrypto);
    const body = Buffer.from(runNow(writeReplay(mixed, verdict), nodeCrypto));
    const { id, identical } = await examiner.importExamination({ body });
    expect(identical).toBe(true);
    const { pieces } = await examiner.getExamination({ params: { id } });
    expect(pieces.filter(({ kind }) => kind === 'transcript').length).toBeGreaterThan(0);
  });

  test('a document expires by the day at the border: after midnight there it is still yesterday in UTC', async () => {
    const dayAt = async (client: TestClient): Promise<string> =>
      (await examined(client, await layOut(client, factory.genuine(7)))).verdict.inspectedOn;
    expect(await dayAt(examiner)).toBe('2026-11-25');
    server.pass(5 * 3600);
    expect(await dayAt(await clientOf(server, 'document-examiner', 'of-the-night'))).toBe(
      '2026-11-26',
    );
  });
});
