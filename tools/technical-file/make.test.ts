import {
  cpSync,
  globSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { technicalFile } from './make.ts';

const root = join(import.meta.dirname, '../..');
const home = mkdtempSync(join(tmpdir(), 'amirani-technical-'));
afterAll(() => rmSync(home, { recursive: true, force: true }));

/** What the file is made from, copied, so that something can be taken away. */
const copy = (): string => {
  const folder = mkdtempSync(join(home, 'c-'));
  for (const path of ['README.md', 'ARCHITECTURE.md', 'docs'])
    cpSync(join(root, path), join(folder, path), { recursive: true });
  for (const path of globSync('{platform,desks/*}/server/sql', { cwd: root }))
    cpSync(join(root, path), join(folder, path), { recursive: true });
  for (const path of globSync('{packages,platform,desks,apps}/*/{package,functions}.json', {
    cwd: root,
  }))
    cpSync(join(root, path), join(folder, path));
  return folder;
};

test('R59: the same repository gives the same technical file, byte for byte, and it is of what there is', () => {
  const file = technicalFile(root);
  expect(technicalFile(copy())).toBe(file);
  const { version } = JSON.parse(readFileSync(join(root, 'apps/server/package.json'), 'utf8')) as {
    version: string;
  };
  for (const one of [
    ...['## Architecture', '## Data sets', '## Risks', 'a finding is not a decision'],
    `| @amirani/server | ${version} |`,
    ...readdirSync(join(root, 'docs/proofs')).map(
      (name) => `npm run prove -- ${name.slice(0, -5)}`,
    ),
  ])
    expect(file, one).toContain(one);
});

test.each([
  ['docs/instructions.md', '# Instructions for use\n'],
  ['docs/risks.json', '[]'],
  ['docs/data-sheets.json', '[]'],
  ['ARCHITECTURE.md', '# Architecture\n'],
])('R59: where %s says nothing there is no technical file', (path, emptied) => {
  const folder = copy();
  writeFileSync(join(folder, path), emptied);
  expect(() => technicalFile(folder)).toThrow(/nothing to say of/);
});

test('R59: a figure that was measured anew is in the file made anew', () => {
  const folder = copy();
  const path = join(folder, 'docs/proofs/names-alerts.json');
  const before = technicalFile(folder);
  writeFileSync(
    path,
    readFileSync(path, 'utf8').replace(/"per100000": [\d.]+/, '"per100000": 9.876'),
  );
  expect(technicalFile(folder)).not.toBe(before);
  expect(technicalFile(folder)).toContain('per100000 9.876');
});
