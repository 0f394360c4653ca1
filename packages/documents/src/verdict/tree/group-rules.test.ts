import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type CheckResult, checkResults } from '../../check/result.ts';
import { type VerdictGroupName, verdictGroups } from '../model.ts';
import { colourOf } from './colour.ts';
import { groupResult, type Part } from './group-rules.ts';

/**
 * The tables of BSI TR-03135-1 as they are written: for each result the condition under which it "SHALL be set". What is
 * mandatory and did not run is, by 3.7 and tables 5.22, 5.31 and 5.39, neither successful nor failed: undetermined.
 */
const tables: Readonly<
  Record<
    'usual' | 'access' | 'chip',
    readonly (readonly [CheckResult, (parts: readonly Part[]) => boolean])[]
  >
> = (() => {
  const any = (parts: readonly Part[], ...words: readonly CheckResult[]) =>
    parts.some(({ result }) => words.includes(result));
  const mandatoryMissing = (parts: readonly Part[]) =>
    parts.some(({ result, expected }) => result === 'not-supported' && expected);
  const usual = [
    ['failed', (parts) => any(parts, 'failed')],
    ['aborted', (parts) => !any(parts, 'failed') && any(parts, 'aborted')],
    [
      'undetermined',
      (parts) =>
        !any(parts, 'failed', 'aborted') && (any(parts, 'undetermined') || mandatoryMissing(parts)),
    ],
    [
      'successful',
      (parts) =>
        !any(parts, 'failed', 'aborted', 'undetermined') &&
        !mandatoryMissing(parts) &&
        any(parts, 'successful'),
    ],
    [
      'not-supported',
      (parts) => parts.every(({ result, expected }) => result === 'not-supported' && !expected),
    ],
  ] as const satisfies readonly (readonly [CheckResult, (parts: readonly Part[]) => boolean])[];
  const of = (word: CheckResult, parts: readonly Part[]) =>
    usual.find(([result]) => result === word)?.[1](parts) ?? false;
  return {
    usual,
    // 5.17: "if at least one of the access protocols is rated as not supported and was not rated failed".
    access: usual.map(([word, holds]) => {
      if (word === 'successful')
        return [
          word,
          (parts: readonly Part[]) => holds(parts) && !any(parts, 'not-supported'),
        ] as const;
      if (word === 'not-supported')
        return [
          word,
          (parts: readonly Part[]) =>
            holds(parts) || (of('successful', parts) && any(parts, 'not-supported')),
        ] as const;
      return [word, holds] as const;
    }),
    // 5.23: "if either AA, CA or PACE-CAM could be performed successfully"; a failure is not covered up (docs).
    chip: usual.map(([word, holds]) => {
      const proven = (parts: readonly Part[]) => any(parts, 'successful') && !any(parts, 'failed');
      if (word === 'failed') return [word, holds] as const;
      if (word === 'successful') return [word, proven] as const;
      return [word, (parts: readonly Part[]) => !proven(parts) && holds(parts)] as const;
    }),
  };
})();

const tableOf = (name: VerdictGroupName) =>
  name === 'electronic.access'
    ? tables.access
    : name === 'electronic.chip'
      ? tables.chip
      : tables.usual;

const part = fc.record({ result: fc.constantFrom(...checkResults), expected: fc.boolean() });

describe('the result of a group', () => {
  test('is what exactly one row of its table of TR-03135 says', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...verdictGroups),
        fc.array(part, { maxLength: 7 }),
        (name, parts) => {
          const holding = tableOf(name).flatMap(([word, holds]) => (holds(parts) ? [word] : []));
          expect(holding).toEqual([groupResult(name, parts)]);
        },
      ),
      { numRuns: 2000 },
    );
  });

  test('is never successful while something failed or should have run, save beside another proof', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...verdictGroups),
        fc.array(part, { maxLength: 7 }),
        (name, parts) => {
          if (groupResult(name, parts) !== 'successful') return;
          expect(parts.some(({ result }) => result === 'failed')).toBe(false);
          if (name !== 'electronic.chip')
            expect(
              parts.every(({ result, expected }) => result === 'successful' || !expected),
            ).toBe(true);
        },
      ),
    );
  });

  test('does not depend on the order of its parts', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...verdictGroups),
        fc.array(part, { maxLength: 7 }),
        (name, parts) => {
          expect(groupResult(name, parts.toReversed())).toBe(groupResult(name, parts));
        },
      ),
    );
  });
});

test('colours are those of table 5.1', () => {
  expect(Object.fromEntries(checkResults.map((result) => [result, colourOf(result)]))).toEqual({
    successful: 'green',
    failed: 'red',
    undetermined: 'yellow',
    'not-supported': 'grey',
    aborted: 'grey',
  });
});
