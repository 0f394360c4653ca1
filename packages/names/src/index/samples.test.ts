import { describe, expect, test } from 'vitest';
import { haveSamples, sampleRows, sampleText } from '../test/samples.ts';
import { romanisations } from '../transliteration/index.ts';
import { NameIndex } from './index.ts';

/** Every so manyth pair, so that the test stays short; `AMIRANI_EVERY=1` takes all. */
const EVERY = Number(process.env['AMIRANI_EVERY'] ?? 12);

describe.skipIf(!haveSamples)(
  'words in their own script against a Latin vocabulary (NETransliteration)',
  () => {
    test.each([
      ['russian', 0.93],
      ['arabic', 0.92],
      ['hebrew', 0.86],
    ] as const)('%s: recall at 10', (language, least) => {
      const pairs = sampleText(`netranslit/wd_${language}_20`)
        .trim()
        .split('\n')
        .map((line) => line.split('\t'))
        .map(([latin = '', native = '']) => [latin, native.replaceAll(' ', '')] as const);
      const index = NameIndex.build(
        [...new Set(pairs.map(([latin]) => latin))].map((latin) => ({ id: latin, name: latin })),
      );
      let found = 0;
      let first = 0;
      const asked = pairs.filter(
        (_, at) => at % (language === 'russian' ? EVERY : Math.ceil(EVERY / 4)) === 0,
      );
      for (const [latin, native] of asked) {
        const hits = index.query({ name: native }, { top: 40 });
        const own = hits.find(({ id }) => id === latin);
        if (own === undefined) continue;
        const above = hits.filter(({ score }) => score > own.score).length;
        const level = hits.filter(({ score }) => score === own.score).length;
        const rank = above + (level + 1) / 2;
        if (rank <= 10) found += 1;
        if (rank <= 1) first += 1;
      }
      process.stdout.write(
        `${language}: ${asked.length} words of ${index.size}, recall at 10 ${(found / asked.length).toFixed(4)}, at 1 ${(first / asked.length).toFixed(4)}\n`,
      );
      expect(found / asked.length).toBeGreaterThanOrEqual(least);
    });
  },
);

describe.skipIf(!haveSamples)('Georgian names in every romanisation', () => {
  test('recall at 10 among all romanised names of the populations', () => {
    const rows = ['common-surnames-by-country', 'common-forenames-by-country'].flatMap((file) =>
      sampleRows(`popnames/${file}.csv`),
    );
    const georgian = [
      ...new Set(
        rows.map((row) => row['Localized Name'] ?? '').filter((name) => /^[ა-ჰ]+$/.test(name)),
      ),
    ];
    const others = [
      ...new Set(rows.map((row) => row['Romanized Name'] ?? '').filter((name) => name !== '')),
    ];
    const index = NameIndex.build([
      ...georgian.map((name) => ({ id: name, name })),
      ...others.map((name) => ({ id: `other ${name}`, name })),
    ]);
    let asked = 0;
    const missed: string[] = [];
    for (const name of georgian)
      for (const { text } of romanisations(name)) {
        asked += 1;
        const hits = index.query({ name: text }, { top: 10 });
        if (!hits.some(({ id }) => id === name)) missed.push(`${name} ${text}`);
      }
    process.stdout.write(
      `Georgian: ${georgian.length} names, ${asked} spellings, missed ${missed.join(', ')}\n`,
    );
    expect(asked).toBeGreaterThan(100);
    expect(1 - missed.length / asked).toBeGreaterThanOrEqual(0.99);
  });
});

describe.skipIf(!haveSamples)('persons with slips in names and dates (FEBRL 4)', () => {
  test('recall at 1 and at 10 of five thousand duplicates', () => {
    const persons = (file: string) =>
      sampleRows(`febrl/${file}.csv`)
        .map((row) =>
          Object.fromEntries(Object.entries(row).map(([key, value]) => [key.trim(), value.trim()])),
        )
        .map((row) => ({
          id: row['rec_id']?.split('-')[1] ?? '',
          name: `${row['given_name'] ?? ''} ${row['surname'] ?? ''}`.trim(),
          birthDate: row['date_of_birth'] ?? '',
        }));
    const index = NameIndex.build(persons('dataset4a'));
    const asked = persons('dataset4b').filter(
      ({ name }, at) => name !== '' && at % Math.ceil(EVERY / 2) === 0,
    );
    const ranks = asked.map((query) => index.query(query).findIndex(({ id }) => id === query.id));
    const within = (most: number): number =>
      ranks.filter((rank) => rank >= 0 && rank < most).length / ranks.length;
    process.stdout.write(
      `FEBRL 4: ${asked.length} of ${index.size}, recall at 1 ${within(1).toFixed(4)}, at 10 ${within(10).toFixed(4)}\n`,
    );
    expect(within(1)).toBeGreaterThanOrEqual(0.95);
    expect(within(10)).toBeGreaterThanOrEqual(0.97);
  });
});
