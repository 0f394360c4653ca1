import { expect, test } from 'vitest';
import type { RiskDataset } from '../../api/types.ts';
import { judgedFrom } from './judged-span.ts';

const dataset = (
  frequency: 'week' | 'month',
  first: string,
  last: string,
): Pick<RiskDataset, 'latest' | 'frequency'> => ({
  frequency,
  latest: { first, last } as NonNullable<RiskDataset['latest']>,
});

test('the last year is a year of weeks or months with the latest in it, and never before the first', () => {
  expect(judgedFrom(dataset('week', '2021-W48', '2026-W47'), 'year')).toBe('2025-W48');
  expect(judgedFrom(dataset('month', '2009-01', '2025-04'), 'year')).toBe('2024-05');
  expect(judgedFrom(dataset('month', '2025-01', '2025-04'), 'year')).toBe('2025-01');
});

test('everything begins with the first period; the latest alone names none', () => {
  expect(judgedFrom(dataset('month', '2009-01', '2025-04'), 'all')).toBe('2009-01');
  expect(judgedFrom(dataset('month', '2009-01', '2025-04'), 'latest')).toBeUndefined();
  expect(judgedFrom({}, 'all')).toBeUndefined();
});
