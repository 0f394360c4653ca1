import { expect, test } from 'vitest';
import { onBothEngines } from '../test/engines.ts';
import { cookieOf, PASSWORD, testServer } from '../test/server.ts';
import { verifyPassword } from './password.ts';
import { defaultSignInLimits, passwordGuard } from './password-guard.ts';

onBothEngines('work on passwords', (database) => {
  test('holds no connection: others use the last one while a password is checked', async () => {
    const { pool } = database();
    let wasFree = 0;
    const clock = (): Date => new Date('2026-11-25T04:00:00Z');
    const server = await testServer(database(), {
      passwordGuard: passwordGuard(
        { database: database(), clock },
        defaultSignInLimits,
        async (stored, password) => {
          const client = await pool.connect(); // waits for ever if the check holds the last one
          client.release();
          wasFree += 1;
          return verifyPassword(stored, password);
        },
      ),
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
      expect(wasFree).toBe(2);
    } finally {
      for (const client of others) client.release();
      await server.close();
    }
  });
});
