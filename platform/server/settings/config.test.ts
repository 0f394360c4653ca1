import { expect, test } from 'vitest';
import { ConfigInvalid, readConfig, requireConfig } from './config.ts';

const duty = {
  AMIRANI_PROFILE: 'duty',
  AMIRANI_REGIME: 'georgia-law-enforcement',
  DATABASE_URL: 'postgres://border@db/amirani',
  AMIRANI_HOME_STATE: 'GEO',
  AMIRANI_API_DAYS: '2',
  AMIRANI_COUNTRY: 'GEO',
  AMIRANI_IMPACT_FORM: '/etc/amirani/impact.json',
};

const value = (env: Record<string, string>) => {
  const result = readConfig(env);
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  return result.value;
};

const wrong = (env: Record<string, string>): readonly string[] => {
  const result = readConfig(env);
  return result.ok ? [] : result.issues.map(({ variable }) => variable);
};

test('with nothing set it is training on the embedded database, on loopback', () => {
  expect(value({})).toMatchObject({
    profile: 'training',
    databaseUrl: undefined,
    host: '127.0.0.1',
    port: 4680,
    homeState: 'QVR',
    internalFlights: undefined,
  });
});

test('R6: a duty profile without a legal regime does not start', () => {
  const { AMIRANI_REGIME: _, ...rest } = duty;
  expect(wrong(rest)).toEqual(['AMIRANI_REGIME']);
  expect(value(duty).regime).toBe('georgia-law-enforcement');
});

test('a duty profile without PostgreSQL a time for API data or a home state says so, all at once', () => {
  expect(wrong({ AMIRANI_PROFILE: 'duty', AMIRANI_REGIME: 'eu' })).toEqual([
    'DATABASE_URL',
    'AMIRANI_API_DAYS',
    'AMIRANI_HOME_STATE',
    'AMIRANI_COUNTRY',
    'AMIRANI_IMPACT_FORM',
  ]);
});

test('R54, R64, R65: on duty neither the country nor the impact form is guessed, and a certificate needs an issuer that counts', () => {
  const { AMIRANI_COUNTRY: _, ...placeless } = duty;
  expect(wrong(placeless)).toEqual(['AMIRANI_COUNTRY']);
  const { AMIRANI_IMPACT_FORM: __, ...formless } = duty;
  expect(wrong(formless)).toEqual(['AMIRANI_IMPACT_FORM']);
  expect(value(duty).country).toBe('GEO');
  expect(wrong({ ...duty, AMIRANI_REQUIRE_COMPETENCE: 'yes' })).toEqual([
    'AMIRANI_CERTIFICATE_ISSUERS',
  ]);
});

test('R5: flights inside the area need a first day, a last day and a reason', () => {
  const decision = {
    AMIRANI_INTERNAL_FLIGHTS_FROM: '2026-11-01',
    AMIRANI_INTERNAL_FLIGHTS_UNTIL: '2026-12-31',
    AMIRANI_INTERNAL_FLIGHTS_REASON: 'threat level, decision 12/2026',
  };
  expect(value(decision).internalFlights).toEqual({
    from: '2026-11-01',
    until: '2026-12-31',
    reason: 'threat level, decision 12/2026',
  });
  for (const name of Object.keys(decision)) {
    const { [name as keyof typeof decision]: _, ...rest } = decision;
    expect(wrong(rest)).toEqual([name]);
  }
  expect(wrong({ ...decision, AMIRANI_INTERNAL_FLIGHTS_UNTIL: '2026-10-01' })).toEqual([
    'AMIRANI_INTERNAL_FLIGHTS_UNTIL',
  ]);
});

test.each([
  ['AMIRANI_PROFILE', 'test'],
  ['AMIRANI_REGIME', 'none'],
  ['DATABASE_URL', 'mysql://x'],
  ['PORT', '70000'],
  ['PORT', 'http'],
  ['AMIRANI_HOME_STATE', 'ge'],
  ['AMIRANI_API_DAYS', '184'],
  ['AMIRANI_QUARANTINE_DAYS', '0'],
  ['AMIRANI_QUARANTINE_DAYS', '400'],
  ['AMIRANI_INTERNAL_FLIGHTS_UNTIL', 'tomorrow'],
  ['AMIRANI_JOURNAL_ORIGIN', 'two words'],
  ['AMIRANI_METRICS_TOKEN', 'too-short'],
])('%s=%s is refused by name, with a sentence', (name, text) => {
  const result = readConfig({ [name]: text });
  expect(result.ok).toBe(false);
  if (result.ok) return;
  expect(result.issues[0]?.variable).toBe(name);
  expect(result.issues[0]?.text).toMatch(/^must /);
});

test('half a certificate is refused', () => {
  expect(wrong({ AMIRANI_TLS_KEY: '/key.pem' })).toEqual(['AMIRANI_TLS_CERTIFICATE']);
});

test('rejects an unknown name, because the meant setting would silently keep its default', () => {
  const config = readConfig({
    ...{ AMIRANI_QUARANTINE_DAY: '7', AMIRANI_WITNES: '' },
    ...{ AMIRANI_PASSWORD: 'for the command', AMIRANI_PROVE_BYTES: '1', AMIRANIX: 'another’s' },
  });
  expect(config).toEqual({
    ok: false,
    issues: [
      {
        variable: 'AMIRANI_QUARANTINE_DAY',
        text: 'is no setting: see docs/reference/settings.md',
      },
    ],
  });
});

test('an empty variable is one that was not set', () => {
  expect(value({ PORT: '', AMIRANI_REGIME: '' }).port).toBe(4680);
});

test('reports all invalid settings at once', () => {
  const wanting = (): unknown => requireConfig({ AMIRANI_PROFILE: 'duty', PORT: '1' });
  expect(wanting).toThrow(ConfigInvalid);
  expect(wanting).toThrow(
    /AMIRANI_REGIME .*\nDATABASE_URL .*\nAMIRANI_API_DAYS .*\nAMIRANI_HOME_STATE /,
  );
  expect(requireConfig({}).profile).toBe('training');
});

test('a booth checks the exit of Georgia by the zone alone where nothing is set, on the day of Tbilisi', () => {
  expect(value({})).toMatchObject({
    checkProfile: 'georgian-exit',
    boothEquipment: ['mrz'],
    timeZone: 'Asia/Tbilisi',
  });
  expect(
    value({ AMIRANI_BOOTH_EQUIPMENT: 'mrz, chip,white', AMIRANI_CHECK_PROFILE: 'schengen-entry' }),
  ).toMatchObject({ boothEquipment: ['mrz', 'chip', 'white'], checkProfile: 'schengen-entry' });
  expect(
    wrong({ AMIRANI_BOOTH_EQUIPMENT: 'mrz, crystal-ball', AMIRANI_TIME_ZONE: 'Asia/Nowhere' }),
  ).toEqual(['AMIRANI_BOOTH_EQUIPMENT', 'AMIRANI_TIME_ZONE']);
});

test('on duty at the border of another state its zone is not guessed', () => {
  expect(wrong({ ...duty, AMIRANI_HOME_STATE: 'LVA' })).toEqual(['AMIRANI_TIME_ZONE']);
  expect(
    value({ ...duty, AMIRANI_HOME_STATE: 'LVA', AMIRANI_TIME_ZONE: 'Europe/Riga' }).timeZone,
  ).toBe('Europe/Riga');
});

test('proxies are named by narrow networks; all addresses are refused', () => {
  expect(value({}).trustedProxies).toEqual([]);
  expect(value({ AMIRANI_TRUSTED_PROXIES: '10.0.0.7, fd00::/64' }).trustedProxies).toEqual([
    '10.0.0.7',
    'fd00::/64',
  ]);
  for (const all of ['0.0.0.0/0', '::/0', '10.0.0.7 0.0.0.0/0'])
    expect(wrong({ AMIRANI_TRUSTED_PROXIES: all })).toEqual(['AMIRANI_TRUSTED_PROXIES']);
});
