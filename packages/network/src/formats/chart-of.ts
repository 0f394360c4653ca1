import { edgeOf } from '../schema/index.ts';
import {
  captionOf,
  caseView,
  type Entity,
  firstValue,
  linksOf,
  type Statement,
} from '../statements/index.ts';
import {
  type Chart,
  type ChartLink,
  type ChartNode,
  DECISIONS,
  type Spell,
  STATEMENTS,
} from './chart.ts';
import type { Exchange } from './exchange.ts';

/**
 * The chart of a case: entities as nodes, links as lines. An entity that is a link and to which nothing else is linked is a
 * line only. The statements are in the attributes of nodes and lines, those that were withdrawn in those of the chart.
 */
export const chartOf = (exchange: Exchange): Chart => {
  const view = caseView(exchange.statements, exchange.decisions);
  const links = linksOf(view);
  const ends = new Set(links.flatMap(({ source, target }) => [source, target]));
  const lines = new Set(
    [...view.entities.values()]
      .filter(({ id, schema }) => edgeOf(schema) !== undefined && !ends.has(id))
      .map(({ id }) => id),
  );
  const statements = Map.groupBy(exchange.statements, ({ subject, id }) =>
    view.withdrawn.has(id) ? '' : `=${view.identities.canonical(subject)}`,
  );
  const nodes: ChartNode[] = [];
  const carried = new Set<string>();
  for (const entity of view.entities.values())
    if (!lines.has(entity.id)) {
      carried.add(entity.id);
      nodes.push({
        ...elementOf(entity),
        attributes: attributesOf(entity, statements.get(`=${entity.id}`) ?? []),
      });
    }
  // Ends of which nothing is stated are drawn, by their id alone.
  for (const id of ends)
    if (!view.entities.has(id))
      nodes.push({ id, label: id, kind: '', attributes: new Map(), spells: [] });
  const drawn = links.map((link): ChartLink => {
    const owner = view.entities.get(link.id) ?? view.entities.get(ownerOf(link.id, lines));
    const first = owner !== undefined && lines.has(owner.id) && !carried.has(owner.id);
    if (first) carried.add(owner.id);
    return {
      id: link.id,
      label: link.role ?? link.kind,
      kind: link.kind,
      source: link.source,
      target: link.target,
      // What a chart of another program said of the line, kept as statements of a link of unknown kind.
      directed: link.directed || firstValue(owner, 'directed') === 'true',
      ...weightOf(owner),
      spells: spellsOf(link),
      attributes: first ? attributesOf(owner, statements.get(`=${owner.id}`) ?? []) : new Map(),
    };
  });
  return {
    nodes,
    links: drawn,
    attributes: asideOf(exchange, statements.get('') ?? [], view.entities, carried, statements),
  };
};

const weightOf = (entity: Entity | undefined): Pick<ChartLink, 'weight'> => {
  const weight = Number(firstValue(entity, 'weight') ?? Number.NaN);
  return Number.isFinite(weight) ? { weight } : {};
};

/** The entity whose link this is, where one entity is several: `ENTITY.SOURCE.TARGET`. */
const ownerOf = (id: string, lines: ReadonlySet<string>): string => {
  for (let end = id.length; end > 0; end = id.lastIndexOf('.', end - 1)) {
    const name = id.slice(0, end);
    if (lines.has(name)) return name;
  }
  return '';
};

/** Data without a node or line: withdrawn statements, and decisions. */
const asideOf = (
  { decisions }: Exchange,
  withdrawn: readonly Statement[],
  entities: ReadonlyMap<string, Entity>,
  carried: ReadonlySet<string>,
  statements: ReadonlyMap<string, readonly Statement[]>,
): ReadonlyMap<string, readonly string[]> => {
  const left = [...entities.keys()].filter((id) => !carried.has(id));
  const aside = [...withdrawn, ...left.flatMap((id) => statements.get(`=${id}`) ?? [])];
  return new Map([
    ...(aside.length === 0 ? [] : [[STATEMENTS, [JSON.stringify(aside)]] as const]),
    ...(decisions.length === 0 ? [] : [[DECISIONS, [JSON.stringify(decisions)]] as const]),
  ]);
};

const elementOf = (entity: Entity): Omit<ChartNode, 'attributes'> => ({
  id: entity.id,
  label: captionOf(entity),
  kind: entity.schema,
  spells: [],
});

const attributesOf = (
  entity: Entity,
  statements: readonly Statement[],
): ReadonlyMap<string, readonly string[]> =>
  new Map([
    ...[...entity.properties].map(
      ([name, values]) => [name, values.map(({ value }) => value)] as const,
    ),
    [STATEMENTS, [JSON.stringify(statements)]] as const,
  ]);

const spellsOf = ({ from, until }: Spell): readonly Spell[] =>
  from === undefined && until === undefined
    ? []
    : [{ ...(from === undefined ? {} : { from }), ...(until === undefined ? {} : { until }) }];
