import { describe, expect, test } from 'vitest';
import { complete, green } from '../test/traveller.ts';
import { firstLine } from './first-line.ts';
import type { FirstLineInput } from './input.ts';

const codes = (input: FirstLineInput): readonly string[] =>
  firstLine(input).reasons.map(({ code }) => code);

describe('other checks of the same document', () => {
  // Planted fault: without the rank or the word of `checkpoint.other.*` the first two fail.
  test.each(['held', 'second-line', 'passed', 'refused'] as const)(
    '%s is the first reason and is never clear',
    (state) => {
      const others = [{ id: 'other', booth: 'B2', state }];
      expect(firstLine({ ...complete, others })).toMatchObject({
        word: 'attention',
        reasons: [{ code: `checkpoint.other.${state}`, facts: { booth: 'B2' }, locator: 'other' }],
      });
    },
  );

  test('is said before what is not known, and before an obstacle', () => {
    const others = [{ id: 'other', booth: 'B2', state: 'second-line' }] as const;
    const silent = { ...complete, others, flight: { state: 'no-flight' } } as const;
    expect(firstLine(silent).word).toBe('attention');
    expect(codes(silent)[0]).toBe('checkpoint.other.second-line');
    const rejected = {
      ...complete,
      others,
      document: { ...complete.document, decided: 'rejected' },
    } as const;
    expect(firstLine(rejected).word).toBe('obstacle');
    expect(codes(rejected)[0]).toBe('checkpoint.other.second-line');
  });
});

test('differences precede checks that did not run', () => {
  const missing = ['sod.signature', 'chip.authentication', 'light.uv', 'barcode'].map((check) => ({
    check,
    result: 'aborted' as const,
  }));
  const verdict = { ...green, colour: 'grey' as const, missing };
  const input = {
    ...complete,
    document: { ...complete.document, verdict },
    flight: { state: 'not-on-list', destination: 'QMB' },
  } as const;
  expect(codes(input)[0]).toBe('checkpoint.carrier.not-on-list');
  expect(firstLine(input).word).toBe('not-checked');
});
