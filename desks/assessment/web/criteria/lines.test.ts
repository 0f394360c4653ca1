import type { Severity } from '@amirani/core';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { CriterionIssue } from '../../api/criteria/types.ts';
import { byPlace, gravestByLine } from './lines.ts';

const severity = fc.constantFrom<Severity>('note', 'attention', 'obstacle');
const issue = fc
  .record(
    { severity, line: fc.integer({ min: 1, max: 6 }), code: fc.constantFrom('a', 'b') },
    { requiredKeys: ['severity', 'code'] },
  )
  .map(
    ({ line, ...rest }): CriterionIssue => ({
      ...{ path: '', facts: {}, rule: { act: '', article: '' } },
      ...rest,
      ...(line === undefined ? {} : { line }),
    }),
  );
const rank = { note: 0, attention: 1, obstacle: 2 } as const;

test('a line shows the gravest of its objections, and no line shows one that is not its own', () => {
  fc.assert(
    fc.property(fc.array(issue), (issues) => {
      const gravest = gravestByLine(issues);
      for (const line of [1, 2, 3, 4, 5, 6]) {
        const own = issues.filter((one) => one.line === line).map((one) => rank[one.severity]);
        const shown = gravest.get(line);
        expect(shown === undefined ? -1 : rank[shown]).toBe(Math.max(-1, ...own));
      }
    }),
  );
});

test('none is lost in the order by place', () => {
  fc.assert(
    fc.property(fc.array(issue), (issues) => {
      const sorted = byPlace(issues);
      expect(new Set(sorted)).toEqual(new Set(issues));
      const lines = sorted.map(({ line }) => line ?? 0);
      expect(lines).toEqual(lines.toSorted((a, b) => a - b));
    }),
  );
});
