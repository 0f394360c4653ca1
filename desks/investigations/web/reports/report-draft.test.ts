import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  changed,
  isWritten,
  movedUp,
  newReport,
  type ReportDraft,
  tiedIds,
  withHeading,
  withoutSection,
  withoutSentence,
  withSection,
  withSentence,
} from './report-draft.ts';

const textsOf = ({ sections }: ReportDraft): string[] =>
  sections.flatMap(({ sentences }) => sentences.map(({ text }) => text));

test('whatever is moved, no sentence is lost and none is there twice', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.nat(2), fc.nat(4)), { maxLength: 20 }), (moves) => {
      let draft = withSection(withSection(newReport));
      for (const section of [0, 1, 2]) {
        for (let more = 0; more < section + 1; more += 1) draft = withSentence(draft, section);
        draft.sections[section]?.sentences.forEach((_, place) => {
          draft = changed(draft, section, place, { text: `${section}.${place}` });
        });
      }
      const before = textsOf(draft);
      for (const [section, place] of moves) draft = movedUp(draft, section, place);
      expect(textsOf(draft).toSorted()).toEqual(before.toSorted());
    }),
  );
});

test('a sentence goes up by one place, and the first one stays', () => {
  let draft = withSentence(newReport, 0);
  draft = changed(changed(draft, 0, 0, { text: 'first' }), 0, 1, { text: 'second' });
  expect(textsOf(movedUp(draft, 0, 1))).toEqual(['second', 'first']);
  expect(movedUp(draft, 0, 0)).toEqual(draft);
  expect(textsOf(withoutSentence(draft, 0, 0))).toEqual(['second']);
  expect(withoutSection(draft, 0).sections).toEqual([]);
});

test('statements are numbered in the order of the text, each once', () => {
  let draft = withSentence(newReport, 0);
  draft = changed(draft, 0, 0, { statements: ['b', 'a'] });
  draft = changed(draft, 0, 1, { statements: ['a', 'c'] });
  expect(tiedIds(draft)).toEqual(['b', 'a', 'c']);
});

test('what has no words is not kept', () => {
  expect(isWritten(newReport)).toBe(false);
  const titled = withHeading({ ...newReport, title: 'The pass' }, 0, 'What happened');
  expect(isWritten(titled)).toBe(false);
  expect(isWritten(changed(titled, 0, 0, { text: 'He was there.' }))).toBe(true);
});
