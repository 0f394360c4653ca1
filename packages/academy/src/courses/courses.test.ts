import { languages } from '@amirani/core/languages';
import { difficulties, evidenceCodes, materialKinds } from '@amirani/scenario/items';
import { expect, test } from 'vitest';
import { academySay, loadCourseText } from '../node.ts';
import { sensitivityOf } from '../scoring/index.ts';
import { wrongForOneRight } from './base-rates.ts';
import type { CourseProblem } from './check.ts';
import { courseProblems } from './check.ts';
import type { Course, CourseId, CourseText } from './course.ts';
import { courseIds } from './course.ts';
import { glossary } from './glossary.ts';
import type { CourseLanguage } from './language.ts';
import { courseLanguages, languageFor } from './language.ts';
import { courseList } from './list.ts';
import { loadCourse } from './load.ts';
import type { Page } from './page.ts';
import { glossaryPage, publicPage } from './public-page.ts';

type Texts = Readonly<Record<CourseLanguage, CourseText>>;

const textsOf = async (id: CourseId): Promise<Texts> => ({
  en: await loadCourseText(id, 'en'),
  ka: await loadCourseText(id, 'ka'),
  lv: await loadCourseText(id, 'lv'),
});

const all = await Promise.all(
  courseIds.map(async (id) => ({ course: await loadCourse(id), texts: await textsOf(id) })),
);

const first = all[0];
if (first === undefined) throw new Error('no course');

test.each(all)('$course.id adds up and says the same in all its languages', ({ course, texts }) => {
  expect(courseProblems(course, texts)).toEqual([]);
});

test('five courses are listed, one a kind of material, with title and summary in six languages', () => {
  expect(courseList.map(({ id }) => id)).toEqual([...courseIds]);
  expect(courseList.map(({ material }) => material)).toEqual([...materialKinds]);
  for (const { course } of all)
    expect(courseList.find(({ id }) => id === course.id)?.material).toBe(course.material);
  for (const { id } of courseList)
    for (const kind of ['title', 'summary'] as const) {
      const words = languages.map((language) =>
        academySay(language)(`academy.course-${kind}.${id}`),
      );
      expect(words.every((one) => one.trim().length > 5)).toBe(true);
      expect(new Set(words).size).toBe(words.length);
    }
});

test('other languages get English with a note', () => {
  expect(languageFor('ka')).toEqual({ language: 'ka', fallback: false });
  expect(languageFor('fr')).toEqual({ language: 'en', fallback: true });
});

test.each(all)(
  '$course.id has guidance for every piece of evidence that may be named',
  ({ course, texts }) => {
    const codes: readonly string[] = evidenceCodes[course.material];
    for (const language of courseLanguages)
      expect(Object.keys(texts[language].evidence).sort()).toEqual([...codes].sort());
    for (const { difficulty } of course.blocks) expect(difficulties).toContain(difficulty);
  },
);

test.each(all)(
  'the bar of $course.id is just reached by the officer who is named for it',
  ({ course: { bar } }) => {
    const low = (hits: number, falseAlarms: number): number =>
      sensitivityOf({
        hits,
        misses: 60 - hits,
        falseAlarms,
        correctPasses: 240 - falseAlarms,
        undecided: 0,
      })?.dPrime.low ?? 0;
    const { hits, falseAlarms } = bar.reachedBy;
    expect(low(hits, falseAlarms)).toBeGreaterThanOrEqual(bar.dPrime);
    expect(low(hits - 1, falseAlarms)).toBeLessThan(bar.dPrime);
    expect(low(hits, falseAlarms + 1)).toBeLessThan(bar.dPrime);
  },
);

test.each(all)(
  'the reason for the bar of $course.id names bar, hits and false alarms in every language',
  ({ course: { bar }, texts }) => {
    for (const language of courseLanguages) {
      const words = texts[language].barBecause.replaceAll(',', '.');
      for (const number of [bar.dPrime, bar.reachedBy.hits, bar.reachedBy.falseAlarms])
        expect(words).toContain(`${number}`);
    }
  },
);

/** What nobody may be stopped for: signs of behaviour, looks, origin. */
const never =
  /nervous|sweat|hesitat|nationalit|origin\b|religio|skin|accent|ნერვი|ოფლ|ყოყმან|მოქალაქეობ|წარმოშობ|რელიგი|აქცენტ|nervoz|sviedr|vilcin|valstspieder|izcels|reliģ|akcent/i;

test.each(all)(
  'R29: no piece of evidence and no right answer of $course.id rests on looks, nerves or origin',
  ({ texts }) => {
    for (const language of courseLanguages) {
      const { evidence, pages, hintNotice } = texts[language];
      const rightAnswers = pages.flatMap(({ blocks }) =>
        blocks.flatMap((block) => (block.kind === 'question' ? [block.options[block.right]] : [])),
      );
      for (const words of [...Object.values(evidence), ...rightAnswers, hintNotice])
        expect(words).not.toMatch(never);
    }
  },
);

test.each(all)(
  'R71: $course.id tells what is never evidence, who is sent on, and how rare it is',
  ({ course, texts }) => {
    for (const language of courseLanguages) {
      const pages = new Map(texts[language].pages.map((page) => [page.id, page]));
      expect(JSON.stringify(pages.get('rights'))).toMatch(never);
      const cited = (id: string): readonly string[] => sourcesOf(pages.get(id));
      expect(cited('rights')).toEqual(
        expect.arrayContaining([
          'refugee-convention',
          'child-convention',
          'trafficking-convention',
        ]),
      );
      expect(cited('rights')).toEqual(expect.arrayContaining(['gao-14-159', 'fra-2018']));
      expect(pages.get('base-rates')?.blocks[0]).toMatchObject({ chart: 'base-rates' });
      expect(pages.get('measure')).toBeDefined();
    }
    expect(course.charts.some(({ kind }) => kind === 'base-rates')).toBe(true);
  },
);

test.each(all)(
  'every source of $course.id is cited somewhere, and what is assumed is marked so',
  ({ course, texts }) => {
    const used = new Set([
      ...[...texts.en.pages, ...texts.en.trainer].flatMap(sourcesOf),
      ...course.bar.sources,
      course.fieldPrevalence.source,
      ...course.keyFigures.map(({ source }) => source),
      ...course.charts.map(({ source }) => source),
    ]);
    expect(course.sources.map(({ id }) => id).filter((id) => !used.has(id))).toEqual([]);
    expect(course.sources.find(({ id }) => id === course.fieldPrevalence.source)?.kind).toBe(
      'assumption',
    );
  },
);

const sourcesOf = (page: Page | undefined): readonly string[] =>
  page?.blocks.flatMap((block) => ('sources' in block ? block.sources : [])) ?? [];

test('right answers occur in every position', () => {
  const places = all.flatMap(({ texts }) =>
    texts.en.pages.flatMap(({ blocks }) =>
      blocks.flatMap((block) => (block.kind === 'question' ? [block.right] : [])),
    ),
  );
  for (const place of [0, 1, 2])
    expect(places.filter((one) => one === place).length / places.length).toBeGreaterThan(0.2);
});

/** What is read of a page: without ids and sources. */
const wordsOf = (page: Page | undefined): string =>
  JSON.stringify(page, (key, value: unknown) =>
    ['id', 'kind', 'sources', 'chart', 'figure'].includes(key) ? undefined : value,
  );

test.each(all)('terms of the glossary are the same on every page of $course.id', ({ texts }) => {
  const wrong: string[] = [];
  for (const [at, page] of [...texts.en.pages, ...texts.en.trainer].entries()) {
    const english = wordsOf(page);
    for (const { words, stems } of glossary) {
      if (!new RegExp(stems.en, 'i').test(english)) continue;
      for (const language of ['ka', 'lv'] as const) {
        const other = [...texts[language].pages, ...texts[language].trainer][at];
        if (!new RegExp(stems[language], 'i').test(wordsOf(other)))
          wrong.push(`${language} ${page.id}: ${words[language]}`);
      }
    }
  }
  expect(wrong).toEqual([]);
});

test('every page in Georgian is written in Georgian letters, and in Latvian in Latvian ones', () => {
  for (const { texts } of all)
    for (const at of texts.en.pages.keys()) {
      const letters = (language: CourseLanguage, of: RegExp): number =>
        (JSON.stringify(texts[language].pages[at]).match(of) ?? []).length;
      expect(letters('ka', /[ა-ჰ]/g)).toBeGreaterThan(letters('ka', /[A-Za-z]/g));
      expect(letters('lv', /[āčēģīķļņšūž]/g)).toBeGreaterThan(50);
      expect(letters('en', /[āčēģīķļņūž]/g)).toBe(0);
    }
});

test.each(all)(
  'wrong stops for one right one are those that the page of $course.id tells',
  ({ course, texts }) => {
    const chart = course.charts.find(({ kind }) => kind === 'base-rates');
    if (chart?.kind !== 'base-rates') throw new Error('no base rates');
    const told = JSON.stringify(texts.en.pages.find(({ id }) => id === 'base-rates'));
    const at = (share: number): string =>
      `${Math.round(wrongForOneRight(chart.hitRate, chart.falseAlarmRate, share))}`;
    expect(told).toContain(` ${at(course.fieldPrevalence.share)} `);
    const { hits, falseAlarms } = course.bar.reachedBy;
    if (course.id === 'document-fraud') return; // it has the rates of White et al. (2014)
    expect(Math.abs(chart.hitRate - hits / 60)).toBeLessThan(0.006);
    expect(Math.abs(chart.falseAlarmRate - falseAlarms / 240)).toBeLessThan(0.006);
  },
);

test('the public page of each course is the one in docs/courses (rewritten by `vitest -u` here)', async () => {
  for (const { course, texts } of all) {
    await expect(publicPage(course, texts.en, academySay)).toMatchFileSnapshot(
      `../../../../docs/courses/${course.id}.md`,
    );
  }
});

test('the glossary is the one in docs/courses', async () => {
  await expect(glossaryPage()).toMatchFileSnapshot('../../../../docs/courses/glossary.md');
  const english = glossary.map(({ words }) => words.en);
  expect(new Set(english).size).toBe(english.length);
});

const changed = (change: (course: Course) => Partial<Course>): readonly CourseProblem[] =>
  courseProblems({ ...first.course, ...change(first.course) }, first.texts);

test.each<[string, (course: Course) => Partial<Course>]>([
  [
    'half an item',
    ({ blocks }) => ({
      blocks: blocks.map((one, at) => (at === 2 ? { ...one, targets: 17.5 } : one)),
    }),
  ],
  [
    'practice that is not half and half',
    ({ blocks }) => ({
      blocks: blocks.map((one, at) => (at === 0 ? { ...one, targets: 19 } : one)),
    }),
  ],
  [
    'a measured block at 30 %',
    ({ blocks }) => ({
      blocks: blocks.map((one, at) => (at === 2 ? { ...one, targets: 39 } : one)),
    }),
  ],
  [
    'hints in practice',
    ({ blocks }) => ({
      blocks: blocks.map((one, at) => (at === 0 ? { ...one, hints: { right: 1, wrong: 0 } } : one)),
    }),
  ],
  [
    'hints that are right so often that following them is skill',
    ({ blocks }) => ({
      blocks: blocks.map((one, at) =>
        at === 2 ? { ...one, hints: { right: 90, wrong: 8 } } : one,
      ),
    }),
  ],
  [
    'no wrong hints in a measured block',
    ({ blocks }) => ({
      blocks: blocks.map((one, at) => (at === 2 ? { ...one, hints: { right: 0, wrong: 0 } } : one)),
    }),
  ],
  ['two sittings', ({ sittings }) => ({ sittings: sittings.slice(0, 3) })],
  ['a block used twice', ({ sittings }) => ({ sittings: [...sittings, ...sittings.slice(0, 1)] })],
  ['a sitting of a block that is not', () => ({ sittings: [{ id: 's', blocks: ['nothing'] }] })],
  ['no weekly block', () => ({ weekly: 'rare' })],
  ['a bar of nothing', ({ bar }) => ({ bar: { ...bar, dPrime: 0 } })],
  ['a bar without a reason', ({ bar }) => ({ bar: { ...bar, sources: [] } })],
  [
    'a figure without a source',
    ({ keyFigures }) => ({ keyFigures: keyFigures.map((one) => ({ ...one, source: 'x' })) }),
  ],
  ['a source that is cited and gone', ({ sources }) => ({ sources: sources.slice(1) })],
  ['a prevalence of nothing', () => ({ fieldPrevalence: { share: 0, source: 'assumption' } })],
  ['half a month', () => ({ retestMonths: [0.5] })],
  [
    'an outcome without words',
    ({ outcomes }) => ({
      outcomes: [...outcomes, { ...outcomes[0], id: 'x' } as (typeof outcomes)[number]],
    }),
  ],
])('%s is refused', (_, change) => {
  expect(changed(change)).not.toEqual([]);
});

test.each<[string, (json: string) => string]>([
  ['another number', (json) => json.replace('191', '192')],
  ['another right answer', (json) => json.replace('"right":2', '"right":1')],
  ['another source', (json) => json.replace('"tr-03135"', '"forgeries"')],
  ['a missing sentence', (json) => json.replace(/"text":"[^"]+"/, '"text":""')],
  ['a missing piece of evidence', (json) => json.replace('"bearer.face"', '"bearer.looks"')],
  ['a missing item of a list', (json) => json.replace(/"items":\["[^"]+",/, '"items":[')],
])('a language with %s is refused', (_, change) => {
  const json = JSON.stringify(first.texts.lv);
  expect(change(json)).not.toBe(json);
  const lv = JSON.parse(change(json)) as CourseText;
  expect(courseProblems(first.course, { ...first.texts, lv })).not.toEqual([]);
});
