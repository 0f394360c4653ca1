import { languages } from '@amirani/core/languages';
import { expect, expectTypeOf, test } from 'vitest';
import { type CourseId, courseIds } from './courses/index.ts';
import type { QtiFault } from './courses/qti/index.ts';
import { academySay, loadOutcomes } from './node.ts';
import type { AcademyWord } from './words.gen.ts';

test('every course, question and unit has its texts, and every text is of something', () => {
  expectTypeOf<Exclude<AcademyWord, `demonstration.${string}`>>().toEqualTypeOf<
    | QtiFault
    | `academy.course-${'title' | 'summary'}.${CourseId}`
    | `academy.certificate.${'criteria' | 'level' | 'not-verified'}`
    | `academy.unit.${'practice' | 'sitting'}`
  >();
  expect(academySay('lv')('academy.unit.sitting', { number: 2 })).toBe('Grupas 2. nodarbība');
});

test('what somebody can do after a course is said in each language in words of its own', async () => {
  for (const id of courseIds) {
    const all = await Promise.all(languages.map((language) => loadOutcomes(id, language)));
    for (const outcome of Object.keys(all[0] ?? {}))
      expect(new Set(all.map((texts) => texts[outcome])).size, `${id} ${outcome}`).toBe(
        languages.length,
      );
  }
});
