import { expect, test } from 'vitest';
import type { Check } from '../../api/types.ts';
import { createOneAct, type SeenDecision, standsAsDecided } from './one-act.ts';

const seen = (version?: number, act = 'second-line', by = 'nino'): SeenDecision => ({
  id: 'c',
  ...(version === undefined
    ? {}
    : {
        decision: {
          version,
          steps: [{ act, to: 'second-line', by, role: 'border-officer', reason: '', at: '' }],
        } satisfies Check['decision'],
      }),
});

// Fails where `taken` is asked a render late, or emptied once the first is stored: then two calls go out.
test('a key that is pressed again while its act is under way, or just stored, starts nothing', async () => {
  const one = createOneAct();
  let calls = 0;
  let answer: (stored: boolean) => void = () => undefined;
  const send = (): Promise<boolean> => {
    calls += 1;
    return new Promise((resolve) => (answer = resolve));
  };
  const first = one(seen(), send);
  expect(one(seen(), send)).toBeUndefined();
  answer(true);
  expect(await first).toBe(true);
  expect(one(seen(), send)).toBeUndefined();
  expect(calls).toBe(1);
  // What is decided on later is another act.
  expect(one(seen(1), send)).toBeDefined();
  expect(calls).toBe(2);
});

test('what was refused, or failed, may be tried again', async () => {
  const one = createOneAct();
  expect(await one(seen(), async () => false)).toBe(false);
  await expect(one(seen(), () => Promise.reject(new Error('down')))).rejects.toThrow('down');
  expect(await one(seen(), async () => true)).toBe(true);
});

test('a refusal answers a repeat only where the same act of the same person stands next', () => {
  const mine = { act: 'second-line', by: 'nino' } as const;
  expect(standsAsDecided(seen(1), seen(), mine)).toBe(true);
  expect(standsAsDecided(seen(1, 'hold'), seen(), mine)).toBe(false);
  expect(standsAsDecided(seen(1, 'second-line', 'gia'), seen(), mine)).toBe(false);
  expect(standsAsDecided(seen(2), seen(), mine)).toBe(false);
  expect(standsAsDecided(seen(), seen(), mine)).toBe(false);
});
