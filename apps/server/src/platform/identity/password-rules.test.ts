import fc from 'fast-check';
import { expect, test } from 'vitest';
import { newPassword } from './initial-password.ts';
import { mustBeGoodPassword } from './password-rules.ts';

const codeOf = (password: string, login = 'nino'): string | undefined => {
  try {
    mustBeGoodPassword(password, login);
    return undefined;
  } catch (error) {
    return (error as { code: string }).code;
  }
};

test('short ones are refused, by characters and not by bytes', () => {
  expect(codeOf('ხაჭაპური')).toBe('identity.password.short');
  expect(codeOf('მგელი და ცხვარი')).toBeUndefined();
});

test('common ones are refused, also dressed up', () => {
  for (const password of [
    'passwordpassword',
    'Password1234!',
    'qwerty123456',
    '1q2w3e4r5t6y',
    '123456789012',
    'abcdefghijkl',
    'aaaaaaaaaaaa',
    'p a s s w o r d 1 2 3 4',
    '!!!!dragon2026!!!!'.slice(0, 16),
    '2026-12-01 08:00',
    'abcabcabcabc',
  ])
    expect(codeOf(password), password).toBe('identity.password.common');
});

test('one with the login in it is refused', () => {
  expect(codeOf('Nino-is-on-duty')).toBe('identity.password.login');
});

test('what the server makes itself is good, and so is a phrase', () => {
  expect(codeOf('correct horse battery staple')).toBeUndefined();
  fc.assert(
    fc.property(fc.constant(undefined), () => codeOf(newPassword(4), 'nino') === undefined),
    { numRuns: 500 },
  );
});
