import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import type { Platform } from '../needs.ts';
import { onDatabase } from '../test/engines.ts';
import { testServer } from '../test/server.ts';
import { ensureTrainingAccounts, hasTrainingAccounts } from './training-accounts.ts';

const home = mkdtempSync(join(tmpdir(), 'amirani-accounts-'));
afterAll(() => rmSync(home, { recursive: true, force: true }));

onDatabase('training accounts', (database) => {
  test('one account a role, with a password made once, readable by its owner only, and made again if lost', async () => {
    const server = await testServer(database());
    const dataFolder = mkdtempSync(join(home, 'data-'));
    const platform: Platform = {
      ...server.platform,
      config: { ...server.platform.config, dataFolder },
    };
    const signIn = async (login: string, password: string): Promise<number> => {
      server.pass(400);
      const payload = { login, password };
      const headers = { 'x-amirani': '1' };
      return (await server.app.inject({ method: 'POST', url: '/api/session', headers, payload }))
        .statusCode;
    };
    expect(await hasTrainingAccounts(platform)).toBe(false);
    const first = await ensureTrainingAccounts(platform);
    expect(await hasTrainingAccounts(platform)).toBe(true); // what keeps a duty profile from starting here
    const password = first[0]?.password ?? '';
    expect(first.flatMap(({ roles }) => roles).sort()).toEqual([
      'administrator',
      'administrator',
      'border-officer',
      'certifier',
      'data-protection-officer',
      'data-protection-officer',
      'document-examiner',
      'document-examiner',
      'head-of-investigations',
      'investigator',
      'investigator',
      'operator',
      'pnr-analyst',
      'pnr-analyst',
      'programme-manager',
      'referral-team',
      'risk-analyst',
      'risk-analyst',
      'risk-head',
      'second-line-officer',
      'second-line-officer',
      'trainee',
      'trainer',
      'trust-administrator',
    ]);
    expect(password).toMatch(/^[a-z2-9]{4}(-[a-z2-9]{4}){3}$/);
    for (const { login } of first) expect(await signIn(login, password)).toBe(200);
    const file = join(dataFolder, 'training-accounts.json');
    expect(statSync(file).mode & 0o777).toBe(0o600);
    expect(readFileSync(file, 'utf8')).toContain(password);
    expect(await ensureTrainingAccounts(platform)).toEqual(first);
    rmSync(file);
    const second = await ensureTrainingAccounts(platform);
    expect(second[0]?.password).not.toBe(password);
    expect(await signIn('officer', password)).toBe(401);
    expect(await signIn('officer', second[0]?.password ?? '')).toBe(200);
    await server.close();
  }, 120_000);

  test('a duty profile has no training accounts', async () => {
    const server = await testServer(database());
    const config = { ...server.platform.config, profile: 'duty' as const };
    await expect(ensureTrainingAccounts({ ...server.platform, config })).rejects.toThrow(
      'training',
    );
    await server.close();
  });
});
