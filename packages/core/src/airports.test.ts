import fc from 'fast-check';
import { expect, test } from 'vitest';
import { airport, airports } from './airports.ts';
import { country } from './countries.ts';

test('codes are three letters and stand once', () => {
  for (const { code } of airports) expect(code).toMatch(/^[A-Z]{3}$/);
  expect(new Set(airports.map(({ code }) => code)).size).toBe(airports.length);
  expect(airports.length).toBeGreaterThanOrEqual(250);
});

test('every state exists and its airport keeps one of its time zones', () => {
  type Zoned = Intl.Locale & { getTimeZones(): string[] | undefined };
  const canonical = (zone: string) =>
    new Intl.DateTimeFormat('en', { timeZone: zone }).resolvedOptions().timeZone;
  for (const { code, state, zone } of airports) {
    const entry = country(state);
    expect(entry, code).toBeDefined();
    const region = entry?.alpha2 ?? 'XK';
    const zones = (new Intl.Locale(`und-${region}`) as Zoned).getTimeZones() ?? [];
    // The tz database files Kosovo under Belgrade.
    const own = state === 'RKS' ? ['Europe/Belgrade'] : zones;
    expect(own.map(canonical), code).toContain(canonical(zone));
  }
});

test('every state of the Schengen area and of the European Union is served, and so are the neighbours', () => {
  const served = new Set(airports.map(({ state }) => state));
  const union =
    'AUT BEL BGR HRV CYP CZE DNK EST FIN FRA DEU GRC HUN IRL ITA LVA LTU LUX MLT NLD POL PRT ROU SVK SVN ESP SWE';
  // Liechtenstein has no airport.
  for (const state of `${union} CHE ISL NOR GEO ARM AZE TUR RUS UKR ISR ARE`.split(' '))
    expect(served.has(state), state).toBe(true);
});

test('boundaries follow international recognition', () => {
  expect(airport('SIP')?.state).toBe('UKR');
  expect(airport('SUI')?.state).toBe('GEO');
  expect(airport('PRN')?.state).toBe('RKS');
});

test('a code is found in either case, and unknown text is not found', () => {
  expect(airport('tbs')?.city).toBe('Tbilisi');
  fc.assert(
    fc.property(fc.string(), (text) => {
      expect(airport(text)?.code ?? text.toUpperCase()).toBe(text.toUpperCase());
    }),
  );
});
