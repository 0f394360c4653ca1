import { describe, expect, test } from 'vitest';
import type { CriterionState, CriterionSummary } from '../../../api/criteria/types.ts';
import { type Person, stepsFor } from './steps.ts';

const at = (state: CriterionState) => ({
  authors: ['gia'],
  summary: { state } as CriterionSummary,
});
const author: Person = { login: 'gia', isAnalyst: true, isOfficer: false };
const other: Person = { login: 'lia', isAnalyst: true, isOfficer: false };
const officer: Person = { login: 'tamar', isAnalyst: false, isOfficer: true };

describe('who is offered which step (R18, R19)', () => {
  test('an author submits and withdraws, and never approves or releases what is their own', () => {
    expect(stepsFor(at('draft'), author)).toEqual(['submit', 'withdraw']);
    for (const state of ['submitted', 'consulted', 'approved'] as const)
      expect(stepsFor(at(state), author)).toEqual(['withdraw']);
  });

  test('a second analyst approves, releases and sends back', () => {
    expect(stepsFor(at('consulted'), other)).toEqual(['approve', 'return', 'withdraw']);
    expect(stepsFor(at('approved'), other)).toEqual(['activate', 'return', 'withdraw']);
  });

  test('the data protection officer gives an opinion and can stop, and does nothing else', () => {
    expect(stepsFor(at('submitted'), officer)).toEqual(['consult']);
    expect(stepsFor(at('active'), officer)).toEqual(['stop']);
    for (const state of ['draft', 'consulted', 'approved', 'stopped', 'withdrawn'] as const)
      expect(stepsFor(at(state), officer)).toEqual([]);
  });

  test('readers are offered no steps', () => {
    for (const state of ['draft', 'submitted', 'active'] as const)
      expect(stepsFor(at(state), { ...officer, isOfficer: false })).toEqual([]);
  });
});
