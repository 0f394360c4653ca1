import { edgeOf, isA } from '@amirani/network/schema';
import { type Entity, firstValue } from '@amirani/network/statements';
import type { EntityHead } from '../../api/types.ts';
import { textOnClock } from '../span.ts';
import { headIn } from '../statements/present.ts';
import { refers } from '../statements/rows.ts';
import type { SeenCase } from '../statements/view.ts';
import { isWithin, type PartQuery } from './part.ts';

/** Something that happened, and who and what was in it. */
export interface CaseEvent {
  readonly id: string;
  readonly schema: string;
  readonly caption: string;
  readonly from: string;
  /** The day on the clock of the border; shorter where only the month or the year is known. */
  readonly day: string;
  readonly to?: string;
  readonly entities: EntityHead[];
}

/** Days that are of a person or thing and no event of the case. */
const NO_EVENTS: ReadonlySet<string> = new Set([
  'birthDate',
  'deathDate',
  'modifiedAt',
  'retrievedAt',
]);

/**
 * What happened when, oldest first: everything that is an event or an interval (calls, payments, trips, participations), with
 * who was in it. What has no date is counted, never placed by guess.
 */
export const timelineOf = (
  seen: SeenCase,
  query: PartQuery & { readonly skip: number; readonly limit: number },
): { events: CaseEvent[]; total: number; undated: number } => {
  const around = new Set((query.around ?? []).map((id) => seen.view.identities.canonical(id)));
  const [within, onClock] = [isWithin(query), textOnClock(query.zone ?? 'UTC')];
  const events: CaseEvent[] = [];
  let undated = 0;
  for (const entity of seen.view.entities.values()) {
    if (!isA(entity.schema, 'Interval') && edgeOf(entity.schema) === undefined) continue;
    if (query.links.length > 0 && !query.links.some((one) => isA(entity.schema, one))) continue;
    const entities = partiesOf(seen, entity);
    if (!query.apart && entities.some(({ apart }) => apart)) continue;
    if (around.size > 0 && !entities.some(({ id }) => around.has(id))) continue;
    const from = firstValue(entity, 'startDate') ?? firstValue(entity, 'date');
    if (from === undefined) {
      undated += 1;
      continue;
    }
    const to = firstValue(entity, 'endDate');
    if (!within({ from, ...(to === undefined ? {} : { until: to }) })) continue;
    events.push({
      id: entity.id,
      schema: entity.schema,
      from,
      entities,
      day: onClock(from).slice(0, 10),
      caption: captionIn(entity),
      ...(to === undefined ? {} : { to }),
    });
  }
  events.sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : a.id < b.id ? -1 : 1));
  return {
    events: events.slice(query.skip, query.skip + query.limit),
    total: events.length,
    undated,
  };
};

/** How many events there were on each day, and how many of which the day is not known. */
export const daysOf = (
  seen: SeenCase,
  query: PartQuery,
): { days: { day: string; events: number }[]; undated: number; vague: number } => {
  const { events, undated } = timelineOf(seen, { ...query, skip: 0, limit: Infinity });
  const days = new Map<string, number>();
  let vague = 0;
  for (const { day } of events)
    if (day.length < 10) vague += 1;
    else days.set(day, (days.get(day) ?? 0) + 1);
  return { days: [...days].map(([day, count]) => ({ day, events: count })), undated, vague };
};

const partiesOf = (seen: SeenCase, entity: Entity): EntityHead[] => {
  const ids = new Set<string>();
  for (const [property, values] of entity.properties)
    if (!NO_EVENTS.has(property) && refers({ schema: entity.schema, property }))
      for (const { value } of values) ids.add(value);
  return [...ids].map((id) => headIn(seen, id));
};

/** An event is called by its name, or by its kind: never by numbers of who was in it. */
const captionIn = (entity: Entity): string =>
  firstValue(entity, 'name') ?? firstValue(entity, 'summary') ?? entity.schema;
