import { createHash } from 'node:crypto';
import { globSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { type RegisteredFunction, registeredFunctions } from './functions.ts';

/** One section of the file, and the point of Annex IV that it answers. */
interface Section {
  readonly title: string;
  readonly annexIV: string;
  readonly body: string;
}

interface RiskEntry {
  readonly function: string;
  readonly misuse: string;
  readonly measure: string;
  readonly left: string;
}
interface SheetEntry {
  readonly title: string;
  readonly origin: string;
  readonly gaps: string;
  readonly bias: string;
}
interface RightEntry {
  readonly id: string;
  readonly title: string;
  readonly state: string;
  readonly owner: string;
  readonly missing?: string;
}
interface ProofEntry {
  readonly name: string;
  readonly passed: boolean;
  readonly at: string;
  readonly commit: string;
  readonly command: string;
  readonly result: unknown;
}

/**
 * The technical documentation of the product in a folder (AI Act Art. 11, Annex IV; R59): built from the tested statements of
 * the repository, so that the same files give the same bytes and nothing is written twice.
 * @throws Error where a section would be empty
 */
export const technicalFile = (root: string): string => {
  const text = (path: string): string => readFileSync(join(root, path), 'utf8');
  const json = <T>(path: string): T => JSON.parse(text(path)) as T;
  const sections: readonly Section[] = [
    { title: 'What it is', annexIV: '1(a) to (h)', body: intended(text) },
    { title: 'Architecture', annexIV: '2(c)', body: withoutTitle(text('ARCHITECTURE.md')) },
    { title: 'Versions', annexIV: '1(c), 2(a)', body: versions(root, text) },
    {
      title: 'Functions, and which are of high risk',
      annexIV: '1(a), 2(b)',
      body: functions(registeredFunctions(root)),
    },
    { title: 'Data sets', annexIV: '2(d)', body: dataSets(json('docs/data-sheets.json')) },
    {
      title: 'Human oversight',
      annexIV: '2(e)',
      body: part(text('docs/instructions.md'), 'When it is wrong'),
    },
    {
      title: 'Accuracy and robustness, as measured',
      annexIV: '2(g), 3',
      body: metrics(root, text),
    },
    {
      title: 'Limits, and who must not use it',
      annexIV: '3',
      body: [
        part(text('docs/instructions.md'), 'Where it fails'),
        part(text('docs/instructions.md'), 'Who must not use it'),
      ].join('\n\n'),
    },
    { title: 'Risks', annexIV: '5', body: risks(json('docs/risks.json')) },
    {
      title: 'Requirements of law and what holds them',
      annexIV: '7',
      body: rights(json('docs/rights.json')),
    },
    {
      title: 'Impact assessment',
      annexIV: '9',
      body: withoutTitle(text('docs/impact-assessment.md')),
    },
  ];
  for (const { title, body } of sections)
    if (body.trim().length < 100)
      throw new Error(`the technical file has nothing to say of: ${title}`);
  const body = sections
    .map(
      ({ title, annexIV, body: said }) =>
        `## ${title}\n\n_AI Act Annex IV, ${annexIV}_\n\n${deeper(said.trim())}\n`,
    )
    .join('\n');
  return `# Technical documentation of Amirani\n\nGenerated from the repository; digest of what follows: \`${sha256(body)}\`.\n\n${body}`;
};

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

const withoutTitle = (text: string): string => text.replace(/^# .*\n/, '');

/** Headings of the inserted text are below the section. */
const deeper = (text: string): string =>
  text
    .split('```')
    .map((piece, at) => (at % 2 === 0 ? piece.replace(/^(#+) /gm, '#$1 ') : piece))
    .join('```');

/** A section of a page by its heading, or "". */
const part = (text: string, title: string): string =>
  text
    .split(/^## /m)
    .find((piece) => piece.startsWith(`${title}\n`))
    ?.slice(title.length) ?? '';

const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [
    `| ${head.join(' | ')} |`,
    `|${'---|'.repeat(head.length)}`,
    ...rows.map((cells) => `| ${cells.join(' | ')} |`),
  ].join('\n');

const intended = (text: (path: string) => string): string =>
  [
    withoutTitle(text('README.md')).split(/^## /m)[0] ?? '',
    part(text('docs/instructions.md'), 'What it is for'),
  ].join('\n\n');

const versions = (root: string, text: (path: string) => string): string => {
  const manifests = ['packages', 'platform', 'desks', 'apps'].flatMap((folder) =>
    globSync(`${folder}/*/package.json`, { cwd: root })
      .toSorted()
      .map(
        (path) =>
          JSON.parse(text(path)) as {
            name: string;
            version: string;
            dependencies?: Record<string, string>;
          },
      ),
  );
  return [
    table(
      ['package', 'version', 'of others'],
      manifests.map(({ name, version, dependencies = {} }) => {
        const others = Object.entries(dependencies).filter(
          ([id]) => !/^@(?:amirani|platform|desk)\//.test(id),
        );
        return [name, version, others.map(([id, of]) => `${id} ${of}`).join(', ') || 'nothing'];
      }),
    ),
    '',
    `Database: ${globSync('{platform,desks/*}/server/sql/*.sql', { cwd: root })
      .map((path) => basename(path))
      .toSorted()
      .at(-1)} is the latest of its migrations.`,
  ].join('\n');
};

const functions = (list: readonly RegisteredFunction[]): string =>
  table(
    ['function', 'kind', 'Annex III', 'profiles', 'high risk', 'why'],
    list.map((one) => [
      ...[one.function, one.kind, one.annexIII],
      ...[one.profiles ? 'yes' : 'no', one.highRisk ? 'yes' : 'no', one.why],
    ]),
  );

const dataSets = (list: readonly SheetEntry[]): string =>
  list
    .map(
      ({ title, origin, gaps, bias }) => `- **${title}.** ${origin}. Gaps: ${gaps}. Bias: ${bias}.`,
    )
    .join('\n');

const risks = (list: readonly RiskEntry[]): string =>
  table(
    ['function', 'misuse', 'measure', 'what is left'],
    list.map((one) => [one.function, one.misuse, one.measure, one.left]),
  );

const rights = (list: readonly RightEntry[]): string => {
  const open = list.filter(({ state }) => state !== 'held');
  return [
    `${list.length - open.length} of ${list.length} requirements are held by a test and a mutant that makes it fail (docs/rights.json).`,
    ...open.map(({ id, title, state, missing }) => `- ${id}, ${state}: ${title}. ${missing ?? ''}`),
    '',
    table(
      ['requirement', 'state', 'held in'],
      list.map(({ id, title, state, owner }) => [`${id} ${title}`, state, owner]),
    ),
  ].join('\n');
};

/** Figures of a proof two levels deep: the rest is in its file. */
const figures = (result: unknown): readonly string[] =>
  Object.entries((result ?? {}) as Record<string, unknown>)
    .flatMap(([key, value]) =>
      typeof value === 'object' && value !== null && !Array.isArray(value)
        ? Object.entries(value).map(([inner, of]) => [`${key}.${inner}`, of] as const)
        : [[key, value] as const],
    )
    .flatMap(([key, value]) =>
      typeof value === 'number' ? [`${key} ${Math.round(value * 1000) / 1000}`] : [],
    )
    .slice(0, 12);

const metrics = (root: string, text: (path: string) => string): string =>
  table(
    ['proof', 'passed', 'made', 'at commit', 'figures'],
    readdirSync(join(root, 'docs/proofs'))
      .filter((name) => name.endsWith('.json'))
      .toSorted()
      .map((file) => {
        const proof = JSON.parse(text(`docs/proofs/${file}`)) as ProofEntry;
        return [
          `${proof.name} (\`${proof.command}\`)`,
          ...[proof.passed ? 'yes' : '**no**', proof.at.slice(0, 10), proof.commit.slice(0, 8)],
          figures(proof.result).join(', ') || 'in its file',
        ];
      }),
  );
