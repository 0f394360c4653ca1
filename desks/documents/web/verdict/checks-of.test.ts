import type { CivilDate } from '@amirani/core';
import type { CheckResult, Verdict, VerdictCheck, VerdictGroup } from '@amirani/documents/verdict';
import { expect, test } from 'vitest';
import { checksOf, countsOf, reasonsOf } from './checks-of.ts';

const rule = { act: 'BSI TR-03135-1', article: '5.5' };
const check = (name: string, result: CheckResult, expected = true): VerdictCheck => ({
  ...{ name, result, expected, colour: 'grey', rule },
  findings:
    result === 'failed'
      ? (['note', 'obstacle', 'attention'] as const).map((severity) => ({
          code: `document.test.${severity}`,
          ...{ result: 'failed', severity, rule, facts: {}, places: [] },
        }))
      : [],
});
const group = (
  name: VerdictGroup['name'],
  checks: readonly VerdictCheck[],
  groups: readonly VerdictGroup[] = [],
): VerdictGroup => ({ name, result: 'failed', colour: 'red', groups, checks });
const verdict: Verdict = {
  examination: 'x',
  inspectedOn: '2026-11-26' as CivilDate,
  inspectedAt: '2026-11-26T08:00:00Z',
  producedBy: 'test',
  result: 'failed',
  colour: 'red',
  documents: [
    {
      id: 'passport',
      role: 'travel-document',
      documentCode: 'P',
      issuingState: 'UTO',
      result: 'failed',
      colour: 'red',
      groups: [
        group('optical', [], [group('optical.mrz', [check('mrz.format', 'successful')])]),
        group('electronic', [
          check('chain', 'undetermined'),
          check('signer.profile', 'undetermined', false),
          check('dg1.mrz', 'failed'),
          check('active-authentication', 'not-supported'),
        ]),
      ],
    },
  ],
  combined: group('combined', [check('visa-passport', 'aborted')]),
  missing: [],
  evidence: [],
};

test('every check of the tree is found once, with its document', () => {
  expect(checksOf(verdict).map(({ document, check: { name } }) => [document, name])).toEqual([
    ['passport', 'mrz.format'],
    ['passport', 'chain'],
    ['passport', 'signer.profile'],
    ['passport', 'dg1.mrz'],
    ['passport', 'active-authentication'],
    [undefined, 'visa-passport'],
  ]);
});

test('failed checks come first with their gravest finding; unsupported ones give no reason', () => {
  const reasons = reasonsOf(verdict);
  expect(reasons.map(({ check: { name } }) => name)).toEqual([
    'dg1.mrz',
    'chain',
    'signer.profile',
  ]);
  expect(reasons[0]?.finding?.code).toBe('document.test.obstacle');
  expect(reasonsOf(verdict, 1)).toHaveLength(1);
});

test('one cause that holds up several checks is said once, and the next one has its place', () => {
  const finding = (code: string, facts: Record<string, string>) => ({
    ...{ code, facts, rule, places: [] },
    ...({ result: 'undetermined', severity: 'obstacle' } as const),
  });
  const held = (name: string, code: string, facts: Record<string, string>): VerdictCheck => ({
    ...check(name, 'undetermined'),
    findings: [finding(code, facts)],
  });
  const several: Verdict = {
    ...verdict,
    documents: verdict.documents.map((one) => ({
      ...one,
      groups: [
        group('electronic', [
          held('signer.signature', 'document.test.no-issuer', { issuer: 'A' }),
          held('chain', 'document.test.no-issuer', { issuer: 'A' }),
          held('chain.validity', 'document.test.no-issuer', { issuer: 'B' }),
          held('signer.revocation', 'document.test.no-list', { issuer: 'A' }),
        ]),
      ],
    })),
  };
  expect(reasonsOf(several).map(({ check: { name } }) => name)).toEqual([
    'signer.signature',
    'chain.validity',
    'signer.revocation',
  ]);
});

test('a group counts the checks of its groups too', () => {
  const [optical, electronic] = verdict.documents[0]?.groups ?? [];
  expect(optical && [...countsOf(optical)]).toEqual([['successful', 1]]);
  expect(electronic && countsOf(electronic).get('undetermined')).toBe(2);
});
