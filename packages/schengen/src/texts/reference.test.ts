import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { entrySpecs, exitSpecs, freeMovementSpecs, transitSpec } from '../profiles/specs.ts';
import { english } from './language.ts';

const page = readFileSync(
  join(import.meta.dirname, '../../../../docs/reference/schengen.md'),
  'utf8',
);
/** The rows of the tables of a section, by code. */
const rows = (heading: string): ReadonlyMap<string, string> => {
  const section = page.split(/^## /m).find((one) => one.startsWith(heading)) ?? '';
  return new Map(
    [...section.matchAll(/^\| `([^`]+)` \| (.*) \|$/gm)].map(([, code = '', text = '']) => [
      code,
      text,
    ]),
  );
};

test('the reference names every reason with what it says, and no other', () => {
  expect(Object.fromEntries(rows('Reasons'))).toEqual(english.reasons);
});

test('the reference names every condition', () => {
  const specs = [entrySpecs, freeMovementSpecs, exitSpecs].flatMap((one) => Object.values(one));
  expect([...rows('Conditions').keys()].sort()).toEqual(
    [...specs, transitSpec].map(({ code }) => code).sort(),
  );
});
