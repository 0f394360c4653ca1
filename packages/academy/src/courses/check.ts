import { certificateRule } from '../certificate/index.ts';
import type { Course, CourseText } from './course.ts';
import type { CourseLanguage } from './language.ts';
import type { Page, PageBlock } from './page.ts';
import { hasFeedback, prevalenceOf } from './plan.ts';

/** A fault of a course, for its author. */
export interface CourseProblem {
  readonly at: string;
  readonly text: string;
}

/** Shares of wrong ones that a block of a purpose may have (Papesh and Goldinger 2014; Wolfe et al. 2007). */
export const prevalenceLimits = {
  practice: [0.5, 0.5],
  measured: [0.1, 0.2],
  rare: [0.02, 0.05],
  weekly: [0.5, 0.5],
} as const;

/**
 * What is wrong with a course and its texts; empty where it may be run. Every block has whole counts and the share of its purpose,
 * sittings reach what a certificate asks for, ids are used once and exist where they are named, and all languages say the same
 * with the same numbers. Nothing of what is wrong is mended silently.
 */
export const courseProblems = (
  course: Course,
  texts: Readonly<Record<CourseLanguage, CourseText>>,
): readonly CourseProblem[] => [
  ...blockProblems(course),
  ...sumProblems(course),
  ...sourceProblems(course),
  ...Object.entries(texts).flatMap(([language, text]) => textProblems(course, language, text)),
  ...Object.entries(texts).flatMap(([language, text]) => sameness(language, texts.en, text)),
];

const when = (is: boolean, at: string, text: string): readonly CourseProblem[] =>
  is ? [{ at, text }] : [];

const whole = (value: number): boolean => Number.isSafeInteger(value) && value >= 0;

const blockProblems = ({ blocks }: Course): readonly CourseProblem[] => [
  ...repeated('blocks', blocks),
  ...blocks.flatMap((block) => {
    const at = `blocks.${block.id}`;
    const { targets, others, hints, twins, minutes } = block;
    const counts = [targets, others, hints.right, hints.wrong, twins, minutes];
    if (!counts.every(whole)) return [{ at, text: 'counts are whole numbers' }];
    const [least, most] = prevalenceLimits[block.purpose];
    const share = prevalenceOf(block);
    const items = targets + others;
    const wrongHints = hints.wrong / items;
    return [
      ...when(!(share >= least && share <= most), at, `${share} is not ${least} to ${most}`),
      ...when(minutes === 0, at, 'it takes no time'),
      ...when(2 * twins > items, at, 'twins are more than the items'),
      ...when(
        hasFeedback(block)
          ? hints.right + hints.wrong > 0
          : !(wrongHints >= 0.05 && wrongHints <= 0.1) || hints.right > 2 * hints.wrong,
        at,
        'wrong hints are 5 to 10 % of a measured block, right ones at most twice as many, and practice has none',
      ),
    ];
  }),
];

const sumProblems = (course: Course): readonly CourseProblem[] => {
  const { blocks, sittings, weekly, bar, fieldPrevalence, retestMonths, minutes } = course;
  const byId = new Map(blocks.map((block) => [block.id, block]));
  const measured = sittings.map(({ blocks: ids }) =>
    ids.flatMap((id) => {
      const block = byId.get(id);
      return block?.purpose === 'measured' ? [block] : [];
    }),
  );
  const sum = (of: 'targets' | 'others'): number =>
    measured.flat().reduce((total, block) => total + block[of], 0);
  const used = sittings.flatMap(({ blocks: ids }) => ids);
  return [
    ...repeated('sittings', sittings),
    ...when(
      measured.filter((found) => found.length > 0).length < certificateRule.sittings ||
        sum('targets') < certificateRule.targets ||
        sum('others') < certificateRule.others,
      'sittings',
      'measured sittings do not reach what a certificate asks for',
    ),
    ...used
      .filter((id) => !byId.has(id))
      .map((id) => ({ at: 'sittings', text: `there is no block ${id}` })),
    ...when(new Set(used).size < used.length, 'sittings', 'a block is used twice'),
    ...blocks
      .filter(({ id }) => id !== weekly && !used.includes(id))
      .map(({ id }) => ({ at: `blocks.${id}`, text: 'no sitting has it' })),
    ...when(byId.get(weekly)?.purpose !== 'weekly', 'weekly', 'there is no such weekly block'),
    ...when(!(bar.dPrime > 0), 'bar', 'the bar is a number above 0'),
    ...when(
      !(fieldPrevalence.share > 0 && fieldPrevalence.share < 1),
      'fieldPrevalence',
      'it is a share between 0 and 1',
    ),
    ...when(
      !(retestMonths.length > 0 && retestMonths.every((months) => whole(months) && months > 0)),
      'retestMonths',
      'months are whole numbers',
    ),
    ...when(!(whole(minutes.theory) && minutes.theory > 0), 'minutes', 'minutes are whole'),
  ];
};

const repeated = (at: string, list: readonly { readonly id: string }[]): readonly CourseProblem[] =>
  list
    .filter(({ id }, place) => list.findIndex((other) => other.id === id) !== place)
    .map(({ id }) => ({ at, text: `${id} is there twice` }));

const sourceProblems = (course: Course): readonly CourseProblem[] => {
  const ids = new Set(course.sources.map(({ id }) => id));
  const named: readonly (readonly [string, string])[] = [
    ...course.bar.sources.map((id) => ['bar', id] as const),
    ['fieldPrevalence', course.fieldPrevalence.source],
    ...course.keyFigures.map(({ id, source }) => [`keyFigures.${id}`, source] as const),
    ...course.charts.map(({ id, source }) => [`charts.${id}`, source] as const),
  ];
  return [
    ...repeated('sources', course.sources),
    ...repeated('keyFigures', course.keyFigures),
    ...repeated('charts', course.charts),
    ...repeated('outcomes', course.outcomes),
    ...when(course.bar.sources.length === 0, 'bar', 'the bar has no source'),
    ...named
      .filter(([, source]) => !ids.has(source))
      .map(([at, source]) => ({ at, text: `there is no source ${source}` })),
    ...course.outcomes
      .filter(({ code, verified }) => verified && code === undefined)
      .map(({ id }) => ({ at: `outcomes.${id}`, text: 'what has no code is not verified' })),
  ];
};

const textProblems = (
  course: Course,
  language: string,
  text: CourseText,
): readonly CourseProblem[] => {
  const pages = [...text.pages, ...text.trainer];
  return [
    ...repeated(`${language}.pages`, pages),
    ...when(
      text.pages.length < 6 || text.pages.length > 10,
      `${language}.pages`,
      'a course has 6 to 10 theory pages',
    ),
    ...sameKeys(
      `${language}.outcomes`,
      Object.keys(text.outcomes),
      course.outcomes.map(({ id }) => id),
    ),
    ...stringsOf(text)
      .filter(([, value]) => value.trim() === '')
      .map(([at]) => ({ at: `${language}.${at}`, text: 'it is empty' })),
    ...pages.flatMap((page) =>
      page.blocks.flatMap((block, place) =>
        pageBlockProblems(course, block).map((problem) => ({
          at: `${language}.${page.id}.${place}`,
          text: problem,
        })),
      ),
    ),
  ];
};

const sameKeys = (
  at: string,
  found: readonly string[],
  wanted: readonly string[],
): readonly CourseProblem[] => [
  ...wanted.filter((key) => !found.includes(key)).map((key) => ({ at, text: `${key} is missing` })),
  ...found
    .filter((key) => !wanted.includes(key))
    .map((key) => ({ at, text: `${key} is too much` })),
];

const pageBlockProblems = (course: Course, block: PageBlock): readonly string[] => {
  const has = (list: readonly { readonly id: string }[], id: string): boolean =>
    list.some((one) => one.id === id);
  if (block.kind === 'key-figure')
    return has(course.keyFigures, block.figure) ? [] : [`there is no figure ${block.figure}`];
  if (block.kind === 'chart') {
    const found = course.charts.find(({ id }) => id === block.chart);
    if (found === undefined) return [`there is no chart ${block.chart}`];
    return found.kind !== 'bars' || found.values.length === block.labels.length
      ? []
      : [`the chart has ${found.values.length} values and ${block.labels.length} labels`];
  }
  return [
    ...block.sources
      .filter((id) => !has(course.sources, id))
      .map((id) => `there is no source ${id}`),
    ...(block.kind === 'question' && !(block.right in block.options)
      ? ['the right option is none of them']
      : []),
    ...(block.kind === 'table' && block.rows.some((row) => row.length !== block.head.length)
      ? ['a row is as long as the head']
      : []),
    ...(block.sources.length === 0 && /\d\s?%|d['’′]\s?\d/.test(JSON.stringify(block))
      ? ['a measured number without a source']
      : []),
  ];
};

/** What must be equal in all languages: kinds, ids, sources, answers and the numbers of each block. */
const sameness = (
  language: string,
  english: CourseText,
  text: CourseText,
): readonly CourseProblem[] => {
  const one = pagesOf(english);
  const other = pagesOf(text);
  return [
    ...sameKeys(`${language}.evidence`, Object.keys(text.evidence), Object.keys(english.evidence)),
    ...when(one.length !== other.length, language, 'it has another number of pages'),
    ...one.flatMap((page, at) => {
      const found = other[at];
      if (found?.id !== page.id || found.blocks.length !== page.blocks.length)
        return [{ at: `${language}.${page.id}`, text: 'page or number of blocks differ' }];
      return page.blocks.flatMap((block, place) => {
        const wanted = skeletonOf(block);
        const is = skeletonOf(found.blocks[place] ?? block);
        return when(wanted !== is, `${language}.${page.id}.${place}`, `${is} instead of ${wanted}`);
      });
    }),
  ];
};

const pagesOf = ({ pages, trainer }: CourseText): readonly Page[] => [...pages, ...trainer];

const skeletonOf = (block: PageBlock): string => {
  const { kind } = block;
  const shape =
    kind === 'key-figure'
      ? block.figure
      : kind === 'chart'
        ? `${block.chart} ${block.labels.length}`
        : [
            block.sources.join(' '),
            kind === 'question' ? `${block.id} ${block.options.length} ${block.right}` : '',
            kind === 'list' ? block.items.length : '',
            kind === 'example' ? block.steps.length : '',
            kind === 'table' ? `${block.head.length} ${block.rows.length}` : '',
          ].join(' ');
  return `${kind} [${shape}] ${numbersOf(wordsOf(block)).join(' ')}`;
};

const wordsOf = (block: PageBlock): string =>
  stringsOf(block)
    .filter(([at]) => !/^(?:kind|id|figure|chart|sources\.\d+)$/.test(at))
    .map(([, value]) => value)
    .join('\n');

/** Numbers as digits, decimal comma or point alike, thousands without space, in order of size. */
const numbersOf = (text: string): readonly number[] =>
  (text.replace(/(\d)[ ,\u00a0\u202f](?=\d{3}(?!\d))/g, '$1').match(/\d+(?:[.,]\d+)?/g) ?? [])
    .map((found) => Number(found.replace(',', '.')))
    .sort((one, other) => one - other);

const stringsOf = (value: unknown, at = ''): readonly (readonly [string, string])[] => {
  if (typeof value === 'string') return [[at, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) =>
    stringsOf(part, at === '' ? key : `${at}.${key}`),
  );
};
