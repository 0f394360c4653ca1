import type { CivilDate } from '@amirani/core';
import { clientOf, refusalOf, type TestClient } from '@platform/server/test/clients.ts';
import { onDatabase } from '@platform/server/test/engines.ts';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { firstRows, type ListRoom, listFile, openListRoom, terms } from '../test/watch-lists.ts';
import { turnWatchListClock } from './clock.ts';

const DAY = 86_400;

onDatabase('steps of watch lists', (database) => {
  let room: ListRoom;
  let owner: TestClient;
  let second: TestClient;
  let dpo: TestClient;
  beforeAll(async () => {
    room = await openListRoom(database());
    ({ owner, second, dpo } = room);
    await room.activate('warrants', [
      firstRows[0] ?? '',
      'W-3,Wasir al-Hadi,1969,QMC,QC55501,QMC,',
      'W-4,Sohrab Darvani,1948-12-10,QMD,,,',
    ]);
    await room.activate('papers', firstRows);
  });
  afterAll(async () => room.server.close());

  test('the data protection officer reads all and changes nothing', async () => {
    const params = { list: 'warrants' };
    expect((await dpo.listWatchLists({})).lists.map(({ id }) => id).sort()).toEqual([
      'papers',
      'warrants',
    ]);
    const step = { reason: 'may I', version: 3 };
    expect(await refusalOf(dpo.retireWatchList({ params, body: step }))).toBe('access.role');
    expect(await refusalOf(dpo.registerWatchList({ body: { ...terms, id: 'mine' } }))).toBe(
      'access.role',
    );
  });

  test('R31: every step stands in the journal with its reason and whom it read', async () => {
    room.server.journal.entries.length = 0;
    const params = { list: 'warrants' };
    await owner.searchListEntries({ params, body: { text: 'Darvani' } });
    const { id } = await room.upload('warrants', listFile(firstRows));
    await owner.discardListImport({ params: { id }, body: { reason: 'an old file' } });
    expect(
      room.server.journal.entries.map(({ action, operation, subjects, reason }) => [
        action,
        operation,
        subjects,
        reason,
      ]),
    ).toEqual([
      ['searchListEntries', 'consultation', ['warrants/W-4'], undefined],
      ['beginListImport', 'collection', [id], undefined],
      ['addListImportPart', 'collection', [id], undefined],
      ['readListImport', 'collection', [id], undefined],
      ['discardListImport', 'erasure', [id], 'an old file'],
    ]);
  });

  test('a file that cannot be read to its end is never taken over', async () => {
    const read = await room.upload('warrants', listFile(['W-1,José,,,,,'], 'latin1'));
    expect(read).toMatchObject({ state: 'unusable', dryRun: { entries: 0, against: 1 } });
    expect(read.dryRun?.problems).toMatchObject([
      { code: 'watch-list.file.encoding', effect: 'file' },
    ]);
    const body = { reason: 'take it anyway', against: 1, removed: 0 };
    expect(await refusalOf(owner.takeOverListImport({ params: { id: read.id }, body }))).toBe(
      'watch-list.import.unusable',
    );
    // The same bytes, by the encoding that somebody names.
    const begun = await owner.beginListImport({
      params: { list: 'warrants' },
      body: { label: 'again.csv', encoding: 'windows-1252' },
    });
    const params = { id: begun.import.id };
    await owner.addListImportPart({
      params,
      query: { position: 0 },
      body: listFile(['W-1,José,,,,,'], 'latin1'),
    });
    const again = (await owner.readListImport({ params })).import;
    expect(again).toMatchObject({ state: 'read', dryRun: { entries: 1, effect: { removed: 2 } } });
  });

  test('letters that no database keeps are a problem of the file, not of the server', async () => {
    const entity = (id: string, name: string) =>
      `${JSON.stringify({ id, schema: 'Person', properties: { name: [name] } })}\n`;
    const file = entity('A\u0000', 'Ana') + entity('B', 'Ben\ud800') + entity('C', 'Carl');
    const read = await room.upload('warrants', Buffer.from(file));
    expect(read).toMatchObject({
      state: 'read',
      format: 'ftm',
      dryRun: { entries: 1, refused: 2 },
    });
    const rows = ['X\u0000,Ana,,,,,', `${'Y'.repeat(500)},Ben,,,,,`, 'Z,Carl,,,,,'];
    const csv = await room.upload('warrants', listFile(rows));
    expect(csv).toMatchObject({ state: 'read', dryRun: { entries: 1, refusedWithoutId: 2 } });
  });

  test('missing or empty parts do not make a file', async () => {
    const { import: begun } = await owner.beginListImport({
      params: { list: 'warrants' },
      body: { label: 'x' },
    });
    const params = { id: begun.id };
    expect(await refusalOf(owner.readListImport({ params }))).toBe('watch-list.import.empty');
    const body = Buffer.from('W-9,x');
    await owner.addListImportPart({ params, query: { position: 1 }, body });
    expect(await refusalOf(owner.readListImport({ params }))).toBe(
      'watch-list.import.parts-missing',
    );
    await owner.addListImportPart({
      params,
      query: { position: 0 },
      body: Buffer.from('id,name\n'),
    });
    // The same position again changes nothing.
    const seen = await owner.addListImportPart({ params, query: { position: 0 }, body });
    const receipt = expect.objectContaining({ leafHash: expect.stringMatching(/^[0-9a-f]{64}$/) });
    expect(seen).toEqual({ parts: 2, bytes: 13, receipt });
    expect((await owner.readListImport({ params })).import.dryRun?.entries).toBe(1);
    expect(await refusalOf(owner.addListImportPart({ params, query: { position: 2 }, body }))).toBe(
      'watch-list.import.not-open',
    );
  });

  test('a returned list is a draft again; a new proposal needs two persons again', async () => {
    const params = { list: 'second-try' };
    await owner.registerWatchList({ body: { ...terms, id: 'second-try' } });
    expect(await refusalOf(owner.registerWatchList({ body: { ...terms, id: 'second-try' } }))).toBe(
      'watch-list.taken',
    );
    const { list } = await room.takeOver('second-try', listFile(firstRows));
    // What is proposed does not change under the second person.
    expect(await refusalOf(owner.amendWatchList({ params, body: terms }))).toBe(
      'watch-list.not-draft',
    );
    const waiting = await room.upload('second-try', listFile([]));
    const body = { reason: 'empty it', against: 1, removed: 3 };
    expect(await refusalOf(owner.takeOverListImport({ params: { id: waiting.id }, body }))).toBe(
      'watch-list.import.unusable',
    );
    const back = await second.sendBackWatchList({
      params,
      body: { reason: 'the term is too long', version: list.version },
    });
    expect(back.list).toMatchObject({ state: 'draft', content: 1 });
    const amended = await owner.amendWatchList({
      params,
      body: { ...terms, validUntil: '2026-12-31' },
    });
    expect(amended.list.validUntil).toBe('2026-12-31');
    // What was read for the list as it was described before waits no more.
    expect((await owner.getWatchList({ params })).imports).toEqual([]);
    const again = await room.takeOver('second-try', listFile(firstRows.slice(0, 2)));
    expect(again.version).toMatchObject({ number: 2, effect: { removed: 1, unchanged: 2 } });
    const step = { reason: 'shorter now', version: again.list.version };
    expect(await refusalOf(owner.activateWatchList({ params, body: step }))).toBe(
      'decision.same-person',
    );
    expect((await second.activateWatchList({ params, body: step })).list.counts).toBe(true);
  });

  test('R22: what a list no longer allows does not stay on it because its record was refused', async () => {
    const params = { list: 'third' };
    const body = { ...terms, id: 'third' };
    await owner.registerWatchList({ body });
    const { list } = await room.takeOver('third', listFile(firstRows));
    const step = { reason: 'another ground', version: list.version };
    await second.sendBackWatchList({ params, body: step });
    const alert = { category: 'alert', ground: 'missing', purposes: ['border-check'] } as const;
    await owner.amendWatchList({
      params,
      body: { ...terms, ...alert, purposes: [...alert.purposes], offences: [] },
    });
    // W-1 would be kept as a person wanted by warrant, on a list of missing persons.
    const broken = (firstRows[0] ?? '').replace('Tamar Kvirkvelia,', 'Tamar Kvirkvelia,,');
    expect(await refusalOf(room.takeOver('third', listFile([broken, firstRows[1] ?? ''])))).toBe(
      'watch-list.import.changed',
    );
    const { version } = await room.takeOver('third', listFile(firstRows));
    expect(version).toMatchObject({ number: 2, effect: { changed: 3 } });
    const { entries } = await owner.searchListEntries({ params, body: {} });
    expect(new Set(entries.map(({ ground }) => ground))).toEqual(new Set(['missing']));
  });

  test('another analyst answers for a list, and nobody else can', async () => {
    const params = { list: 'papers' };
    const to = (login: string) =>
      owner.transferWatchList({ params, body: { owner: login, reason: 'leaves the unit' } });
    expect(await refusalOf(to('border-officer'))).toBe('watch-list.owner.unknown');
    expect(await refusalOf(to('nobody'))).toBe('watch-list.owner.unknown');
    const { list } = await to('second');
    expect(list.owner).toBe('second');
    const step = { reason: 'not needed', version: list.version };
    expect(await refusalOf(owner.retireWatchList({ params, body: step }))).toBe(
      'watch-list.not-owner',
    );
    const retired = await second.retireWatchList({ params, body: step });
    expect(retired.list).toMatchObject({ state: 'retired', counts: false, entries: 0 });
    expect(await room.inUse('papers')).toBeUndefined();
    expect(await refusalOf(owner.beginListImport({ params, body: { label: 'x' } }))).toBe(
      'watch-list.import.not-open',
    );
  });

  test('R17: an entry ends with its term, and is erased thirty days after it left', async () => {
    const nothing = { ended: 0, erased: 0, imports: 0 };
    expect(await turnWatchListClock(room.server.platform)).toEqual(nothing);
    room.server.pass(40 * DAY); // 4 January 2027: W-1 ended with 2026, W-2 left the list in November
    const later = '2027-01-04' as CivilDate;
    // Sessions have ended too.
    const analyst = await clientOf(room.server, 'pnr-analyst', 'later');
    const { entries } = await analyst.searchListEntries({
      params: { list: 'warrants' },
      body: {},
    });
    expect(entries.map(({ id }) => id)).toEqual(['W-3', 'W-4']);
    const turned = await turnWatchListClock(room.server.platform);
    expect(turned.ended).toBe(3); // W-1 of three lists
    expect(turned.erased).toBe(7); // what the retired list had, and what left the others with a version
    expect(
      room.server.journal.entries
        .filter(({ action }) => action === 'turnWatchListClock')
        .map(({ operation }) => operation),
    ).toEqual(['alteration', 'erasure', 'erasure']);
    expect(turned.imports).toBeGreaterThan(0);
    const version =
      (await room.source.current('border-check', later)).find(({ id }) => id === 'warrants')
        ?.version ?? '';
    expect(await room.idsOf('warrants', version)).toEqual(['W-3', 'W-4']);
    const { states } = await analyst.showListEntry({
      params: { list: 'warrants' },
      body: { entry: 'W-1' },
    });
    expect(states).toHaveLength(1);
    expect(await turnWatchListClock(room.server.platform)).toEqual(nothing);
    // A list ends by itself on the day after its last.
    expect((await room.source.current('border-check', later)).map(({ id }) => id)).toEqual([
      'warrants',
    ]);
    expect(await room.source.current('border-check', '2027-07-01' as CivilDate)).toEqual([]);
    expect(await room.source.current('pnr-assessment', later)).toHaveLength(1);
  });
});
