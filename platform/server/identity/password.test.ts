import { expect, test } from 'vitest';
import { hashPassword, verifyPassword } from './password.ts';

test('argon2id keeps a password and knows it again', async () => {
  const stored = await hashPassword('მგელი და ცხვარი');
  expect(stored).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
  expect(await verifyPassword(stored, 'მგელი და ცხვარი')).toBe(true);
  expect(await verifyPassword(stored, 'მგელი')).toBe(false);
});

test('an unknown login matches nothing, not even what it is checked against', async () => {
  expect(await verifyPassword(undefined, 'an account that does not exist')).toBe(false);
});
