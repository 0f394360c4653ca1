import { type Language, languages } from '@amirani/core/languages';
import type { Say } from '@amirani/core/words';
import type { AcademyWord } from '../words.gen.ts';
import { wrongForOneRight } from './base-rates.ts';
import type { Chart, Course, CourseText, Source } from './course.ts';
import { glossary } from './glossary.ts';
import type { Page, PageBlock } from './page.ts';
import { hasFeedback, prevalenceOf } from './plan.ts';

/** The public page of a course in Markdown, in English: what it asks for, its plan, all its theory and its sources. */
export const publicPage = (
  course: Course,
  text: CourseText,
  say: (language: Language) => Say<AcademyWord>,
): string =>
  `${[
    `# ${say('en')(`academy.course-title.${course.id}`)}`,
    say('en')(`academy.course-summary.${course.id}`),
    languages
      .slice(1)
      .map((language) => `- ${language}: ${say(language)(`academy.course-title.${course.id}`)}`)
      .join('\n'),
    'The pages are whole in English, Georgian and Latvian; in other languages they are shown in English, and say so. This page is made from the course; change it there.',
    '## What it asks for',
    `d’ ${course.bar.dPrime}, edition ${course.edition}. ${text.barBecause}`,
    `Share of wrong items at a real border: ${percent(course.fieldPrevalence.share)}. ${text.prevalenceBecause}`,
    '## What you can do afterwards',
    course.outcomes
      .map(({ id, framework, code, level, verified }) => {
        const place = `${framework} level ${level}${code === undefined ? '' : `, ${code}`}`;
        return `- ${text.outcomes[id] ?? ''} (${place}${verified ? '' : ', not verified'})`;
      })
      .join('\n'),
    '## Plan',
    tableOf(
      ['block', 'items', 'wrong', 'feedback', 'wrong hints', 'minutes'],
      course.blocks.map((block) => [
        block.id,
        `${block.targets + block.others}`,
        percent(prevalenceOf(block)),
        hasFeedback(block) ? 'after each decision' : 'no',
        `${block.hints.wrong}`,
        `${block.minutes}`,
      ]),
    ),
    `Theory takes about ${course.minutes.theory} minutes. ${course.sittings.length} sittings: ${course.sittings.map(({ blocks }) => blocks.join(' and ')).join('; ')}. Each week \`${course.weekly}\`; retests after ${course.retestMonths.join(', ')} months.`,
    '## Pages',
    ...text.pages.flatMap((page) => pageOf(course, page)),
    '## What may be named, and when',
    tableOf(
      ['code', 'when'],
      Object.entries(text.evidence).map(([code, when]) => [`\`${code}\``, when]),
    ),
    text.hintNotice,
    '## Sources',
    course.sources.map(sourceOf).join('\n'),
  ].join('\n\n')}\n`;

/** The glossary in Markdown. */
export const glossaryPage = (): string =>
  `# Terms of the courses\n\nThe same in all five, so that nobody learns two words for one thing. This page is made from the glossary.\n\n${tableOf(
    ['English', 'Georgian', 'Latvian'],
    glossary.map(({ words }) => [words.en, words.ka, words.lv]),
  )}\n`;

const percent = (share: number): string => `${Math.round(share * 10000) / 100} %`;

const cell = (value: string): string => value.replaceAll('|', '\\|');

const tableOf = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => '---'), ...rows]
    .map((row) => `| ${row.map(cell).join(' | ')} |`)
    .join('\n');

const cited = (sources: readonly string[]): string =>
  sources.length === 0 ? '' : ` [${sources.join(', ')}]`;

const pageOf = (course: Course, { title, blocks }: Page): readonly string[] => [
  `### ${title}`,
  ...blocks.map((block) => blockOf(course, block)),
];

const blockOf = (course: Course, block: PageBlock): string => {
  switch (block.kind) {
    case 'paragraph':
      return `${block.text}${cited(block.sources)}`;
    case 'list':
      return [
        block.items.map((item) => `- ${item}`).join('\n'),
        ...(block.sources.length === 0 ? [] : [cited(block.sources).trim()]),
      ].join('\n\n');
    case 'table':
      return `${block.caption}${cited(block.sources)}\n\n${tableOf(block.head, block.rows)}`;
    case 'example':
      return [
        `**${block.title}**${cited(block.sources)}\n`,
        ...block.steps.map((step, at) => `${at + 1}. ${step}`),
        `\n${block.outcome}`,
      ].join('\n');
    case 'key-figure': {
      const figure = course.keyFigures.find(({ id }) => id === block.figure);
      if (figure === undefined) return block.text;
      const unit = { percent: ' %', days: '', people: '', number: '' }[figure.unit];
      return `**${figure.value}${unit}** ${block.text} [${figure.source}]`;
    }
    case 'chart': {
      const found = course.charts.find(({ id }) => id === block.chart);
      return found === undefined
        ? block.caption
        : `${block.caption} [${found.source}]\n\n${chartOf(found, block.labels)}`;
    }
    case 'question':
      return [
        `**Question.** ${block.text}\n`,
        ...block.options.map((option) => `- ${option}`),
        `\n<details><summary>Answer</summary>\n\n**${block.options[block.right] ?? ''}** ${block.explanation}${cited(block.sources)}\n\n</details>`,
      ].join('\n');
  }
};

const chartOf = (chart: Chart, labels: readonly string[]): string => {
  switch (chart.kind) {
    case 'base-rates':
      return tableOf(
        ['wrong among all', 'rightly stopped of those stopped', 'wrong stops for one right one'],
        chart.prevalences.map((share) => {
          const wrong = wrongForOneRight(chart.hitRate, chart.falseAlarmRate, share);
          return [
            percent(share),
            percent(Number((1 / (1 + wrong)).toPrecision(2))),
            `${Number(wrong.toPrecision(2))}`,
          ];
        }),
      );
    case 'bars':
      return tableOf(
        ['', chart.unit === 'percent' ? 'percent' : 'number'],
        chart.values.map((value, at) => [labels[at] ?? '', `${value}`]),
      );
    case 'line':
      return [
        chart.values.map((value, at) => (chart.marks.includes(at) ? `**${value}**` : `${value}`)),
        chart.expected?.map((value) => `${value}`) ?? [],
      ]
        .filter((row) => row.length > 0)
        .map((row, at) => `- ${at === 0 ? 'counted' : 'expected'}: ${row.join(', ')}`)
        .join('\n');
  }
};

const sourceOf = ({ id, kind, citation, link, unverified }: Source): string =>
  `- [${id}] ${citation} (${kind}${unverified === true ? ', not compared with the official text' : ''})${link === undefined ? '' : ` <${link}>`}`;
