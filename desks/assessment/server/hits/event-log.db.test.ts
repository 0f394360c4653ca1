import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { oversightDesk } from '@desk/oversight/server/desk.ts';
import { travellersDesk } from '@desk/travellers/server/desk.ts';
import { asOwner, withAccess } from '@platform/server/database/access.ts';
import { retentionClasses } from '@platform/server/jobs/retention-classes.ts';
import { eraseWhatIsOver } from '@platform/server/jobs/upkeep.ts';
import { openJournalKeys } from '@platform/server/journal/keys.ts';
import { type RunningJournal, startJournal } from '@platform/server/journal/start.ts';
import { silentLog } from '@platform/server/log/log.ts';
import { clientOf } from '@platform/server/test/clients.ts';
import { paxlst } from '@platform/server/test/edifact-texts.ts';
import { inspect, onDatabase } from '@platform/server/test/engines.ts';
import { testRoom } from '@platform/server/test/ingest-room.ts';
import { type TestServer, testServer } from '@platform/server/test/server.ts';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { queuedHits } from '../criteria/queued-hits.ts';
import { screenFlights } from '../criteria/screen.ts';
import { assessmentDesk } from '../desk.ts';
import { booking, courier, criteriaClient, criterionText, release } from '../test/criteria-room.ts';
import { screeningOf, soughtPerson, testLists } from '../test/hit-lists.ts';
import { judgeHit } from '../test/hits.ts';
import { screenDue } from './screening/screening.ts';

const folder = mkdtempSync(join(tmpdir(), 'amirani-event-log-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

onDatabase('the log of what the assessment did', (database) => {
  let server: TestServer;
  let journal: RunningJournal;
  beforeAll(async () => {
    const config = { dataFolder: join(folder, randomUUID()), journalOrigin: 'journal.test/events' };
    journal = await startJournal(
      database(),
      { ...config, witness: undefined },
      { log: silentLog, clock: () => new Date('2026-11-25T04:00:00Z') },
    );
    const keys = await openJournalKeys(config.dataFolder, config.journalOrigin);
    const desks = [travellersDesk, assessmentDesk(), oversightDesk(keys)];
    server = await testServer(database(), { desks, config, journal: journal.journal });
  });
  afterAll(async () => {
    await server.close();
    await journal.sequencer.stop();
  });
  const entries = async () => {
    await journal.sequencer.flush();
    const officer = await clientOf(server, 'data-protection-officer', `o-${randomUUID()}`);
    return (await officer.listJournalEntries({ query: { limit: 200 } })).entries;
  };

  test('R39: input, lists or criteria by digest, output and reviewer of each run are logged, and outlive the data', async () => {
    const room = testRoom(database());
    const persons = [
      {
        surname: 'TSERELI',
        given: 'NINO',
        birth: '900506',
        document: 'QV1234567',
        locator: 'AAA111',
      },
    ];
    const lists = testLists();
    lists.set('border', ['border-check'], [soughtPerson('p1', 'Nino Tsereli', '1990-05-06')]);
    await room.takeOne(paxlst({ flight: 'ZH1', persons }));
    await screenDue(screeningOf(server.platform, lists));
    const [hit] = await inspect<{ id: string; flight_id: string }>(
      database(),
      'select id, flight_id from hit.hit',
    );
    await judgeHit(await clientOf(server, 'pnr-analyst', 'event-nino'), hit?.id ?? '', 'different');
    const criteria = {
      author: await criteriaClient(server, 'event-author'),
      reviewer: await criteriaClient(server, 'event-reviewer'),
      officer: await criteriaClient(server, 'event-officer', 'data-protection-officer'),
    };
    await release(criteria, criterionText());
    await room.takeOne(booking([courier(1)], { flight: 'ZZ101', locator: 'EVENT1' }));
    await screenFlights(server.platform, queuedHits);

    const logged = await entries();
    const of = (action: string) => logged.filter((entry) => entry.action === action);
    expect(of('screenFlight')).toContainEqual(
      expect.objectContaining({
        ...{ operation: 'combination', actor: 'system:screening' },
        reference: expect.stringMatching(/^lists [0-9a-f]{16}$/),
        reason: expect.stringMatching(/^\d+ compared, 1 hits, 0 ended$/),
      }),
    );
    expect(of('screenJourneys')).toContainEqual(
      expect.objectContaining({ reason: expect.stringMatching(/criteria [0-9a-f]{64}$/) }),
    );
    expect(of('judgeHit')).toContainEqual(
      expect.objectContaining({ actor: 'event-nino', outcome: 'done' }),
    );
    // Whose data it was is found by the id, under a key, and not told by a name.
    expect(JSON.stringify(logged)).not.toMatch(/TSERELI|Tsereli/);

    server.pass(200 * 86_400);
    await eraseWhatIsOver(server.platform);
    expect(await inspect(database(), 'select 1 from hit.hit')).toEqual([]);
    const later = await entries();
    const still = new Set(later.map(({ leafHash }) => leafHash));
    for (const { leafHash } of logged) expect(still).toContain(leafHash);
  });

  test('R39: nobody may take an entry away: no role has the grant, and the owner of the tables sees none', async () => {
    expect(retentionClasses['journal']?.keeps).toBe('five years');
    const may = await inspect<{ rolname: string }>(
      database(),
      `select rolname::text from pg_roles where rolname like 'amirani\\_%' and rolname <> 'amirani_owner'
         and (has_table_privilege(rolname, 'journal.entry', 'delete')
           or has_table_privilege(rolname, 'journal.entry', 'truncate')
           or has_table_privilege(rolname, 'journal.entry', 'update'))`,
    );
    expect(may).toEqual([]);
    const gone = await withAccess(
      database(),
      { account: 'system:clock', purpose: 'operation', reference: 'clock' },
      'amirani_identity',
      (tx) => asOwner(tx, (own) => own.deleteFrom('journal.entry').executeTakeFirst()),
    );
    expect(Number(gone.numDeletedRows)).toBe(0);
  });
});
