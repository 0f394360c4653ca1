import { makeItems } from '@amirani/scenario/items';
import { expect, test } from 'vitest';
import { scoreOf } from '../scoring/index.ts';
import { withPlannedHints } from './hints.ts';
import { planOf, prevalenceOf } from './plan.ts';

const block = planOf(30).blocks.find(({ id }) => id === 'measured-2');
if (block === undefined) throw new Error('no block');

const items = (['1', '2', '3'] as const).flatMap((digit) =>
  makeItems({
    seed: digit.repeat(64),
    kind: 'series',
    count: 100,
    prevalence: prevalenceOf(block),
    difficulty: 'usual',
    twins: block.twins,
    hints: true,
  }).truth.map((item) => ({
    ...item,
    id: `${digit}.${item.id}`,
    ...(item.twin === undefined ? {} : { twin: `${digit}.${item.twin}` }),
  })),
);

/** A trainee who follows the machine, and lets pass without a hint. */
const followed = (of: typeof items) =>
  scoreOf({
    items: of,
    decisions: of.map(({ id, hint }) => ({
      item: id,
      flagged: hint === 'target',
      seconds: 1,
      named: [],
      confidence: 60,
    })),
    fieldPrevalence: 0.02,
  }).sensitivity?.dPrime;

test('following the machine alone reaches no bar, following all hints would reach each', () => {
  const planned = [0, 1, 2].flatMap((at) =>
    withPlannedHints(block, items.slice(at * 100, at * 100 + 100)),
  );
  expect(followed(items)?.low).toBeGreaterThan(2.25);
  expect(followed(planned)?.high).toBeLessThan(1.25);
});

test('hints are as many as planned, wrong ones 5 to 10 of a hundred, and the items are the same', () => {
  const before = items.slice(0, 100);
  const after = withPlannedHints(block, before);
  const wrong = after.filter(
    ({ hint, target }) => hint !== undefined && (hint === 'target') !== target,
  );
  expect(wrong.length).toBeGreaterThanOrEqual(5);
  expect(wrong.length).toBeLessThanOrEqual(10);
  expect(after.filter(({ hint }) => hint !== undefined).length).toBeLessThanOrEqual(
    block.hints.right + block.hints.wrong,
  );
  expect(after.map(({ hint: _, ...item }) => item)).toEqual(
    before.map(({ hint: _, ...item }) => item),
  );
  expect(withPlannedHints(block, before.toReversed()).toReversed()).toEqual(after);
});

test('R70: both of a pair of twins have the same hint, or neither has one', () => {
  const hintOf = new Map(
    withPlannedHints(block, items.slice(0, 100)).map(({ id, hint }) => [id, hint]),
  );
  const pairs = items
    .slice(0, 100)
    .flatMap(({ id, twin }) => (twin === undefined ? [] : [[id, twin]]));
  expect(pairs.length).toBeGreaterThan(3);
  for (const [id = '', twin = ''] of pairs) expect(hintOf.get(id), id).toBe(hintOf.get(twin));
});

test('where nothing is planned no hint stays', () => {
  const none = withPlannedHints({ hints: { right: 0, wrong: 0 } }, items.slice(0, 100));
  expect(none.every(({ hint }) => hint === undefined)).toBe(true);
});
