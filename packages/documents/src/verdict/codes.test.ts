import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isCode } from '@amirani/core';
import { expect, test } from 'vitest';
import { chipCheckNames } from '../chip/index.ts';
import { sealCheckNames, sealComparisonNames } from '../seal/index.ts';
import { english } from '../test/english.ts';
import { signerCheckNames } from '../trust/index.ts';
import { mrzCheckList } from './checks/mrz-checks.ts';
import { observedChecks } from './examination.ts';
import { verdictFindings } from './finding-codes.ts';
import { verdictGroups } from './model.ts';
import { checkCatalogue, placeOfCheck } from './tree/catalogue.ts';

const page = readFileSync(
  join(import.meta.dirname, '../../../../docs/reference/verdict.md'),
  'utf8',
);

test('every code is documented with its severity, and nothing else', () => {
  const rows = [...page.matchAll(/^\| `(document\.verdict\.[a-z.-]+)` \| (\w+) \| .+ \|$/gm)];
  expect(Object.fromEntries(rows.map(([, code, severity]) => [code, severity]))).toEqual(
    Object.fromEntries(
      Object.entries(verdictFindings).map(([code, [severity]]) => [code, severity]),
    ),
  );
  expect(Object.keys(verdictFindings).every(isCode)).toBe(true);
});

test('every check is documented', () => {
  const table = page.slice(page.indexOf('## Checks'), page.indexOf('## Findings'));
  for (const name of Object.keys(checkCatalogue)) expect(table).toContain(name);
});

test('every check of every room has a place of its own', () => {
  const names = [
    ...mrzCheckList,
    ...observedChecks,
    ...chipCheckNames,
    ...signerCheckNames,
    ...sealCheckNames,
    ...sealComparisonNames,
  ];
  for (const name of names) expect(Object.keys(checkCatalogue)).toContain(name);
  expect(placeOfCheck('dg7.hash').group).toBe('electronic.content');
  expect(placeOfCheck('dg7.content').group).toBe('electronic.content');
});

test('a new name belongs to the group of its prefix', () => {
  for (const [name, group] of [
    ['mrz.new', 'optical.mrz'],
    ['optical.new', 'optical.spectral'],
    ['chip.new', 'electronic.access'],
    ['sod.new', 'electronic.security-object'],
    ['signer.new', 'electronic.certificates'],
    ['chain.new', 'electronic.certificates'],
    ['seal.new', 'seal.integrity'],
    ['state.new', 'state-data'],
    ['hasOwnProperty', 'electronic.content'],
  ] as const)
    expect([name, placeOfCheck(name).group]).toEqual([name, group]);
  for (const { group } of Object.values(checkCatalogue)) expect(verdictGroups).toContain(group);
});

test('no text of the verdict speaks of a forger, or of a person’s guilt (R45)', () => {
  for (const code of Object.keys(verdictFindings))
    expect(english.get(code)).not.toMatch(/forger|fraudster|guilt|suspect|criminal/i);
});
