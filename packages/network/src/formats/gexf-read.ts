import { childrenOf, parseXml, type XmlElement } from '@amirani/tables/xml';
import type { Chart, ChartLink, ChartNode, Spell } from './chart.ts';
import { isObject, listOf, parseJson, textOf } from './embedded.ts';
import type { FormatProblem } from './exchange.ts';
import { GEXF_CASE, gexfTitles } from './gexf-write.ts';
import type { ReadChart } from './graphml.ts';
import { appendTo } from './xml-text.ts';

const NOTHING: Chart = { nodes: [], links: [], attributes: new Map() };

/**
 * Reads GEXF 1.1 to 1.3 of this or another program: nodes (also nested), links, attributes with their defaults, spells. Values
 * of an attribute that changes over time are kept and named, their times are not. Positions and colours are passed over.
 */
export const readGexf = (text: string): ReadChart => {
  const root = parseXml(text);
  const graph = 'fault' in root || root.name !== 'gexf' ? undefined : childrenOf(root, 'graph')[0];
  if ('fault' in root || graph === undefined)
    return {
      chart: NOTHING,
      problems: [{ code: 'network.format.syntax', at: 'fault' in root ? root.fault : root.name }],
    };
  const reader = new GexfReader(graph);
  for (const nodes of childrenOf(graph, 'nodes')) reader.readNodes(nodes);
  for (const edges of childrenOf(graph, 'edges')) reader.readLinks(edges);
  return {
    chart: { nodes: reader.nodes, links: reader.links, attributes: caseOf(root) },
    problems: reader.problems,
  };
};

/** What the case itself carries. */
const caseOf = (root: XmlElement): ReadonlyMap<string, readonly string[]> => {
  const keywords = childrenOf(root, 'meta').flatMap((meta) => childrenOf(meta, 'keywords'));
  for (const { text } of keywords) {
    const [name, entries] = listOf(parseJson(text));
    if (name !== GEXF_CASE) continue;
    return new Map(
      listOf(entries).flatMap((entry) => {
        const [attribute, values] = listOf(entry);
        return typeof attribute === 'string'
          ? [[attribute, listOf(values).flatMap((value) => textOf(value) ?? [])] as const]
          : [];
      }),
    );
  }
  return new Map();
};

interface Declared {
  readonly title: string;
  readonly usual: string | undefined;
}

class GexfReader {
  readonly nodes: ChartNode[] = [];
  readonly links: ChartLink[] = [];
  readonly problems: FormatProblem[] = [];
  private readonly declared: Readonly<Record<'node' | 'edge', ReadonlyMap<string, Declared>>>;
  private readonly directed: boolean;

  constructor(graph: XmlElement) {
    const of = (name: string): ReadonlyMap<string, Declared> =>
      new Map(
        childrenOf(graph, 'attributes')
          .filter(({ attributes }) => attributes['class'] === name)
          .flatMap((list) => childrenOf(list, 'attribute'))
          .map((attribute) => [
            attribute.attributes['id'] ?? '',
            {
              title: attribute.attributes['title'] ?? attribute.attributes['id'] ?? '',
              usual: childrenOf(attribute, 'default')[0]?.text,
            },
          ]),
      );
    this.declared = { node: of('node'), edge: of('edge') };
    this.directed = graph.attributes['defaultedgetype'] === 'directed';
  }

  readNodes(nodes: XmlElement): void {
    for (const node of childrenOf(nodes, 'node')) {
      const id = node.attributes['id'];
      if (id === undefined) this.problems.push({ code: 'network.format.identity', at: 'node' });
      else {
        const { kind, ...values } = this.values(node, 'node', id);
        this.nodes.push({ id, label: node.attributes['label'] ?? id, kind: kind ?? '', ...values });
      }
      for (const nested of childrenOf(node, 'nodes')) this.readNodes(nested);
    }
  }

  readLinks(edges: XmlElement): void {
    for (const edge of childrenOf(edges, 'edge')) {
      const { source, target, type, label, weight, kind } = edge.attributes;
      const id = edge.attributes['id'] ?? `e${this.links.length}`;
      if (source === undefined || target === undefined) {
        this.problems.push({ code: 'network.format.end-missing', at: id });
        continue;
      }
      const values = this.values(edge, 'edge', id);
      const heavy = Number(weight ?? Number.NaN);
      this.links.push({
        id,
        label: label ?? id,
        source,
        target,
        directed: type === undefined ? this.directed : type === 'directed' || type === 'mutual',
        ...(Number.isNaN(heavy) ? {} : { weight: heavy }),
        ...values,
        kind: kind ?? values.kind ?? '',
      });
    }
  }

  private values(
    element: XmlElement,
    of: 'node' | 'edge',
    id: string,
  ): Pick<ChartNode, 'attributes' | 'spells'> & { kind?: string } {
    const attributes = new Map<string, string[]>();
    for (const list of childrenOf(element, 'attvalues'))
      for (const { attributes: value } of childrenOf(list, 'attvalue')) {
        const key = value['for'] ?? value['id'] ?? '';
        const title = this.declared[of].get(key)?.title ?? key;
        appendTo(attributes, title, value['value'] ?? '');
        if (
          ['start', 'end', 'startopen', 'endopen', 'timestamp'].some(
            (time) => value[time] !== undefined,
          )
        )
          this.problems.push({ code: 'network.format.dynamic-value', at: `${of} ${id}: ${title}` });
      }
    for (const { title, usual } of this.declared[of].values())
      if (usual !== undefined && !attributes.has(title)) attributes.set(title, [usual]);
    const [kind] = attributes.get(gexfTitles.kind) ?? [];
    const exact = attributes.get(gexfTitles.spells)?.[0];
    attributes.delete(gexfTitles.kind);
    attributes.delete(gexfTitles.spells);
    return {
      ...(kind === undefined ? {} : { kind }),
      spells: exact === undefined ? spellsOf(element) : exactSpells(exact),
      attributes: new Map(
        [...attributes].map(([title, texts]) => [
          title.startsWith('amirani:') ? title.slice(8) : title,
          texts,
        ]),
      ),
    };
  }
}

const exactSpells = (text: string): readonly Spell[] =>
  listOf(parseJson(text)).flatMap((json) =>
    isObject(json) ? [spellOf(textOf(json['from']), textOf(json['until']))] : [],
  );

/** The spells of an element, or its own start and end, which is one. */
const spellsOf = (element: XmlElement): readonly Spell[] =>
  [element, ...childrenOf(element, 'spells').flatMap((spells) => childrenOf(spells, 'spell'))]
    .map(({ attributes }) =>
      spellOf(
        attributes['start'] ?? attributes['startopen'] ?? attributes['timestamp'],
        attributes['end'] ?? attributes['endopen'] ?? attributes['timestamp'],
      ),
    )
    .filter(({ from, until }) => from !== undefined || until !== undefined);

const spellOf = (from: string | undefined, until: string | undefined): Spell => ({
  ...(from === undefined ? {} : { from }),
  ...(until === undefined ? {} : { until }),
});
