import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const root = join(import.meta.dirname, '../..');
const textOf = (path: string): string => readFileSync(join(root, path), 'utf8');

/** A control of Directive (EU) 2016/680 Art. 29(2), and the tests that hold it (R51). */
interface Control {
  readonly control: string;
  readonly means: string;
  readonly tests: readonly { readonly file: string; readonly title: string }[];
}

const controls = JSON.parse(textOf('docs/controls.json')) as readonly Control[];

/** Art. 29(2)(a) to (j), the last of which names two. */
const required = [
  ...['equipment', 'data-media', 'storage', 'user', 'data-access', 'communication', 'input'],
  ...['transport', 'recovery', 'reliability', 'integrity'],
];

test('R51: each control of the directive says what it means here, and names tests that are there', () => {
  expect(controls.map(({ control }) => control)).toEqual(required);
  for (const { control, means, tests } of controls) {
    expect(means.length, control).toBeGreaterThan(40);
    expect(tests.length, control).toBeGreaterThan(0);
    for (const { file, title } of tests)
      expect(textOf(file).includes(`test('${title}'`), `${control}: ${file}: ${title}`).toBe(true);
  }
});
