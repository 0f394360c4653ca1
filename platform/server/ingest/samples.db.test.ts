import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gate, readRecords } from '@amirani/messages';
import { expect, test } from 'vitest';
import { inspect, onBothEngines } from '../test/engines.ts';
import { rowCounts, testRoom } from '../test/ingest-room.ts';

const samples =
  process.env['AMIRANI_SAMPLES'] ?? join(import.meta.dirname, '../../../../shared/data');
const there = existsSync(samples);
if (!there) console.log('sample messages are absent: their test is left out');

const all = (): readonly (readonly [string, Buffer])[] =>
  ['pnrgov', 'paxlst', 'pitfalls', 'iapi'].flatMap((folder) =>
    readdirSync(join(samples, 'messages', folder))
      .filter((name) => /\.(edi|txt|edifact)$/.test(name))
      .map(
        (name) =>
          [`${folder}/${name}`, readFileSync(join(samples, 'messages', folder, name))] as const,
      ),
  );

// How a message is read is the same on both engines; how it is stored is seen on a part of them.
onBothEngines('the sample messages of other systems', (database, isFirst) => {
  const files = isFirst ? all : () => all().filter((_, at) => at % 4 === 0);
  test.runIf(there)(
    'every one is stored with all its travellers, or held with a reason, none lost or twice',
    async () => {
      const room = testRoom(database());
      for (const [name, bytes] of files()) {
        const [list = []] = await room.take(bytes);
        expect(list.length, name).toBeGreaterThan(0);
        const gated = gate(bytes);
        const read = readRecords(gated.bytes, { referenceDate: '2026-11-30' as never });
        for (const { outcome, id, reason, travellers } of list) {
          if (outcome === 'quarantined') expect(reason, name).toMatch(/^ingest\./);
          if (outcome !== 'stored') continue;
          const [row] = await inspect<{ n: bigint }>(
            database(),
            `select (select count(*) from api.observation where message_id = $1)
                + (select count(*) from pnr.observation where message_id = $1) as n`,
            [id],
          );
          expect(Number(row?.n), name).toBe(travellers);
        }
        const stored = list.filter(
          ({ outcome }) => outcome === 'stored' || outcome === 'duplicate',
        );
        if (list.every(({ outcome }) => outcome !== 'quarantined'))
          expect(stored, name).toHaveLength(read.length);
      }
      const before = await rowCounts(database());
      const again = (await room.take(...files().map(([, bytes]) => bytes))).flat();
      expect(again.filter(({ outcome }) => outcome === 'stored')).toEqual([]);
      const { 'platform.outbox': _, ...after } = await rowCounts(database());
      expect(before).toMatchObject(after);
      const reasons = Map.groupBy(again, ({ outcome, reason }) => reason ?? outcome);
      console.log([...reasons].map(([reason, { length }]) => `${length} ${reason}`).join(', '));
    },
    60_000,
  );
});
