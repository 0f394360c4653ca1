import { folderOf, running } from '@platform/cli/test/amirani.ts';
import { documented } from '@platform/cli/test/documented.ts';
import { expect, test, vi } from 'vitest';
import { commands } from './desk.ts';

const amirani = running(commands);

// Each test starts processes of their own, which a busy machine makes wait.
vi.setConfig({ testTimeout: 60_000 });

interface Printed {
  readonly rows: number;
  readonly rowsLeftOut: number;
  readonly repeatedRows: number;
  readonly victimsLeftOut: { readonly victims: number };
  readonly network: Readonly<Record<string, unknown>>;
  readonly measures: Readonly<
    Record<string, { readonly weights: string; readonly direction: string }>
  >;
  readonly nodes: readonly (Readonly<Record<string, number | null>> & { readonly id: string })[];
}
const record: (out: string) => Printed = documented('network-metrics');

// Krackhardt's kite (1990), by the numbers of its nodes.
const KITE = '0-1 0-2 0-3 0-5 1-3 1-4 1-6 2-3 2-5 3-4 3-5 3-6 4-6 5-6 5-7 6-7 7-8 8-9'
  .split(' ')
  .map((pair) => pair.replace('-', ','))
  .join('\n');

const metricsOf = async (files: Readonly<Record<string, string>>, ...options: string[]) => {
  const folder = folderOf(files);
  const given = options.map((option) => (option in files ? `${folder}/${option}` : option));
  return amirani(['network', 'metrics', `${folder}/edges.csv`, ...given]);
};

test('the kite: published values by node, and what each column means', async () => {
  const ran = await metricsOf({ 'edges.csv': `source,target\n${KITE}\n` }, '--json');
  expect({ code: ran.code, err: ran.err }).toEqual({ code: 0, err: '' });
  const { nodes, network, measures } = record(ran.out);
  const at = (id: string) => nodes.find((node) => node.id === id);
  expect(at('7')).toMatchObject({
    betweenness_raw: 14,
    betweenness_normalized: expect.closeTo(0.3889, 4),
  });
  expect(at('3')).toMatchObject({ degree: 6, core_number: 3 });
  expect(at('5')).toMatchObject({ closeness_wasserman_faust: expect.closeTo(0.6429, 4) });
  expect(network).toMatchObject({
    n: 10,
    m: 18,
    components: [10],
    articulation_points: ['7', '8'],
  });
  expect(measures['betweenness_raw']).toMatchObject({
    weights: 'set aside',
    direction: 'undirected',
  });
});

test('arcs with weights: each way for itself, weighted columns beside the others', async () => {
  const ran = await metricsOf(
    { 'edges.csv': 'a,b,2\nb,c,1\nc,a,4\na,b,3\n', 'names.txt': 'z\n' },
    '--directed',
    '--weighted',
    '--nodes',
    'names.txt',
    '--json',
  );
  const { nodes, repeatedRows, network } = record(ran.out);
  expect(nodes.map(({ id }) => id)).toEqual(['z', 'a', 'b', 'c']);
  expect(nodes[1]).toMatchObject({
    out_degree: 1,
    out_strength: 5,
    in_strength: 4,
    betweenness_raw: 1,
  });
  expect(nodes[0]).toMatchObject({ constraint_unweighted: null, out_degree: 0 });
  expect(network).toMatchObject({ strongly_connected_sizes: [3, 1], reciprocity: 0 });
  expect(repeatedRows).toBe(1);
  expect(ran.err).toContain('1 rows repeat a pair');
});

test('rows that cannot be used are named and counted; where none can, nothing is computed', async () => {
  const ran = await metricsOf({ 'edges.csv': 'a,b\na,a\nAna & Gia,b\n9.95E+11,b\n' }, '--json');
  expect(ran.code).toBe(0);
  expect(record(ran.out)).toMatchObject({ rows: 4, rowsLeftOut: 3 });
  for (const said of [
    'row 2, a: a link of somebody',
    'row 3, Ana & Gia: one cell has two people',
    'row 4, 9.95E+11',
  ])
    expect(ran.err).toContain(said);
  const none = await metricsOf({ 'edges.csv': 'a,a\n' });
  expect(none).toMatchObject({ code: 2, out: '' });
  expect((await metricsOf({ 'edges.csv': 'a,b\n' }, '--pivots', '1')).code).toBe(1);
});

test('R40: who is marked as a victim is in no row, and a person reads that and that central is not guilty', async () => {
  const files = { 'edges.csv': `${KITE}\n`, 'victims.txt': '3\n7\n' };
  const ran = await metricsOf(files, '--victims', 'victims.txt', '--json');
  const { nodes, victimsLeftOut, network } = record(ran.out);
  expect(victimsLeftOut.victims).toBe(2);
  expect(nodes.map(({ id }) => id).sort()).toEqual(['0', '1', '2', '4', '5', '6', '8', '9']);
  expect(network['articulation_points']).toEqual(['8']);
  const read = await metricsOf(files, '--victims', 'victims.txt');
  expect(read.out).toContain('2 persons marked as victims are in no row');
  expect(read.out).toContain('Central is not guilty');
});

test('sampled betweenness has its error', async () => {
  const ran = await metricsOf({ 'edges.csv': KITE }, '--pivots', '500', '--seed', '3', '--json');
  const { nodes } = record(ran.out);
  const heather = nodes.find(({ id }) => id === '7');
  const off = Math.abs((heather?.['betweenness_sampled_raw'] ?? 0) - 14);
  expect(off).toBeLessThan(heather?.['betweenness_sampled_error'] ?? 0);
  expect(heather).not.toHaveProperty('closeness_wasserman_faust');
});
