import { createHash } from 'node:crypto';
import { nodeCrypto, runNow } from '@amirani/documents/node';
import { examine } from '@amirani/documents/verdict';
import { describe, expect, test } from 'vitest';
import { handWritten } from '../../items/hand-written/index.ts';
import { knownItems } from '../../items/make-items.ts';
import type { MaterialKind } from '../../items/material.ts';
import { materialKinds } from '../../items/material.ts';
import { difficulties } from '../../items/options.ts';
import type { Examine } from './document.ts';
import { proveItems, seenIn } from './prove.ts';
import { unansweredIn } from './stay.ts';

const examined: Examine = (examination) => runNow(examine(examination), nodeCrypto);

/** How many are looked at here; thousands by `npm run prove -- items`. */
const counts: Readonly<Record<MaterialKind, number>> = {
  document: 14,
  traveller: 80,
  stay: 80,
  series: 40,
  network: 20,
};

const items = (
  kind: MaterialKind,
  difficulty: (typeof difficulties)[number],
  count = counts[kind],
) =>
  knownItems({
    kind,
    difficulty,
    count,
    prevalence: 0.4,
    twins: 2,
    hints: false,
    seed: createHash('sha256').update(`proof ${kind}`).digest('hex'),
  });

describe.each(materialKinds)('%s', (kind) => {
  // A verdict takes a tenth of a second: of documents one difficulty is looked at here, which has all forgeries.
  test.each(kind === 'document' ? (['usual'] as const) : difficulties)(
    'every target that is %s can be seen, and no honest item shows as much',
    (difficulty) => {
      expect(proveItems(items(kind, difficulty), examined)).toEqual([]);
    },
  );

  test('what was written by hand is proved as well', () => {
    expect(handWritten[kind].length).toBeGreaterThan(1);
    expect(
      proveItems(
        handWritten[kind].map((one) => ({ ...one, surface: 'by hand', about: {} })),
        examined,
      ),
    ).toEqual([]);
  });
});

test('a proof sees what is wrong: a target that shows nothing, and an honest item that shows evidence', () => {
  const all = items('stay', 'usual');
  const turned = all.map((one) => ({ ...one, truth: { ...one.truth, target: !one.truth.target } }));
  expect(proveItems(turned, examined)).toHaveLength(all.length);
});

test('no condition of a stay is left that its papers do not answer', () => {
  for (const difficulty of difficulties)
    for (const { material } of items('stay', difficulty))
      expect(material.kind === 'stay' ? unansweredIn(material) : ['none']).toEqual([]);
});

test('what is harder is nearer to the other side', () => {
  const mean = (kind: MaterialKind, difficulty: 'easy' | 'hard', count: number): number => {
    const margins = items(kind, difficulty, count)
      .filter(
        ({ surface, truth }) => truth.target && (kind !== 'document' || surface === 'impostor'),
      )
      .map(({ material }) => seenIn(material, examined).margin)
      .filter(Number.isFinite);
    return margins.reduce((sum, one) => sum + one, 0) / margins.length;
  };
  // Means scatter: more are made of what is compared.
  for (const [kind, count] of [
    ['traveller', 240],
    ['series', 120],
    ['network', 40],
  ] as const)
    expect(mean(kind, 'easy', count), kind).toBeGreaterThan(mean(kind, 'hard', count));
});

test('a proof finds what cannot be named: a member without a record, and a beginning after the last period', () => {
  const network = items('network', 'usual').filter(({ truth }) => truth.target);
  const stranger = network.map((one) => ({
    ...one,
    truth: { ...one.truth, network: { members: ['QZZ-nobody'], links: [] } },
  }));
  expect(proveItems(stranger, examined)).toHaveLength(network.length);
  const series = items('series', 'usual').filter(({ truth }) => truth.target);
  const late = series.map((one) => ({
    ...one,
    truth: {
      ...one.truth,
      trend: { steps: one.truth.trend?.steps ?? 0, stepsInYear: 52, onset: 999 },
    },
  }));
  expect(proveItems(late, examined)).toHaveLength(series.length);
});
