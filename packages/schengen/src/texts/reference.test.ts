import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readTexts } from '@amirani/core/po';
import { expect, test } from 'vitest';
import { entrySpecs, exitSpecs, freeMovementSpecs, transitSpec } from '../profiles/specs.ts';

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

test('the reference names every reason and remark with what it says, and no other', () => {
  const texts = readTexts(readFileSync(join(import.meta.dirname, '../../words/en.po'), 'utf8'));
  const reasons = [...texts].filter(([code]) => !/\.(?:name|ground)$/.test(code));
  const named = ['Reasons', 'Stays', 'Rows of'].flatMap((heading) => [...rows(heading)]);
  expect(Object.fromEntries(named)).toEqual(Object.fromEntries(reasons));
});

test('the reference names every condition', () => {
  const specs = [entrySpecs, freeMovementSpecs, exitSpecs].flatMap((one) => Object.values(one));
  expect([...rows('Conditions').keys()].sort()).toEqual(
    [...specs, transitSpec].map(({ code }) => code).sort(),
  );
});
