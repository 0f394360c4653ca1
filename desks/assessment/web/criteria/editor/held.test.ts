import type { CivilDate } from '@amirani/core';
import { formatCriterion, readCriterion } from '@amirani/targeting/criteria';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { holdText } from './held.ts';
import { startingText } from './starting-text.ts';

const on = '2026-11-26' as CivilDate;

describe('a text in the editor', () => {
  test('what it begins with can be read, and is refused until somebody has filled it in', () => {
    const text = startingText(on);
    expect(readCriterion(text).issues).toEqual([]);
    const { refused, issues } = holdText(text, on);
    expect(refused).toBe(true);
    expect(issues.every(({ code }) => code.startsWith('targeting.lint.'))).toBe(true);
    expect(issues.filter(({ severity }) => severity === 'obstacle').length).toBeGreaterThan(2);
  });

  test('R20: a protected field is refused at its line and column as it is typed', () => {
    const text = startingText(on).replace('payment.kind is cash', 'nationality is QMA');
    const line = text.split('\n').findIndex((one) => one.includes('nationality')) + 1;
    const found = holdText(text, on).issues.find(
      ({ code }) => code === 'targeting.field.protected',
    );
    expect(found).toMatchObject({ line, column: 5, severity: 'obstacle' });
  });

  test('whatever is typed, nothing throws, and what cannot be read is refused', () => {
    const start = startingText(on);
    fc.assert(
      fc.property(fc.nat(start.length), fc.nat(40), fc.string(), (from, drop, put) => {
        const text = start.slice(0, from) + put + start.slice(from + drop);
        const { criterion } = readCriterion(text);
        const { refused, issues } = holdText(text, on);
        if (criterion === undefined) expect(refused && issues.length > 0).toBe(true);
        else expect(readCriterion(formatCriterion(criterion)).issues).toEqual([]);
      }),
    );
  });
});
