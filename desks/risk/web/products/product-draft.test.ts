import type { CivilDate } from '@amirani/core';
import { frequenciesOf } from '@amirani/risk/products';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { RiskDataset } from '../../api/types.ts';
import { riskWords } from '../../api/words.ts';
import { fitting, isComplete, newProduct, recipientsOf } from './product-draft.ts';

const DAY = '2026-11-23' as CivilDate;

test('a product needs a day and figures, and an assessment its likelihood and confidence', () => {
  const product = newProduct(DAY, ['refusals']);
  expect(isComplete(product)).toBe(true);
  expect(isComplete({ ...product, datasets: [] })).toBe(false);
  expect(isComplete({ ...product, at: '' as CivilDate })).toBe(false);
  const words = { text: 'More will come', kind: 'assessment' as const };
  expect(isComplete({ ...product, remarks: [words] })).toBe(false);
  expect(
    isComplete({ ...product, remarks: [{ ...words, likelihood: 4, confidence: 'low' as const }] }),
  ).toBe(true);
  expect(isComplete({ ...product, remarks: [{ kind: 'fact', text: ' ' }] })).toBe(false);
  expect(newProduct(DAY, Array.from({ length: 30 }, String)).datasets.length).toBe(10);
});

test('recipients stand once, without blanks', () => {
  expect(recipientsOf('Head, South\nHead;  ')).toEqual(['Head', 'South']);
  fc.assert(
    fc.property(fc.string(), (text) => {
      const list = recipientsOf(text);
      expect(new Set(list).size).toBe(list.length);
      for (const one of list) expect(one).toBe(one.trim());
    }),
  );
});

test('a product is offered the figures that it can be made of, as the composing of products has it', () => {
  const datasets = [...riskWords.frequencies, undefined].map(
    (frequency) => ({ id: String(frequency), frequency }) as unknown as RiskDataset,
  );
  for (const kind of riskWords.productKinds)
    expect(fitting(kind, datasets).map(({ frequency }) => frequency)).toEqual(
      riskWords.frequencies.filter((one) => frequenciesOf(kind).includes(one)),
    );
});
