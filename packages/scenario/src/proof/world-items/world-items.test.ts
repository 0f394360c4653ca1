import { createHash } from 'node:crypto';
import type { CivilDate } from '@amirani/core';
import { nodeCrypto, runNow } from '@amirani/documents/node';
import { examine } from '@amirani/documents/verdict';
import { describe, expect, test } from 'vitest';
import { type Items, type MaterialKind, materialKinds } from '../../items/index.ts';
import type { Material } from '../../items/material.ts';
import { builtInModules } from '../../modules/index.ts';
import {
  bordersOf,
  type FlightLives,
  livesOfFlight,
  planTrainingWorld,
  type TrainingPlan,
  trainingWorldVersion,
} from '../../worlds/index.ts';
import { proveItems } from '../items/prove.ts';
import { countsOfBorder, countsOfFlight, worldItemTaker } from './index.ts';

/** Stays that were too long are rare, and escorts rarer still: a higher rate gives a small world enough. */
const MORE = { overstayer: 3, 'escorted-group': 4 } as const;
const modules = builtInModules().map((module) => {
  const { id, perMillion } = module;
  const { [id as keyof typeof MORE]: times = 1 }: Partial<Record<string, number>> = MORE;
  const { high } = perMillion;
  if (!('value' in high)) return module;
  return { ...module, perMillion: { ...perMillion, high: { ...high, value: high.value * times } } };
});

const planOf = (travellers: number): TrainingPlan => {
  const { plan } = planTrainingWorld({
    version: trainingWorldVersion,
    seed: 'items of a world',
    prevalence: 'high',
    modules,
    referenceDate: '2026-11-25' as CivilDate,
    size: { travellers, flights: Math.round(travellers / 60), days: 1 },
  });
  if (plan === undefined) throw new Error('no plan');
  return plan;
};
const [tiny, small] = [planOf(120), planOf(1500)];

/** Whom or what a material is about, wherever it is shown. */
const aboutOf = (material: Material): string => {
  switch (material.kind) {
    case 'document':
      return material.documents.map(({ zone }) => zone).join();
    case 'stay':
      return JSON.stringify(material.person);
    case 'traveller':
      return material.traveller.documents.map(({ number }) => number).join();
    case 'series':
      return JSON.stringify(material.series);
    case 'network':
      return material.marked.join();
  }
};

interface Wish {
  readonly plan?: TrainingPlan;
  readonly part?: number;
  readonly parts?: number;
  readonly seed?: string;
  readonly targets?: number;
  readonly others?: number;
}

const take = (
  kind: MaterialKind,
  { part = 0, parts = 2, seed = 'a', ...more }: Wish = {},
): Items | undefined => {
  const taker = worldItemTaker({
    plan: small,
    kind,
    targets: 2,
    others: 8,
    twins: 3,
    difficulty: 'usual',
    hints: true,
    ...more,
    part: { of: parts, number: part },
    seed: createHash('sha256').update(seed).digest('hex'),
  });
  while (taker.needsMore()) taker.nextPiece();
  return taker.finish();
};

const lives = new Map<string, FlightLives>();
/** Everybody of a flight, made once for all kinds that look at the same world. */
const livesOn = (plan: TrainingPlan, flight: number): FlightLives => {
  const name = `${plan.extent.travellers}/${flight}`;
  const made = lives.get(name) ?? livesOfFlight(plan, flight);
  lives.set(name, made);
  return made;
};

describe.each(materialKinds)('%s', (kind) => {
  const items = take(kind);
  if (items === undefined) throw new Error('too few');

  test('the desk’s own tools see every target as the truth names it, and nothing on anybody honest', () => {
    const known = items.items.map(({ id, material }) => {
      const truth = items.truth.find((one) => one.id === id);
      if (truth === undefined) throw new Error('no truth');
      return { id, material, truth, surface: truth.technique ?? '', about: {} };
    });
    expect(proveItems(known, (one) => runNow(examine(one), nodeCrypto))).toEqual([]);
    expect(items.truth.filter(({ target }) => target)).toHaveLength(2);
    expect(items.truth).toHaveLength(10);
  });

  test('the same seed takes the same items, byte for byte; another part of the world takes others, and ids reveal nothing', () => {
    expect(JSON.stringify(take(kind))).toBe(JSON.stringify(items));
    const people = (of: Items | undefined): readonly string[] =>
      (of?.items ?? []).map(({ material }) => aboutOf(material));
    const other = people(take(kind, { part: 1 }));
    expect(people(items).filter((one) => other.includes(one))).toEqual([]);
    for (const { id } of items.items) expect(id).toMatch(/^[A-Z]{3}-\d{6}$/);
    expect(people(take(kind, { seed: 'b' }))).not.toEqual(people(items));
  });

  test('records have as many rows of everybody: their number tells nothing', () => {
    const rows = items.items.flatMap(({ material }) =>
      material.kind === 'network' ? [material.trips.length] : [],
    );
    expect(new Set(rows).size).toBe(kind === 'network' ? 1 : 0);
  });

  test('a machine speaks, is wrong now and then, and of twins says one thing', () => {
    const hints = new Map(items.truth.map(({ id, hint }) => [id, hint]));
    expect([...hints.values()].every((hint) => hint !== undefined)).toBe(true);
    expect(items.truth.some(({ hint, target }) => (hint === 'target') !== target)).toBe(true);
    for (const { id, twin } of items.truth)
      if (twin !== undefined) expect(hints.get(twin)).toBe(hints.get(id));
  });

  test('a world that has too few gives none, and says beforehand how many it has', () => {
    expect(take(kind, { plan: tiny, targets: 900 })).toBeUndefined();
    const plan = small;
    const pieces = kind === 'series' ? bordersOf(plan) : plan.extent.flights;
    const counts = Array.from({ length: pieces }, (_, at) =>
      kind === 'series' ? countsOfBorder(plan, at) : countsOfFlight(plan, kind, livesOn(plan, at)),
    );
    const targets = counts.reduce((sum, one) => sum + one.targets, 0);
    expect(targets).toBeGreaterThan(3);
    expect(targets).toBeLessThan(50);
  });
});
