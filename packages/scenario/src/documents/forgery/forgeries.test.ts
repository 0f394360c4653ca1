import { readFileSync } from 'node:fs';
import type { CivilDate } from '@amirani/core';
import { describe, expect, test } from 'vitest';
import { documentFactory } from '../factory.ts';
import { observe } from '../test/observe.ts';
import type { ForgeryKind } from './kinds.ts';
import { forgeryKindEntries, forgeryKinds, forgeryNumber } from './kinds.ts';

const factory = documentFactory({ seed: 9, referenceDate: '2026-03-31' as CivilDate });

test('the forty kinds have the names that the contract knows, in the same order', () => {
  const contract = readFileSync(
    new URL('../../../../../desks/documents/api/vocabulary.ts', import.meta.url),
    'utf8',
  );
  const list = /export const forgeryKinds = \[([\s\S]*?)\]/.exec(contract)?.[1] ?? '';
  const names = [...list.matchAll(/'([a-z-]+)'/g)].map(([, name]) => name);
  expect(names).toEqual([...forgeryKinds, 'other']);
  expect(forgeryKinds).toHaveLength(40);
});

test('the reference page has each kind with its number, deed, answer and line', () => {
  const page = readFileSync(
    new URL('../../../../../docs/reference/forgeries.md', import.meta.url),
    'utf8',
  );
  for (const kind of forgeryKinds) {
    const { what, answer, line } = forgeryKindEntries[kind];
    const row = page.split('\n').find((text) => text.includes(`| \`${kind}\` |`)) ?? '';
    expect(row).toContain(`| ${forgeryNumber(kind)} | \`${kind}\` | ${what} | ${answer} |`);
    expect(row.endsWith(`| ${line} |`)).toBe(true);
    for (const check of factory.forged(kind, 0).truth.forgery?.shows ?? [])
      expect(row).toContain(`\`${check}\``);
  }
});

test('lines are those of the list that the project was given', () => {
  const first = [1, 2, 6, 7, 8, 10, 11, 13, 14, 15, 16, 17, 18, 37, 38, 39];
  const nobody = [34, 40];
  for (const kind of forgeryKinds) {
    const number = forgeryNumber(kind);
    const line = nobody.includes(number) ? 'nobody' : 'second';
    expect(forgeryKindEntries[kind].line).toBe(first.includes(number) ? 'first' : line);
  }
});

/** What an outsider must see of a kind, and what else he may. */
const expected: Readonly<Record<ForgeryKind, readonly [must: string, may?: string]>> = {
  'number-digit': ['digits', 'DG1 against zone, series'],
  'number-own-digit': ['digits', 'DG1 against zone'],
  'number-all-digits': ['DG1 against zone'],
  'birth-date': ['DG1 against zone'],
  'expiry-extended': ['DG1 against zone, validity'],
  'name-in-zone': ['DG1 against zone, name'],
  'name-in-print': ['name'],
  'sex-in-zone': ['DG1 against zone, print'],
  nationality: ['DG1 against zone'],
  'state-code': ['code', 'no model, other state'],
  'document-code': ['code'],
  'personal-number': ['DG1 against zone'],
  'letters-for-fillers': ['stray letter', 'name, spelling, DG1 against zone'],
  'line-length': ['format', 'DG1 against zone'],
  'name-cut': ['name', 'DG1 against zone'],
  transliteration: ['', 'spelling, name, DG1 against zone'],
  'impossible-date': ['date', 'DG1 against zone, print'],
  'validity-too-long': ['validity'],
  'before-model': ['model'],
  'outside-series': ['', 'series, alert, no chip'],
  'data-replaced': ['DG1 hash'],
  'portrait-replaced': ['DG2 hash'],
  'hashes-rewritten': ['signature'],
  'own-authority': ['chain'],
  'namesake-authority': ['chain'],
  'signer-outlived': ['usage period'],
  'signer-revoked': ['revoked'],
  'signer-of-other-state': ['country', 'document type'],
  'signer-of-other-type': ['document type'],
  'signer-as-issuer': ['chain, several certificates'],
  'other-generator': ['chain', 'signature'],
  'loose-padding': ['signature'],
  'other-security-object': ['DG1 hash, DG2 hash', 'DG11 hash, DG12 hash, DG14 hash, DG15 hash'],
  'clone-unprotected': [''],
  'clone-without-key': ['', 'challenge, session'],
  'authentication-struck': ['groups'],
  'chip-dead': ['no chip'],
  'visa-moved': ['seal against passport'],
  'visa-print-changed': ['seal against print'],
  impostor: [''],
};
const words = (text = ''): readonly string[] => text.split(', ').filter((word) => word !== '');
/** Special spellings of a state and truncated names are not faults. */
const always = ['spelling'];

describe.each(forgeryKinds.map((kind) => [forgeryNumber(kind), kind] as const))(
  '%i %s',
  (number, kind) => {
    test('differs where the ledger says, by other people’s software, and nowhere else', () => {
      const [must, may] = expected[kind];
      const exhibit = factory.forged(kind, number);
      const seen = [...observe(factory, exhibit)].sort();
      const where = `${exhibit.id}: ${exhibit.truth.forgery?.changed ?? ''}`;
      expect(seen, where).toEqual(expect.arrayContaining([...words(must)]));
      expect([...words(must), ...words(may), ...always], where).toEqual(
        expect.arrayContaining(seen),
      );
    });

    test('has a whole entry in the ledger', () => {
      const { forgery } = factory.forged(kind, 0).truth;
      expect(forgery).toMatchObject({ number, kind, line: forgeryKindEntries[kind].line });
      expect(forgery?.shows.length === 0).toBe(forgery?.line === 'nobody');
      expect(factory.forged(kind, 0).documents.map(({ id }) => id)).toContain(forgery?.document);
      expect(forgery?.changed.length).toBeGreaterThan(5);
    });
  },
);
