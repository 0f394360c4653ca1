import { childrenOf, parseXml, type XmlElement } from '@amirani/tables/xml';
import {
  type Chart,
  type ChartLink,
  type ChartNode,
  DECISIONS,
  type Spell,
  STATEMENTS,
} from './chart.ts';
import { isObject, listOf, parseJson } from './embedded.ts';
import type { FormatProblem, Written } from './exchange.ts';
import { appendTo, XmlText } from './xml-text.ts';

/** A chart that was read, and what of the file is not in it. */
export interface ReadChart {
  readonly chart: Chart;
  readonly problems: readonly FormatProblem[];
}

/** Keys of what every element has. Several values of an attribute are one `data` each. */
const OWN = ['id', 'label', 'kind', 'spells'] as const;

/** GraphML (Brandes et al. 2001, graphml.graphdrawing.org). Data outside the format is in `data` elements. */
export const writeGraphml = (chart: Chart): Written<string> => {
  const xml = new XmlText();
  const keys = new Keys(xml);
  const body: string[] = [];
  const names = new Map<string, string>();
  for (const node of chart.nodes)
    if (!names.has(node.id)) names.set(node.id, NAME.test(node.id) ? node.id : `n:${names.size}`);
  // An id that looks like one of ours is given one of ours, so that no two nodes share one.
  for (const [id, name] of names) if (name === id && id.startsWith('n:')) names.set(id, `n:x${id}`);
  const data = (target: Target, element: ChartNode, at: string): string =>
    [
      keys.data(target, 'amirani_id', element.id, at),
      keys.data(target, 'label', element.label, at),
      keys.data(target, 'kind', element.kind, at),
      ...(element.spells.length === 0
        ? []
        : [keys.data(target, 'spells', JSON.stringify(element.spells), at)]),
      ...keys.attributes(target, element.attributes, at),
    ].join('');
  for (const node of chart.nodes)
    body.push(
      `<node id="${xml.escape(names.get(node.id) ?? '', 'id')}">${data('node', node, `node ${node.id}`)}</node>`,
    );
  for (const link of chart.links) {
    const end = (id: string): string => xml.escape(names.get(id) ?? id, `link ${link.id}`);
    const weight = link.weight === undefined ? '' : keys.weight(link.weight);
    body.push(
      `<edge source="${end(link.source)}" target="${end(link.target)}" directed="${link.directed}">${data('edge', link, `link ${link.id}`)}${weight}</edge>`,
    );
  }
  const graph = keys.attributes('graph', chart.attributes, 'graph').join('');
  const content = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<graphml xmlns="http://graphml.graphdrawing.org/xmlns">',
    ...keys.declarations(),
    `<graph edgedefault="directed">${graph}`,
    ...body,
    '</graph>',
    '</graphml>',
    '',
  ].join('\n');
  return { content, losses: xml.losses };
};

type Target = 'node' | 'edge' | 'graph';

/** An NMTOKEN of plain letters, which every reader takes. */
const NAME = /^[A-Za-z0-9_.:-]+$/;

class Keys {
  private readonly known = new Map<string, string>();
  private readonly xml: XmlText;

  constructor(xml: XmlText) {
    this.xml = xml;
  }

  data(target: Target, name: string, value: string, at: string): string {
    const text = name === STATEMENTS || name === DECISIONS ? this.xml.json(value) : value;
    return `<data key="${this.key(target, name, 'string')}">${this.xml.escape(text, at)}</data>`;
  }

  weight(value: number): string {
    return `<data key="${this.key('edge', 'weight', 'double')}">${value}</data>`;
  }

  attributes(
    target: Target,
    attributes: ReadonlyMap<string, readonly string[]>,
    at: string,
  ): string[] {
    return [...attributes].flatMap(([name, values]) =>
      values.map((value) =>
        this.data(target, RESERVED.has(name) ? `amirani:${name}` : name, value, at),
      ),
    );
  }

  declarations(): readonly string[] {
    return [...this.known].map(([declared, key]) => {
      const [target, type, name] = JSON.parse(declared) as [string, string, string];
      return `<key id="${key}" for="${target}" attr.name="${this.xml.escape(name, 'key')}" attr.type="${type}"/>`;
    });
  }

  private key(target: Target, name: string, type: 'string' | 'double'): string {
    const declared = JSON.stringify([target, type, name]);
    const key = this.known.get(declared) ?? `d${this.known.size}`;
    this.known.set(declared, key);
    return key;
  }
}

/** Names that mean something in the file; an attribute of that name gets a prefix. */
const RESERVED: ReadonlySet<string> = new Set([...OWN, 'amirani_id', 'weight']);

/** Reads GraphML of this or another program. Hyperedges, ports and graphs in graphs are named and not read. */
export const readGraphml = (text: string): ReadChart => {
  const nothing: Chart = { nodes: [], links: [], attributes: new Map() };
  const root = parseXml(text);
  if ('fault' in root || root.name !== 'graphml')
    return {
      chart: nothing,
      problems: [{ code: 'network.format.syntax', at: 'fault' in root ? root.fault : root.name }],
    };
  const problems: FormatProblem[] = [];
  const keys = new Map(
    childrenOf(root, 'key').map((key) => [
      key.attributes['id'] ?? '',
      {
        name: key.attributes['attr.name'] ?? key.attributes['id'] ?? '',
        of: key.attributes['for'] ?? 'all',
        default: childrenOf(key, 'default')[0]?.text,
      },
    ]),
  );
  const [graph, ...others] = childrenOf(root, 'graph');
  for (const _ of others) problems.push({ code: 'network.format.not-read', at: 'graph' });
  if (graph === undefined)
    return { chart: nothing, problems: [{ code: 'network.format.syntax', at: 'graphml' }] };
  const reader = new GraphmlReader(
    keys,
    graph.attributes['edgedefault'] !== 'undirected',
    problems,
  );
  for (const child of graph.children) reader.read(child);
  return { chart: { ...reader.chart(), attributes: reader.values(graph).attributes }, problems };
};

/** A key as the file declares it. */
interface Key {
  readonly name: string;
  /** Which elements have it. */
  readonly of: string;
  readonly default: string | undefined;
}

class GraphmlReader {
  private readonly nodes = new Map<string, ChartNode>();
  private readonly links: ChartLink[] = [];
  private readonly keys: ReadonlyMap<string, Key>;
  private readonly directed: boolean;
  private readonly problems: FormatProblem[];

  constructor(keys: ReadonlyMap<string, Key>, directed: boolean, problems: FormatProblem[]) {
    this.keys = keys;
    this.directed = directed;
    this.problems = problems;
  }

  read(element: XmlElement): void {
    if (element.name === 'node') this.readNode(element);
    else if (element.name === 'edge') this.readLink(element);
    else if (element.name !== 'data' && element.name !== 'desc')
      this.problems.push({ code: 'network.format.not-read', at: element.name });
  }

  chart(): Omit<Chart, 'attributes'> {
    const links = this.links.map((link) => ({
      ...link,
      source: this.nodes.get(link.source)?.id ?? link.source,
      target: this.nodes.get(link.target)?.id ?? link.target,
    }));
    return { nodes: [...this.nodes.values()], links };
  }

  /** What the `data` of an element say. */
  values(element: XmlElement): ChartNode & { weight?: number } {
    const own = new Map<string, string>();
    const attributes = new Map<string, string[]>();
    for (const child of element.children) {
      if (child.name !== 'data') {
        if (child.name === 'port' || child.name === 'graph')
          this.problems.push({ code: 'network.format.not-read', at: child.name });
        continue;
      }
      const key = child.attributes['key'] ?? '';
      const name = this.keys.get(key)?.name ?? key;
      if (RESERVED.has(name)) own.set(name, child.text);
      else {
        const plain = name.startsWith('amirani:') ? name.slice(8) : name;
        appendTo(attributes, plain, child.text);
      }
    }
    for (const { name, of, default: usual } of this.keys.values())
      if (usual !== undefined && (of === element.name || of === 'all'))
        if (RESERVED.has(name)) own.set(name, own.get(name) ?? usual);
        else if (!attributes.has(name)) attributes.set(name, [usual]);
    const id = own.get('amirani_id') ?? element.attributes['id'] ?? '';
    const weight = Number(own.get('weight') ?? Number.NaN);
    return {
      id,
      label: own.get('label') ?? id,
      kind: own.get('kind') ?? '',
      attributes,
      spells: spellsOf(own.get('spells')),
      ...(Number.isNaN(weight) ? {} : { weight }),
    };
  }

  private readNode(element: XmlElement): void {
    const id = element.attributes['id'];
    if (id === undefined) this.problems.push({ code: 'network.format.identity', at: 'node' });
    else {
      const { weight, ...node } = this.values(element);
      if (weight !== undefined)
        (node.attributes as Map<string, string[]>).set('weight', [String(weight)]);
      this.nodes.set(id, node);
    }
  }

  private readLink(element: XmlElement): void {
    const { source, target, directed } = element.attributes;
    const values = this.values(element);
    const id = values.id === '' ? `e${this.links.length}` : values.id;
    if (source === undefined || target === undefined) {
      this.problems.push({ code: 'network.format.end-missing', at: id });
      return;
    }
    this.links.push({
      ...values,
      id,
      label: values.label === '' && values.id === '' ? id : values.label,
      source,
      target,
      directed: directed === undefined ? this.directed : directed === 'true',
    });
  }
}

/** Spells from their JSON. */
const spellsOf = (text: string | undefined): readonly Spell[] =>
  listOf(text === undefined ? undefined : parseJson(text)).flatMap((json) => {
    if (!isObject(json)) return [];
    const { from, until } = json;
    return [
      {
        ...(typeof from === 'string' ? { from } : {}),
        ...(typeof until === 'string' ? { until } : {}),
      },
    ];
  });
