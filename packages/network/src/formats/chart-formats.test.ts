import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { arbitraryChart } from '../test/arbitrary-chart.ts';
import { type Chart, readGexf, readGraphml, writeGexf, writeGraphml } from './index.ts';

const plain = (chart: Chart): unknown => ({
  nodes: chart.nodes.map((node) => ({ ...node, attributes: [...node.attributes] })),
  links: chart.links.map((link) => ({ ...link, attributes: [...link.attributes] })),
});

describe.each([
  ['GraphML', writeGraphml, readGraphml],
  ['GEXF', writeGexf, readGexf],
] as const)('%s', (_, write, read) => {
  test('gives back every node and link with all it has', () => {
    fc.assert(
      fc.property(arbitraryChart, (chart) => {
        const { content, losses } = write(chart);
        const back = read(content);
        expect(losses).toEqual([]);
        expect(back.problems).toEqual([]);
        expect(plain(back.chart)).toEqual(plain(chart));
      }),
      { numRuns: 80 },
    );
  });

  test('says what the format cannot hold, and puts the sign for it there', () => {
    const chart: Chart = {
      nodes: [{ id: 'a', label: 'x\u0001y', kind: '', attributes: new Map(), spells: [] }],
      links: [],
      attributes: new Map(),
    };
    const { content, losses } = write(chart);
    expect(losses).toEqual([{ code: 'network.format.character', at: 'node a' }]);
    expect(read(content).chart.nodes[0]?.label).toBe('x\ufffdy');
  });

  test('reports other files', () => {
    for (const text of ['', '<', '<a/>', 'source,target\n1,2'])
      expect(read(text).problems.map(({ code }) => code)).toEqual(['network.format.syntax']);
  });
});

test('GraphML of another program: defaults, undirected links, what is not read', () => {
  const { chart, problems } = readGraphml(`<?xml version="1.0"?>
    <graphml xmlns="http://graphml.graphdrawing.org/xmlns">
      <key id="k0" for="node" attr.name="colour" attr.type="string"><default>yellow</default></key>
      <key id="k1" for="edge" attr.name="weight" attr.type="double"/>
      <graph id="G" edgedefault="undirected">
        <node id="1"><data key="k0">green</data></node>
        <node id="2"/>
        <hyperedge><endpoint node="1"/></hyperedge>
        <edge source="1" target="2"><data key="k1">1.5</data></edge>
      </graph>
    </graphml>`);
  expect(chart.nodes.map(({ id, attributes }) => [id, attributes.get('colour')])).toEqual([
    ['1', ['green']],
    ['2', ['yellow']],
  ]);
  expect(chart.links).toMatchObject([{ source: '1', target: '2', directed: false, weight: 1.5 }]);
  expect(problems).toEqual([{ code: 'network.format.not-read', at: 'hyperedge' }]);
});

test('GEXF of another program: spells, values that change, nested nodes', () => {
  const { chart, problems } = readGexf(`<?xml version="1.0"?>
    <gexf xmlns="http://www.gexf.net/1.2draft" xmlns:viz="http://www.gexf.net/1.2draft/viz" version="1.2">
      <graph mode="dynamic" defaultedgetype="undirected" timeformat="date">
        <attributes class="node" mode="dynamic"><attribute id="0" title="price" type="float"/></attributes>
        <nodes>
          <node id="a" label="A" start="2026-01-01">
            <viz:size value="2"/>
            <attvalues><attvalue for="0" value="10" start="2026-01-01"/></attvalues>
            <nodes><node id="b" label="B"/></nodes>
          </node>
        </nodes>
        <edges><edge source="a" target="b" weight="2">
          <spells><spell start="2026-01-01" end="2026-02-01"/><spell start="2026-03-01"/></spells>
        </edge></edges>
      </graph>
    </gexf>`);
  expect(chart.nodes.map(({ id, label, spells }) => [id, label, spells])).toEqual([
    ['a', 'A', [{ from: '2026-01-01' }]],
    ['b', 'B', []],
  ]);
  expect(chart.links).toMatchObject([
    {
      directed: false,
      weight: 2,
      spells: [{ from: '2026-01-01', until: '2026-02-01' }, { from: '2026-03-01' }],
    },
  ]);
  expect(problems.map(({ code }) => code)).toEqual(['network.format.dynamic-value']);
});

test('a spell is written with whole instants for other programs', () => {
  const chart: Chart = {
    nodes: [
      {
        id: 'a',
        label: 'a',
        kind: '',
        attributes: new Map(),
        spells: [{ from: '2024', until: '2024-02' }],
      },
    ],
    links: [],
    attributes: new Map(),
  };
  expect(writeGexf(chart).content).toContain(
    '<spell start="2024-01-01T00:00:00" end="2024-02-29T23:59:59"/>',
  );
});
