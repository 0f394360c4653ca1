import { expect, test } from 'vitest';
import { onBothEngines } from '../../../test/engines.ts';
import { cookieOf, PASSWORD, testServer } from '../../../test/server.ts';
import { createRateLimit } from '../http/rate-limit.ts';

onBothEngines('work on passwords', (database) => {
  test('holds no connection: others use the last one while a password is checked', async () => {
    const { pool } = database();
    const wasFree: boolean[] = [];
    let isFree = false;
    const perLogin = createRateLimit(5, 300);
    const server = await testServer(database(), {
      signInLimits: {
        perLogin: {
          ...perLogin,
          // A try is counted just before the check, and forgotten just after it.
          count: (key, now) => {
            perLogin.count(key, now);
            isFree = false;
            void pool.connect().then((client) => {
              isFree = true;
              client.release();
            });
          },
          forget: (key) => {
            perLogin.forget(key);
            wasFree.push(isFree);
          },
        },
        perLoginAnywhere: createRateLimit(100, 300),
        perAddress: createRateLimit(100, 300),
      },
    });
    // All connections but one are in use, as with many officers at work.
    const others = await Promise.all(
      Array.from({ length: (pool.options.max ?? 1) - 1 }, () => pool.connect()),
    );
    try {
      const cookie = await server.signIn('nino', ['border-officer']);
      const stepUp = await server.app.inject({
        ...{ method: 'POST', url: '/api/session/step-up', payload: { password: PASSWORD } },
        headers: { 'x-amirani': '1', cookie },
      });
      expect(cookieOf(stepUp.headers['set-cookie'])).not.toBe(cookie);
      expect(wasFree).toEqual([true, true]);
    } finally {
      for (const client of others) client.release();
      await server.close();
    }
  });
});
