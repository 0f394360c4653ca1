import { paxlst, pnrgov } from '@platform/server/test/edifact-texts.ts';
import { inspect, onDatabase } from '@platform/server/test/engines.ts';
import { testRoom } from '@platform/server/test/ingest-room.ts';
import { expect, test } from 'vitest';
import { screeningOf } from '../../test/hit-lists.ts';
import { confirmHit, hitsWorld, judgeHit } from '../../test/hits.ts';
import { firstRows, listFile, openListRoom } from '../../test/watch-lists.ts';
import { screenDue } from './screening.ts';

const tamar = {
  ...{ surname: 'QVIRQVELIA', given: 'TAMAR', birth: '740531' },
  ...{ document: 'QA9999999', issuer: 'QMA', locator: 'AAA111' },
};

onDatabase('screening with the lists of the unit', (database) => {
  test('a list counts by its version; R14: what two persons confirm on PNR links it to an offence, and no longer than they do', async () => {
    const lists = await openListRoom(database());
    const unit = await hitsWorld(database());
    const room = testRoom(database());
    const needs = screeningOf(lists.server.platform, lists.source);
    const take = (text: string) => {
      room.now = lists.server.platform.clock();
      return room.takeOne(text);
    };
    const hits = () =>
      inspect<{ system: string; entry: string; state: string; ended: string | null }>(
        database(),
        'select system, entry, state, ended from hit.hit order by found_at, system',
      );
    await take(paxlst({ flight: 'ZL1', persons: [tamar] }));
    await take(pnrgov({ flight: 'ZL1', persons: [tamar] }));
    await screenDue(needs);
    expect(await hits()).toEqual([]);
    const [, ...others] = firstRows;
    const { list } = await lists.activate('wanted', others);
    await screenDue(needs);
    expect(await hits()).toEqual([]);
    await lists.takeOver('wanted', listFile(firstRows));
    await screenDue(needs);
    // Written by another standard, with another document: found by name and date in both rooms.
    const found = { entry: 'W-1', state: 'waiting', ended: null };
    expect(await hits()).toEqual([
      { system: 'api', ...found },
      { system: 'pnr', ...found },
    ]);
    const indicated = () =>
      inspect<{ offence: string }>(database(), 'select source, offence from kept.indication');
    const pnr = await inspect<{ id: string }>(
      database(),
      "select id from hit.hit where system = 'pnr'",
    );
    const id = pnr[0]?.id ?? '';
    await judgeHit(unit.nino, id, 'same');
    expect(await indicated()).toEqual([]);
    await confirmHit(unit.gia, id);
    expect(await indicated()).toEqual([{ source: 'hit', offence: 'murder' }]);
    const back = { params: { id }, body: { version: 2, reason: 'it was the file of her sister' } };
    await unit.nino.takeHitBack(back);
    expect(await indicated()).toEqual([]);
    lists.server.pass(60);
    await lists.takeOver('wanted', listFile(others));
    await screenDue(needs);
    expect((await hits()).map(({ ended }) => ended)).toEqual([
      'targeting.hit.ended.entry-gone',
      'targeting.hit.ended.entry-gone',
    ]);
    expect(list.id).toBe('wanted');
    await lists.server.close();
    await unit.server.close();
  });
});
