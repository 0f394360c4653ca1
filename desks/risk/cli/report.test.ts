import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { folderOf, running } from '@platform/cli/test/amirani.ts';
import { expect, test, vi } from 'vitest';
import { commands } from './desk.ts';

const amirani = running(commands);

// Each test starts processes of their own, which a busy machine makes wait.
vi.setConfig({ testTimeout: 60_000 });

const month = (i: number): string =>
  `${2022 + Math.floor(i / 12)}-${String((i % 12) + 1).padStart(2, '0')}`;
const rows = Array.from({ length: 44 }, (_, i) => [
  `${month(i)},${30 + ((i * 37) % 11)},4,Sarpi`,
  `${month(i)},${i === 43 ? 95 : 12 + ((i * 29) % 7)},4,Kazbegi`,
]).flat();
const table = `date,count,indicator,section\n${rows.join('\n')}\n`;
const words = JSON.stringify({
  statements: [{ kind: 'assessment', text: 'x', likelihood: 4, confidence: 'low' }],
  action: 'მოქმედება',
});

test('a flash report in Georgian as PDF and DOCX: the bytes say their digest, and come out the same again', async () => {
  const folder = folderOf({ 'counts.csv': table, 'words.json': words });
  const file = (name: string) => join(folder, name);
  const args = ['report', '--product', 'flash', '--at', '2025-09-05', '--lang', 'ka'];
  const rest = ['--data', file('counts.csv'), '--words', file('words.json'), '--mark', 'TLP:GREEN'];
  const names = ['one.pdf', 'one.docx', 'two.pdf', 'two.docx'];
  const runs = await Promise.all(
    names.map((name) => amirani([...args, ...rest, '--out', file(name)])),
  );
  expect(runs.map(({ code, err }) => ({ code, err }))).toEqual(
    names.map(() => ({ code: 0, err: '' })),
  );
  const bytes = names.map((name) => readFileSync(file(name)));
  bytes.forEach((one, i) => {
    expect(runs[i]?.out).toContain(createHash('sha256').update(one).digest('hex'));
  });
  const [pdf, docx, pdfAgain, docxAgain] = bytes;
  expect(pdf?.subarray(0, 5).toString('latin1')).toBe('%PDF-');
  expect(docx?.subarray(0, 2).toString('latin1')).toBe('PK');
  expect(pdf?.equals(pdfAgain ?? Buffer.of())).toBe(true);
  expect(docx?.equals(docxAgain ?? Buffer.of())).toBe(true);
});

test('wrong use, words and rows that cannot be used: nothing is written', async () => {
  const folder = folderOf({
    'counts.csv': table,
    'bad.csv': 'date,count\n2024-13,4\n',
    'weeks.csv': 'date,count\n2025-W01,4\n2025-W02,5\n',
    'words.json': '{"statements":[{"kind":"rumour","text":"x"}],"actoin":"y"}',
  });
  const out = join(folder, 'x.pdf');
  const run = (change: Readonly<Record<string, string>>, ...more: readonly string[]) => {
    const given = {
      product: 'monthly',
      at: '2025-09-05',
      data: join(folder, 'counts.csv'),
      out,
      ...change,
    };
    const options = Object.entries(given).flatMap(([name, value]) => [`--${name}`, value]);
    return amirani(['report', ...options, ...more]);
  };
  const [product, at, suffix, mark, level, bad, weeks, said] = await Promise.all([
    run({ product: 'hourly' }),
    run({ at: '5 September' }),
    run({ out: join(folder, 'x.odt') }),
    run({ mark: 'TLP:WHITE' }),
    run({}, '--classification', 'eu.restricted'),
    run({ data: join(folder, 'bad.csv') }),
    run({ data: join(folder, 'weeks.csv') }),
    run({ words: join(folder, 'words.json') }),
  ]);
  expect([product, at, suffix, mark, level].map(({ code }) => code)).toEqual([1, 1, 1, 1, 1]);
  expect(product.err).toContain('--product must be one of weekly');
  expect(level.err).toContain('--classification needs a --mark');
  expect([bad, weeks, said].map(({ code }) => code)).toEqual([2, 2, 2]);
  expect(bad.err).toContain('line 2, date "2024-13"');
  expect(weeks.err).toContain('weeks make no months');
  expect(said.err).toMatch(/statements\.0\.kind/);
  expect(said.err).toContain('actoin');
  expect(existsSync(out)).toBe(false);
});
