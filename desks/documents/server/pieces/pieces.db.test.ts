import { createHash } from 'node:crypto';
import { clientOf, refusalOf, type TestClient } from '@platform/server/test/clients.ts';
import { inspect, onBothEngines } from '@platform/server/test/engines.ts';
import { type TestServer, testServer } from '@platform/server/test/server.ts';
import { zipSync } from 'fflate';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { documentsDesk } from '../desk.ts';
import { createDocumentsRoom } from '../room.ts';
import { plainPng } from '../test/pictures.ts';

// The specimen of Doc 9303-4, appendix B, of the fictitious state UTO.
const zone =
  'P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<\nL898902C36UTO7408122F1204159ZE184226B<<<<<10';
const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
/** A file of a chip: an application template with its length. */
const template = (tag: number, content: number[]): Uint8Array =>
  Uint8Array.of(tag, content.length, ...content);
const com = template(0x60, [0x5f, 0x01, 0x04, 0x30, 0x31, 0x30, 0x37, 0x5c, 0x01, 0x61]);

onBothEngines('evidence', (database) => {
  let server: TestServer;
  let examiner: TestClient;
  let officer: TestClient;
  beforeAll(async () => {
    server = await testServer(database(), { desks: [documentsDesk(createDocumentsRoom())] });
    examiner = await clientOf(server, 'document-examiner');
    officer = await clientOf(server, 'border-officer');
  });
  afterAll(async () => server.close());
  const open = async (mrz?: string): Promise<string> =>
    (
      await examiner.openExamination({
        body: { line: 'second', ...(mrz === undefined ? {} : { mrz }) },
      })
    ).id;

  test('R10: a list names the document by its zone, with its number masked and no name', async () => {
    const id = await open(zone);
    const { examinations } = await officer.listExaminations({ query: {} });
    const row = examinations.find((one) => one.id === id);
    expect(row).toMatchObject({ documentCode: 'P', issuer: 'UTO', number: '••••••2C3', pieces: 1 });
    expect(JSON.stringify(examinations)).not.toMatch(/ERIKSSON|L898902C/);
    const whole = await examiner.getExamination({ params: { id } });
    expect(whole.zones).toEqual([
      { piece: whole.pieces[0]?.id, document: 'travel-document', text: zone },
    ]);
    expect(server.journal.entries.slice(-2)).toMatchObject([
      { action: 'listExaminations', operation: 'consultation', outcome: 'done' },
      { action: 'getExamination', operation: 'consultation', subjects: [id], outcome: 'done' },
    ]);
  });

  test('every piece comes back byte by byte, with its digest, who and when', async () => {
    const id = await open();
    const params = { id };
    const picture = plainPng(30, 20, 5);
    const seal = Uint8Array.of(0xdc, 0x03, 1, 2, 3);
    await examiner.addMrz({ params, body: { text: zone } });
    await examiner.addViz({
      params,
      body: { values: { documentNumber: 'L898902C3', primaryIdentifier: 'Eriksson' } },
    });
    await examiner.addObservations({
      params,
      body: {
        values: [{ check: 'optical.ultraviolet.paper', result: 'successful', by: 'officer' }],
      },
    });
    const chip = await examiner.addChipFile({ params: { id, part: 'auto' }, query: {}, body: com });
    await examiner.addSeal({ params, query: { document: 'visa' }, body: seal });
    await examiner.addPicture({
      params: { id, shows: 'page', light: 'white' },
      query: {},
      body: picture,
    });
    expect(chip.pieces).toMatchObject([
      {
        kind: 'chip-file',
        part: 'EF.COM',
        sha256: sha256(com),
        bytes: com.length,
        state: 'standing',
        addedBy: 'document-examiner',
        source: 'person',
      },
    ]);
    const whole = await examiner.getExamination({ params });
    expect(whole.pieces.map(({ kind }) => kind)).toEqual([
      'mrz',
      'viz',
      'observations',
      'chip-file',
      'seal',
      'picture',
    ]);
    expect(whole.chips).toEqual([{ document: 'travel-document', state: 'read' }]);
    expect(whole.visual[0]?.values).toEqual({
      documentNumber: 'L898902C3',
      primaryIdentifier: 'Eriksson',
    });
    expect(whole.observations[0]?.values).toHaveLength(1);
    const last = whole.pieces.at(-1);
    expect(last).toMatchObject({ format: 'png', width: 30, height: 20, sha256: sha256(picture) });
    const { content } = await examiner.getPiece({ params: { id, piece: last?.id ?? '' } });
    expect(Buffer.from(content, 'base64')).toEqual(picture);
    const { pieces } = await examiner.getEvidence({ params });
    expect(pieces.map(({ piece }) => piece.kind)).toEqual([
      'mrz',
      'viz',
      'observations',
      'chip-file',
      'seal',
    ]);
    for (const { piece, content: bytes } of pieces)
      expect(sha256(Buffer.from(bytes, 'base64'))).toBe(piece.sha256);
  });

  test('a second of its sort is refused unless it says whose place it takes; the first remains, and withdrawn ones', async () => {
    const id = await open(zone);
    const params = { id };
    expect(await refusalOf(examiner.addMrz({ params, body: { text: zone } }))).toBe(
      'document.piece.duplicate',
    );
    const first = (await examiner.getExamination({ params })).pieces[0]?.id ?? '';
    const { pieces } = await examiner.addMrz({ params, body: { text: zone, supersedes: first } });
    expect(
      await refusalOf(examiner.addMrz({ params, body: { text: zone, supersedes: first } })),
    ).toBe('document.piece.not-standing');
    const second = pieces[0]?.id ?? '';
    await examiner.withdrawPiece({
      params: { id, piece: second },
      body: { reason: 'of another passport' },
    });
    expect(
      await refusalOf(
        examiner.withdrawPiece({ params: { id, piece: second }, body: { reason: 'again' } }),
      ),
    ).toBe('document.piece.not-standing');
    const whole = await examiner.getExamination({ params });
    expect(
      whole.pieces.map(({ state, supersedes, reason }) => [state, supersedes, reason]),
    ).toEqual([
      ['superseded', undefined, undefined],
      ['withdrawn', first, 'of another passport'],
    ]);
    expect(whole.zones).toEqual([]);
    expect(whole.number).toBeUndefined();
    // A visa beside the passport is another document.
    await examiner.addMrz({ params, body: { text: zone, document: 'visa' } });
    await examiner.addMrz({ params, body: { text: zone } });
  });

  test('an archive is stored file by file, identical files once, and all or nothing', async () => {
    const id = await open();
    const params = { id };
    const dg1 = template(0x61, [0x5f, 0x1f, 0x01, 0x41]);
    const archive = zipSync({
      'EF.COM.bin': com,
      'DG1.bin': dg1,
      'readme.txt': Buffer.from('from the reader'),
    });
    const { pieces, findings } = await examiner.addChipArchive({
      ...{ params, query: {}, body: archive },
    });
    expect(pieces.map(({ part }) => part).sort()).toEqual(['DG1', 'EF.COM']);
    expect(findings.map(({ code, facts }) => [code, facts])).toEqual([
      ['document.chip.file.unknown', { name: 'readme.txt' }],
    ]);
    expect((await examiner.addChipArchive({ params, query: {}, body: archive })).pieces).toEqual(
      [],
    );
    const other = template(0x61, [0x5f, 0x1f, 0x01, 0x42]);
    const changed = zipSync({ 'DG2.bin': template(0x75, [0]), 'DG1.bin': other });
    expect(await refusalOf(examiner.addChipArchive({ params, query: {}, body: changed }))).toBe(
      'document.piece.duplicate',
    );
    expect((await examiner.getExamination({ params })).pieces).toHaveLength(2);
    const supersedes = pieces.find(({ part }) => part === 'DG1')?.id ?? '';
    const taken = await examiner.addChipArchive({ params, query: { supersedes }, body: changed });
    expect(taken.pieces).toHaveLength(2);
  });

  test('a file of an archive that cannot be stored takes no other with it, and is named with its reason', async () => {
    const id = await open();
    const params = { id };
    const dg1 = (last: number) => template(0x61, [0x5f, 0x1f, 0x01, last]);
    const body = zipSync({
      'DG1.bin': dg1(1),
      'DG2.bin': new Uint8Array(80 << 20),
      'DG3.bin': new Uint8Array(),
      'again/DG1.bin': dg1(2),
      'inside.zip': zipSync({ 'EF.COM.bin': com }),
    });
    const { pieces, findings } = await examiner.addChipArchive({ params, query: {}, body });
    // The first of two counts; the other is kept.
    expect(pieces.map(({ part, state }) => [part, state])).toEqual([
      ['DG1', 'standing'],
      ['DG1', 'superseded'],
    ]);
    expect(findings.map(({ code, facts: { name, file } }) => [code, name ?? file])).toEqual([
      ['document.chip.zip.large', 'DG2.bin'],
      ['document.chip.file.twice-different', 'again/DG1.bin'],
      ['document.chip.zip.nested', 'inside.zip'],
      ['document.chip.file.empty', 'DG3'],
    ]);
    const again = await examiner.addChipArchive({ params, query: {}, body });
    expect([again.pieces, again.findings.length]).toEqual([[], findings.length]);
    expect((await examiner.getEvidence({ params })).pieces.map(({ piece }) => piece.id)).toEqual([
      pieces[0]?.id,
    ]);
  });

  test('an archive of nothing that belongs to a chip stores nothing, and each of its files is named', async () => {
    const id = await open();
    const { pieces, findings } = await examiner.addChipArchive({
      params: { id },
      query: {},
      body: zipSync({ 'readme.txt': Buffer.from('from the reader') }),
    });
    expect([pieces, findings.map(({ facts }) => facts['name'])]).toEqual([[], ['readme.txt']]);
    expect((await examiner.getExamination({ params: { id } })).chips).toEqual([]);
  });

  test('what is too large, empty, no picture or no file of a chip is refused by name, and nothing of it is stored', async () => {
    const id = await open();
    const params = { id };
    const picture = (body: Uint8Array) => () =>
      examiner.addPicture({ params: { id, shows: 'page', light: 'white' }, query: {}, body });
    const huge = plainPng(10_000, 10_000);
    for (const [code, call] of [
      ['document.picture.too-large', picture(huge)],
      ['document.picture.format', picture(Buffer.from('GIF89a 1234567890123456789012345'))],
      ['document.picture.format', picture(plainPng(0, 10))],
      [
        'document.chip.part.unknown',
        () =>
          examiner.addChipFile({
            params: { id, part: 'auto' },
            query: {},
            body: Buffer.from('hello'),
          }),
      ],
      [
        'document.piece.too-large',
        () =>
          examiner.addChipFile({
            params: { id, part: 'DG3' },
            query: {},
            body: new Uint8Array((1 << 20) + 1),
          }),
      ],
      [
        'document.archive.unreadable',
        () => examiner.addChipArchive({ params, query: {}, body: zipSync({}) }),
      ],
      [
        'document.archive.unreadable',
        () => examiner.addChipArchive({ params, query: {}, body: Buffer.from('no zip') }),
      ],
      [
        'document.piece.too-large',
        () => examiner.addSeal({ params, query: {}, body: new Uint8Array(20_000) }),
      ],
      [
        'document.piece.empty',
        () => examiner.addSeal({ params, query: {}, body: new Uint8Array() }),
      ],
      [
        'http.not-found',
        () =>
          examiner.addMrz({
            params: { id: '0d4d6f0a-6d1f-4c8e-9f3b-2f7a1f0c9e11' },
            body: { text: zone },
          }),
      ],
    ] as const)
      expect(await refusalOf(call())).toBe(code);
    expect((await examiner.getExamination({ params })).pieces).toEqual([]);
    const [row] = await inspect<{ count: bigint }>(
      database(),
      'select count(*) from document.text_content t join document.piece p on p.id = t.piece where p.examination = $1',
      [id],
    );
    expect(row?.count).toBe(0n);
  });

  test('R33: while the journal cannot be written nothing is stored and nothing is shown', async () => {
    const id = await open(zone);
    const before = (await examiner.getExamination({ params: { id } })).pieces.length;
    server.journal.broken = true;
    try {
      for (const call of [
        () => examiner.getExamination({ params: { id } }),
        () => examiner.getEvidence({ params: { id } }),
        () => examiner.addSeal({ params: { id }, query: {}, body: Uint8Array.of(1) }),
      ])
        expect(await refusalOf(call())).toBe('journal.unavailable');
    } finally {
      server.journal.broken = false;
    }
    expect((await examiner.getExamination({ params: { id } })).pieces).toHaveLength(before);
  });

  test('nobody without a task at documents reaches one, and the database says the same', async () => {
    const id = await open(zone);
    for (const role of [
      'pnr-analyst',
      'operator',
      'administrator',
      'trainer',
      'trust-administrator',
    ] as const) {
      const client = await clientOf(server, role, `nobody-${role}`);
      expect(await refusalOf(client.getExamination({ params: { id } }))).toBe('access.role');
    }
    const overseer = await clientOf(server, 'data-protection-officer', 'overseer');
    expect((await overseer.getExamination({ params: { id } })).id).toBe(id);
    expect(await refusalOf(overseer.addMrz({ params: { id }, body: { text: zone } }))).toBe(
      'access.role',
    );
  });
});
