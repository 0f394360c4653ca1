import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { refusalOf } from '@platform/server/test/clients.ts';
import { onDatabase } from '@platform/server/test/engines.ts';
import { afterAll, expect, test } from 'vitest';
import { openCaseRoom } from '../test/investigations.ts';

const folder = mkdtempSync(join(tmpdir(), 'amirani-journeys-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const line = (
  list: string,
  day: number,
  name: string,
  born: string,
  document: string,
  booking: string,
) =>
  `${list},2026-06-${String(day).padStart(2, '0')},QMA,QMB,${name},${born},${document},${booking}`;

/** Levan and Nino on four flights in one booking, Nino under two spellings; Ana, a victim, on the same with Levan. */
const TABLE = [
  'list,date,from,to,name,birthDate,document,booking',
  ...[1, 8, 15, 22].flatMap((day) => [
    line(`F${day}`, day, 'TSKHVEDADZE Levan', '1981-05-06', 'L1', `B${day}`),
    line(
      `F${day}`,
      day,
      day > 10 ? 'LIKHAVARY Nino' : 'LIKHAVARI Nino',
      '1990-02-03',
      'N1',
      `B${day}`,
    ),
    line(`F${day}`, day, 'TODUA Ana', '1999-12-31', 'A1', `B${day}`),
  ]),
  // Lists by which chance is reckoned, and one that was not disclosed.
  ...[2, 3, 4, 5, 6, 7, 9, 10].map((day) =>
    line(`G${day}`, day, `GOGELIA Person${day}`, '1970-01-01', `G${day}`, `C${day}`),
  ),
  line('SECRET', 11, 'TSKHVEDADZE Levan', '1981-05-06', 'L1', 'S'),
  ',2026-06-01,QMA,QMB,NOBODY,,,',
].join('\n');

onDatabase('journeys of a case', (database) => {
  test('R2, R3, R40: only disclosed lists are read; companions are found under every spelling; a victim is never named', async () => {
    const room = await openCaseRoom(database(), folder);
    const params = { id: room.caseId };
    const exhibit = await room.enter('journeys.csv', TABLE);
    const follow = () => room.dato.followJourneys({ params, body: {} });
    expect(await follow()).toMatchObject({ rows: 0, refused: 0, together: [] });
    const source = { kind: 'person' as const, said: 'seen on duty' };
    const said = (subject: string, property: string, value: string) => ({
      id: randomUUID(),
      subject,
      schema: 'Person',
      property,
      value,
      kind: 'fact' as const,
      source,
    });
    await room.dato.addStatements({
      params,
      body: {
        statements: [said('ana', 'name', 'Ana Todua'), said('ana', 'birthDate', '1999-12-31')],
      },
    });
    await room.dato.categorise({
      params,
      body: { entity: 'ana', version: 0, category: 'victim', reason: 'was held' },
    });
    const lists = [
      ...[1, 8, 15, 22].map((day) => `F${day}`),
      ...[2, 3, 4, 5, 6, 7, 9, 10].map((day) => `G${day}`),
    ];
    const body = {
      id: randomUUID(),
      exhibit,
      reference: 'PIU 12/2026',
      lists,
      offence: 'facilitation-of-unauthorised-entry' as const,
    };
    await room.dato.recordJourneyDisclosure({ params, body });
    const found = await follow();
    expect(found).toMatchObject({ rows: 20, refused: 1, incomplete: 1 });
    const [pair] = found.together.filter(({ apart }) => apart === 0);
    expect(pair).toMatchObject({ lists: 4, tied: 4 });
    expect(pair?.named.flatMap(({ names }) => names).toSorted()).toEqual([
      'LIKHAVARI Nino',
      'LIKHAVARY Nino',
      'TSKHVEDADZE Levan',
    ]);
    expect(JSON.stringify(found)).not.toContain('TODUA');
    expect(found.together.some(({ apart }) => apart === 1)).toBe(true);
    expect(found.routes[0]).toMatchObject({ places: ['QMA', 'QMB'] });
    // Travelling together is not a lead by itself. Only disclosed rows are searched for leads.
    expect(await room.dato.findLeads({ params, body: {} })).toMatchObject({
      leads: [],
      contacts: [],
      compared: false,
      looked: { calls: 0, payments: 0, travellers: 20 },
    });
    const wrong = { before: { from: '2026-06-02', to: '2026-06-01' } };
    const periods = { ...wrong, after: { from: '2026-06-03', to: '2026-06-04' } };
    expect(await refusalOf(room.dato.findLeads({ params, body: { periods } }))).toBe(
      'investigation.authorisation.period',
    );
    expect(await refusalOf(room.stranger.followJourneys({ params, body: {} }))).toBe(
      'http.not-found',
    );
    expect(await refusalOf(room.mzia.recordJourneyDisclosure({ params, body }))).toBe(
      'access.step-up.required',
    );
    await room.server.close();
  });
});

onDatabase('a finding on journeys', (database) => {
  test('R2, R40, R41: a finding is kept as statements: facts of the lists, an assessment of what they mean; nothing of a victim; withdrawn whole', async () => {
    const room = await openCaseRoom(database(), folder);
    const params = { id: room.caseId };
    const exhibit = await room.enter('journeys.csv', TABLE);
    const source = { kind: 'person' as const, said: 'seen on duty' };
    const said = (subject: string, property: string, value: string) => ({
      id: randomUUID(),
      subject,
      schema: 'Person',
      property,
      value,
      kind: 'fact' as const,
      source,
    });
    await room.dato.addStatements({
      params,
      body: {
        statements: [
          said('ana', 'name', 'Ana Todua'),
          said('ana', 'birthDate', '1999-12-31'),
          said('ana', 'category', 'victim'),
          said('levan', 'name', 'Levan Tskhvedadze'),
          said('levan', 'passportNumber', 'L1'),
        ],
      },
    });
    // With those by which chance is reckoned.
    const lists = [
      ...[1, 8, 15, 22].map((day) => `F${day}`),
      ...[2, 3, 4, 5, 6, 7, 9, 10].map((day) => `G${day}`),
    ];
    await room.dato.recordJourneyDisclosure({
      params,
      body: {
        id: randomUUID(),
        exhibit,
        reference: 'PIU 12/2026',
        lists,
        offence: 'facilitation-of-unauthorised-entry',
      },
    });
    const follow = async () => (await room.dato.followJourneys({ params, body: {} })).together;
    const pair = (await follow()).find(({ apart }) => apart === 0);
    expect(pair?.ties).toEqual(['booking']);
    const nino = pair?.named.find(({ names }) => names.length === 2);
    expect(nino?.spellings).toMatchObject([{ sameDocument: true }]);
    const mapping = {
      kind: 'journeys' as const,
      finding: pair?.id ?? '',
      role: 'travel together',
      grading: { source: 'A' as const, information: '2' as const },
    };
    const dry = async () =>
      (await room.dato.dryRunImport({ params, body: { id: randomUUID(), exhibit, mapping } }))
        .import;
    const run = await dry();
    const took = { params: { ...params, import: run.id } };
    await room.dato.takeOverImport({ ...took, body: { digest: run.digest, reason: 'four lists' } });
    const kept = (await follow()).find(({ id }) => id === pair?.id);
    expect(kept?.kept).toBe(run.id);
    // Whom the case did not know is a person of it now, by document; nobody else of the lists is.
    const people = await room.dato.searchEntities({
      params,
      body: { text: '', schemas: ['Person'], categories: [], skip: 0, limit: 50 },
    });
    expect(people.entities.map(({ caption }) => caption).toSorted()).toEqual([
      'Ana Todua',
      'LIKHAVARI Nino',
      'Levan Tskhvedadze',
    ]);
    const shown = await room.dato.getEntity({ params, body: { entity: 'levan' } });
    const kinds = shown.linkList.map(({ schema, caption }) => `${schema} ${caption}`);
    expect(kinds.filter((kind) => kind.startsWith('Participation'))).toHaveLength(4);
    expect(kinds).toContain('UnknownLink travel together');
    const ana = await room.dato.getEntity({ params, body: { entity: 'ana' } });
    expect(ana.linkList).toEqual([]);
    const { places, ways } = await room.dato.readPlaces({ params, body: {} });
    expect(places.map(({ name, events }) => [name, events])).toEqual([
      ['QMA', 4],
      ['QMB', 4],
    ]);
    expect(ways).toMatchObject([{ events: 4, whoCount: 2 }]);
    await room.dato.withdrawImport({ ...took, body: { reason: 'one list was of another day' } });
    expect((await follow()).find(({ id }) => id === pair?.id)?.kept).toBeUndefined();
    expect((await room.dato.readPlaces({ params, body: {} })).places).toEqual([]);
    const unknown = { ...mapping, finding: 'together-0' };
    const body = { id: randomUUID(), exhibit, mapping: unknown };
    expect(await refusalOf(room.dato.dryRunImport({ params, body }))).toBe('http.not-found');
    await room.server.close();
  });
});
