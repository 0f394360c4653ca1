import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { CivilDate } from '@amirani/core';
import { createWorld, worldVersion } from '@amirani/scenario';
import { type SecondPerson, secondMessages } from '@amirani/scenario/second';
import { paxlstCorpus, pnrgovCorpus } from '../corpus.ts';
import { ourReader, personsOf } from './readings.ts';
import type { Seeds } from './seeds.ts';

/** A message to break, and what is true of it. */
export interface Sample {
  readonly name: string;
  readonly from: 'second writer' | 'scenario world' | 'speed corpus' | 'public samples';
  readonly bytes: Uint8Array;
  /** Written by the second hand, or, where nobody wrote a truth, the reading of the untouched message. */
  readonly persons: readonly SecondPerson[];
  readonly written: boolean;
}

/** Larger files hold nothing that smaller ones do not, and each fault costs a reading of the whole. */
const MOST_BYTES = 6000;

/** Every sample: a number of each type by the second writer, the small files of a world, the corpus of the speed table. */
export const samples = (each: number, seeds: Seeds): readonly Sample[] => [
  ...secondMessages(seeds.second, each).map(
    ({ name, bytes, persons }): Sample => ({
      ...{ name, bytes, persons },
      from: 'second writer',
      written: true,
    }),
  ),
  ...worldSamples(Math.ceil(each / 2), seeds.world),
  ...[...paxlstCorpus(60_000).interchanges, ...pnrgovCorpus(60_000).interchanges].map(
    (bytes, at): Sample => unwritten(`speed-${at}`, 'speed corpus', bytes.slice()),
  ),
  ...publicSamples(),
];

const unwritten = (name: string, from: Sample['from'], bytes: Uint8Array): Sample => ({
  ...{ name, from, bytes },
  persons: personsOf(ourReader(bytes)),
  written: false,
});

const worldSamples = (count: number, seed: number): readonly Sample[] => {
  const world = createWorld({
    ...{ version: worldVersion, seed, size: 'S' },
    referenceDate: '2026-03-31' as CivilDate,
  });
  return world.messages
    .filter(({ bytes, kind }) => kind !== 'CUSRES' && bytes.length <= MOST_BYTES)
    .slice(0, count)
    .map(({ path, bytes }) => unwritten(path, 'scenario world', bytes));
};

/** Of other people, beside the repository and never in it. */
const publicFolder = fileURLToPath(new URL('../../../../shared/data/messages', import.meta.url));

const publicSamples = (): readonly Sample[] => {
  if (!existsSync(publicFolder)) {
    process.stdout.write('public samples are not on this machine: left out\n');
    return [];
  }
  return ['paxlst', 'pnrgov', 'pitfalls'].flatMap((folder) =>
    readdirSync(join(publicFolder, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.(edi|txt|edifact)$/i.test(name))
      .sort()
      .flatMap((name) => {
        const bytes = new Uint8Array(readFileSync(join(publicFolder, folder, name)));
        return bytes.length > MOST_BYTES
          ? []
          : [unwritten(`${folder}/${name}`, 'public samples', bytes)];
      }),
  );
};
