import { expect, test } from 'vitest';
import { newPassword } from './initial-password.ts';
import { mustBeGoodPassword } from './password-rules.ts';

const codeOf = async (password: string, login = 'nino'): Promise<string | undefined> => {
  try {
    await mustBeGoodPassword(password, login);
    return undefined;
  } catch (error) {
    return (error as { code: string }).code;
  }
};

test('short ones are refused, by characters and not by bytes', async () => {
  expect(await codeOf('ხაჭაპური')).toBe('identity.password.short');
  expect(await codeOf('მგელი და ცხვარი')).toBeUndefined();
});

test('common ones are refused, also dressed up', async () => {
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
    expect(await codeOf(password), password).toBe('identity.password.common');
});

test('one with the login in it is refused', async () => {
  expect(await codeOf('Nino-is-on-duty')).toBe('identity.password.login');
});

test('what the server makes itself is good, and so is a phrase', async () => {
  expect(await codeOf('correct horse battery staple')).toBeUndefined();
  for (let n = 0; n < 500; n += 1) expect(await codeOf(newPassword(4))).toBeUndefined();
});
