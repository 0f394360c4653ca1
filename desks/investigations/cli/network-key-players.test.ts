import { folderOf, running } from '@platform/cli/test/amirani.ts';
import { documented } from '@platform/cli/test/documented.ts';
import { expect, test, vi } from 'vitest';
import { commands } from './desk.ts';

const amirani = running(commands);

// Each test starts processes of their own, which a busy machine makes wait.
vi.setConfig({ testTimeout: 60_000 });

interface Best {
  readonly optimal_sets: readonly (readonly string[])[];
  readonly n_optimal: number;
  readonly exact: boolean;
}
interface Printed {
  readonly n: number;
  readonly victimsLeftOut: { readonly victims: number };
  readonly neg_F?: Best & { readonly F_remaining: number };
  readonly neg_DF?: Best;
  readonly pos?: { readonly DR?: Best; readonly m_reach?: Readonly<Record<string, Best>> };
}
const record: (out: string) => Printed = documented('network-key-players');

// Two groups that hang together through x and y.
const EDGES = 'source,target\na,b\nb,c\nc,a\na,x\nx,y\ny,d\nd,e\ne,f\nf,d\n';

const keyPlayersOf = async (files: Readonly<Record<string, string>>, ...options: string[]) => {
  const folder = folderOf(files);
  const given = options.map((option) => (option in files ? `${folder}/${option}` : option));
  return amirani(['network', 'key-players', `${folder}/edges.csv`, ...given]);
};

test('every best set by every criterion, with all ties', async () => {
  const ran = await keyPlayersOf({ 'edges.csv': EDGES }, '--k', '1', '--json');
  expect({ code: ran.code, err: ran.err }).toEqual({ code: 0, err: '' });
  const { neg_F, neg_DF, pos } = record(ran.out);
  // Without a or d: 2 and 5 nodes hang together, without x or y: 3 and 4.
  expect(neg_F).toMatchObject({ optimal_sets: [['x'], ['y']], n_optimal: 2, exact: true });
  expect(neg_F?.F_remaining).toBeCloseTo(1 - 18 / 42, 12);
  expect(neg_DF?.n_optimal).toBe(2);
  expect(Object.keys(pos?.m_reach ?? {})).toEqual(['1', '2']);
  expect(pos?.m_reach?.['1']?.optimal_sets).toEqual([['a'], ['d']]);
  const only = await keyPlayersOf(
    { 'edges.csv': EDGES },
    '--k',
    '2',
    '--criterion',
    'reach',
    '--within',
    '3',
    '--json',
  );
  expect(Object.keys(record(only.out).pos?.m_reach ?? {})).toEqual(['3']);
  expect(record(only.out).neg_F).toBeUndefined();
});

test('R40: victims are no part of the network; a person reads how many, and that central is not guilty', async () => {
  const files = { 'edges.csv': EDGES, 'victims.txt': 'x\n' };
  const ran = await keyPlayersOf(files, '--k', '1', '--victims', 'victims.txt', '--json');
  const { n, victimsLeftOut } = record(ran.out);
  expect({ n, victims: victimsLeftOut.victims }).toEqual({ n: 7, victims: 1 });
  expect(ran.out).not.toContain('"x"');
  const read = await keyPlayersOf(files, '--k', '1', '--victims', 'victims.txt');
  expect(read.out).toContain('1 persons marked as victims are no part of the network');
  expect(read.out).toContain('Central is not guilty');
});

test('wrong use is refused before anything is computed', async () => {
  for (const options of [
    [],
    ['--k', '0'],
    ['--k', 'two'],
    ['--k', '99'],
    ['--k', '1', '--criterion', 'guilt'],
  ])
    expect((await keyPlayersOf({ 'edges.csv': EDGES }, ...options)).code, options.join(' ')).toBe(
      1,
    );
});
