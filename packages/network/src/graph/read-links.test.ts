import fc from 'fast-check';
import { expect, test } from 'vitest';
import { arbitraryGraph, matrixOf } from '../test/arbitrary-graph.ts';
import {
  buffersOf,
  buildGraph,
  type Graph,
  linkCount,
  linksOf,
  nodeCount,
  readLinks,
  readLinkTable,
  reversedOf,
  subgraphOf,
  undirectedOf,
} from './index.ts';

const weightBetween = (graph: Graph, a: string, b: string): number | undefined =>
  matrixOf(graph)[graph.names.indexOf(a)]?.[graph.names.indexOf(b)];

test('rows are in ascending order, without self links or parallel ones, whatever was given', () => {
  const link = fc.tuple(fc.nat(7), fc.nat(7), fc.integer({ min: 1, max: 9 }));
  fc.assert(
    fc.property(fc.array(link), fc.boolean(), (links, directed) => {
      const names = Array.from({ length: 8 }, (_, i) => String(i));
      const graph = buildGraph(
        names,
        {
          source: Uint32Array.from(links, ([a]) => a),
          target: Uint32Array.from(links, ([, b]) => b),
          weight: Float64Array.from(links, ([, , w]) => w),
        },
        { directed },
      );
      const expected = names.map(() => names.map(() => 0));
      for (const [a, b, w] of links) {
        if (a === b) continue;
        (expected[a] as number[])[b] = ((expected[a] as number[])[b] as number) + w;
        if (!directed) (expected[b] as number[])[a] = ((expected[b] as number[])[a] as number) + w;
      }
      expect(matrixOf(graph)).toEqual(expected);
      expect(graph.rowsLeftOut).toBe(links.filter(([a, b]) => a === b).length);
      for (const [v] of names.entries()) {
        const row = [...graph.target.subarray(graph.offset[v], graph.offset[v + 1])];
        expect(row).toEqual([...new Set(row)].sort((a, b) => a - b));
      }
    }),
  );
});

test('links out of a graph make the same graph; turned twice and posted it is itself', () => {
  fc.assert(
    fc.property(arbitraryGraph(), (graph) => {
      const { directed, rowsLeftOut } = graph;
      expect(buildGraph(graph.names, linksOf(graph), { directed, rowsLeftOut })).toEqual(graph);
      expect(reversedOf(reversedOf(graph))).toEqual(graph);
      expect(subgraphOf(graph, () => true).graph).toEqual(graph);
      expect(linksOf(graph).source.length).toBe(linkCount(graph));
      const copy = structuredClone(graph);
      expect(structuredClone(copy, { transfer: buffersOf(copy) })).toEqual(graph);
      expect(copy.target.length).toBe(0);
      const sum = matrixOf(undirectedOf(graph));
      const one = matrixOf(graph);
      if (directed)
        for (const [v, row] of sum.entries())
          for (const [u, w] of row.entries())
            expect(w).toBe((one[v]?.[u] as number) + (one[u]?.[v] as number));
    }),
  );
});

test('a link to a node that there is not is a mistake of the program', () => {
  const links = { source: Uint32Array.of(0), target: Uint32Array.of(2) };
  expect(() => buildGraph(['a', 'b'], links)).toThrow(RangeError);
});

test('what cannot be a link is named with its row and left out; the rest is taken', () => {
  const { graph, problems, repeated, rows } = readLinkTable(
    [
      'source,target,weight',
      'Ana,Beka,2',
      'Ana,Ana,1',
      'Ana; Beka,Dato,1',
      'Ana and Gia,Dato,1',
      'ანა და გია,Dato,1',
      '9.95E+11,Dato,1',
      ',Dato,1',
      'Gia,Dato,minus one',
      'Gia,Dato,-1',
      'Gia,Dato,0',
      'Gia,Dato,',
      'Beka,Ana,3',
      'ana,Dato,1',
      'Gia',
      '"Kapanadze, Giorgi",Dato,1.5e0',
    ].join('\r\n'),
  );
  expect(problems).toEqual([
    { code: 'network.link.columns', row: 15, value: 'Gia' },
    { code: 'network.link.self', row: 3, value: 'Ana' },
    { code: 'network.link.two-people', row: 4, value: 'Ana; Beka' },
    { code: 'network.link.two-people', row: 5, value: 'Ana and Gia' },
    { code: 'network.link.two-people', row: 6, value: 'ანა და გია' },
    { code: 'network.link.spreadsheet-number', row: 7, value: '9.95E+11' },
    { code: 'network.link.blank', row: 8, value: '' },
    { code: 'network.link.weight', row: 9, value: 'minus one' },
    { code: 'network.link.weight', row: 10, value: '-1' },
    { code: 'network.link.weight', row: 11, value: '0' },
    { code: 'network.name.alike', row: 0, value: 'Ana | ana' },
  ]);
  expect(rows).toBe(15);
  expect(graph.rowsLeftOut).toBe(10);
  expect([...repeated]).toEqual([13]);
  expect(graph.names).toEqual(['Ana', 'Beka', 'Gia', 'Dato', 'ana', 'Kapanadze, Giorgi']);
  expect(weightBetween(graph, 'Ana', 'Beka')).toBe(5);
  expect(weightBetween(graph, 'Dato', 'Kapanadze, Giorgi')).toBe(1.5);
});

test('names that are ordinary are not taken for two people', () => {
  const names = [
    'Ali Khan',
    'Y-Tower',
    'Andro Sandro',
    'A/B',
    "D'And",
    'Kapanadze, Giorgi',
    'R&D',
    '+995 599',
  ];
  const rows = names.map((source, i) => ({ row: i + 1, source, target: 'Z' }));
  expect(readLinks(rows).problems).toEqual([]);
});

test('tables as they come: columns by name, semicolons, tabs, no heading, a quote that is never closed', () => {
  const read = (text: string) => {
    const { graph, problems } = readLinkTable(text, { directed: true });
    return {
      names: graph.names,
      weight: [...graph.weight],
      codes: problems.map(({ code }) => code),
    };
  };
  const taken = { names: ['a', 'b'], weight: [2.5], codes: [] };
  const bare = { ...taken, codes: ['network.table.heading'] };
  expect(read('source,target,weight\na,b,2.5')).toEqual(taken);
  // What may be a heading in other words is not passed over in silence.
  expect(read('a,b,2.5')).toEqual(bare);
  expect(read('\uFEFFweight;Target;note;SOURCE\n2.5;b;x;a\n\n')).toEqual(taken);
  expect(read('a\tb\t2.5\r\n')).toEqual(bare);
  expect(read('"a","b","2.5"')).toEqual(bare);
  expect(read('"say ""a""",b')).toMatchObject({ names: ['say "a"', 'b'] });
  expect(read('source,target,weight\na,b,2.5\n"c,d\ne,f')).toEqual({
    ...taken,
    codes: ['network.table.quote'],
  });
  expect(read('source,target\n"two\nlines",b')).toMatchObject({
    codes: ['network.link.two-people'],
  });
  expect(read('').codes).toEqual(['network.table.empty']);
  expect(read('source,target\n').codes).toEqual(['network.table.empty']);
});

test('never throws: any text gives a graph and its problems, and every row is in one of both', () => {
  const cell = fc.oneof(
    fc.constantFrom('a', 'b', '', '"', '9.95E+11', '-1', '1e400', 'NaN', 'x & y', '\n', ',', ';'),
    fc.string({ maxLength: 4 }),
  );
  fc.assert(
    fc.property(fc.array(cell), (cells) => {
      const { graph, problems, rows } = readLinkTable(cells.join(','));
      const left = problems.filter(({ row }) => row > 0).length;
      const taken = graph.weight.length === 0 ? 0 : 1;
      expect(rows).toBeGreaterThanOrEqual(left + taken);
      expect(graph.rowsLeftOut).toBe(left);
      expect(graph.weight.every((w) => w > 0 && Number.isFinite(w))).toBe(true);
      expect(nodeCount(graph)).toBeLessThanOrEqual(2 * (rows - left));
    }),
  );
});

test('a hundred thousand rows are read whole', () => {
  const rows = Array.from({ length: 100_000 }, (_, i) => `p${i % 5000},p${(i * 7919) % 4999},1`);
  const { graph, problems, repeated, rows: count } = readLinkTable(rows.join('\n'));
  const self = problems.filter(({ code }) => code === 'network.link.self').length;
  expect(count).toBe(100_000);
  expect(self + problems.filter(({ code }) => code !== 'network.link.self').length).toBe(
    problems.length,
  );
  expect(linkCount(graph) + repeated.length + self).toBe(100_000);
  expect(graph.weight.reduce((sum, w) => sum + w, 0)).toBe(2 * (100_000 - self));
});
