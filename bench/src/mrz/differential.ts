import type { CivilDate } from '@amirani/core';
import { readMrz } from '@amirani/documents/mrz';
import { randomOf } from '../fuzz/random.ts';
import { type Answer, compare, type Difference } from './compare.ts';
import { generatedFormats, makeZone } from './generate.ts';
import { mutate } from './mutate.ts';
import { npmMrz, npmMrzFast } from './peers.ts';
import { reasonFor } from './reasons.ts';

/** What a comparison with both peers found. */
export interface Differential {
  readonly zones: number;
  /** Points of agreement and of disagreement, by peer. */
  readonly peers: Readonly<
    Record<
      string,
      {
        readonly zones: number;
        readonly zonesThatAgree: number;
        readonly reasons: Readonly<Record<string, number>>;
      }
    >
  >;
  /** Disagreements for which no reason is known, with the zone: there must be none. */
  readonly unexplained: readonly {
    readonly peer: string;
    readonly lines: readonly string[];
    readonly difference: Difference;
  }[];
  /** Zones made right that this reader does not find in order: there must be none. */
  readonly refused: readonly (readonly string[])[];
}

const options = { referenceDate: '2026-11-25' as CivilDate };

/** Half of the zones are right, half of them damaged in one to three places. */
export const differential = (seed: number, zones: number): Differential => {
  const unexplained: Differential['unexplained'][number][] = [];
  const refused: (readonly string[])[] = [];
  const peers = [
    {
      name: 'mrz 5.0.2',
      read: npmMrz,
      takes: () => true,
      zones: 0,
      agree: 0,
      reasons: new Map<string, number>(),
    },
    {
      name: 'mrz-fast 1.0.9',
      read: npmMrzFast,
      takes: isTd3Size,
      zones: 0,
      agree: 0,
      reasons: new Map<string, number>(),
    },
  ];
  for (let zone = 0; zone < zones; zone++) {
    const random = randomOf(seed + zone);
    const right = makeZone(
      random,
      random.pick(generatedFormats),
      random.chance(20) ? 'synthetic' : 'iso',
    );
    const lines = zone % 2 === 0 ? right : mutate(right, random);
    const reading = readMrz(lines, options);
    if (zone % 2 === 0 && !reading.ok) refused.push(lines);
    for (const peer of peers) {
      if (!peer.takes(lines)) continue;
      peer.zones++;
      const differences = compare(reading, answerOf(peer.read, lines));
      if (differences.length === 0) peer.agree++;
      for (const difference of differences) {
        const reason = reasonFor(peer.name, lines, difference, reading.format);
        if (reason === undefined) unexplained.push({ peer: peer.name, lines, difference });
        else peer.reasons.set(reason, (peer.reasons.get(reason) ?? 0) + 1);
      }
    }
  }
  return {
    zones,
    peers: Object.fromEntries(
      peers.map(({ name, zones: read, agree, reasons }) => [
        name,
        {
          zones: read,
          zonesThatAgree: agree,
          reasons: Object.fromEntries([...reasons].toSorted(([a], [b]) => (a < b ? -1 : 1))),
        },
      ]),
    ),
    unexplained,
    refused,
  };
};

const isTd3Size = (lines: readonly string[]): boolean =>
  lines.length === 2 && lines.every(({ length }) => length === 44);

const answerOf = (read: (lines: readonly string[]) => Answer, lines: readonly string[]): Answer => {
  try {
    return read(lines);
  } catch (error) {
    return { thrown: error instanceof Error ? error.message : String(error) };
  }
};
