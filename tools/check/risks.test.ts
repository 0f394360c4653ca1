import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { registeredFunctions } from '../technical-file/functions.ts';

const root = join(import.meta.dirname, '../..');
const textOf = (path: string): string => readFileSync(join(root, path), 'utf8');

/** One risk of a function that profiles people, with the misuse that can be foreseen (AI Act Art. 9(2); R57). */
interface Risk {
  readonly id: string;
  readonly function: string;
  readonly misuse: string;
  readonly harm: string;
  readonly measure: string;
  /** What the measure does not take away: nothing is safe by being written down. */
  readonly left: string;
  /** The tests that hold the measure: a file, and how the title of the test begins. */
  readonly tests: readonly { readonly file: string; readonly title: string }[];
}

const risks = JSON.parse(textOf('docs/risks.json')) as readonly Risk[];
const functions = registeredFunctions(root);

test('R57: every function of high risk has its risks, each with misuse, harm, measure and what is left', () => {
  const named = new Set(functions.map((one) => one.function));
  for (const one of functions.filter(({ highRisk }) => highRisk))
    expect(
      risks.some((risk) => risk.function === one.function),
      one.function,
    ).toBe(true);
  expect(new Set(risks.map(({ id }) => id)).size).toBe(risks.length);
  for (const risk of risks) {
    expect(named, risk.id).toContain(risk.function);
    for (const part of ['misuse', 'harm', 'measure', 'left'] as const)
      expect(risk[part].length, `${risk.id} ${part}`).toBeGreaterThan(20);
  }
});

test('R57: every risk names tests that are there', () => {
  for (const { id, tests } of risks) {
    expect(tests.length, id).toBeGreaterThan(0);
    for (const { file, title } of tests) {
      expect(file, id).toMatch(/\.test\.ts$/);
      expect(textOf(file).includes(`test('${title}`), `${id}: ${file}: ${title}`).toBe(true);
    }
  }
});
