import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { arbitraryStatement } from '../test/arbitrary-statements.ts';
import { state } from '../test/stating.ts';
import { checkStatement, refusingStatementFaults, type Statement } from './index.ts';

describe('R41: every statement has source, author, time, grade, and is fact or assessment', () => {
  const good = state('p', 'Person', 'name', 'A');
  test.each([
    [{}, []],
    [{ subject: ' ' }, ['network.statement.subject-missing']],
    [{ value: '' }, ['network.statement.value-missing']],
    [{ source: { item: '' } }, ['network.statement.source-missing']],
    [{ by: '' }, ['network.statement.author-missing']],
    [{ at: '2026-05-01' }, ['network.statement.time-shape']],
    [{ at: '2026-05-01T10:00' }, ['network.statement.time-shape']],
    [{ from: '1 May' }, ['network.statement.time-shape']],
    [{ from: '2026-05', until: '2025' }, ['network.statement.period']],
    [{ from: '2026-05', until: '2026' }, []],
    [{ kind: 'rumour' }, ['network.statement.kind']],
    [{ reliability: 'G' }, ['network.statement.grade']],
    [{ credibility: 2 }, ['network.statement.grade']],
    [{ schema: 'Spy' }, ['network.statement.schema-unknown']],
    [{ property: 'guilt' }, ['network.statement.property-unknown']],
    [{ property: 'birthDate', value: '1.5.90' }, ['network.statement.value-shape']],
    [{ property: 'birthDate', value: '1990-05' }, []],
    [{ property: 'category', value: 'victim' }, []],
  ])('%j: %j', (change, faults) => {
    expect(checkStatement({ ...good, ...change } as Statement)).toEqual(faults);
  });

  test('what does not fit the model is said and kept, not refused', () => {
    for (const fault of ['schema-unknown', 'property-unknown', 'value-shape', 'period'] as const)
      expect(refusingStatementFaults.has(`network.statement.${fault}`)).toBe(false);
  });

  test('any fields may be missing: nothing throws', () => {
    fc.assert(
      fc.property(arbitraryStatement, fc.constantFrom('source', 'by', 'at', 'kind'), (one, key) => {
        const broken = { ...one, id: 's', [key]: undefined } as unknown as Statement;
        expect(checkStatement(broken).some((fault) => refusingStatementFaults.has(fault))).toBe(
          true,
        );
      }),
    );
  });
});
