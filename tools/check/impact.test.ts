import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { registeredFunctions } from '../technical-file/functions.ts';

const root = join(import.meta.dirname, '../..');
const textOf = (path: string): string => readFileSync(join(root, path), 'utf8');
const assessment = textOf('docs/impact-assessment.md');

/** What a criterion may read: the fields of the allow list, by name. */
const fields = (): string[] => {
  const text = textOf('packages/targeting/src/fields/fields.ts');
  const type = text.slice(text.indexOf('export interface FieldValues {'), text.indexOf('\n}'));
  return [...type.matchAll(/^ {2}'([a-z.-]+)':/gm)].map(([, name]) => name ?? '');
};

/** The kinds of data that are kept: the classes of retention, by name. */
const classes = (): string[] => {
  const declared = ['platform/api/platform.ts', ...globSync('desks/*/desk.ts', { cwd: root })];
  const text = declared
    .map((path) => /\n {2}retention: \{\n(.*?)\n {2}\},/s.exec(textOf(path))?.[1] ?? '')
    .join('\n');
  return [...text.matchAll(/^ {4}'?([a-z-]+)'?: \{/gm)].map(([, name]) => name ?? '');
};

/** What profiles persons, is of high risk or learns: the register of functions, without its reasons. */
const functions = (): string[] =>
  registeredFunctions(root)
    .filter(({ profiles, highRisk, kind }) => profiles || highRisk || kind === 'AI')
    .map((one) => `${one.function}: ${one.kind}, ${one.annexIII}`);

const digest = (names: readonly string[]): string =>
  createHash('sha256')
    .update([...names].sort().join('\n'))
    .digest('hex')
    .slice(0, 16);

test.each([
  ['Fields of criteria', fields],
  ['Kinds of data', classes],
  ['Functions that profile or are of high risk', functions],
])('R53: the impact assessment is of what there is: %s', (title, names) => {
  const found = names();
  expect(found.length).toBeGreaterThan(3);
  // The assessed data has changed: read the assessment, correct it, raise its version here and in `impact-form.ts`, and write
  // this digest beside it. Every deployer then approves again (two persons), or their server does not start.
  expect(assessment).toContain(`| ${title} | ${found.length} | \`${digest(found)}\` |`);
});

test('R53: every part of the assessment says something, and its version is that which a server holds a deployer to', () => {
  const version = /^Version (\d+), of (\d{4}-\d{2}-\d{2})\.$/m.exec(assessment)?.[1];
  expect(textOf('platform/server/accountability/impact-form.ts')).toContain(
    `ASSESSMENT_VERSION = ${version};`,
  );
  const parts = assessment.split(/^## /m).slice(1);
  expect(parts.map((part) => part.split('\n')[0])).toEqual([
    'What is assessed',
    'What is processed, for what and how long',
    'Whether it is needed, and no more',
    'Risks to rights, and what holds them back',
    'What is left',
    'Who approves',
  ]);
  for (const part of parts) expect(part.length, part.slice(0, 30)).toBeGreaterThan(300);
});

test('R53: fields of criteria are named in it one by one', () => {
  for (const field of fields()) expect(assessment, field).toContain(`\`${field}\``);
  for (const kind of classes()) expect(assessment, kind).toContain(`\`${kind}\``);
});
