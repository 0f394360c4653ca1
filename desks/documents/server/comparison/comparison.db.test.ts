import { withAccess } from '@platform/server/database/access.ts';
import { clientOf, refusalOf, type TestClient } from '@platform/server/test/clients.ts';
import { onDatabase } from '@platform/server/test/engines.ts';
import { type TestServer, testServer } from '@platform/server/test/server.ts';
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { documentsDesk } from '../desk.ts';
import { createDocumentsRoom } from '../room.ts';
import { plainPng } from '../test/pictures.ts';

const portrait = plainPng(40, 50, 1);
const live = plainPng(40, 50, 2);

onDatabase('comparing faces', (database) => {
  let server: TestServer;
  let examiner: TestClient;
  let officer: TestClient;
  let overseer: TestClient;
  beforeAll(async () => {
    server = await testServer(database(), { desks: [documentsDesk(createDocumentsRoom())] });
    examiner = await clientOf(server, 'document-examiner');
    officer = await clientOf(server, 'border-officer');
    overseer = await clientOf(server, 'data-protection-officer');
  });
  afterAll(async () => server.close());

  const opened = async (): Promise<string> => {
    const { id } = await officer.openExamination({ body: { line: 'second', place: 'Sarpi' } });
    await officer.addPicture({
      params: { id, shows: 'portrait', light: 'white' },
      query: {},
      body: portrait,
    });
    const { judgementAwaited } = await officer.addPicture({
      params: { id, shows: 'live', light: 'white' },
      query: {},
      body: live,
    });
    expect(judgementAwaited).toBe(true);
    return id;
  };
  const judge = async (client: TestClient, id: string, answer: 'same' | 'different' | 'unsure') => {
    const faces = await client.getComparison({ params: { id } });
    return client.judgeFaces({
      params: { id },
      body: { answer, confidence: 4, portrait: faces.portrait.sha256, live: faces.live.sha256 },
    });
  };

  test('R45: nothing else is shown before the own judgement is stored, to each person for themselves', async () => {
    const id = await opened();
    const { pieces } = await overseer.getExamination({ params: { id } });
    const [piece] = pieces;
    const params = { id, piece: piece?.id ?? '' };
    const everything = (client: TestClient): readonly (() => Promise<unknown>)[] => [
      () => client.getExamination({ params: { id } }),
      () => client.getPiece({ params }),
      () => client.getEvidence({ params: { id } }),
      () =>
        client.decideDocument({
          params: { id },
          body: { act: 'refer', reason: 'not sure', version: 0 },
        }),
      () =>
        client.addMark({
          params,
          body: { sha256: piece?.sha256 ?? '', shape: 'point', points: [[1, 1]], note: '' },
        }),
    ];
    for (const call of everything(officer))
      expect(await refusalOf(call())).toBe('document.judgement.awaited');
    expect(server.journal.entries.at(-1)).toMatchObject({
      outcome: 'failed',
      reason: 'document.judgement.awaited',
    });
    const { examinations } = await officer.listExaminations({ query: {} });
    expect(examinations.find((one) => one.id === id)).toMatchObject({ judgementAwaited: true });

    const faces = await officer.getComparison({ params: { id } });
    expect(Object.keys(faces).sort()).toEqual(['live', 'portrait']);
    expect(Buffer.from(faces.portrait.content, 'base64')).toEqual(portrait);
    expect(Buffer.from(faces.live.content, 'base64')).toEqual(live);

    const { judgement } = await judge(officer, id, 'different');
    expect(judgement).toMatchObject({ by: 'border-officer', answer: 'different', confidence: 4 });
    for (const call of everything(officer)) await call();
    const own = await officer.getComparison({ params: { id } });
    expect(own.own).toEqual(judgement);

    // A colleague owes their own, and sees nothing of the first.
    expect(await refusalOf(examiner.getExamination({ params: { id } }))).toBe(
      'document.judgement.awaited',
    );
    expect((await examiner.getComparison({ params: { id } })).own).toBeUndefined();
    await judge(examiner, id, 'same');
    const { judgements } = await examiner.getExamination({ params: { id } });
    expect(judgements.map(({ by, answer }) => [by, answer])).toEqual([
      ['border-officer', 'different'],
      ['document-examiner', 'same'],
    ]);
  });

  test('R45: a judgement is given once, on the faces that were looked at, and stays', async () => {
    const id = await opened();
    const wrong = {
      answer: 'same',
      confidence: 3,
      portrait: '0'.repeat(64),
      live: '0'.repeat(64),
    } as const;
    expect(await refusalOf(officer.judgeFaces({ params: { id }, body: wrong }))).toBe(
      'document.faces.changed',
    );
    await judge(officer, id, 'same');
    expect(await refusalOf(judge(officer, id, 'different'))).toBe('document.judgement.given');
    // Another live picture is another comparison.
    const { judgementAwaited } = await officer.addPicture({
      params: { id, shows: 'live', light: 'white' },
      query: {},
      body: plainPng(40, 50, 3),
    });
    expect(judgementAwaited).toBe(true);
    expect(await refusalOf(officer.getExamination({ params: { id } }))).toBe(
      'document.judgement.awaited',
    );
    const context = { account: 'x', purpose: 'border-check', reference: 'x' } as const;
    const edit = withAccess(database(), context, 'amirani_border', (tx) =>
      sql`update document.judgement set answer = 'same'`.execute(tx),
    );
    await expect(edit).rejects.toThrow(/permission denied/);
  });

  test('without two faces there is nothing to compare, and nothing is awaited', async () => {
    const { id } = await officer.openExamination({ body: { line: 'first' } });
    expect(await refusalOf(officer.getComparison({ params: { id } }))).toBe(
      'document.faces.absent',
    );
    expect((await officer.getExamination({ params: { id } })).judgementAwaited).toBe(false);
  });

  test('marks are bound to the picture by its digest and lie inside it; a withdrawn one stays', async () => {
    const { id } = await examiner.openExamination({ body: { line: 'second' } });
    const { pieces } = await examiner.addPicture({
      params: { id, shows: 'page', light: 'ultraviolet' },
      query: {},
      body: plainPng(100, 80, 9),
    });
    const [piece] = pieces;
    if (piece === undefined) throw new Error('no piece');
    const params = { id, piece: piece.id };
    const drawn = {
      sha256: piece.sha256,
      shape: 'line' as const,
      points: [
        [0, 0],
        [100, 80],
      ] as [number, number][],
      note: 'the frame is 0.4 mm lower than on the specimen',
      measure: { value: 12.5, unit: 'mm' as const, pixelsPerMillimetre: 8 },
    };
    const { mark } = await examiner.addMark({ params, body: drawn });
    expect(mark).toMatchObject({ ...drawn, by: 'document-examiner', withdrawn: false });
    for (const [body, code] of [
      [{ ...drawn, sha256: 'f'.repeat(64) }, 'document.piece.not-standing'],
      [{ ...drawn, points: [[0, 0]] as [number, number][] }, 'document.mark.outside'],
      [
        {
          ...drawn,
          points: [
            [0, 0],
            [101, 3],
          ] as [number, number][],
        },
        'document.mark.outside',
      ],
    ] as const)
      expect(await refusalOf(examiner.addMark({ params, body }))).toBe(code);
    await examiner.withdrawMark({ params: { id, mark: mark.id } });
    const { marks } = await examiner.getExamination({ params: { id } });
    expect(marks).toEqual([{ ...mark, withdrawn: true }]);
    expect(await refusalOf(examiner.withdrawMark({ params: { id, mark: mark.id } }))).toBe(
      'http.not-found',
    );
  });
});
