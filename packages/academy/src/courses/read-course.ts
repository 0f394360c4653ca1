import type { CourseText } from './course.ts';
import {
  chart,
  example,
  keyFigure,
  list,
  type Page,
  type PageBlock,
  paragraph,
  question,
  table,
} from './page.ts';

/**
 * Reads the text of a course from its Markdown. Pages of the course without a title, and its notes for trainers, are inserted
 * into the shared pages at `{own}`, `{prepare}`, `{debrief}` and `{errors}`.
 * @throws Error if a part or a shared page is missing
 */
export const readCourseText = (course: string, shared: string): CourseText => {
  const own = partsOf(course);
  const common = partsOf(shared);
  const sharedPages = pagesOf(partIn(common, 'pages'));
  const notes = new Map(pagesOf(partIn(own, 'trainer')).map(({ id, blocks }) => [id, blocks]));
  return {
    barBecause: partIn(own, 'bar').join('\n\n'),
    prevalenceBecause: partIn(own, 'prevalence').join('\n\n'),
    outcomes: readOutcomes(course),
    pages: pagesOf(partIn(own, 'pages')).map((page) => {
      if (page.title !== '') return page;
      const found = sharedPages.find(({ id }) => id === page.id);
      if (found === undefined) throw new Error(`no course has a shared page ${page.id}`);
      return fitted(found, new Map([['own', page.blocks]]));
    }),
    evidence: entriesOf(partIn(own, 'evidence')),
    hintNotice: partIn(common, 'hint-notice').join('\n\n'),
    trainer: pagesOf(partIn(common, 'trainer')).map((page) => fitted(page, notes)),
  };
};

/** Reads what somebody can do after a course, by the ids of its outcomes; every language of the workbench has this part. */
export const readOutcomes = (course: string): Readonly<Record<string, string>> =>
  entriesOf(partIn(partsOf(course), 'outcomes'));

/** A stretch of lines with an empty line before and after it. */
type Chunk = string;

/** The text under each `# name`. */
const partsOf = (markdown: string): ReadonlyMap<string, readonly Chunk[]> =>
  new Map(
    `\n${markdown.trim()}`
      .split(/\n# /)
      .slice(1)
      .map((part) => {
        const [name = '', ...chunks] = part.trim().split(/\n{2,}/);
        return [name, chunks];
      }),
  );

const partIn = (parts: ReadonlyMap<string, readonly Chunk[]>, name: string): readonly Chunk[] => {
  const found = parts.get(name);
  if (found === undefined) throw new Error(`the part "# ${name}" is missing`);
  return found;
};

/** A list of codes, each with its text. */
const entriesOf = (chunks: readonly Chunk[]): Readonly<Record<string, string>> =>
  Object.fromEntries(
    chunks.flatMap((chunk) =>
      [...chunk.matchAll(/^- `(.+?)`: (.+)$/gm)].map(([, code = '', text = '']) => [code, text]),
    ),
  );

/** `## Title {#id}`; a question has a third `#`. */
const HEADING = /^##(#?) ?(.*?) ?\{#([\w-]+)\}$/;

const pagesOf = (chunks: readonly Chunk[]): readonly Page[] => {
  const starts = chunks.flatMap((chunk, at) => (HEADING.exec(chunk)?.[1] === '' ? [at] : []));
  return starts.map((start, place) => {
    const [, , title = '', id = ''] = HEADING.exec(chunks[start] ?? '') ?? [];
    return { id, title, blocks: blocksOf(chunks.slice(start + 1, starts[place + 1])) };
  });
};

/** Sources at the end of a text: ` [^sbc-6][^gao-14-159]`. */
const CITED = /^(.*?) ?((?:\[\^[\w.-]+\])*)$/s;

const citedIn = (chunk: Chunk): readonly [text: string, sources: readonly string[]] => {
  const [, text = '', sources = ''] = CITED.exec(chunk) ?? [];
  return [text, [...sources.matchAll(/\[\^(.+?)\]/g)].map(([, id = '']) => id)];
};

const blocksOf = (chunks: readonly Chunk[]): readonly PageBlock[] => {
  const left = [...chunks];
  const blocks: PageBlock[] = [];
  for (let chunk = left.shift(); chunk !== undefined; chunk = left.shift())
    blocks.push(blockOf(chunk, left));
  return blocks;
};

/** The block that a chunk begins; it takes what else belongs to it from those that are left. */
const blockOf = (chunk: Chunk, left: Chunk[]): PageBlock => {
  const heading = HEADING.exec(chunk);
  if (heading !== null) {
    const options = linesOf(left.shift() ?? '');
    const [explanation, sources] = citedIn(left.shift() ?? '');
    return question(
      ...([heading[3] ?? '', heading[2] ?? ''] as const),
      options.map((option) => option.slice('- [ ] '.length)),
      options.findIndex((option) => option.startsWith('- [x]')),
      ...([explanation, ...sources] as const),
    );
  }
  const sourcesBelow = (): readonly string[] =>
    left[0]?.startsWith('[^') === true ? citedIn(left.shift() ?? '')[1] : [];
  const lines = linesOf(chunk);
  const [first = '', ...rest] = lines;
  if (first.startsWith('- '))
    return list(
      lines.map((line) => line.slice(2)),
      ...sourcesBelow(),
    );
  if (lines.some((line) => line.startsWith('|'))) {
    const caption = first.startsWith('|') ? '' : first;
    const [head = [], , ...rows] = lines.slice(caption === '' ? 0 : 1).map(cellsOf);
    return table(caption, head, rows, ...sourcesBelow());
  }
  if (first.startsWith('> **')) {
    // An empty line before and after the steps; the last line is the result.
    return example(
      first.slice('> **'.length, -'**'.length),
      rest.slice(1, -2).map((line) => line.replace(/^> \d+\. /, '')),
      rest.at(-1)?.slice(2) ?? '',
      ...sourcesBelow(),
    );
  }
  const [, figure, meaning = ''] = /^\*\*\{(.+?)\}\*\* (.+)$/.exec(chunk) ?? [];
  if (figure !== undefined) return keyFigure(figure, meaning);
  const [, caption = '', id] = /^!\[(.+)\]\(chart:(.+)\)$/.exec(first) ?? [];
  if (id !== undefined)
    return chart(
      id,
      caption,
      rest.map((line) => line.slice(2)),
    );
  const [text, sources] = citedIn(chunk);
  return paragraph(text, ...sources);
};

const linesOf = (chunk: Chunk): readonly string[] => chunk.split('\n');

const cellsOf = (line: string): readonly string[] => line.slice(2, -2).split(' | ');

/** A shared page with what a course adds where the page names it: blocks for a paragraph, rows for a row of a table. */
const fitted = (page: Page, own: ReadonlyMap<string, readonly PageBlock[]>): Page => {
  const named = (text = ''): readonly PageBlock[] | undefined =>
    own.get(/^\{(\w+)\}$/.exec(text)?.[1] ?? '');
  return {
    ...page,
    blocks: page.blocks.flatMap((block): readonly PageBlock[] => {
      if (block.kind === 'paragraph') return named(block.text) ?? [block];
      if (block.kind !== 'table') return [block];
      const rows = block.rows.flatMap((row) => {
        const found = named(row[0]);
        return found?.flatMap((one) => (one.kind === 'table' ? one.rows : [])) ?? [row];
      });
      return [{ ...block, rows }];
    }),
  };
};
