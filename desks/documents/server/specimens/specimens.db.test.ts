import { clientOf, refusalOf, type TestClient } from '@platform/server/test/clients.ts';
import { inspect, onDatabase } from '@platform/server/test/engines.ts';
import { type TestServer, testServer } from '@platform/server/test/server.ts';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { documentsDesk } from '../desk.ts';
import { createDocumentsRoom } from '../room.ts';
import { plainPng } from '../test/pictures.ts';

const announced = {
  use: 'document',
  issuer: 'QMB',
  documentCode: 'P',
  model: 'QMB-P-2019',
  page: 'data page',
  light: 'white',
  source: 'made for the course',
  licence: 'CC0-1.0',
  licenceText: 'To the extent possible under law, all rights to this picture are waived.',
} as const;

onDatabase('specimens', (database) => {
  let server: TestServer;
  let trainer: TestClient;
  let examiner: TestClient;
  beforeAll(async () => {
    server = await testServer(database(), { desks: [documentsDesk(createDocumentsRoom())] });
    trainer = await clientOf(server, 'trainer');
    examiner = await clientOf(server, 'document-examiner');
  });
  afterAll(async () => server.close());

  test('R76: no picture is shipped, and none comes in without the text of its licence', async () => {
    expect((await trainer.listSpecimens({})).specimens).toEqual([]);
    expect(await refusalOf(trainer.addSpecimen({ body: { ...announced, licenceText: '' } }))).toBe(
      'http.request.invalid',
    );
    const { specimen } = await trainer.addSpecimen({ body: announced });
    expect(specimen).toMatchObject({ state: 'awaiting-picture', importedBy: 'trainer' });
    expect(await refusalOf(examiner.getSpecimen({ params: { id: specimen.id } }))).toBe(
      'document.specimen.not-standing',
    );
    // A face is of no document; a page of one has its state.
    const face = { ...announced, use: 'face', issuer: '', documentCode: '' } as const;
    expect((await trainer.addSpecimen({ body: face })).specimen.issuer).toBe('');
    expect(await refusalOf(trainer.addSpecimen({ body: { ...face, use: 'document' } }))).toBe(
      'http.request.invalid',
    );
    const unlicensed = inspect(
      database(),
      `insert into document.specimen (id, use, issuer, document_code, model, page, light, source, licence, licence_text,
         licence_sha256, imported_at, imported_by, state)
       values (gen_random_uuid(), 'face', 'QMB', 'P', 'x', '', 'white', 'somewhere', 'none', ' ', sha256(''), now(), 'x', 'awaiting-picture')`,
    );
    await expect(unlicensed).rejects.toThrow(/licence_text/);
  });

  test('a picture follows its licence, is seen by those who examine, and goes when it is withdrawn', async () => {
    const { specimen } = await trainer.addSpecimen({ body: announced });
    const params = { id: specimen.id };
    expect(
      await refusalOf(
        trainer.addSpecimenPicture({
          params,
          body: Buffer.from('no picture at all, only text in a file'),
        }),
      ),
    ).toBe('document.picture.format');
    const picture = plainPng(64, 48, 7);
    const { specimen: standing } = await trainer.addSpecimenPicture({ params, body: picture });
    expect(standing).toMatchObject({ state: 'standing', format: 'png', width: 64, height: 48 });
    expect(await refusalOf(trainer.addSpecimenPicture({ params, body: picture }))).toBe(
      'document.specimen.not-standing',
    );
    const seen = await examiner.getSpecimen({ params });
    expect(Buffer.from(seen.content, 'base64')).toEqual(picture);
    expect(seen.licenceText).toBe(announced.licenceText);
    expect(
      await refusalOf(examiner.withdrawSpecimen({ params, body: { reason: 'no longer' } })),
    ).toBe('access.role');
    await trainer.withdrawSpecimen({ params, body: { reason: 'licence ended' } });
    expect(server.journal.entries.at(-1)).toMatchObject({
      operation: 'erasure',
      subjects: [specimen.id],
      reason: 'licence ended',
    });
    expect(await refusalOf(examiner.getSpecimen({ params }))).toBe(
      'document.specimen.not-standing',
    );
    const [row] = await inspect<{ picture: Buffer | null; state: string }>(
      database(),
      'select picture, state from document.specimen where id = $1',
      [specimen.id],
    );
    expect(row).toEqual({ picture: null, state: 'withdrawn' });
  });
});
