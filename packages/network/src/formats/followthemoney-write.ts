import { downMapOf, isSchema, propertiesOf } from '../schema/index.ts';
import { captionOf, caseView, type Entity, type Statement } from '../statements/index.ts';
import type { JsonObject } from './embedded.ts';
import type { Exchange, Written } from './exchange.ts';

/** The id of the line that holds what belongs to no entity: decisions, and statements that were withdrawn. */
const DECISIONS_LINE = 'amirani-decisions';

/**
 * JSON lines of FollowTheMoney, one entity a line, in its plain schemata. Other data is in `amirani`: our schema, and every
 * statement with source, grade and dates; FollowTheMoney passes over what it does not know. Nothing is lost.
 */
export const writeFollowTheMoney = (exchange: Exchange): Written<string> => {
  const view = caseView(exchange.statements, exchange.decisions);
  const byId = Map.groupBy(exchange.statements, ({ subject, id }) =>
    view.withdrawn.has(id) ? DECISIONS_LINE : view.identities.canonical(subject),
  );
  const lines: JsonObject[] = [...view.entities.values()].map((entity) =>
    lineOf(entity, byId.get(entity.id) ?? []),
  );
  const aside = byId.get(DECISIONS_LINE) ?? [];
  if (exchange.decisions.length > 0 || aside.length > 0)
    lines.push({
      id: DECISIONS_LINE,
      schema: 'Note',
      properties: { name: ['Decisions on identities and withdrawals'] },
      amirani: { decisions: exchange.decisions, statements: aside } as unknown as JsonObject,
    });
  return { content: lines.map((line) => `${JSON.stringify(line)}\n`).join(''), losses: [] };
};

const lineOf = (entity: Entity, statements: readonly Statement[]): JsonObject => {
  const down = downMapOf(entity.schema);
  const schema = down?.schema ?? entity.schema;
  const model = propertiesOf(schema);
  const properties: Record<string, string[]> = {};
  for (const [name, values] of entity.properties) {
    const there = down?.properties?.[name] ?? name;
    if (isSchema(schema) && (!model.has(there) || model.get(there)?.extension === true)) continue;
    const list = properties[there] ?? [];
    properties[there] = list;
    for (const { value } of values) if (!list.includes(value)) list.push(value);
  }
  return {
    id: entity.id,
    schema,
    caption: captionOf(entity),
    properties,
    ...(entity.subjects.length > 1
      ? { referents: entity.subjects.filter((one) => one !== entity.id) }
      : {}),
    amirani: { schema: entity.schema, statements } as unknown as JsonObject,
  };
};
