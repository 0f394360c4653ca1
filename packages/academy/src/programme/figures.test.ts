import { expect, test } from 'vitest';
import { barOf, figureText, intervalText } from './figures.ts';

test('a figure is written in its unit and in the form of a language', () => {
  expect(figureText('training-days', 1780, 'en')).toBe('1\u202F780');
  expect(figureText('skill-after', 2.327, 'en')).toBe('2.33');
  expect(figureText('skill-gain', -0.104, 'ka')).toBe('\u22120,10');
  expect(figureText('skill-gain', -0.001, 'ka')).toBe('0,00');
  expect(figureText('certified', 0.7183, 'lv')).toBe('71,8\u00A0%');
  expect(intervalText('certified', { value: 0.5, low: 0.4, high: 0.6 }, 'en')).toBe(
    '40.0\u00A0% – 60.0\u00A0%',
  );
  expect(intervalText('attendances', { value: 5 }, 'en')).toBe('');
});

test('what is small lies left of what is large, within the scale', () => {
  const { low, value, high, target, before } = barOf(3, { value: 2, low: 1.5, high: 2.5 }, 1);
  expect([before ?? 9, low, value, high, target]).toEqual(
    [before ?? 9, low, value, high, target].toSorted((a, b) => a - b),
  );
  expect(target).toBeLessThan(1);
  expect(barOf(1, { value: -1 }, undefined)).toMatchObject({ value: 0, before: undefined });
});
