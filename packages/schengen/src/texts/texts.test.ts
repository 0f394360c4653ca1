import { readFileSync } from 'node:fs';
import { languages } from '@amirani/core/languages';
import { readTexts } from '@amirani/core/po';
import { expect, test } from 'vitest';
import { schengenSay } from '../node.ts';
import { entrySpecs, exitSpecs, freeMovementSpecs, transitSpec } from '../profiles/specs.ts';
import { describeCondition, describeGround } from './index.ts';

const conditions = [
  ...Object.values(entrySpecs),
  ...Object.values(freeMovementSpecs),
  ...Object.values(exitSpecs),
  transitSpec,
].map(({ code }) => code);

/** The texts of a language by code, from the file that is shipped. */
const textsIn = (language: string): ReadonlyMap<string, string> =>
  readTexts(readFileSync(new URL(`../../words/${language}.po`, import.meta.url), 'utf8'));
const english = textsIn('en');

test('every condition has a name; unknown codes stay as they are', () => {
  for (const code of conditions)
    for (const language of languages)
      expect(describeCondition(code, schengenSay(language)), code).not.toBe(code);
  expect(describeCondition('schengen.entry.nothing', schengenSay('ka'))).toBe(
    'schengen.entry.nothing',
  );
});

test('a condition that can be a ground is worded as a ground in every language, and never as the condition that holds', () => {
  const informing = new Set(['schengen.exit.stay-information', 'schengen.exit.visa-information']);
  for (const code of conditions.filter((one) => !informing.has(one)))
    for (const language of languages) {
      const say = schengenSay(language);
      expect(say.has(`${code}.ground`), code).toBe(true);
      const ground = describeGround(code, say).toLowerCase();
      const condition = describeCondition(code, say).toLowerCase();
      expect(ground, `${language} ${code}`).not.toBe(condition);
      expect(` ${condition}`, `${language} ${code}`).not.toContain(` ${ground}`);
    }
  expect(describeGround('schengen.exit.exit-ban', schengenSay('en'))).toBe(
    'An exit ban is in force',
  );
});

test.each(languages.filter((one) => one !== 'en'))(
  '%s says different things in different words',
  (language) => {
    const meant = new Map<string, string>();
    for (const [code, text] of textsIn(language)) {
      // Georgian has no capitals to tell a heading from a remark by.
      const meaning = english.get(code)?.toLowerCase() ?? '';
      expect(meant.get(text) ?? meaning, `${code}: ${text}`).toBe(meaning);
      meant.set(text, meaning);
    }
  },
);

test('facts are written as the reader writes them', () => {
  const facts = { expires: '2026-01-31' };
  const show = (value: string | number) => `<${value}>`;
  const code = 'schengen.document.expired';
  expect(schengenSay('en')(code, facts, show)).toBe('the document expired on <2026-01-31>');
  expect(schengenSay('fr')(code, facts, show)).toBe('le document a expiré le <2026-01-31>');
});
