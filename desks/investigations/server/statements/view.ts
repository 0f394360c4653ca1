import { edgeOf, isA } from '@amirani/network/schema';
import {
  type CaseView,
  captionOf,
  caseView,
  categoryOf,
  type Entity,
  type Link,
  linksOf,
} from '@amirani/network/statements';
import type { Transaction } from '@platform/server/database/open.ts';
import { masked } from '@platform/server/log/mask.ts';
import type { EntityHead } from '../../api/types.ts';
import { isNumber, keptApart } from './apart.ts';
import { pureOf, type StatementRow } from './rows.ts';
import { contentVersion, judgementsOf, standingOf, statementsOf } from './store.ts';

/** A case as its statements and judgements make it. */
export interface SeenCase {
  readonly rows: ReadonlyMap<string, StatementRow>;
  readonly view: CaseView;
  readonly links: readonly Link[];
  /** Places in `links`, by the id of either end. */
  readonly linksOf: ReadonlyMap<string, readonly number[]>;
  readonly apart: ReadonlySet<string>;
  /** Heads of all entities except links. */
  readonly heads: ReadonlyMap<string, EntityHead>;
}

/** Number of cached views, one for each version of a case. Only members of the case get a view. */
const KEPT = 6;
const kept = new Map<string, SeenCase>();

/** A case as it is seen now; the caller has been found to be in it. */
export const seeCase = async (tx: Transaction, caseId: string): Promise<SeenCase> => {
  const key = `${caseId}:${await contentVersion(tx, caseId)}`;
  const known = kept.get(key);
  if (known !== undefined) return known;
  const seen = seenOf(await statementsOf(tx, caseId), standingOf(await judgementsOf(tx, caseId)));
  for (const other of kept.keys())
    if (other.startsWith(caseId) || kept.size >= KEPT) kept.delete(other);
  kept.set(key, seen);
  return seen;
};

/** The same of given statements. */
export const seenOf = (
  rows: readonly StatementRow[],
  decisions: Parameters<typeof caseView>[1] = [],
): SeenCase => {
  const standing = rows.filter(({ state }) => state === 'standing');
  const view = caseView(standing.map(pureOf), decisions);
  const links = linksOf(view);
  const byEnd = new Map<string, number[]>();
  for (const [index, { source, target }] of links.entries())
    for (const end of new Set([source, target])) {
      const places = byEnd.get(end);
      if (places === undefined) byEnd.set(end, [index]);
      else places.push(index);
    }
  const apart = keptApart(view, links);
  const heads = new Map<string, EntityHead>();
  for (const entity of view.entities.values())
    if (edgeOf(entity.schema) === undefined)
      heads.set(entity.id, headOf(entity, apart.has(entity.id), byEnd.get(entity.id)?.length ?? 0));
  // What is only named as the other end of a link is there too, by its id.
  for (const id of byEnd.keys())
    if (!heads.has(id) && !view.entities.has(id))
      heads.set(id, {
        id,
        schema: 'Thing',
        caption: id,
        apart: apart.has(id),
        statements: 0,
        links: byEnd.get(id)?.length ?? 0,
      });
  const all = new Map(rows.map((row) => [row.id, row]));
  return { rows: all, view, links, linksOf: byEnd, apart, heads };
};

/** The head of an entity; of what is kept apart no number is in its caption. */
const headOf = (entity: Entity, apart: boolean, links: number): EntityHead => {
  let statements = 0;
  let caption = captionOf(entity);
  for (const [property, values] of entity.properties)
    for (const { value, statements: saying } of values) {
      statements += saying.length;
      if (apart && value === caption && isNumber(entity.schema, property))
        caption = masked(caption);
    }
  // An id can be a number as well.
  if (apart && caption === entity.id) caption = masked(caption);
  return {
    id: entity.id,
    schema: entity.schema,
    caption,
    apart,
    statements,
    links,
    ...(isA(entity.schema, 'Person') ? { category: categoryOf(entity) } : {}),
  };
};
