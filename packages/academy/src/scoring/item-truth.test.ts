import type { ItemTruth } from '@amirani/scenario/items';
import { evidenceCodes, makeItems, materialKinds } from '@amirani/scenario/items';
import { expect, expectTypeOf, test } from 'vitest';
import type { Item } from './decision.ts';
import { scoreOf } from './score.ts';

test('the truth of generated items is what is scored, field by field', () => {
  expectTypeOf<ItemTruth>().toExtend<Item>();
  // Nothing is scored that a generator cannot say, but whether an item was taken out afterwards.
  expectTypeOf<Omit<Item, 'void'>>().toExtend<ItemTruth>();
});

test.each(materialKinds)(
  'who flags the targets of a class of %s and names their evidence has them all',
  (kind) => {
    const { truth } = makeItems({
      seed: 'c0'.repeat(32),
      kind,
      count: 20,
      prevalence: 0.3,
      difficulty: 'easy',
      twins: 2,
      hints: true,
    });
    const decisions = truth.map(({ id, target, evidence, referral }) => ({
      item: id,
      flagged: target,
      confidence: 90,
      seconds: 20,
      named: evidence,
      ...(referral === undefined ? {} : { referred: referral }),
    }));
    const result = scoreOf({ items: truth, decisions, fieldPrevalence: 0.01 });
    expect(result.counts).toMatchObject({ hits: 6, misses: 0, falseAlarms: 0 });
    expect(result.reasons).toMatchObject({ withReason: 6, right: 1, withoutAny: 0 });
    expect(result.rights.missed).toEqual([]);
    expect(truth.flatMap(({ evidence }) => evidence)).toSatisfy((codes: string[]) =>
      codes.every((code) => (evidenceCodes[kind] as readonly string[]).includes(code)),
    );
  },
);
