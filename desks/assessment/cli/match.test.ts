import { join } from 'node:path';
import { folderOf, running } from '@platform/cli/test/amirani.ts';
import { validatorOf } from '@platform/cli/test/documented.ts';
import { expect, test, vi } from 'vitest';
import { commands } from './desk.ts';
import { SeenIds } from './match-ids.ts';

const amirani = running(commands);

// Each test starts processes of their own, which a busy machine makes wait.
vi.setConfig({ testTimeout: 60_000 });

interface Answer {
  readonly query: { readonly name?: string; readonly line?: number };
  readonly hits?: readonly { readonly id: string; readonly score: number }[];
  readonly rejected?: string;
}

const validate = validatorOf('match');

/** Parses each line of `--json` output and validates it with its documented schema. */
const answers = (out: string): readonly Answer[] =>
  out
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      const answer = JSON.parse(line) as Answer;
      validate(answer);
      expect(validate.errors ?? []).toEqual([]);
      return answer;
    });

const list =
  'id,name,birthDate,nationality,document\n' +
  'E1,GIORGI BERIDZE,1974-05-31,QGE,01AA12345\n' +
  'E2,NINO KVARATSKHELIA,,QGE,\n' +
  'E3,Иван Шевченко,1980,QUA,\n';

test('queries from a file and from standard input, as JSON lines', async () => {
  const folder = folderOf({
    'list.csv': list,
    'queries.csv': 'name,birthDate\nბერიძე გიორგი,31.05.1974\n1974,\nXiaoming Wuxia,\n',
  });
  const args = ['match', '--list', join(folder, 'list.csv'), '--json'];
  const [file, piped] = await Promise.all([
    amirani([...args, '--queries', join(folder, 'queries.csv'), '--top', '1']),
    amirani(args, { stdin: 'Qvaracxelia Nino\nShevchenko Ivan' }),
  ]);
  expect(file.code).toBe(0);
  const [hit, bad, none] = answers(file.out);
  expect(hit).toMatchObject({
    query: { name: 'ბერიძე გიორგი', birthDate: '31.05.1974' },
    hits: [{ id: 'E1', explanation: { birthDate: 'same' } }],
  });
  expect(bad).toEqual({ query: { line: 3 }, rejected: 'match.row.name-unreadable' });
  expect(none?.hits).toEqual([]);
  expect(file.err).toContain('queries.csv:3  match.row.name-unreadable');
  expect(piped.err).toBe('');
  expect(answers(piped.out).map(({ hits }) => hits?.[0]?.id)).toEqual(['E2', 'E3']);
});

test('bad rows of the list are named with their lines, and the others searched', async () => {
  const folder = folderOf({
    'list.csv': Buffer.concat([
      Buffer.from(`${list}E1,MARIAM LOMIDZE,,,\nE4,`),
      Buffer.from([0xe9]),
      Buffer.from(',,,\nE5,LUKA,ABASHIDZE,1990-01-01,QGE\nE6,LUKA ABASHIDZE,,,\n'),
    ]),
    'utf16.csv': Buffer.from(`\uFEFF${list}`, 'utf16le'),
    'twice.csv': `id,name\n${'E1,X Y\n'.repeat(40)}`,
    'empty.csv': '',
  });
  const run = (name: string, ...more: string[]) =>
    amirani(['match', '--list', join(folder, name), '--json', ...more], {
      stdin: 'Luka Abashidze\n',
    });
  const [mixed, utf16, twice, empty, absent, noQuery] = await Promise.all([
    run('list.csv'),
    run('utf16.csv'),
    run('twice.csv'),
    run('empty.csv'),
    run('absent.csv'),
    run('list.csv', '--queries', join(folder, 'empty.csv')),
  ]);
  expect(mixed.code).toBe(0);
  expect(answers(mixed.out)[0]?.hits?.[0]?.id).toBe('E6');
  expect(mixed.err.match(/list\.csv:\d+ {2}\S+/g)).toEqual([
    'list.csv:5  match.row.id-repeated',
    'list.csv:6  match.row.encoding',
    'list.csv:7  match.row.date-unreadable',
  ]);
  expect(utf16).toMatchObject({ code: 2, out: '' });
  expect(utf16.err).toContain('match.row.encoding');
  expect(twice.code).toBe(0);
  expect(twice.err).toContain('39 rows were not used');
  expect(twice.err).toContain('... and 19 more');
  expect([empty.code, absent.code, noQuery.code]).toEqual([2, 2, 2]);
});

test('for a person; and wrong use', async () => {
  const folder = folderOf({ 'list.csv': list });
  const path = join(folder, 'list.csv');
  const run = (...args: string[]) => amirani(['match', ...args], { stdin: 'Beridse G.\n12\n\n' });
  const [shown, ...wrong] = await Promise.all([
    run('--list', path),
    run(),
    run('--list', path, '--top', '0'),
    run('--list', path, 'more'),
  ]);
  expect(shown.code).toBe(0);
  expect(shown.out).toMatch(/E1 {2}chance \S+ {2}BERIDSE \/ BERIDZE transliteration/);
  expect(shown.out).toContain('line 2: NOT SEARCHED FOR');
  expect(wrong.map(({ code }) => code)).toEqual([1, 1, 1]);
});

test('ids are told apart, however many', () => {
  const seen = new SeenIds();
  const ids = Array.from({ length: 20_000 }, (_, at) => `E${String(at).padStart(8, '0')}`);
  expect(ids.every((id) => seen.add(id))).toBe(true);
  expect(ids.some((id) => seen.add(id))).toBe(false);
});
