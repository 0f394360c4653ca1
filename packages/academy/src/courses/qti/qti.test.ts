import fc from 'fast-check';
import { expect, test } from 'vitest';
import { loadCourseText } from '../../node.ts';
import { courseIds } from '../course.ts';
import { courseLanguages } from '../language.ts';
import { type Question, readQti } from './read.ts';
import { qtiItem, qtiPackage } from './write.ts';
import { readXml } from './xml.ts';

/** An item as other systems write them: prefix, schema location, words before the interaction, a right answer, feedback. */
const item = (change: (xml: string) => string = (xml) => xml): string =>
  change(`<?xml version="1.0" encoding="UTF-8"?>
<!-- made by hand -->
<qti-assessment-item xmlns="http://www.imsglobal.org/xsd/imsqtiasi_v3p0"
    xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" identifier='stay-1' title="Days" adaptive="false" time-dependent="false">
  <qti-response-declaration identifier="R1" cardinality="single" base-type="identifier">
    <qti-correct-response><qti-value> B </qti-value></qti-correct-response>
  </qti-response-declaration>
  <qti-item-body>
    <p>Entry on <em>3</em> May, exit on 5&#160;May.</p>
    <qti-choice-interaction response-identifier="R1" max-choices="1">
      <qti-prompt>How many days &amp; why?</qti-prompt>
      <qti-simple-choice identifier="A">2</qti-simple-choice>
      <qti-simple-choice identifier="B">3<qti-feedback-inline outcome-identifier="F" identifier="B">Both ends count.</qti-feedback-inline></qti-simple-choice>
    </qti-choice-interaction>
  </qti-item-body>
  <qti-modal-feedback outcome-identifier="F" identifier="B" show-hide="show"><qti-content-body><p>Art. 6(2).</p></qti-content-body></qti-modal-feedback>
</qti-assessment-item>`);

test('an item of another system becomes a question with its answer and explanation', () => {
  expect(readQti(item())).toEqual({
    faults: [],
    questions: [
      {
        kind: 'question',
        id: 'stay-1',
        right: 1,
        sources: [],
        text: 'Entry on 3 May, exit on 5 May. How many days & why?',
        options: ['2', '3'],
        explanation: 'Art. 6(2). Both ends count.',
      },
    ],
  });
});

test.each([
  ['academy.qti.xml', (xml: string) => xml.replace('</qti-item-body>', '')],
  ['academy.qti.xml', (xml: string) => `${xml}<more/>`],
  ['academy.qti.xml', () => 'x < y'],
  ['academy.qti.xml', () => '<a>'.repeat(200)],
  [
    'academy.qti.doctype',
    (xml: string) => xml.replace('<!--', '<!DOCTYPE a [<!ENTITY b "c">]><!--'),
  ],
  ['academy.qti.too-large', (xml: string) => xml + ' '.repeat(2_000_000)],
  ['academy.qti.no-item', () => '<questestinterop><item/></questestinterop>'],
  ['academy.qti.interaction', (xml: string) => xml.replace('max-choices="1"', 'max-choices="2"')],
  [
    'academy.qti.interaction',
    (xml: string) => xml.replace('<p>', '<qti-text-entry-interaction/><p>'),
  ],
  [
    'academy.qti.interaction',
    (xml: string) => xml.replaceAll('qti-choice-interaction', 'qti-order-interaction'),
  ],
  ['academy.qti.no-answer', (xml: string) => xml.replace(' B ', 'C')],
  ['academy.qti.no-answer', (xml: string) => xml.replace('response-identifier="R1"', '')],
  [
    'academy.qti.no-answer',
    (xml: string) =>
      xml.replace('</qti-correct-response>', '<qti-value>A</qti-value></qti-correct-response>'),
  ],
  ['academy.qti.empty', (xml: string) => xml.replace('>2<', '><img src="a.png"/><')],
] as const)('%s is said and nothing is guessed', (fault, change) => {
  const { questions, faults } = readQti(item(change));
  expect(questions).toEqual([]);
  expect(faults.map((one) => one.fault)).toEqual([fault]);
});

test('of several items those that can be are taken over, and the others are named', () => {
  const bare = (xml: string) => xml.replace(/<\?[^>]+>\s*<!--[^>]+-->/, '');
  const other = bare(item((xml) => xml.replace('stay-1', 'stay-2').replace(' B ', 'C')));
  const { questions, faults } = readQti(`<all>${bare(item())}${other}</all>`);
  expect(questions.map(({ id }) => id)).toEqual(['stay-1']);
  expect(faults).toEqual([{ item: 'stay-2', fault: 'academy.qti.no-answer' }]);
});

test('the questions of all courses in all languages come back as they were written, and the manifest names each file', async () => {
  for (const id of courseIds)
    for (const language of courseLanguages) {
      const text = await loadCourseText(id, language);
      const questions = text.pages.flatMap(({ blocks }) =>
        blocks.flatMap((block) => (block.kind === 'question' ? [block] : [])),
      );
      const [manifest, ...files] = qtiPackage(id, text, language);
      expect(files.map((file) => readQti(file.text).questions[0])).toEqual(
        questions.map((one) => ({ ...one, sources: [] })),
      );
      expect(new Set(files.map(({ name }) => name)).size).toBe(questions.length);
      for (const { name } of files) expect(manifest?.text).toContain(`href="${name}"`);
      expect(typeof readXml(manifest?.text ?? '')).toBe('object');
    }
});

test('any words come back from an item, and no text makes the reader throw', () => {
  const words = fc
    .string({ unit: 'grapheme', minLength: 1 })
    .map((one) => one.replace(/\s+/g, ' ').trim())
    .filter((one) => one !== '' && !/\p{Cc}|[\ufffe\uffff]/u.test(one));
  fc.assert(
    fc.property(fc.array(words, { minLength: 2, maxLength: 5 }), words, (options, text) => {
      const question: Question = {
        kind: 'question',
        id: 'q',
        text,
        options,
        right: 1,
        explanation: text,
        sources: [],
      };
      expect(readQti(qtiItem(question, 'en')).questions).toEqual([question]);
    }),
  );
  const pieces = fc.constantFrom(
    '<',
    '>',
    '</',
    'a',
    ' b="',
    '"',
    '<!--',
    '-->',
    '&#x;',
    ']]>',
    '/>',
  );
  fc.assert(
    fc.property(fc.array(pieces), (all) => {
      expect(readQti(all.join('')).questions).toEqual([]);
    }),
  );
});
