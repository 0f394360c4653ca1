import fc from 'fast-check';
import { expect, test } from 'vitest';
import { deviceCookie, knows, readDevice } from './device-cookie.ts';

const key = Buffer.alloc(32, 7);

test('a device knows each login that signed in on it, at most forty', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.stringMatching(/^[a-z]{2,9}$/), { minLength: 1 }), (logins) => {
      let cookie: string | undefined;
      for (const login of logins) cookie = deviceCookie(key, readDevice(key, cookie), login);
      const device = readDevice(key, cookie);
      for (const login of logins.slice(-40)) expect(knows(key, device, login)).toBe(true);
      expect(device?.tags.length).toBe(Math.min(40, logins.length));
      expect(cookie).not.toMatch(new RegExp(logins.filter((l) => l.length > 5).join('|') || '!'));
    }),
  );
});

test('no changed cookie is genuine, and none of another key', () => {
  const cookie = deviceCookie(key, undefined, 'nino');
  expect(readDevice(Buffer.alloc(32, 8), cookie)).toBeUndefined();
  fc.assert(
    fc.property(
      fc.nat(cookie.length - 2),
      fc.constantFrom('A', 'b', '~', '.', ''),
      (at, letter) => {
        const changed = cookie.slice(0, at) + letter + cookie.slice(at + 1);
        if (changed !== cookie) expect(readDevice(key, changed)).toBeUndefined();
      },
    ),
  );
});
