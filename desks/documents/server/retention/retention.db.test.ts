import { clientOf, refusalOf, type TestClient } from '@platform/server/test/clients.ts';
import { inspect, onDatabase } from '@platform/server/test/engines.ts';
import { type TestServer, testServer } from '@platform/server/test/server.ts';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { documentsDesk } from '../desk.ts';
import { createDocumentsRoom } from '../room.ts';
import { plainPng } from '../test/pictures.ts';
import { eraseOverdue } from './clock.ts';

const HOUR = 3600;
const DAY = 24 * HOUR;

onDatabase('clocks of the documents desk', (database) => {
  let server: TestServer;
  let examiner: TestClient;
  beforeAll(async () => {
    server = await testServer(database(), { desks: [documentsDesk(createDocumentsRoom())] });
    examiner = await clientOf(server, 'document-examiner');
  });
  afterAll(async () => server.close());
  const renew = async () => {
    examiner = await clientOf(server, 'document-examiner', `examiner-${Math.random()}`);
  };
  const count = async (table: string): Promise<number> => {
    const [row] = await inspect<{ count: number }>(
      database(),
      `select count(*)::int as count from document.${table}`,
    );
    return row?.count ?? -1;
  };
  const withPictures = async (line: 'first' | 'second'): Promise<string> => {
    const { id } = await examiner.openExamination({ body: { line } });
    await examiner.addPicture({
      params: { id, shows: 'live', light: 'white' },
      query: {},
      body: plainPng(9, 9),
    });
    await examiner.addChipFile({
      params: { id, part: 'DG2' },
      query: {},
      body: Uint8Array.of(0x75, 1, 0),
    });
    await examiner.addChipFile({
      params: { id, part: 'DG1' },
      query: {},
      body: Uint8Array.of(0x61, 1, 0),
    });
    return id;
  };

  test('R11: of a thousand checks that nobody kept as a case no picture is left after the session; that they were there is', async () => {
    const plain = await withPictures('first');
    const kept = await withPictures('second');
    await examiner.keepPictures({
      params: { id: kept },
      body: { reason: 'case 31: suspected impostor' },
    });
    await inspect(
      database(),
      `with one as (
         insert into document.examination (id, line, place, equipment, opened_at, opened_by, pictures_erase_at, chip_erases_at, erases_at)
         select gen_random_uuid(), 'first', '', '{}', opened_at, opened_by, pictures_erase_at, chip_erases_at, erases_at
         from document.examination, generate_series(1, 999) where id = $1 returning id, opened_at),
       piece as (
         insert into document.piece (id, examination, document, kind, light, shows, format, sha256, bytes, added_at, added_by, source, state)
         select gen_random_uuid(), id, 'travel-document', 'picture', 'white', 'live', 'png', sha256(''), 1, opened_at, 'x', 'person', 'standing'
         from one returning id)
       insert into document.picture_content select id, 'x' from piece`,
      [plain],
    );
    expect(await count('picture_content')).toBe(1003);
    server.pass(12 * HOUR - 1);
    expect(await eraseOverdue(server.platform)).toMatchObject({ pictures: 0 });
    server.pass(1);
    expect(await eraseOverdue(server.platform)).toEqual({
      pictures: 1001,
      chipFiles: 0,
      examinations: 0,
      frauds: 0,
    });
    expect(await count('picture_content')).toBe(2);
    expect(server.journal.entries.at(-1)).toMatchObject({
      actor: 'system:documents-clock',
      operation: 'erasure',
      outcome: 'done',
      reference: 'retention: picture',
    });
    expect(server.journal.entries.at(-1)?.subjects).toHaveLength(1000);
    await renew();
    const { erases, pieces } = await examiner.getExamination({ params: { id: kept } });
    expect(erases.keptBecause).toBe('case 31: suspected impostor');
    expect(erases.pictures).toBe(erases.examination);
    expect(pieces.every(({ state }) => state === 'standing')).toBe(true);
    expect(await eraseOverdue(server.platform)).toMatchObject({ pictures: 0 });
  });

  test('R17: faces in a chip go as pictures do, its other files after their days, the examination with its decision last', async () => {
    const id = await withPictures('first');
    await examiner.decideDocument({
      params: { id },
      body: { act: 'accept', reason: 'nothing against it', version: 0 },
    });
    server.pass(12 * HOUR);
    await eraseOverdue(server.platform);
    await renew();
    const { pieces } = await examiner.getExamination({ params: { id } });
    expect(pieces.map(({ part, state }) => [part, state])).toEqual([
      [undefined, 'erased'],
      ['DG2', 'erased'],
      ['DG1', 'standing'],
    ]);
    const [picture] = pieces;
    expect(await refusalOf(examiner.getPiece({ params: { id, piece: picture?.id ?? '' } }))).toBe(
      'document.content.erased',
    );
    server.pass(30 * DAY);
    expect(await eraseOverdue(server.platform)).toMatchObject({ chipFiles: 2 });
    const decisions = () =>
      inspect(
        database(),
        `select 1 from decision.step s join decision.decision d on d.id = s.decision where d.subject = $1`,
        [id],
      );
    expect(await decisions()).toHaveLength(1);
    server.pass(183 * DAY);
    await eraseOverdue(server.platform);
    await renew();
    expect(await refusalOf(examiner.getExamination({ params: { id } }))).toBe('http.not-found');
    expect(await decisions()).toHaveLength(0);
    for (const table of ['examination', 'piece', 'picture_content', 'chip_content'])
      expect(await count(table), table).toBe(0);
  });

  test('R17: an entry of the register goes after ten years, with what was decided on it', async () => {
    const { fraud } = await examiner.proposeFraud({
      body: {
        kind: 'own-authority',
        issuer: 'QMB',
        documentCode: 'P',
        technique: 'signed by nobody',
        place: 'Sarpi',
        date: '2017-08-01',
        reason: 'found',
      },
    });
    server.pass(10 * DAY);
    expect((await eraseOverdue(server.platform)).frauds).toBe(0);
    server.pass(70 * DAY);
    expect((await eraseOverdue(server.platform)).frauds).toBe(1);
    expect(server.journal.entries.at(-1)).toMatchObject({
      subjects: [fraud.id],
      reference: 'retention: document-fraud',
    });
    expect(await count('fraud')).toBe(0);
  });
});
