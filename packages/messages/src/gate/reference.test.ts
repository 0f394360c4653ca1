import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { clergyTitles } from './clergy-titles.ts';
import { dropKinds } from './drop-kind.ts';
import { keptServices } from './kept-services.ts';
import { sensitiveCodes } from './sensitive-codes.ts';

const page = readFileSync(
  fileURLToPath(new URL('../../../../docs/reference/privacy-gate.md', import.meta.url)),
  'utf8',
);

test('the page names every kind, code and title of the tables, and no other kind', () => {
  for (const [kind, meaning] of Object.entries(dropKinds))
    expect(page).toContain(`| \`${kind}\` | ${meaning} |`);
  for (const [code, kind] of sensitiveCodes)
    expect(page).toMatch(new RegExp(`^\\| \`${kind}\` \\|.*\\b${code}\\b`, 'm'));
  for (const [code, { head }] of keptServices)
    expect(page).toMatch(new RegExp(`^\\| ${head} \\|.*\\b${code}\\b`, 'm'));
  for (const title of clergyTitles.keys()) expect(page).toMatch(new RegExp(`\\b${title}\\b`));
  for (const [, kind] of page.matchAll(/^\| `([a-z-]+)` \|/gm))
    expect(kind && kind in dropKinds).toBe(true);
});

test('the page names every error of the writer', () => {
  const folder = fileURLToPath(new URL('../write/', import.meta.url));
  const sources = readdirSync(folder)
    .filter((name) => !name.endsWith('.test.ts'))
    .map((name) => readFileSync(folder + name, 'utf8'))
    .join('\n');
  const thrown = [...sources.matchAll(/(?:Range|Type)Error\(\s*[`']([a-z.-]+)/g)].map(
    ([, code]) => code,
  );
  const named = [...page.matchAll(/^\| `(message\.write\.[a-z-]+)`/gm)].map(([, code]) => code);
  expect(new Set(thrown)).toEqual(new Set(named));
  expect(named.length).toBeGreaterThan(5);
});
