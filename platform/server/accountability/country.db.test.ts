import { expect, test } from 'vitest';
import { requireConfig } from '../settings/config.ts';
import { inspect, onDatabase } from '../test/engines.ts';
import { mustStayInCountry, outsideOf } from './country.ts';

onDatabase('the country of processing', (database) => {
  test('R54: what the first start said holds for every other; another country is refused, and nothing is changed', async () => {
    const start = (country: string, now = '2026-11-25T04:00:00Z') =>
      mustStayInCountry({
        database: database(),
        clock: () => new Date(now),
        config: requireConfig({ AMIRANI_COUNTRY: country }),
      });
    await start('GEO');
    await start('GEO', '2027-01-01T00:00:00Z');
    await expect(start('LVA')).rejects.toMatchObject({
      code: 'config.country.elsewhere',
      message: expect.stringContaining('GEO since 2026-11-25'),
    });
    expect(await inspect(database(), 'select country from platform.processing')).toEqual([
      { country: 'GEO' },
    ]);
  });
});

test('R54: with whom the server speaks is told by its settings, without a password', () => {
  expect(outsideOf(requireConfig({}))).toEqual([]);
  const all = requireConfig({
    DATABASE_URL: 'postgres://border:secret@db.example:5432/amirani',
    AMIRANI_WITNESS: 'https://witness.example/log',
    AMIRANI_TIMESTAMP_URL: 'https://tsa.example/tsr',
    AMIRANI_TIMESTAMP_ANCHORS: 'anchors.pem',
    AMIRANI_LEARNING_PLATFORMS: 'https://moodle.example',
  });
  expect(outsideOf(all)).toEqual([
    { what: 'database', address: 'db.example:5432' },
    { what: 'witness', address: 'witness.example' },
    { what: 'time-stamps', address: 'tsa.example' },
    { what: 'learning-platform', address: 'https://moodle.example' },
  ]);
  expect(JSON.stringify(outsideOf(all))).not.toContain('secret');
});
