import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { refusalOf } from '../../../../test/clients.ts';
import { onBothEngines } from '../../../../test/engines.ts';
import { openCaseRoom } from '../../../../test/investigations.ts';

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

onBothEngines('journeys of a case', (database) => {
  test('R2, R3, R40: only disclosed lists are read; companions are found under every spelling; a victim is never named', async () => {
    const room = await openCaseRoom(database(), folder);
    const params = { id: room.caseId };
    const exhibit = await room.enter('journeys.csv', TABLE);
    const follow = () => room.dato.followJourneys({ params, body: {} });
    expect(await follow()).toMatchObject({ rows: 0, refused: 0, together: [] });
    const source = { kind: 'person' as const, said: 'seen on duty' };
    const said = (subject: string, property: string, value: string) => ({
      ...{
        id: randomUUID(),
        subject,
        schema: 'Person',
        property,
        value,
        kind: 'fact' as const,
        source,
      },
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
      ...{ id: randomUUID(), exhibit, reference: 'PIU 12/2026', lists },
      offence: 'facilitation-of-unauthorised-entry' as const,
    };
    await room.dato.recordJourneyDisclosure({ params, body });
    const found = await follow();
    expect(found).toMatchObject({ rows: 20, refused: 1, incomplete: 1 });
    const [pair] = found.together.filter(({ apart }) => apart === 0);
    expect(pair).toMatchObject({ lists: 4, tied: 4 });
    expect(pair?.named.flatMap(({ names }) => names).toSorted()).toEqual([
      ...['LIKHAVARI Nino', 'LIKHAVARY Nino', 'TSKHVEDADZE Levan'],
    ]);
    expect(JSON.stringify(found)).not.toContain('TODUA');
    expect(found.together.some(({ apart }) => apart === 1)).toBe(true);
    expect(found.routes[0]).toMatchObject({ places: ['QMA', 'QMB'] });
    expect(await refusalOf(room.stranger.followJourneys({ params, body: {} }))).toBe(
      'http.not-found',
    );
    expect(await refusalOf(room.mzia.recordJourneyDisclosure({ params, body }))).toBe(
      'access.step-up.required',
    );
    await room.server.close();
  });
});
