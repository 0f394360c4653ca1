import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { measured } from './measured.ts';

const docs = new URL('../../../../docs/', import.meta.url);

/** A value of the last proof by its path. */
const lastOf = (proof: string, at: string): unknown =>
  at.split('.').reduce<unknown>(
    (value, key) => (value as Record<string, unknown> | undefined)?.[key],
    (
      JSON.parse(readFileSync(new URL(`proofs/${proof}.json`, docs), 'utf8')) as {
        result: unknown;
      }
    ).result,
  );

const rounded = (value: unknown): number => Math.round(Number(value) * 1000) / 1000;

test.each(Object.entries(measured))(
  'R60: the figure of the instructions is that of the last proof: %s',
  (_, { proof, at, value }) => {
    expect(rounded(lastOf(proof, at)), `docs/proofs/${proof}.json ${at}`).toBe(value);
  },
);

test('R60: each figure of docs/instructions.md is that of the last proof', () => {
  const text = readFileSync(new URL('instructions.md', docs), 'utf8');
  // `98.5 %<!-- names own.at10 -->`
  const figures = [...text.matchAll(/([\d,]+(?:\.\d+)?)( %)?<!-- ([a-z-]+) ([\w.]+) -->/g)];
  expect(figures.length).toBeGreaterThanOrEqual(Object.keys(measured).length);
  for (const [whole, number = '', percent, proof = '', at = ''] of figures) {
    const said = Number(number.replaceAll(',', ''));
    const digits = /\.(\d+)/.exec(number)?.[1]?.length ?? 0;
    const last = Number(lastOf(proof, at)) * (percent === undefined ? 1 : 100);
    expect(Number(last.toFixed(digits)), whole).toBe(said);
  }
  for (const { proof, at } of Object.values(measured))
    expect(text, `${proof} ${at}`).toContain(`<!-- ${proof} ${at} -->`);
});
