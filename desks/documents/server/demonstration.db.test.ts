import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { CivilDate } from '@amirani/core';
import { demonstrationDocuments, examinationOf, placeOf } from '@amirani/scenario/documents';
import type { Platform } from '@platform/server/needs.ts';
import { clientOf, type TestClient } from '@platform/server/test/clients.ts';
import { inspect, onDatabase } from '@platform/server/test/engines.ts';
import { testServer } from '@platform/server/test/server.ts';
import { afterAll, expect, test } from 'vitest';
import { type DocumentDemonstration, startDocumentDemonstration } from './demonstration.ts';
import { documentsDesk } from './desk.ts';
import { createDocumentsRoom } from './room.ts';

const home = mkdtempSync(join(tmpdir(), 'amirani-demonstration-'));
afterAll(() => rmSync(home, { recursive: true, force: true }));

/** A world takes a moment to make: each day's is made once. */
const worlds = new Map<CivilDate, DocumentDemonstration>();
const worldOf = (day: CivilDate): DocumentDemonstration => {
  const made = worlds.get(day) ?? makeWorld(day);
  worlds.set(day, made);
  return made;
};

const makeWorld = (day: CivilDate): DocumentDemonstration => {
  const { factory, genuine, forged } = demonstrationDocuments(11, day);
  const place = placeOf(factory);
  const exhibits = [...genuine, ...forged].map((exhibit) => ({
    id: exhibit.id,
    ...{ issuer: 'QMB', documentCode: 'P', truth: exhibit.truth.forgery?.kind ?? 'genuine' },
    documents: () => examinationOf(exhibit, place).documents,
  }));
  return {
    ...{ trust: factory.trust, sealSigners: factory.sealSigners, states: factory.states, exhibits },
    // Genuine ones and every eighth kind of forgery.
    onTable: exhibits.filter((_, at) => at < 4 || at % 8 === 0).map(({ id }) => id),
  };
};

onDatabase('the demonstration of documents', (database) => {
  test('an examiner finds every kind of document on the table, with a trust store that knows its states; once', async () => {
    const room = createDocumentsRoom();
    const server = await testServer(database(), { desks: [documentsDesk(room)] });
    server.pass(9 * 3600);
    const dataFolder = mkdtempSync(join(home, 'data-'));
    const platform: Platform = {
      ...server.platform,
      config: { ...server.platform.config, dataFolder },
    };
    const { world, fill } = await startDocumentDemonstration(platform, room, worldOf);
    await fill();
    const acts = server.journal.entries.map(({ action }) => action);
    expect(acts.filter((action) => action === 'layOnTable')).toHaveLength(world.onTable.length);
    expect(acts.filter((action) => action === 'fillTrustStore')).toHaveLength(1);
    const examiner = await clientOf(server, 'document-examiner');
    const { lists, anchors, states } = await examiner.getTrustStore({});
    expect(anchors.map(({ state, steps }) => [state, steps.length])).toEqual([['trusted', 0]]);
    expect(lists.find(({ kind }) => kind === 'master-list')).toMatchObject({
      trust: 'trusted',
      state: 'standing',
    });
    expect(
      lists.find(({ source }) => source.endsWith('signers of seals'))?.certificates,
    ).toBeGreaterThan(20);
    expect(states.length).toBeGreaterThan(8);
    const { examinations } = await examiner.listExaminations({ query: { limit: 200 } });
    expect(examinations).toHaveLength(world.onTable.length);
    const truthOf = new Map(world.exhibits.map(({ id, truth }) => [id, truth]));
    const colours = await coloursOf(examiner, examinations, truthOf);
    for (const [truth, colour] of colours)
      if (truth === 'genuine') expect(colour, truth).toBe('green');
    expect(colours.filter(([, colour]) => colour === 'red').length).toBeGreaterThan(2);
    // A restart keeps the existing documents. Two weeks later all are made again.
    await (await startDocumentDemonstration(platform, room, worldOf)).fill();
    const count = async () =>
      (
        await inspect<{ count: number }>(
          database(),
          'select count(*)::int as count from document.examination',
        )
      )[0]?.count;
    expect(await count()).toBe(world.onTable.length);
    server.pass(15 * 86_400);
    const anew = (day: CivilDate) => ({ ...worldOf(day), onTable: [] });
    await (await startDocumentDemonstration(platform, room, anew)).fill();
    const later = await clientOf(server, 'document-examiner', 'later');
    const after = await later.getTrustStore({});
    expect(after.lists.filter(({ state }) => state === 'standing').length).toBe(lists.length);
    await server.close();
  });
});

const coloursOf = async (
  examiner: TestClient,
  examinations: readonly { readonly id: string; readonly place: string }[],
  truthOf: ReadonlyMap<string, string>,
): Promise<[string, string][]> => {
  const colours: [string, string][] = [];
  for (const { id, place } of examinations) {
    const { verdict } = await examiner.examineDocument({ params: { id } });
    colours.push([truthOf.get(place) ?? '', verdict.verdict.colour]);
  }
  return colours;
};
