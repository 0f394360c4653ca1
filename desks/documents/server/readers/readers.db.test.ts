import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { connect, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import * as reader from '@amirani/documents/reader';
import { documentFactory, examinationOf, placeOf } from '@amirani/scenario/documents';
import { silentLog } from '@platform/server/log/log.ts';
import { clientOf, refusalOf, type TestClient } from '@platform/server/test/clients.ts';
import { onDatabase } from '@platform/server/test/engines.ts';
import { type TestServer, testServer } from '@platform/server/test/server.ts';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { documentsDesk } from '../desk.ts';
import { createDocumentsRoom, type DocumentsRoom } from '../room.ts';
import { encodeMessage, playDocument, type ReaderMessage, simulatorHello } from './protocol.ts';
import { connectSimulator } from './simulator.ts';
import { listenForReaders } from './socket.ts';
import { endLostReadings } from './upkeep.ts';

const factory = documentFactory({ seed: 7, referenceDate: '2026-11-25' as never });
const [genuine] = examinationOf(factory.genuine(0), placeOf(factory)).documents;
if (genuine?.chip === undefined) throw new Error('no document with a chip');
/** The same chip, asked a second time: now it does not answer. */
const askedTwice = {
  ...genuine,
  chip: {
    ...genuine.chip,
    transcripts: [
      ...(genuine.chip.transcripts ?? []),
      {
        name: 'second.json',
        bytes: Buffer.from(
          JSON.stringify({
            format: 'amirani.chip-transcript/1',
            activeAuthentication: { refused: true },
          }),
        ),
      },
    ],
  },
};
/** The same chip, which gives its first group twice, and the second time otherwise. */
const gaveTwice = {
  ...genuine,
  chip: {
    ...genuine.chip,
    files: [
      ...genuine.chip.files,
      ...genuine.chip.files
        .filter(({ name }) => name === 'DG1')
        .map(({ name, bytes }) => ({ name, bytes: Uint8Array.of(...bytes, 0) })),
    ],
  },
};
const folder = mkdtempSync(join(tmpdir(), 'am-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

onDatabase('readers', (database) => {
  let server: TestServer;
  let room: DocumentsRoom;
  let officer: TestClient;
  beforeAll(async () => {
    room = createDocumentsRoom();
    server = await testServer(database(), { desks: [documentsDesk(room)] });
    connectSimulator(
      room.hub,
      [
        {
          id: 'ABC-1',
          issuer: 'QMB',
          documentCode: 'P',
          truth: 'genuine',
          document: () => genuine,
        },
        {
          id: 'ABC-2',
          issuer: 'QMB',
          documentCode: 'P',
          truth: 'genuine',
          document: () => askedTwice,
        },
        {
          id: 'ABC-3',
          issuer: 'QMB',
          documentCode: 'P',
          truth: 'genuine',
          document: () => gaveTwice,
        },
      ],
      server.platform.clock,
    );
    officer = await clientOf(server, 'border-officer');
  });
  afterAll(async () => server.close());

  const open = async (): Promise<string> =>
    (await officer.openExamination({ body: { line: 'first' } })).id;
  const ended = async (id: string) => {
    for (let turn = 0; turn < 400; turn += 1) {
      const reading = await officer.getReading({ params: { id } });
      if (reading.state === 'complete' || reading.state === 'aborted') return reading;
      await wait(10);
    }
    throw new Error('the reading did not end');
  };
  const play = async (examination: string, more: { unplugAfter?: number; play?: string } = {}) => {
    const { reading } = await officer.startReading({
      params: { id: examination },
      body: { reader: 'simulator', play: 'ABC-1', ...more },
    });
    return ended(reading.id);
  };

  test('what a reader delivers is stored part by part, each with its journal entry in the name of who asked', async () => {
    const id = await open();
    server.journal.entries.length = 0;
    const reading = await play(id);
    expect(reading.state).toBe('complete');
    const whole = await officer.getExamination({ params: { id } });
    expect(whole.pieces.map((piece) => piece.id)).toEqual(reading.pieces);
    expect(whole.pieces.every(({ source }) => source === 'reader')).toBe(true);
    const parts = whole.pieces.filter(({ kind }) => kind === 'chip-file').map(({ part }) => part);
    expect(parts).toEqual(expect.arrayContaining(['EF.COM', 'EF.SOD', 'DG1', 'DG2']));
    expect(whole.zones[0]?.text).toBe(genuine.mrz?.text);
    expect(whole.chips).toEqual([{ document: 'travel-document', state: 'read' }]);
    const stored = server.journal.entries.filter(({ action }) => action === 'storeReading');
    expect(stored.map(({ reason }) => reason)).toEqual(
      expect.arrayContaining(['part mrz', 'part chip', 'part images', 'reading complete']),
    );
    for (const entry of stored)
      expect(entry).toMatchObject({
        operation: 'collection',
        actor: 'border-officer',
        purpose: 'border-check',
        reference: 'case 7',
        subjects: [id],
        outcome: 'done',
      });
    // Read again: the same, byte for byte, is there once.
    const again = await play(id);
    expect(again).toMatchObject({ state: 'complete', pieces: [] });
  });

  test('every transcript of a reading is stored: of a chip that was asked twice the worse answer counts', async () => {
    const id = await open();
    await play(id, { play: 'ABC-2' });
    const { pieces } = await officer.getExamination({ params: { id } });
    expect(pieces.filter(({ kind }) => kind === 'transcript')).toHaveLength(
      askedTwice.chip?.transcripts.length ?? 0,
    );
    const { verdict } = await officer.examineDocument({ params: { id } });
    const chip = verdict.verdict.documents
      .flatMap(({ groups }) => groups.flatMap(({ groups: inside }) => inside))
      .find(({ name }) => name === 'electronic.chip');
    expect(chip?.checks.find(({ name }) => name === 'active-authentication')?.result).toBe(
      'failed',
    );
    // Read again it is the same.
    expect(await play(id, { play: 'ABC-2' })).toMatchObject({ pieces: [] });
  });

  test('unplugged in mid-read is aborted, and what had come is there', async () => {
    for (const unplugAfter of [0, 3, 6, 9]) {
      const id = await open();
      const reading = await play(id, { unplugAfter });
      expect(reading.state, String(unplugAfter)).toBe('aborted');
      const whole = await officer.getExamination({ params: { id } });
      const messages = [
        ...playDocument(genuine, {
          reading: 'x',
          can: ['mrz', 'chip', 'barcode', 'white'],
          unplugAfter,
        }),
      ];
      const files = messages.filter(({ type }) => type === 'file').length;
      expect(whole.pieces.filter(({ kind }) => kind === 'chip-file')).toHaveLength(files);
      expect(whole.zones).toHaveLength(messages.some(({ type }) => type === 'mrz') ? 1 : 0);
      expect(whole.chips).toEqual([{ document: 'travel-document', state: 'aborted' }]);
      const { verdict } = await officer.examineDocument({ params: { id } });
      expect(verdict.verdict.colour).not.toBe('green');
      expect(verdict.verdict.missing.length).toBeGreaterThan(0);
    }
    // Plugged in again.
    expect((await play(await open())).state).toBe('complete');
  });

  test('unplugged before the scan for seals: they stay unknown until the next reading', async () => {
    const can = ['mrz', 'chip', 'barcode', 'white'] as const;
    const messages = [...playDocument(genuine, { reading: 'x', can })];
    const chip = messages.findIndex((one) => one.type === 'end' && one.part === 'chip');
    const id = await open();
    expect((await play(id, { unplugAfter: chip + 1 })).state).toBe('aborted');
    const aborted = async () => {
      const { verdict } = await officer.examineDocument({ params: { id } });
      const [document] = verdict.verdict.documents;
      const seal = document?.groups.find(({ name }) => name === 'seal');
      return [seal?.result === 'aborted', verdict.verdict.colour === 'green'];
    };
    expect(await aborted()).toEqual([true, false]);
    expect((await play(id)).state).toBe('complete');
    expect((await aborted())[0]).toBe(false);
  });

  test('a chip that gives a file twice and otherwise: the first counts, the other is kept, and it was not read to a good end', async () => {
    const id = await open();
    expect((await play(id, { play: 'ABC-3' })).state).toBe('complete');
    const whole = await officer.getExamination({ params: { id } });
    const groups = whole.pieces.filter(({ part }) => part === 'DG1');
    expect(groups.map(({ state }) => state).toSorted()).toEqual(['standing', 'superseded']);
    const bytes = genuine.chip?.files.find(({ name }) => name === 'DG1')?.bytes.length;
    expect(groups.find(({ state }) => state === 'standing')?.bytes).toBe(bytes);
    expect(whole.chips).toEqual([{ document: 'travel-document', state: 'aborted' }]);
    const { verdict } = await officer.examineDocument({ params: { id } });
    expect(verdict.verdict.colour).not.toBe('green');
  });

  test('a reader that is not there, or reads already, says so', async () => {
    const id = await open();
    const ask = (body: { reader: string; play?: string }) =>
      officer.startReading({ params: { id }, body });
    expect(await refusalOf(ask({ reader: 'nobody' }))).toBe('document.reader.absent');
    expect(await refusalOf(ask({ reader: 'simulator', play: 'no such' }))).toBe(
      'document.reader.absent',
    );
    room.hub.connect({
      hello: { ...simulatorHello(['mrz']), reader: { id: 'mute', name: 'Mute' } },
      connectedAt: new Date(),
      send: () => undefined,
    });
    const { reading } = await ask({ reader: 'mute' });
    expect(reading.state).toBe('waiting');
    expect(await refusalOf(ask({ reader: 'mute' }))).toBe('document.reader.busy');
    const { readers } = await officer.listReaders({});
    expect(readers.find((one) => one.id === 'mute')).toMatchObject({
      reading: reading.id,
      can: ['mrz'],
    });
    // It comes back after a fall: its reading is over, and it is free.
    room.hub.connect({
      hello: { ...simulatorHello(['mrz']), reader: { id: 'mute', name: 'Mute' } },
      connectedAt: new Date(),
      send: () => undefined,
    });
    expect((await ended(reading.id)).state).toBe('aborted');
    expect(room.hub.isBusy('mute')).toBe(false);
  });

  test('what is wrong with a played document is told to trainers only', async () => {
    const trainer = await clientOf(server, 'trainer');
    const of = { issuer: 'QMB', documentCode: 'P' };
    expect((await trainer.listReaders({})).playable).toEqual([
      { id: 'ABC-1', ...of, truth: 'genuine' },
      { id: 'ABC-2', ...of, truth: 'genuine' },
      { id: 'ABC-3', ...of, truth: 'genuine' },
    ]);
    expect((await officer.listReaders({})).playable).toEqual([
      { id: 'ABC-1', ...of },
      { id: 'ABC-2', ...of },
      { id: 'ABC-3', ...of },
    ]);
  });

  /** A reader whose messages the test says itself. */
  const handReader = (id: string) => {
    const link = {
      hello: { ...simulatorHello(['mrz', 'chip', 'white']), reader: { id, name: id } },
      connectedAt: new Date(),
      send: () => undefined,
    };
    room.hub.connect(link);
    return link;
  };

  test('R33: while the journal cannot be written nothing of a reading is stored, and its end is found later', async () => {
    const id = await open();
    const link = handReader('hand');
    const { reading } = await officer.startReading({ params: { id }, body: { reader: 'hand' } });
    server.journal.broken = true;
    const options = { reading: reading.id, can: ['mrz', 'chip', 'white'] as const };
    for (const message of playDocument(genuine, options)) room.hub.said(link, message);
    await until(() => !room.hub.isBusy('hand'));
    server.journal.broken = false;
    const { pieces } = await officer.getExamination({ params: { id } });
    expect(pieces).toEqual([]);
    expect(['waiting', 'reading']).toContain(
      (await officer.getReading({ params: { id: reading.id } })).state,
    );
    expect(await endLostReadings(server.platform)).toBe(0);
    server.pass(601);
    expect(await endLostReadings(server.platform)).toBe(1);
    expect((await officer.getReading({ params: { id: reading.id } })).state).toBe('aborted');
    expect(
      server.journal.entries.some(
        ({ action, subjects }) => action === 'endLostReadings' && subjects?.includes(id),
      ),
    ).toBe(true);
  });

  test('a lost message ends the reading, because its content is unknown', async () => {
    const id = await open();
    const link = handReader('lossy');
    const { reading } = await officer.startReading({ params: { id }, body: { reader: 'lossy' } });
    const messages = [
      ...playDocument(genuine, { reading: reading.id, can: ['mrz', 'chip', 'white'] }),
    ];
    for (const message of messages.toSpliced(9, 1)) room.hub.said(link, message);
    expect((await ended(reading.id)).state).toBe('aborted');
    const whole = await officer.getExamination({ params: { id } });
    expect(whole.zones).toHaveLength(1);
    expect(whole.chips).toEqual([{ document: 'travel-document', state: 'aborted' }]);
  });

  const socketOf = async (path: string): Promise<Socket> => {
    const socket = connect(path);
    await new Promise<void>((resolve, reject) =>
      socket.once('connect', resolve).once('error', reject),
    );
    return socket;
  };
  const until = async (holds: () => boolean): Promise<void> => {
    for (let turn = 0; turn < 400 && !holds(); turn += 1) await wait(10);
    expect(holds()).toBe(true);
  };
  const listening = (path: string, profile: 'training' | 'duty') =>
    listenForReaders({
      path,
      profile,
      hub: room.hub,
      clock: server.platform.clock,
      log: silentLog,
    });

  test('a reader outside of the server speaks lines over a socket that only its owner reaches; cut off, it is aborted', async () => {
    const path = join(folder, `${database().engine}.sock`);
    const stop = await listening(path, 'training');
    expect(statSync(path).mode & 0o077).toBe(0);
    const socket = await socketOf(path);
    const say = (message: ReaderMessage) => socket.write(`${encodeMessage(message)}\n`);
    socket.write('no JSON\n');
    say({
      ...simulatorHello(['mrz', 'chip', 'white']),
      simulated: false,
      reader: { id: 'desk-3', name: 'Reader of desk 3' },
    });
    await until(() => room.hub.find('desk-3') !== undefined);
    const asked: string[] = [];
    socket.setEncoding('utf8').on('data', (text: string) => {
      const decoded = reader.decodeHostMessage(text.trim());
      if ('message' in decoded) asked.push(decoded.message.reading);
    });
    const id = await open();
    const { reading } = await officer.startReading({ params: { id }, body: { reader: 'desk-3' } });
    await until(() => asked.length === 1);
    expect(asked[0]).toBe(reading.id);
    const messages = [
      ...playDocument(genuine, {
        reading: reading.id,
        can: ['mrz', 'chip', 'white'],
        unplugAfter: 7,
      }),
    ];
    for (const message of messages) say(message);
    await wait(50);
    socket.destroy();
    expect((await ended(reading.id)).state).toBe('aborted');
    expect((await officer.getExamination({ params: { id } })).zones[0]?.text).toBe(
      genuine.mrz?.text,
    );
    expect(room.hub.find('desk-3')).toBeUndefined();
    await stop();
  });

  test('R67: on duty a reader that plays documents is not listened to', async () => {
    const path = join(folder, `${database().engine}-duty.sock`);
    const stop = await listening(path, 'duty');
    const socket = await socketOf(path);
    const closed = new Promise<void>((resolve) => socket.once('close', () => resolve()));
    socket.write(
      `${encodeMessage({ ...simulatorHello(['mrz']), reader: { id: 'player', name: 'Player' } })}\n`,
    );
    await closed;
    expect(room.hub.find('player')).toBeUndefined();
    await stop();
  });
});
