import {
  type Chart,
  type ChartLink,
  type ChartNode,
  DECISIONS,
  type Spell,
  STATEMENTS,
} from './chart.ts';
import type { Written } from './exchange.ts';
import { XmlText } from './xml-text.ts';

/** Titles of attributes that hold what the format has no exact place for. */
export const gexfTitles = {
  kind: 'kind',
  spells: 'amirani_spells',
  weight: 'amirani_weight',
} as const;

/** The element of the file for data without a node or link. */
export const GEXF_CASE = 'amirani_case';

/**
 * GEXF 1.3 (gexf.net/1.3) with time: each spell of a node or link is a `spell`, as exact as the format allows; an attribute
 * beside it has the exact words.
 */
export const writeGexf = (chart: Chart): Written<string> => {
  const xml = new XmlText();
  const titles = { node: new Map<string, string>(), edge: new Map<string, string>() };
  const nodes = chart.nodes.map((node) => nodeXml(node, titles.node, xml));
  const links = chart.links.map((link) => linkXml(link, titles.edge, xml));
  const dynamic = [...chart.nodes, ...chart.links].some(({ spells }) => spells.length > 0);
  const content = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<gexf xmlns="http://gexf.net/1.3" version="1.3">',
    `<meta><creator>Amirani</creator>${caseXml(chart, xml)}</meta>`,
    `<graph defaultedgetype="directed" mode="${dynamic ? 'dynamic' : 'static'}"${dynamic ? ' timeformat="datetime" timerepresentation="interval"' : ''}>`,
    ...declarations('node', titles.node, xml),
    ...declarations('edge', titles.edge, xml),
    '<nodes>',
    ...nodes,
    '</nodes>',
    '<edges>',
    ...links,
    '</edges>',
    '</graph>',
    '</gexf>',
    '',
  ].join('\n');
  return { content, losses: xml.losses };
};

/** `keywords` is a text of the file that other programs keep and do not read. */
const caseXml = ({ attributes }: Chart, xml: XmlText): string => {
  if (attributes.size === 0) return '';
  const json = xml.json(JSON.stringify([GEXF_CASE, [...attributes]]));
  return `<keywords>${xml.escape(json, 'graph')}</keywords>`;
};

const nodeXml = (node: ChartNode, titles: Map<string, string>, xml: XmlText): string => {
  const at = `node ${node.id}`;
  const values = valuesXml(node, titles, xml, at);
  return `<node id="${xml.escape(node.id, at)}" label="${xml.escape(node.label, at)}">${values}</node>`;
};

const linkXml = (link: ChartLink, titles: Map<string, string>, xml: XmlText): string => {
  const at = `link ${link.id}`;
  const text = (value: string): string => xml.escape(value, at);
  const weight = link.weight === undefined ? '' : ` weight="${link.weight}"`;
  const kind = link.kind === '' ? '' : ` kind="${text(link.kind)}"`;
  return (
    `<edge id="${text(link.id)}" source="${text(link.source)}" target="${text(link.target)}"` +
    ` type="${link.directed ? 'directed' : 'undirected'}" label="${text(link.label)}"${weight}${kind}>` +
    `${valuesXml(link, titles, xml, at)}</edge>`
  );
};

const valuesXml = (
  element: ChartNode,
  titles: Map<string, string>,
  xml: XmlText,
  at: string,
): string => {
  const value = (title: string, text: string): string => {
    const key = titles.get(title) ?? String(titles.size);
    titles.set(title, key);
    const safe = title === STATEMENTS || title === DECISIONS ? xml.json(text) : text;
    return `<attvalue for="${key}" value="${xml.escape(safe, at)}"/>`;
  };
  const reserved: readonly string[] = Object.values(gexfTitles);
  const values = [
    ...(element.kind === '' ? [] : [value(gexfTitles.kind, element.kind)]),
    ...(element.spells.length === 0
      ? []
      : [value(gexfTitles.spells, JSON.stringify(element.spells))]),
    ...[...element.attributes].flatMap(([name, texts]) =>
      texts.map((text) => value(reserved.includes(name) ? `amirani:${name}` : name, text)),
    ),
  ];
  const spells = element.spells.flatMap(spellXml);
  return `${values.length === 0 ? '' : `<attvalues>${values.join('')}</attvalues>`}${
    spells.length === 0 ? '' : `<spells>${spells.join('')}</spells>`
  }`;
};

const declarations = (
  of: 'node' | 'edge',
  titles: ReadonlyMap<string, string>,
  xml: XmlText,
): readonly string[] =>
  titles.size === 0
    ? []
    : [
        `<attributes class="${of}" mode="static">`,
        ...[...titles].map(
          ([title, key]) =>
            `<attribute id="${key}" title="${xml.escape(title, of)}" type="string"/>`,
        ),
        '</attributes>',
      ];

/** A spell with whole instants: `2026-05` from its first second, until its last one. */
const spellXml = ({ from, until }: Spell): readonly string[] => {
  const start = from === undefined ? undefined : instant(from, false);
  const end = until === undefined ? undefined : instant(until, true);
  if (start === undefined && end === undefined) return [];
  return [
    `<spell${start === undefined ? '' : ` start="${start}"`}${end === undefined ? '' : ` end="${end}"`}/>`,
  ];
};

const instant = (text: string, end: boolean): string | undefined => {
  const match =
    /^(\d{4})(?:-(\d{2})(?:-(\d{2})(?:T(\d{2})(?::(\d{2})(?::(\d{2})(\.\d+)?)?)?(Z|[+-]\d{2}:\d{2})?)?)?)?$/.exec(
      text,
    );
  if (match === null) return undefined;
  const [, year, month, day, hour, minute, second, fraction = '', zone = ''] = match;
  const months = month ?? (end ? '12' : '01');
  const last = new Date(Date.UTC(Number(year), Number(months), 0)).getUTCDate();
  const days = day ?? (end ? String(last).padStart(2, '0') : '01');
  const time = [
    hour ?? (end ? '23' : '00'),
    minute ?? (end ? '59' : '00'),
    second ?? (end ? '59' : '00'),
  ];
  return `${year}-${months}-${days}T${time.join(':')}${fraction}${zone}`;
};
