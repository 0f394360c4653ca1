import { clientOf, refusalOf, type TestClient } from '@platform/server/test/clients.ts';
import { inspect, onDatabase } from '@platform/server/test/engines.ts';
import { type TestServer, testServer } from '@platform/server/test/server.ts';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { documentsDesk } from '../desk.ts';
import { createDocumentsRoom } from '../room.ts';

const blanks = {
  kind: 'outside-series',
  issuer: 'QMB',
  documentCode: 'P',
  technique: 'stolen blank filled in with an ink-jet printer',
  place: 'Sarpi',
  date: '2026-10-04',
  numbers: { first: 'QB1200000', last: 'QB1200499' },
  numbersAre: 'stolen-blank',
  reason: 'notice of the issuing state',
} as const;

onDatabase('the register of frauds', (database) => {
  let server: TestServer;
  let first: TestClient;
  let second: TestClient;
  let officer: TestClient;
  let trainer: TestClient;
  beforeAll(async () => {
    server = await testServer(database(), { desks: [documentsDesk(createDocumentsRoom())] });
    first = await clientOf(server, 'document-examiner', 'first');
    second = await clientOf(server, 'document-examiner', 'second');
    officer = await clientOf(server, 'border-officer');
    trainer = await clientOf(server, 'trainer');
  });
  afterAll(async () => server.close());
  const ask = async (number: string, documentCode = 'P', issuer = 'QMB') =>
    (await officer.warnOfNumber({ body: { issuer, documentCode, number } })).warnings;
  const confirmed = async (body: Parameters<TestClient['proposeFraud']>[0]['body']) => {
    const { fraud } = await first.proposeFraud({ body });
    await second.confirmFraud({ params: { id: fraud.id }, body: { reason: 'agreed', version: 1 } });
    return fraud.id;
  };

  test('R62: an entry warns once a second examiner has confirmed it, and no longer when it is withdrawn', async () => {
    const { fraud } = await first.proposeFraud({ body: blanks });
    const params = { id: fraud.id };
    expect(fraud).toMatchObject({ state: 'proposed', version: 1 });
    expect(await ask('QB1200123')).toEqual([]);
    const step = { reason: 'looked at the notice', version: 1 };
    expect(await refusalOf(first.confirmFraud({ params, body: step }))).toBe(
      'decision.same-person',
    );
    expect(await refusalOf(second.confirmFraud({ params, body: { ...step, version: 2 } }))).toBe(
      'decision.version.stale',
    );
    expect(await refusalOf(second.confirmFraud({ params, body: { ...step, reason: ' ' } }))).toBe(
      'decision.reason.missing',
    );
    const { fraud: after } = await second.confirmFraud({ params, body: step });
    expect(after.steps.map(({ act, by }) => [act, by])).toEqual([
      ['propose', 'first'],
      ['confirm', 'second'],
    ]);
    expect(await ask('QB1200123')).toEqual([
      {
        fraud: fraud.id,
        kind: 'outside-series',
        numbersAre: 'stolen-blank',
        issuer: 'QMB',
        documentCode: 'P',
        technique: blanks.technique,
        since: '2026-10-04',
      },
    ]);
    const { frauds } = await trainer.listFrauds({ query: {} });
    expect(frauds.find((one) => one.id === fraud.id)).toEqual(after);
    await first.withdrawFraud({ params, body: { reason: 'the notice was wrong', version: 2 } });
    expect(await ask('QB1200123')).toEqual([]);
  });

  test('a warning is of the range, the class of its characters, the state and the kind of document', async () => {
    await confirmed(blanks);
    for (const number of ['QB1200000', 'QB1200499']) expect(await ask(number)).toHaveLength(1);
    for (const number of [
      'QB1199999',
      'QB1200500',
      'QB12000000',
      'QBA200123',
      'QC1200123',
      'QB120O123',
    ])
      expect(await ask(number), number).toEqual([]);
    expect(await ask('QB1200001', 'PD')).toHaveLength(1);
    expect(await ask('QB1200001', 'ID')).toEqual([]);
    expect(await ask('QB1200001', 'P', 'QMC')).toEqual([]);
    const { id } = await officer.openExamination({
      body: {
        line: 'first',
        mrz: 'P<QMBTESTER<<ONE<<<<<<<<<<<<<<<<<<<<<<<<<<<<\nQB12002345QMB8001014M3001019<<<<<<<<<<<<<<08',
      },
    });
    const { warnings } = await officer.getExamination({ params: { id } });
    expect(warnings).toHaveLength(1);
  });

  test('rejects a reversed range, one of two lengths, or one without a kind', async () => {
    for (const wrong of [
      { numbers: { first: 'QB2', last: 'QB1' } },
      { numbers: { first: 'QB1', last: 'QB11' } },
      { numbers: { first: 'QB1', last: 'QBA' } },
      { numbersAre: undefined },
    ])
      expect(await refusalOf(first.proposeFraud({ body: { ...blanks, ...wrong } }))).toBe(
        'document.fraud.numbers',
      );
    expect(await refusalOf(officer.proposeFraud({ body: blanks }))).toBe('access.role');
  });

  test('cells under five are not told', async () => {
    const {
      numbers: _,
      numbersAre: __,
      ...plain
    } = { ...blanks, technique: 'page substituted', place: 'Gate 4', date: '2025-03-02' };
    for (let index = 0; index < 4; index += 1) await confirmed(plain);
    const cells = async () =>
      (await trainer.countFrauds({ query: { from: '2025-03-01', to: '2025-03-31' } })).counts;
    expect(await cells()).toEqual([
      {
        kind: 'outside-series',
        issuer: 'QMB',
        technique: 'page substituted',
        place: 'Gate 4',
        month: '2025-03',
      },
    ]);
    await first.proposeFraud({ body: plain });
    expect((await cells())[0]?.count).toBeUndefined();
    await confirmed(plain);
    expect((await cells())[0]?.count).toBe(5);
  });

  test('R45: the register has no place for a person', async () => {
    const columns = await inspect<{ name: string }>(
      database(),
      `select attname as name from pg_attribute where attrelid = 'document.fraud'::regclass and attnum > 0 and not attisdropped`,
    );
    expect(columns.map(({ name }) => name).sort()).toEqual([
      'day',
      'decision',
      'document_code',
      'examination',
      'first_number',
      'id',
      'issuer',
      'kind',
      'last_number',
      'numbers_are',
      'place',
      'proposed_at',
      'state',
      'steps',
      'technique',
      'version',
    ]);
  });
});
