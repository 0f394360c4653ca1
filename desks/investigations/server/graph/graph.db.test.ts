import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeSheets } from '@amirani/network/formats';
import { refusalOf } from '@platform/server/test/clients.ts';
import { onDatabase } from '@platform/server/test/engines.ts';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type CaseRoom, openCaseRoom } from '../test/investigations.ts';

const folder = mkdtempSync(join(tmpdir(), 'amirani-graph-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const all = { nodes: [], links: [], apart: true };

onDatabase('the graph of a case', (database) => {
  let room: CaseRoom;
  const params = () => ({ id: room.caseId });
  const source = { kind: 'person' as const, said: 'seen on duty' };
  const said = (subject: string, schema: string, property: string, value: string) => ({
    id: randomUUID(),
    subject,
    schema,
    property,
    value,
    kind: 'fact' as const,
    source,
  });
  /** A star: a middle that everybody knows, who is a victim, and a ring of four. */
  beforeAll(async () => {
    room = await openCaseRoom(database(), folder);
    const ring = ['a', 'b', 'c', 'd'];
    const statements = [
      ...['middle', ...ring].map((one) => said(one, 'Person', 'name', `Person ${one}`)),
      ...ring.flatMap((one, index) => [
        said(`m${index}`, 'UnknownLink', 'subject', 'middle'),
        said(`m${index}`, 'UnknownLink', 'object', one),
        said(`m${index}`, 'UnknownLink', 'startDate', `2026-0${index + 1}-10`),
      ]),
      ...['a', 'b', 'c'].flatMap((one, index) => [
        said(`r${index}`, 'UnknownLink', 'subject', one),
        said(`r${index}`, 'UnknownLink', 'object', ring[index + 1] ?? ''),
      ]),
    ];
    await room.dato.addStatements({ params: params(), body: { statements } });
  });
  afterAll(async () => room.server.close());

  test('counts come before anything is sent, and what is not sent is counted', async () => {
    const counts = await room.dato.countGraph({ params: params(), body: all });
    expect(counts).toMatchObject({ nodes: 5, links: 7, bySchema: { Person: 5, UnknownLink: 7 } });
    const seen: string[] = [];
    let after: string | undefined;
    let links = 0;
    for (;;) {
      const page = await room.dato.readGraph({
        params: params(),
        body: { ...all, limit: 2, ...(after === undefined ? {} : { after }) },
      });
      seen.push(...page.nodes.map(({ id }) => id));
      links += page.links.length;
      expect(page.left.nodes).toBe(5 - seen.length);
      expect(page.left.links).toBe(7 - links);
      if (page.after === undefined) break;
      after = page.after;
    }
    expect(seen).toEqual(['a', 'b', 'c', 'd', 'middle']);
    const around = await room.dato.countGraph({
      params: params(),
      body: { ...all, around: ['a'] },
    });
    expect(around).toMatchObject({ nodes: 3, links: 2 });
    const dated = await room.dato.countGraph({
      params: params(),
      body: { ...all, from: '2026-03-01', to: '2026-12-31' },
    });
    // Undated links stay, because their date is unknown.
    expect(dated).toMatchObject({ links: 5 });
  });

  test('step by step: neighbours are counted by kind, come in parts, and strangers get none of it', async () => {
    const step = { params: params(), body: { of: 'a' } };
    const { kinds } = await room.dato.countNeighbours(step);
    expect(kinds).toEqual([{ link: 'UnknownLink', schema: 'Person', entities: 2, links: 2 }]);
    const kind = { ...step.body, link: 'UnknownLink', schema: 'Person' };
    const { nodes, total } = await room.dato.listNeighbours({
      params: params(),
      body: { ...kind, limit: 1 },
    });
    expect([nodes.map(({ id }) => id), total]).toEqual([['b'], 2]);
    const among = { params: params(), body: { of: ['a', 'b', 'middle'] } };
    expect((await room.dato.readAmong(among)).links).toHaveLength(3);
    const lanes = { params: params(), body: { by: 'person' as const } };
    expect(await room.dato.readLanes(lanes)).toMatchObject({ total: 5, events: 4, undated: 3 });
    const refused = await Promise.all(
      [
        room.stranger.countNeighbours(step),
        room.stranger.listNeighbours({ params: params(), body: kind }),
        room.stranger.readAmong(among),
        room.stranger.readLanes(lanes),
        room.stranger.findLeads({ params: params(), body: {} }),
      ].map(refusalOf),
    );
    expect(new Set(refused)).toEqual(new Set(['http.not-found']));
  });

  test('R40: a victim is in no ranking and in no set of key players, and it says so', async () => {
    const body = {
      ...all,
      measures: ['degree' as const, 'betweenness' as const, 'pagerank' as const],
    };
    const before = await room.dato.measureGraph({ params: params(), body });
    expect(before.measures[0]?.values[0]).toEqual({ entity: 'middle', value: 4 });
    const players = { ...all, k: 1, aim: 'fragmentation' as const };
    const first = await room.dato.findKeyPlayers({ params: params(), body: players });
    expect(first.sets.flat().map(({ id }) => id)).toContain('middle');
    await room.dato.categorise({
      params: params(),
      body: { entity: 'middle', version: 0, category: 'victim', reason: 'was made to do it' },
    });
    const after = await room.dato.measureGraph({ params: params(), body });
    expect(after.apart).toBe(1);
    for (const { values, leftOut, definition } of after.measures) {
      expect(values.map(({ entity }) => entity)).not.toContain('middle');
      expect(leftOut).toBe(1);
      expect(definition).not.toBe('');
    }
    expect(after.nodes.map(({ id }) => id)).not.toContain('middle');
    // Their links count for the others, for whom they are contacts.
    expect(after.measures[0]?.values[0]?.value).toBe(3);
    for (const aim of ['fragmentation', 'reach'] as const) {
      const found = await room.dato.findKeyPlayers({
        params: params(),
        body: { ...players, k: 2, aim },
      });
      expect(found).toMatchObject({ apart: 1, exact: true });
      expect(found.sets.flat().map(({ id }) => id)).not.toContain('middle');
    }
  });

  test('R40: a network of persons is taken apart and searched as one of everything is; both leave out victims and say so', async () => {
    const persons = { ...all, as: 'persons' as const };
    const players = await room.dato.findKeyPlayers({
      params: params(),
      body: { ...persons, k: 1, aim: 'fragmentation' },
    });
    // The ring is a line without the middle: b and c part it alike.
    expect(players.sets.flat().map(({ id }) => id)).toEqual(['b', 'c']);
    expect(players).toMatchObject({ apart: 1, folded: { things: 0, unheld: 0 } });
    const found = await room.dato.simulateDisruption({
      params: params(),
      body: { ...persons, steps: 2 },
    });
    expect(found).toMatchObject({ nodes: 4, apart: 1, note: 'network.note.victims-left-out' });
    expect(found.strategies.map(({ strategy }) => strategy).toSorted()).toEqual([
      'betweenness',
      'degree',
      'random',
    ]);
    for (const { strategy, steps, removed } of found.strategies) {
      expect(removed.map(({ entity }) => entity.id)).not.toContain('middle');
      const [first] = steps;
      // Without b or c two of four hang together; by lot it may be an end.
      if (strategy !== 'random') expect(first).toMatchObject({ mean: 0.5, low: 0.5, tied: 1 });
      else expect(first?.high).toBe(0.75);
    }
  });

  test('R40: two periods are compared by who is linked in each; a victim has no place among the roles', async () => {
    const found = await room.dato.comparePeriods({
      params: params(),
      body: {
        nodes: [],
        links: ['UnknownLink'],
        apart: true,
        before: { from: '2026-01-01', to: '2026-02-28' },
        after: { from: '2026-03-01', to: '2026-04-30' },
      },
    });
    // The ring has no dates: it is in both; the middle knows two others in each.
    expect(found.counts).toMatchObject({ appeared: 0, gone: 0, stayed: 5 });
    expect(found.counts).toMatchObject({ linksAppeared: 2, linksGone: 2, linksKept: 3 });
    expect(found).toMatchObject({ undated: 3, apart: 1, note: 'network.note.victims-left-out' });
    expect(found.roles.map(({ entity }) => entity.id).toSorted()).toEqual(['a', 'b', 'c', 'd']);
    const [first] = found.links.filter(({ change }) => change === 'gone');
    expect([first?.source.id, first?.target.id].toSorted()).toEqual(['a', 'middle']);
  });

  test('the timeline has what is dated in its order, and counts what is not', async () => {
    const read = (body: object) =>
      room.dato.readTimeline({ params: params(), body: { ...all, ...body } });
    const { events, total, undated } = await read({});
    expect([total, undated]).toEqual([4, 3]);
    expect(events.map(({ from }) => from)).toEqual([
      '2026-01-10',
      '2026-02-10',
      '2026-03-10',
      '2026-04-10',
    ]);
    expect((await read({ around: ['b'] })).events).toHaveLength(1);
    expect((await read({ skip: 3, limit: 2 })).events).toHaveLength(1);
    const days = await room.dato.countTimeline({ params: params(), body: all });
    expect(days).toEqual({
      days: events.map(({ from }) => ({ day: from, events: 1 })),
      undated: 3,
      vague: 0,
    });
    const { pairs } = await room.dato.findReplacedPhones({
      params: params(),
      body: { before: '2026-06-01..2026-06-07', after: '2026-06-08..2026-06-14' },
    });
    expect(pairs).toEqual([]);
  });
});

onDatabase('a table of cells as a workbook', (database) => {
  test('is looked at, tried and taken over; the cells are those that calls name, and lie on the map; other sheets are named', async () => {
    const room = await openCaseRoom(database(), folder);
    const params = { id: room.caseId };
    const grading = { source: 'A' as const, information: '2' as const };
    const { content } = writeSheets([
      { name: 'cells', rows: [['id', 'lat', 'lon'], ['QVR-1', '41.52', '41.55'], ['QVR-2']] },
      { name: 'legend', rows: [['what it is']] },
    ]);
    const exhibit = await room.enter('cells.xlsx', content);
    const peeked = await room.dato.peekExhibit({ params: { ...params, exhibit }, body: {} });
    expect(peeked).toMatchObject({ columns: ['id', 'lat', 'lon'], suggested: 'statements' });
    const cells = {
      kind: 'statements' as const,
      statementKind: 'fact' as const,
      grading,
      entities: [
        {
          name: 'cell',
          schema: 'Cell',
          keys: ['id'],
          properties: [
            { property: 'cellId', column: 'id' },
            { property: 'latitude', column: 'lat' },
            { property: 'longitude', column: 'lon' },
          ],
        },
      ],
    };
    const take = async (
      from: string,
      mapping: Parameters<typeof room.dato.dryRunImport>[0]['body']['mapping'],
    ) => {
      const { import: run } = await room.dato.dryRunImport({
        params,
        body: { id: randomUUID(), exhibit: from, mapping },
      });
      await room.dato.takeOverImport({
        params: { ...params, import: run.id },
        body: { digest: run.digest, reason: 'the operator sent it' },
      });
      return run;
    };
    const run = await take(exhibit, cells);
    expect(run.problems).toEqual([{ code: 'network.format.not-read', field: 'legend' }]);
    const authorisation = randomUUID();
    await room.dato.recordAuthorisation({
      params,
      body: {
        id: authorisation,
        authority: 'court of the first city',
        number: '2026/77',
        numbers: ['+28110000001'],
        from: '2026-06-01T00:00:00Z',
        to: '2026-07-01T00:00:00Z',
      },
    });
    const calls = await room.enter(
      'calls.csv',
      'caller,callee,start,cell\n+28110000001,+28110000002,2026-06-01T10:00Z,QVR-1\n',
    );
    await take(calls, { kind: 'calls', authorisation, columns: {}, grading });
    const { places } = await room.dato.readPlaces({ params, body: {} });
    expect(places).toMatchObject([
      { name: 'QVR-1', events: 1, at: { latitude: 41.52, longitude: 41.55 } },
      { name: 'QVR-2', events: 0 },
    ]);
    await room.server.close();
  });
});
