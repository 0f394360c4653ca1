import { expect, test } from 'vitest';
import type { Check } from '../api/types.ts';
import { reasonsOfStep } from './step-reason.ts';

const reason = (code: string, check: string) => ({
  code,
  facts: { check },
  locator: check,
  needs: [],
});
const check = {
  verdict: {
    all: [reason('checkpoint.document.not-run', 'a'), reason('checkpoint.document.not-run', 'b')],
  },
} as unknown as Check;

// Fails if recorded codes are shown as they are. The screen once showed "checkpoint.document.not-run".
test('recorded codes become the reasons of the verdict, each with its facts', () => {
  expect(
    reasonsOfStep('checkpoint.document.not-run, schengen.reason.facts-missing', check),
  ).toMatchObject([
    { code: 'checkpoint.document.not-run', facts: { check: 'a' } },
    { code: 'checkpoint.document.not-run', facts: { check: 'b' } },
    { code: 'schengen.reason.facts-missing', facts: {} },
  ]);
});

test('an officer’s own words stay as they are', () => {
  for (const words of ['looks nervous, see camera 3', '', 'passport.pdf', 'held to look further'])
    expect(reasonsOfStep(words, check)).toBeUndefined();
});
