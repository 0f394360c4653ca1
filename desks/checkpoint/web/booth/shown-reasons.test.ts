import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { VerdictReason } from '../../api/types.ts';
import { type OpenReason, shownReasons } from './shown-reasons.ts';

const reasonOf = (code: string, locator = '', needs: string[] = []): VerdictReason => ({
  ...{ source: 'document', code, locator, needs, facts: {} },
  ...{ result: 'failed', word: 'obstacle' },
});
const reason = fc
  .tuple(fc.constantFrom('a', 'b', 'c'), fc.constantFrom('x', 'y'), fc.array(fc.string()))
  .map(([code, locator, needs]) => reasonOf(code, locator, needs));
const verdict = fc.array(reason, { maxLength: 6 });
/** Opens the reason at a place. */
const opened = (given: readonly VerdictReason[], at: number): OpenReason | undefined => {
  const one = shownReasons(given, given, undefined)[at];
  return one === undefined ? undefined : { key: one.key, reason: one.reason, at };
};

test('whatever the next verdict says, what is open is shown once, and all that is given in its order', () => {
  fc.assert(
    fc.property(verdict, fc.nat(5), verdict, fc.nat(3), (before, at, all, few) => {
      const open = opened(before, at);
      const given = all.slice(0, few);
      const shown = shownReasons(given, all, open);
      expect(new Set(shown.map(({ key }) => key)).size).toBe(shown.length);
      expect(shown.filter(({ key }) => key === open?.key)).toHaveLength(open === undefined ? 0 : 1);
      const rest = shown.filter(({ reason }) => given.includes(reason));
      expect(rest.map(({ reason }) => reason)).toEqual(given);
      for (const { reason, isPast } of shown) expect(all.includes(reason)).toBe(!isPast);
    }),
  );
});

test('it keeps its key when it moves or needs another fact, and its place when it is given no more', () => {
  const open = opened([reasonOf('a'), reasonOf('b', 'x', ['visa']), reasonOf('c')], 1);
  const moved = [reasonOf('c'), reasonOf('a'), reasonOf('b', 'x')];
  expect(
    shownReasons(moved, moved, open)
      .map(({ key }) => key)
      .indexOf(open?.key ?? ''),
  ).toBe(2);
  const lighter = shownReasons(moved.slice(0, 2), moved, open);
  expect(lighter.map(({ reason, isPast }) => [reason.code, isPast])).toEqual([
    ['c', false],
    ['b', false],
    ['a', false],
  ]);
  expect(lighter[1]?.reason.needs).toEqual([]);
  const gone = shownReasons(moved.slice(0, 2), moved.slice(0, 2), open);
  expect(gone.map(({ reason, isPast }) => [reason.code, isPast])).toEqual([
    ['c', false],
    ['b', true],
    ['a', false],
  ]);
});
