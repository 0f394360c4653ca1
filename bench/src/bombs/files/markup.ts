import type { Bomb } from '../bomb.ts';
import { many, text } from '../pack.ts';

const entities = (root: string, inside: string): string =>
  `<?xml version="1.0"?><!DOCTYPE ${root} [<!ENTITY a "${many('a', 1000)}">${Array.from({ length: 9 }, (_, at) => `<!ENTITY ${'bcdefghij'.charAt(at)} "${many(`&${'abcdefghi'.charAt(at)};`, 20)}">`).join('')}]><${root}>${inside}</${root}>`;

const graphml = (nodes: string): string =>
  `<?xml version="1.0"?><graphml xmlns="http://graphml.graphdrawing.org/xmlns"><graph edgedefault="directed">${nodes}</graph></graphml>`;

/** XML and JSON of all kinds. */
export const markup: readonly Bomb[] = [
  { name: 'xml-entities', bytes: () => text(entities('x', '&j;')) },
  {
    name: 'xml-quadratic-entity',
    bytes: () =>
      text(`<!DOCTYPE x [<!ENTITY a "${many('a', 100_000)}">]><x>${many('&a;', 100_000)}</x>`),
  },
  { name: 'xml-deep', bytes: () => text(many('<a>', 1_000_000)) },
  { name: 'xml-endless-comment', bytes: () => text(`<a><!--${many('-', 10_000_000)}`) },
  { name: 'xml-endless-attribute', bytes: () => text(`<a b="${many('c', 20_000_000)}`) },
  { name: 'xml-open-cdata', bytes: () => text(many('<![CDATA[', 1_000_000)) },
  {
    name: 'graphml-million-cycles',
    bytes: () =>
      text(
        graphml(
          `<node id="a"/><node id="b"/>${many('<edge source="a" target="b"/><edge source="b" target="a"/>', 300_000)}`,
        ),
      ),
  },
  { name: 'graphml-deep', bytes: () => text(graphml(many('<node id="a"><graph>', 200_000))) },
  {
    name: 'gexf-open',
    bytes: () => text(`<gexf><graph><nodes>${many('<node id="1" label="x">', 300_000)}`),
  },
  { name: 'svg-entities', bytes: () => text(entities('svg', '<text>&j;</text>')) },
  {
    name: 'svg-script',
    bytes: () =>
      text('<svg xmlns="http://www.w3.org/2000/svg" onload="fetch(1)"><script>1</script></svg>'),
  },
  { name: 'qti-deep', bytes: () => text(`<assessmentItem>${many('<itemBody>', 300_000)}`) },
  { name: 'cmi5-entities', bytes: () => text(entities('courseStructure', '<course id="&j;"/>')) },
  { name: 'json-deep-arrays', bytes: () => text(many('[', 2_000_000)) },
  { name: 'json-deep-objects', bytes: () => text(many('{"a":', 1_000_000)) },
  { name: 'json-closed-deep', bytes: () => text(many('[', 100_000) + many(']', 100_000)) },
  {
    name: 'json-proto',
    bytes: () => text('{"__proto__":{"admin":true},"constructor":{"prototype":{"x":1}}}'),
  },
  { name: 'json-huge-number', bytes: () => text(`{"n":${many('9', 5_000_000)}}`) },
  { name: 'json-one-string', bytes: () => text(`{"s":"${many('\\u0000', 2_000_000)}"}`) },
  {
    name: 'json-million-keys',
    bytes: () => text(`{${Array.from({ length: 400_000 }, (_, at) => `"k${at}":0`).join()}}`),
  },
  { name: 'json-same-key-often', bytes: () => text(`{${many('"k":0,', 1_000_000)}"k":1}`) },
  { name: 'json-lines-deep', bytes: () => text(many(`${many('[', 5_000)}\n`, 500)) },
  {
    name: 'ftm-million-cycles',
    bytes: () =>
      text(
        many('{"id":"a","schema":"Person","properties":{"parent":["a"],"name":["x"]}}\n', 100_000),
      ),
    expect: { 'table-reader': 'either' },
  },
  {
    name: 'ftm-one-entity-of-20-mb',
    bytes: () =>
      text(`{"id":"a","schema":"Person","properties":{"name":[${many('"x",', 4_000_000)}"y"]}}\n`),
    expect: { 'table-reader': 'either' },
  },
  {
    name: 'case-deep',
    bytes: () => text(`{"@context":{},"@graph":[${many('{"@id":"a","x":[', 200_000)}`),
  },
  {
    name: 'replay-deep',
    bytes: () => text(`{"format":"amirani.examination/1","pieces":${many('[', 500_000)}`),
  },
  {
    name: 'replay-huge-base64',
    bytes: () =>
      text(
        `{"format":"amirani.examination/1","pieces":[{"kind":"picture","content":"${many('A', 30_000_000)}"}]}`,
      ),
  },
  {
    name: 'world-million-flights',
    bytes: () =>
      text(
        '{"format":"amirani.training-world/1","seed":1,"size":"XXL","flights":1000000000,"prevalence":1e308}',
      ),
  },
  {
    name: 'journeys-deep',
    bytes: () => text(`{"booking":${many('{"a":', 50_000)}1${many('}', 50_000)}}\n`),
  },
];
