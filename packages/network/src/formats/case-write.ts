import { isA } from '../schema/index.ts';
import {
  type CaseView,
  caseView,
  type Decision,
  type Entity,
  linksOf,
  type Statement,
  valuesOf,
} from '../statements/index.ts';
import { caseContext, caseMappings, type FacetProperty, ownProperties } from './case-map.ts';
import type { Json, JsonObject } from './embedded.ts';
import type { Exchange, Written } from './exchange.ts';

/**
 * JSON-LD of CASE and UCO (caseontology.org): objects with their facets, links as relationships, and beside them every
 * statement and decision of the case as objects of our own name space, so that nothing is lost.
 */
export const writeCase = (exchange: Exchange): Written<string> => {
  const view = caseView(exchange.statements, exchange.decisions);
  const graph: JsonObject[] = [
    ...[...view.entities.values()].map((entity) => objectOf(entity, view)),
    ...linksOf(view)
      .filter(({ kind }) => !isA(kind, 'Call') && !isA(kind, 'Message'))
      .map(
        (link): JsonObject => ({
          '@id': iri(`relationship-${link.id}`),
          '@type': 'uco-core:Relationship',
          'uco-core:source': reference(link.source),
          'uco-core:target': reference(link.target),
          'uco-core:kindOfRelationship': link.role ?? link.kind,
          'uco-core:isDirectional': link.directed,
        }),
      ),
    ...exchange.statements.map(statementObject),
    ...exchange.decisions.map(decisionObject),
  ];
  return {
    content: `${JSON.stringify({ '@context': caseContext, '@graph': graph }, null, 1)}\n`,
    losses: [],
  };
};

/** Ids of subjects are any text; an IRI is not. */
const iri = (id: string): string => `kb:${encodeURIComponent(id.toWellFormed())}`;

const reference = (id: string): JsonObject => ({ '@id': iri(id) });

const objectOf = (entity: Entity, view: CaseView): JsonObject => {
  const mapping = caseMappings.find(({ schema }) => schema === entity.schema) ?? {
    types: ['uco-core:UcoObject'],
    properties: [],
  };
  const facets = Map.groupBy(mapping.properties, ({ facet }) => facet);
  const written = [...facets].flatMap(([facet, properties]) => {
    const values = properties.flatMap((property) => facetValue(entity, property, view));
    return values.length === 0
      ? []
      : [
          {
            '@id': iri(`${facet.split(':')[1]}-${entity.id}`),
            '@type': facet,
            ...Object.fromEntries(values),
          },
        ];
  });
  // A property that several names are read as is written under the first of them.
  const names = new Map(
    Object.entries({ ...ownProperties['*'], ...ownProperties[entity.schema] })
      .reverse()
      .map(([name, property]) => [property, name]),
  );
  const own = [...names].flatMap(([property, name]): [string, Json][] => {
    const values = valuesOf(entity, property);
    return values.length === 0 ? [] : [[name, values.length === 1 ? (values[0] ?? '') : values]];
  });
  return {
    '@id': iri(entity.id),
    '@type': mapping.types[0] ?? 'uco-core:UcoObject',
    ...Object.fromEntries(own),
    ...(written.length === 0 ? {} : { 'uco-core:hasFacet': written }),
  };
};

const facetValue = (
  entity: Entity,
  { property, name, type }: FacetProperty,
  view: CaseView,
): [string, Json][] => {
  const values = valuesOf(entity, property).map((value): Json => {
    // Another object where there is one; what is only named is text.
    if (type === 'link') return view.entities.has(value) ? reference(value) : value;
    return type === 'string' ? value : { '@type': `xsd:${type}`, '@value': value };
  });
  return values.length === 0 ? [] : [[name, values.length === 1 ? (values[0] ?? '') : values]];
};

const statementObject = ({ source, ...statement }: Statement): JsonObject => ({
  '@id': iri(`statement-${statement.id}`),
  '@type': 'amirani:Statement',
  ...prefixed(statement),
  'amirani:item': source.item,
  ...(source.locator === undefined ? {} : { 'amirani:locator': source.locator }),
});

const decisionObject = (decision: Decision): JsonObject => ({
  '@id': iri(`decision-${decision.id}`),
  '@type': 'amirani:Decision',
  ...prefixed(decision),
});

const prefixed = (record: object): JsonObject =>
  Object.fromEntries(
    Object.entries(record).map(([name, value]: [string, Json]) => [
      `amirani:${name}`,
      // A list of JSON-LD has no order unless it says so.
      Array.isArray(value) ? { '@list': value } : value,
    ]),
  );
