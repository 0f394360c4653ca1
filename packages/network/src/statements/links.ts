import { edgeOf, isA, propertiesOf } from '../schema/index.ts';
import { type CaseView, type Entity, firstValue, valuesOf } from './entities.ts';
import type { Statement } from './statement.ts';

/** A view: one entity is linked with another, and the statements that say so. */
export interface Link {
  /** The entity that is the link, or `ENTITY.property.OTHER` where a property links two. */
  readonly id: string;
  /** The schema of the link, or the name of the property. */
  readonly kind: string;
  readonly source: string;
  readonly target: string;
  readonly directed: boolean;
  readonly role?: string;
  readonly from?: string;
  readonly until?: string;
  /** Statements that make the link: opening it opens its sources. */
  readonly statements: readonly Statement[];
}

/** The parties of a link that may be given in another way, tried in order. */
const ALTERNATIVES: Readonly<Record<string, readonly (readonly [string, string])[]>> = {
  Call: [['caller', 'receiver']],
  Payment: [
    ['payerAccount', 'beneficiaryAccount'],
    ['payer', 'beneficiaryAccount'],
    ['payerAccount', 'beneficiary'],
  ],
};

/**
 * All links of a case: of entities that are links themselves (calls, payments, participations, ownerships), one for each
 * source and target; and of properties that name another entity. A link to an entity of which nothing is stated is kept:
 * its other end is an id that is not in the view.
 */
export const linksOf = ({ entities }: CaseView): readonly Link[] => {
  const links: Link[] = [];
  for (const entity of entities.values()) links.push(...linksOfEntity(entity));
  return links;
};

const linksOfEntity = (entity: Entity): readonly Link[] => {
  const ends = endsOf(entity);
  if (ends === undefined) return propertyLinks(entity, new Set());
  const [from, to, directed] = ends;
  const sources = entity.properties.get(from) ?? [];
  const targets = entity.properties.get(to) ?? [];
  const own = sources.flatMap((source) =>
    targets.map(
      (target): Link => ({
        id:
          sources.length * targets.length === 1
            ? entity.id
            : `${entity.id}.${source.value}.${target.value}`,
        kind: entity.schema,
        source: source.value,
        target: target.value,
        directed,
        ...timesOf(entity),
        ...roleOf(entity),
        statements: [...source.statements, ...target.statements],
      }),
    ),
  );
  return [...own, ...propertyLinks(entity, new Set([from, to]))];
};

/** The two properties of this entity that are both given. */
const endsOf = (entity: Entity): readonly [string, string, boolean] | undefined => {
  const edge = edgeOf(entity.schema);
  if (edge === undefined) return undefined;
  const family = Object.keys(ALTERNATIVES).find((name) => isA(entity.schema, name));
  const tried = [
    [edge.source, edge.target] as const,
    ...(family === undefined ? [] : (ALTERNATIVES[family] ?? [])),
  ];
  for (const [source, target] of tried)
    if (valuesOf(entity, source).length > 0 && valuesOf(entity, target).length > 0)
      return [source, target, edge.directed];
  return undefined;
};

const propertyLinks = (entity: Entity, used: ReadonlySet<string>): readonly Link[] => {
  const model = propertiesOf(entity.schema);
  // What an event names it names at its time, where the statement itself says none.
  const own = isA(entity.schema, 'Interval') ? timesOf(entity) : {};
  return [...entity.properties].flatMap(([property, values]) =>
    used.has(property) || model.get(property)?.type !== 'entity'
      ? []
      : values.map(({ value, statements }): Link => {
          const [first] = statements;
          return {
            id: `${entity.id}.${property}.${value}`,
            kind: property,
            source: entity.id,
            target: value,
            directed: true,
            ...own,
            ...(first?.from === undefined ? {} : { from: first.from }),
            ...(first?.until === undefined ? {} : { until: first.until }),
            statements,
          };
        }),
  );
};

const timesOf = (entity: Entity): Pick<Link, 'from' | 'until'> => {
  const date = firstValue(entity, 'date');
  const from = firstValue(entity, 'startDate') ?? date;
  const until = firstValue(entity, 'endDate') ?? date;
  return { ...(from === undefined ? {} : { from }), ...(until === undefined ? {} : { until }) };
};

const roleOf = (entity: Entity): Pick<Link, 'role'> => {
  const role = firstValue(entity, 'role') ?? firstValue(entity, 'relationship');
  return role === undefined ? {} : { role };
};
