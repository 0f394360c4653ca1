import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { languages } from '../languages.ts';
import { compileText, readTexts, readWords } from './po.ts';
import { sayOf, textsUnder } from './say.ts';

const said = (text: string, facts = {}, language: (typeof languages)[number] = 'en') =>
  sayOf(language, new Map([['a.b', compileText(text)]]))('a.b', facts);

test('a text has its facts in place; one that nobody gave is a question mark, never left out', () => {
  expect(said('Ban on entry of {state}.', { state: 'QVR' })).toBe('Ban on entry of QVR.');
  expect(said('Ban on entry of {state}.')).toBe('Ban on entry of ?.');
  expect(said('{toString}')).toBe('?');
});

test('plurals of each language, with its own figures', () => {
  const lv = '{n, plural, zero {# personu} one {# persona} other {# personas}}';
  expect([0, 1, 2, 11, 21].map((n) => said(lv, { n }, 'lv'))).toEqual([
    '0 personu',
    '1 persona',
    '2 personas',
    '11 personu',
    '21 persona',
  ]);
  const en = '{n, plural, =0 {nobody} one {# person} other {# people}}';
  expect([0, 1, 1200].map((n) => said(en, { n }))).toEqual(['nobody', '1 person', '1,200 people']);
  expect(said('{n, plural, offset:1 =1 {one} other {# more}}', { n: 3 })).toBe('2 more');
  expect(said('{n, selectordinal, one {#st} two {#nd} other {#th}}', { n: 22 })).toBe('22nd');
  expect(said('{who, select, she {her} other {their}}', { who: 'toString' })).toBe('their');
});

test('whatever is a fact is not read again; what is written in quotes is text', () => {
  fc.assert(
    fc.property(fc.string(), (fact) => {
      expect(said('a {x} b', { x: fact })).toBe(`a ${fact} b`);
    }),
  );
  expect(said("it''s '{x}' and it's")).toBe("it's {x} and it's");
});

test('a caller writes the facts; a code without a text is said as it is', () => {
  const say = sayOf<'a.b'>('fr', new Map([['a.b', compileText('le {day}')]]));
  expect(say('a.b', { day: '2026-03-31' }, (value, name) => `<${name} ${value}>`)).toBe(
    'le <day 2026-03-31>',
  );
  expect([say.language, say.has('a.b'), say.has('toString')]).toEqual(['fr', true, false]);
  expect(sayOf('en', new Map())('x.y')).toBe('x.y');
  expect(say('a.b', {}, String, '')).toBe('le ');
});

test('a file of texts: English stands for what is missing or waits for review', () => {
  const po = `msgid ""
msgstr "Language: ka\\n"

msgctxt "a.done"
msgid "Done"
msgstr "შესრულდა"

msgctxt "a.none"
msgid "None"
msgstr ""

#, fuzzy
#| msgid "Old"
msgctxt "a.new"
msgid "New"
msgstr "ძველი"
`;
  expect([...readTexts(po)]).toEqual([
    ['a.done', 'შესრულდა'],
    ['a.none', 'None'],
    ['a.new', 'New'],
  ]);
  const words = readWords(po);
  expect(words.get('a.done')).toBe(words.get('a.done'));
  expect(words.get('a.other')).toBeUndefined();
});

test('texts under a prefix are a tree, as a template takes them', () => {
  const texts = { 'a.page': 'Page', 'a.state.met': 'Met', 'a.state.open': 'Open', 'ab.x': 'no' };
  const words = new Map(Object.entries(texts).map(([code, text]) => [code, compileText(text)]));
  expect(textsUnder('a', sayOf('en', words))).toEqual({
    page: 'Page',
    state: { met: 'Met', open: 'Open' },
  });
});
