import { createWorld, worldFiles, worldVersion } from '@amirani/scenario';
import { expect, test } from 'vitest';
import { hasPostgres, inspect, onBothEngines } from '../../test/engines.ts';
import { testRoom } from '../../test/ingest-room.ts';
import { type ScoredObservation, scoreMatches } from '../../test/score-matches.ts';
import { unpackSource } from '../traveller/source-text.ts';

/** The worlds of an engine: where there is one only, it has all of them. */
const worldsOf = (isFirst: boolean): readonly number[] =>
  !hasPostgres() ? [1, 2, 3] : isFirst ? [2, 3] : [1];

onBothEngines('matching against the ledger of synthetic worlds', (database, isFirst) => {
  // Every world has its own truth to compare with, so that each engine is tested on its own worlds.
  for (const seed of worldsOf(isFirst))
    test(`world ${seed}: no two people are merged, and nearly all are found`, async () => {
      const referenceDate = `2026-1${seed - 1}-15` as never;
      const world = createWorld({ version: worldVersion, seed, referenceDate });
      const room = testRoom(database());
      room.now = new Date(`2026-1${seed - 1}-15T12:00:00Z`);
      const files = worldFiles(world).filter(({ direction }) => direction === 'to-state');
      const ids = new Map<string, readonly string[]>();
      for (let from = 0; from < files.length; from += 50) {
        const group = files.slice(from, from + 50);
        const outcomes = await room.take(...group.map(({ bytes }) => bytes));
        group.forEach(({ path }, index) => {
          ids.set(path, outcomes[index]?.map(({ id }) => id) ?? []);
        });
      }
      const select = (system: string) => `select '${system}' as system, message_id as "messageId",
        ordinal, traveller_id as "travellerId", record, source from ${system}.observation`;
      const rows = await inspect<ScoredObservation & { readonly source: string }>(
        database(),
        `${select('api')} union all ${select('pnr')}`,
      );
      const observations = rows.map(({ source, ...row }) => ({
        ...row,
        record: { ...row.record, source: unpackSource(source) },
      }));
      const links = await inspect<{ apiId: string; pnrId: string }>(
        database(),
        'select api_id as "apiId", pnr_id as "pnrId" from link.person',
      );
      const readable = new Set(
        world.truth.messages
          .filter((message) => message.readable === 'whole')
          .map(({ path }) => path),
      );
      const score = scoreMatches(world.truth, ids, observations, links);
      console.log(
        `world ${seed}: ${score.links.right} links, precision ${score.precision}, recall ${score.recall.toFixed(4)}, split ${score.split.length}`,
      );
      expect(score.unplaced.filter((place) => readable.has(place.split(' ')[0] ?? ''))).toEqual([]);
      expect(score.merged).toEqual([]);
      expect(score.links.wrong).toEqual([]);
      expect(score.precision).toBe(1);
      // One booking in twelve has the title in the name and no document; linking reads such names.
      expect(score.recall).toBeGreaterThanOrEqual(0.985);
      expect(score.split.length).toBeLessThanOrEqual(4);
    }, 60_000);
});
