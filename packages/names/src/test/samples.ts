// biome-ignore-all lint/correctness/noNodejsModules: a helper of tests, left out of the build
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const folder = join(
  process.env['AMIRANI_SAMPLES'] ?? join(import.meta.dirname, '../../../../../shared/data'),
  'matching',
);

/** Whether the sample material is there; the tests that need it are skipped where it is not. */
export const haveSamples: boolean = existsSync(folder);
if (!haveSamples) process.stdout.write('sample names absent: set AMIRANI_SAMPLES\n');

/** A file of the sample material as text. */
export const sampleText = (path: string): string => readFileSync(join(folder, path), 'utf8');

/** One assertion of a map: what a text becomes. */
export interface MapAssertion {
  readonly source: string;
  readonly expected: string;
}

/** The assertions (`test "source", "expected"`) of a map. */
export const interscriptTests = (map: string): readonly MapAssertion[] =>
  [...sampleText(`interscript/${map}.imp`).matchAll(ASSERTION)].map(([, source, expected]) => ({
    source: JSON.parse(`"${source}"`) as string,
    expected: JSON.parse(`"${expected}"`) as string,
  }));

const ASSERTION = /^ *test "((?:[^"\\]|\\.)*)", "((?:[^"\\]|\\.)*)"/gm;

/** The rows of a CSV file (RFC 4180) by the names of its columns. */
export const sampleRows = (path: string): readonly Readonly<Record<string, string>>[] => {
  const [head = [], ...body] = csv(sampleText(path).replace(/^\ufeff/, ''));
  return body.map((cells) => Object.fromEntries(head.map((name, at) => [name, cells[at] ?? ''])));
};

const csv = (text: string): string[][] => {
  const lines: string[][] = [[]];
  for (const [, quoted, plain, end] of text.matchAll(
    /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r?\n|$)/g,
  )) {
    lines.at(-1)?.push(quoted?.replaceAll('""', '"') ?? plain ?? '');
    if (end !== ',') lines.push([]);
  }
  return lines.filter((line) => line.length > 1);
};
