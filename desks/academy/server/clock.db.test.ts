import { randomUUID } from 'node:crypto';
import { withAccess } from '@platform/server/database/access.ts';
import { clientOf, clientWith } from '@platform/server/test/clients.ts';
import { inspect, onDatabase } from '@platform/server/test/engines.ts';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { eraseOldResults } from './clock.ts';
import { measuredSittings } from './reads.ts';
import {
  type ClassRoom,
  openClassRoom,
  signInWith,
  sittingsOf,
  tinyCourse,
} from './test/academy.ts';

onDatabase('days of the academy are those at the border', (database) => {
  let room: ClassRoom;
  beforeAll(async () => {
    const morning = await openClassRoom(database(), 1);
    const { server } = morning;
    // 25 November, 21:30 UTC: half past one of the 26th in Tbilisi. Earlier sessions have expired.
    server.pass(63_000);
    const trainer = await clientOf(server, 'trainer', `night-${randomUUID().slice(0, 8)}`);
    const classId = randomUUID();
    const { slips } = await trainer.openClass({
      body: { id: classId, course: tinyCourse.id, title: 'Class of an evening', seats: 1 },
    });
    const trainees = [];
    for (const { seat, login, password } of slips) {
      const cookie = await signInWith(server, login, password);
      trainees.push({ seat, cookie, client: clientWith(server, cookie, 'trainee') });
    }
    room = { ...morning, trainer, classId, trainees };
  });
  afterAll(async () => room.server.close());
  const { control, open, decideSome } = sittingsOf(() => room, database);

  test('what is done in the evening of UTC is of the next day: sums, and what is erased when', async () => {
    const sitting = await open(2);
    const [{ client } = room.trainees[0] as never] = room.trainees;
    await decideSome(client, sitting, 2);
    await control(sitting, 'finish');
    await control(sitting, 'release-truth');
    const held = (from: string, until: string) =>
      withAccess(
        database(),
        { account: 'programme', purpose: 'programme', reference: 'sums' },
        'amirani_programme',
        (tx) => {
          const span = { from, until, zone: 'Asia/Tbilisi' } as Parameters<
            typeof measuredSittings
          >[1];
          return measuredSittings(tx, span);
        },
      );
    expect(await held('2026-11-25', '2026-11-25')).toEqual([]);
    expect(await held('2026-11-26', '2026-11-26')).toMatchObject([{ on: '2026-11-26' }]);
    const { seatList } = await room.trainer.getClass({ params: { id: room.classId } });
    expect(seatList.map(({ erasesOn }) => erasesOn)).toEqual(['2027-11-26']);
    // To the day: at half past eight of the evening before in UTC it is that day at the border.
    const seats = () => inspect(database(), 'select id from academy.seat');
    const { clock } = room.server.platform;
    const at = (instant: string) =>
      room.server.pass((Date.parse(instant) - clock().getTime()) / 1000);
    at('2027-11-25T19:30:00Z');
    // The class of the morning before, and not yet that of the evening.
    expect(await eraseOldResults(room.server.platform)).toBe(1);
    expect(await seats()).toHaveLength(1);
    at('2027-11-25T20:30:00Z');
    expect(await eraseOldResults(room.server.platform)).toBe(1);
    expect(await seats()).toEqual([]);
  });
});
