import { expect, test } from 'vitest';
import { paxlst, pnrgov } from '../../../../../test/edifact-texts.ts';
import { inspect, onBothEngines } from '../../../../../test/engines.ts';
import { screeningOf } from '../../../../../test/hit-lists.ts';
import { testRoom } from '../../../../../test/ingest-room.ts';
import { firstRows, listFile, openListRoom } from '../../../../../test/watch-lists.ts';
import { screenDue } from './screening.ts';

const tamar = {
  ...{ surname: 'QVIRQVELIA', given: 'TAMAR', birth: '740531' },
  ...{ document: 'QA9999999', issuer: 'QMA', locator: 'AAA111' },
};

onBothEngines('screening with the lists of the unit', (database) => {
  test('a list begins to count when it is activated, follows its versions, and stops when it is retired', async () => {
    const lists = await openListRoom(database());
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
    lists.server.pass(60);
    await lists.takeOver('wanted', listFile(others));
    await screenDue(needs);
    expect((await hits()).map(({ ended }) => ended)).toEqual([
      'targeting.hit.ended.entry-gone',
      'targeting.hit.ended.entry-gone',
    ]);
    expect(list.id).toBe('wanted');
    await lists.server.close();
  });
});
