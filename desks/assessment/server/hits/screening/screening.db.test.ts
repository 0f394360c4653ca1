import { asOwner, withAccess } from '@platform/server/database/access.ts';
import { requireConfig } from '@platform/server/settings/config.ts';
import { paxlst, pnrgov, type TestPerson } from '@platform/server/test/edifact-texts.ts';
import { inspect, onDatabase } from '@platform/server/test/engines.ts';
import { testRoom } from '@platform/server/test/ingest-room.ts';
import { recordingJournal } from '@platform/server/test/recording-journal.ts';
import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { screeningOf, soughtPaper, soughtPerson, testLists } from '../../test/hit-lists.ts';
import { screenDue } from './screening.ts';

const nino: TestPerson = {
  ...{ surname: 'TSERELI', given: 'NINO', birth: '900506' },
  ...{ document: 'QV1234567', issuer: 'QVR', locator: 'AAA111' },
};
const gia: TestPerson = { ...nino, surname: 'VARDIANI', given: 'GIA', document: 'QV7654321' };
const sought = soughtPerson('p1', 'Nino Tsereli', '1990-05-06');

onDatabase('screening', (database) => {
  const world = () => {
    const room = testRoom(database());
    const lists = testLists();
    const journal = recordingJournal();
    const needs = screeningOf(
      { database: database(), journal, clock: () => room.now, config: requireConfig({}) },
      lists,
    );
    const screen = () => {
      room.now = new Date(room.now.getTime() + 1000);
      return screenDue(needs);
    };
    return { room, lists, journal, screen };
  };
  const hitsOn = (flightId: string | undefined) =>
    inspect<{ system: string; state: string; entry: string; ended: string | null; title: string }>(
      database(),
      `select system, state, entry, ended, title from hit.hit where flight_id = $1 order by found_at, system, entry`,
      [flightId],
    );
  const due = async (): Promise<number> =>
    (await inspect<{ n: number }>(database(), 'select count(*)::int as n from hit.due'))[0]?.n ?? 0;

  test('R4: travellers of each room are compared with the lists of its purpose, in a role of its own', async () => {
    const { room, lists, journal, screen } = world();
    lists.set('border', ['border-check'], [sought]);
    lists.set('crime', ['pnr-assessment'], [{ ...sought, id: 'p2' }]);
    const { flightId } = await room.takeOne(paxlst({ flight: 'ZH1', persons: [nino, gia] }));
    await room.takeOne(pnrgov({ flight: 'ZH1', persons: [nino, gia] }));
    expect(await due()).toBeGreaterThan(0);
    await screen();
    expect(await hitsOn(flightId)).toEqual([
      { system: 'api', state: 'waiting', entry: 'p1', ended: null, title: 'List border' },
      { system: 'pnr', state: 'waiting', entry: 'p2', ended: null, title: 'List crime' },
    ]);
    expect(await due()).toBe(0);
    // One entry for each flight and system, with the hits but without names.
    const entries = journal.entries.filter(({ action }) => action === 'screenFlight');
    expect(entries.map(({ operation, purpose }) => [operation, purpose]).toSorted()).toEqual(
      expect.arrayContaining([
        ['combination', 'border-check'],
        ['combination', 'pnr-assessment'],
      ]),
    );
    expect(JSON.stringify(entries)).not.toMatch(/TSERELI|Tsereli/);
    const attempt = (role: 'amirani_screening_api' | 'amirani_screening_pnr', table: string) =>
      withAccess(
        database(),
        { account: 'x', purpose: 'pnr-assessment', reference: 'r' },
        role,
        (tx) =>
          tx
            .selectFrom(table as never)
            .selectAll()
            .execute(),
      );
    for (const table of ['pnr.traveller', 'link.person', 'hit.hit_pnr', 'hit.hit'])
      await expect(attempt('amirani_screening_api', table)).rejects.toMatchObject({
        code: '42501',
      });
    for (const table of ['api.traveller', 'hit.hit_api', 'hit.hit'])
      await expect(attempt('amirani_screening_pnr', table)).rejects.toMatchObject({
        code: '42501',
      });
  });

  test('repeated screening finds nothing twice, from any process', async () => {
    const { room, lists, screen } = world();
    lists.set('border', ['border-check'], [sought, soughtPaper('d1', 'QV7654321')]);
    const { flightId } = await room.takeOne(paxlst({ flight: 'ZH2', persons: [nino, gia] }));
    await Promise.all([screen(), screen(), screen()]);
    expect((await hitsOn(flightId)).map(({ entry }) => entry)).toEqual(['d1', 'p1']);
    await room.takeOne(paxlst({ flight: 'ZH2', reference: 'R2', persons: [nino, gia] }));
    lists.set('border', ['border-check'], [sought, soughtPaper('d1', 'QV7654321')]);
    await screen();
    await screen();
    expect(await hitsOn(flightId)).toHaveLength(2);
  });

  test('what waits is seen until it is compared, and a failure loses nothing', async () => {
    const { room, lists, journal, screen } = world();
    lists.set('border', ['border-check'], [sought]);
    const { flightId } = await room.takeOne(paxlst({ flight: 'ZH3', persons: [nino] }));
    const before = await due();
    journal.broken = true;
    await expect(screen()).rejects.toThrow();
    expect(await due()).toBeGreaterThanOrEqual(before);
    expect(await hitsOn(flightId)).toEqual([]);
    journal.broken = false;
    await screen();
    expect(await hitsOn(flightId)).toHaveLength(1);
    expect(await due()).toBe(0);
  });

  test('other data come again and end what rested on the old; an entry that changed or went does, too', async () => {
    const { room, lists, screen } = world();
    lists.set('border', ['border-check'], [sought]);
    const known = { ...nino, unique: 'U1' };
    const { flightId } = await room.takeOne(paxlst({ flight: 'ZH4', persons: [known] }));
    await screen();
    const renewed = { ...known, document: 'QV1112223' };
    await room.takeOne(paxlst({ flight: 'ZH4', reference: 'R4', persons: [renewed] }));
    await screen();
    expect((await hitsOn(flightId)).map(({ state, ended }) => [state, ended])).toEqual([
      ['expired', 'targeting.hit.ended.data-changed'],
      ['waiting', null],
    ]);
    lists.set('border', ['border-check'], [{ ...sought, ground: 'national-warrant' }]);
    await screen();
    expect((await hitsOn(flightId)).map(({ ended }) => ended)).toEqual([
      'targeting.hit.ended.data-changed',
      'targeting.hit.ended.entry-changed',
      null,
    ]);
    lists.set('border', ['border-check'], [{ ...sought, expires: '2026-11-29' as never }]);
    await screen();
    expect((await hitsOn(flightId)).at(-1)?.ended).toBe('targeting.hit.ended.entry-expired');
    lists.drop('border');
    await screen();
    expect((await hitsOn(flightId)).filter(({ state }) => state !== 'expired')).toEqual([]);
  });

  test('an entry counts to the end of its last day at the border, which is not that of UTC', async () => {
    const { room, lists, screen } = world();
    lists.set('border', ['border-check'], [{ ...sought, expires: '2026-11-30' as never }]);
    const { flightId } = await room.takeOne(paxlst({ flight: 'ZH8', persons: [nino] }));
    room.now = new Date('2026-11-30T19:55:00Z');
    await screen();
    expect((await hitsOn(flightId)).map(({ ended }) => ended)).toEqual([null]);
    room.now = new Date('2026-11-30T20:05:00Z');
    await screen();
    expect((await hitsOn(flightId)).map(({ ended }) => ended)).toEqual([
      'targeting.hit.ended.entry-expired',
    ]);
  });

  test('a traveller is found in whatever script, by any document, and by no weak alias', async () => {
    const { room, lists, screen } = world();
    lists.set(
      'border',
      ['border-check'],
      [
        soughtPerson('georgian', 'ნინო წერელი', '1990-05-06'),
        soughtPerson('other-name', 'Somebody Else', '1960-01-01', {
          documents: [{ number: 'QV 1234567', kind: 'passport', issuer: 'QVR' }],
        }),
        soughtPerson('other-state', 'Somebody Else', '1960-01-01', {
          documents: [{ number: 'QV1234567', kind: 'passport', issuer: 'QMB' }],
        }),
        soughtPerson('other-date', 'Nino Tsereli', '1961-01-02'),
        soughtPerson('weak', 'Anybody Atall', '1990-05-06', {
          names: [
            { full: 'Anybody Atall', kind: 'primary', script: 'latin' },
            { full: 'Nino Tsereli', kind: 'weak-alias', script: 'latin' },
          ],
        }),
      ],
    );
    const { flightId } = await room.takeOne(paxlst({ flight: 'ZH5', persons: [nino] }));
    await screen();
    expect((await hitsOn(flightId)).map(({ entry }) => entry)).toEqual(['georgian', 'other-name']);
  });

  test('R22: the index of a list follows its version, and a list out of use finds nobody', async () => {
    const { room, lists, screen } = world();
    lists.set('border', ['border-check'], []);
    const { flightId } = await room.takeOne(paxlst({ flight: 'ZH6', persons: [nino, gia] }));
    await screen();
    expect(await hitsOn(flightId)).toEqual([]);
    lists.set('border', ['border-check'], [sought]);
    await screen();
    expect((await hitsOn(flightId)).map(({ entry }) => entry)).toEqual(['p1']);
    lists.set('border', ['pnr-assessment'], [sought, { ...sought, id: 'p9' }]);
    await screen();
    expect((await hitsOn(flightId)).map(({ entry, ended }) => [entry, ended])).toEqual([
      ['p1', 'targeting.hit.ended.entry-gone'],
    ]);
  });

  test('R16: hits and what was refuted go with the data on which they rest', async () => {
    const { room, lists, screen } = world();
    lists.set('border', ['border-check', 'pnr-assessment'], [sought]);
    const { flightId } = await room.takeOne(paxlst({ flight: 'ZH7', persons: [nino] }));
    await room.takeOne(pnrgov({ flight: 'ZH7', persons: [nino] }));
    await screen();
    expect((await hitsOn(flightId)).map(({ system }) => system)).toEqual(['api', 'pnr']);
    const erase = (system: string) =>
      withAccess(
        database(),
        { account: 'x', purpose: 'operation', reference: 'r' },
        'amirani_journal_writer',
        (tx) =>
          asOwner(tx, (own) => sql`select hit.erase_days(${system}, '2026-12-02')`.execute(own)),
      );
    await erase('api');
    expect((await hitsOn(flightId)).map(({ system }) => system)).toEqual(['pnr']);
    await erase('pnr');
    const counts = await inspect(
      database(),
      `select (select count(*)::int from hit.hit where flight_id = $1) as hits,
        (select count(*)::int from hit.screened where flight_id = $1) as screened`,
      [flightId],
    );
    expect(counts).toEqual([{ hits: 0, screened: 0 }]);
  });
});
