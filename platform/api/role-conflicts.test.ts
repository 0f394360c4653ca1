import { expect, test } from 'vitest';
import { actingRoles, areIncompatible, conflictOf } from './role-conflicts.ts';
import { purposesOf, type Role, roles } from './vocabulary.ts';

test('border and PNR never meet', () => {
  for (const one of roles)
    for (const other of roles)
      if (
        purposesOf[one].includes('border-check') &&
        purposesOf[other].some((purpose) => purpose.startsWith('pnr-'))
      )
        expect(areIncompatible(one, other), `${one} ${other}`).toBe(true);
});

test('an administrator holds no role that reads travellers, cases or exhibits', () => {
  const harmless: readonly Role[] = [
    'trainer',
    'trainee',
    'certifier',
    'trust-administrator',
    'risk-analyst',
    'risk-head',
    'programme-manager',
  ];
  for (const other of roles)
    if (other !== 'administrator')
      expect(areIncompatible('administrator', other), other).toBe(!harmless.includes(other));
});

test('a data protection officer holds no other role', () => {
  for (const other of roles)
    if (other !== 'data-protection-officer')
      expect(areIncompatible(other, 'data-protection-officer'), other).toBe(true);
});

test('an account from before the rule acts in compatible roles only, an administrator as administrator', () => {
  expect(actingRoles(['border-officer', 'pnr-analyst'])).toEqual(['border-officer']);
  expect(actingRoles(['pnr-analyst', 'second-line-officer'])).toEqual(['pnr-analyst']);
  expect(actingRoles(['pnr-analyst', 'administrator', 'trainer'])).toEqual([
    'administrator',
    'trainer',
  ]);
  expect(actingRoles(['operator', 'data-protection-officer'])).toEqual(['data-protection-officer']);
  for (const one of roles)
    for (const other of roles)
      for (const third of roles)
        expect(conflictOf(actingRoles([...new Set([one, other, third])]))).toBeUndefined();
});
