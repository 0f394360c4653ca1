import type { Access } from '@platform/api/endpoint.ts';
import { purposes, purposesOf, type Role, roles } from '@platform/api/vocabulary.ts';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { decideAccess, type SignedIn, type Stated } from './access-control.ts';

const now = new Date('2026-11-25T04:00:00Z');
const later = new Date('2026-11-25T04:10:00Z');
const reading: Access = { who: ['border-officer'], purpose: true, operation: 'consultation' };
const officer: SignedIn = { login: 'nino', roles: ['border-officer'], steppedUpUntil: undefined };
const stated: Stated = { purpose: 'border-check', reference: 'QG 4711' };

const code = (access: Access, caller: SignedIn | undefined, what: Stated): string => {
  const decision = decideAccess(access, caller, what, now);
  return decision.allowed ? 'allowed' : decision.code;
};

test.each<[string, Stated, string]>([
  ['everything said', stated, 'allowed'],
  ['no purpose', { ...stated, purpose: undefined }, 'access.purpose.missing'],
  ['an empty purpose', { ...stated, purpose: '' }, 'access.purpose.missing'],
  ['an unknown purpose', { ...stated, purpose: 'curiosity' }, 'access.purpose.unknown'],
  ['a purpose of Object', { ...stated, purpose: 'toString' }, 'access.purpose.unknown'],
  ["another role's purpose", { ...stated, purpose: 'oversight' }, 'access.purpose.not-allowed'],
  ['no reference', { ...stated, reference: undefined }, 'access.reference.missing'],
  ['a blank reference', { ...stated, reference: '  ' }, 'access.reference.missing'],
  [
    'a reference of zero-width characters',
    { ...stated, reference: '\u200b\u2060\u3164' },
    'access.reference.missing',
  ],
  ['a reference of dots', { ...stated, reference: '...' }, 'access.reference.missing'],
  ['a story', { ...stated, reference: 'x'.repeat(201) }, 'access.reference.unreadable'],
  ['a NUL', { ...stated, reference: 'QG 4711\u0000' }, 'access.reference.unreadable'],
  ['a line break', { ...stated, reference: 'QG\n4711' }, 'access.reference.unreadable'],
  [
    'text that runs backwards',
    { ...stated, reference: 'QG \u202e4711' },
    'access.reference.unreadable',
  ],
])('R1: %s: %s', (_, what, expected) => {
  expect(code(reading, officer, what)).toBe(expected);
});

test('nobody signed in, or the wrong role', () => {
  expect(code(reading, undefined, stated)).toBe('access.sign-in.required');
  expect(code(reading, { ...officer, roles: ['administrator'] }, stated)).toBe('access.role');
});

test('a fresh password is asked last, and counts until its time', () => {
  const access: Access = { ...reading, stepUp: true };
  expect(code(access, officer, stated)).toBe('access.step-up.required');
  expect(code(access, { ...officer, steppedUpUntil: later }, stated)).toBe('allowed');
  expect(code(access, { ...officer, steppedUpUntil: now }, stated)).toBe('access.step-up.required');
  expect(code(access, officer, { ...stated, purpose: '' })).toBe('access.purpose.missing');
});

const anyRoles = fc.uniqueArray(fc.constantFrom(...roles));
const anyPurpose = fc.oneof(fc.constantFrom(...purposes), fc.string(), fc.constant(undefined));

test('R1, R2: whatever is stated, what is allowed is a purpose of a role that both sides have', () => {
  void fc.assert(
    fc.property(anyRoles, anyRoles, anyPurpose, fc.string(), (mine, who, purpose, reference) => {
      const access: Access = { who, purpose: true, operation: 'consultation' };
      const caller = { ...officer, roles: mine };
      const decision = decideAccess(access, caller, { purpose, reference }, now);
      if (!decision.allowed) return;
      const { granted } = decision;
      const role = granted.role as Role;
      expect(mine).toContain(role);
      expect(who).toContain(role);
      expect(purposesOf[role]).toContain(granted.purpose);
      expect(granted.purpose).toBe(purpose);
      expect(granted.reference?.trim()).not.toBe('');
    }),
    { numRuns: 1000 },
  );
});

test('R2: of a thousand random words none opens PNR', () => {
  void fc.assert(
    fc.property(fc.string(), (purpose) => {
      fc.pre(!purposes.some((each) => each === purpose));
      const analyst = { ...officer, roles: ['pnr-analyst' as const] };
      const access: Access = { who: ['pnr-analyst'], purpose: true, operation: 'consultation' };
      expect(decideAccess(access, analyst, { purpose, reference: 'x' }, now).allowed).toBe(false);
    }),
    { numRuns: 1000 },
  );
});
