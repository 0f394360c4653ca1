import { expect, test } from 'vitest';
import type { RiskDataset } from '../../api/types.ts';
import { settingsOf, usualChoice } from './scan-choice.ts';

const dataset = (frequency: 'month' | 'week', first: string, last: string) => ({
  frequency,
  latest: { first, last } as RiskDataset['latest'],
  dimensions: ['nationality', 'route'],
});

test('months with more than two years behind them are judged with an eye on regimes, all else by its history', () => {
  expect(usualChoice(dataset('month', '2009-01', '2025-06')).baseline).toBe('regime-aware');
  expect(usualChoice(dataset('month', '2023-07', '2025-06')).baseline).toBe('by-history');
  expect(usualChoice(dataset('month', '2023-06', '2025-06')).baseline).toBe('regime-aware');
  expect(usualChoice(dataset('week', '2018-W01', '2025-W06')).baseline).toBe('by-history');
});

test('the settings contain the choice, each level with the dimensions of the one before', () => {
  const table = dataset('month', '2009-01', '2025-06');
  expect(settingsOf(table, { ...usualChoice(table), control: 'tree', effort: 'patrols' })).toEqual({
    method: 'regime-aware',
    options: {},
    where: {},
    share: 0.05,
    floor: 5,
    control: 'tree',
    levels: [['route'], ['route', 'nationality']],
    effort: 'patrols',
  });
});
