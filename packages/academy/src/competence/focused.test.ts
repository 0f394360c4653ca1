import { createHash } from 'node:crypto';
import { makeItems } from '@amirani/scenario/items';
import { expect, test } from 'vitest';
import { focusedOn } from './index.ts';

const made = (kind: 'stay' | 'network' | 'series', seed: string) =>
  makeItems({
    kind,
    count: 120,
    prevalence: 0.5,
    difficulty: 'usual',
    twins: 0,
    hints: false,
    seed: createHash('sha256').update(seed).digest('hex'),
  });
const wish = { targets: 20, others: 20 };

test.each([
  ['stay', 'schengen.entry.ninety-days'],
  ['network', 'items.network.escort'],
  ['series', 'items.series.rise'],
] as const)(
  'half of what is wrong in a burst of %s shows what somebody misses, and what is right looks so as often',
  (kind, code) => {
    const all = made(kind, 'a');
    const { items, truth } = focusedOn(all, { ...wish, focus: [code] });
    expect(items.map(({ id }) => id)).toEqual(truth.map(({ id }) => id));
    const targets = truth.filter(({ target }) => target);
    expect([targets.length, truth.length]).toEqual([20, 40]);
    const shown = all.truth.filter(({ target, evidence }) => target && evidence.includes(code));
    const aimed = targets.filter(({ evidence }) => evidence.includes(code));
    expect(aimed.length).toBeGreaterThanOrEqual(Math.min(10, shown.length));
    // Of none of the looks is it told by the look.
    const looks = (some: typeof truth) => Map.groupBy(some, ({ technique }) => technique ?? '');
    const honest = looks(truth.filter(({ target }) => !target));
    for (const [look, own] of looks(targets))
      expect(Math.abs(own.length - (honest.get(look)?.length ?? 0))).toBeLessThanOrEqual(4);
    // In the order in which they were drawn.
    const places = truth.map(({ id }) => all.truth.findIndex((one) => one.id === id));
    expect(places).toEqual(places.toSorted((one, other) => one - other));
  },
);

test('without anything to go after it is a burst like any other; where there are fewer, all are given', () => {
  const all = made('stay', 'b');
  const plain = focusedOn(all, { ...wish, focus: [] });
  expect(plain.truth.filter(({ target }) => target)).toHaveLength(20);
  const every = focusedOn(all, { targets: 500, others: 500, focus: ['schengen.entry.visa'] });
  expect(every.truth).toEqual(all.truth);
});
