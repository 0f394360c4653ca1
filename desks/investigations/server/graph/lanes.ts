import { isA } from '@amirani/network/schema';
import type { EntityHead } from '../../api/types.ts';
import type { Span } from '../span.ts';
import { holdersIn } from '../statements/holders.ts';
import { headIn } from '../statements/present.ts';
import type { SeenCase } from '../statements/view.ts';
import { timelineOf } from './timeline.ts';

/** Whose lanes are asked for, and which kinds of entity these are. */
export const laneKinds = {
  person: ['LegalEntity'],
  phone: ['PhoneNumber'],
  account: ['BankAccount', 'UserAccount', 'CryptoWallet'],
} as const;

interface Lane {
  readonly entity: EntityHead;
  /** The entity, and what is theirs and was in these events: by these the events are found again. */
  readonly of: Set<string>;
  readonly marks: Map<string, { readonly day: string; readonly schema: string; events: number }>;
  /** The first day; one of which no day is known comes after the others. */
  first: string;
  vague: number;
}

/** Things of one lane by which its events are found again; a request has room for no more. */
const MOST_OF = 200;

/**
 * What happened when as lanes, one for each person, telephone or account, in the order of their first day, which ranks nobody;
 * those who are kept apart come last. In the lane of a person is what happened with their telephones and accounts as well.
 */
export const lanesOf = (
  seen: SeenCase,
  {
    by,
    skip,
    limit,
    ...query
  }: Span & {
    readonly zone: string;
    readonly by: keyof typeof laneKinds;
    readonly skip: number;
    readonly limit: number;
  },
) => {
  const holders = by === 'person' ? holdersIn(seen) : new Map<string, string>();
  const isLane = ({ schema }: EntityHead): boolean =>
    laneKinds[by].some((kind) => isA(schema, kind));
  const lanes = new Map<string, Lane>();
  const days = new Set<string>();
  let without = 0;
  const { events, undated } = timelineOf(seen, {
    ...query,
    nodes: [],
    links: [],
    apart: true,
    skip: 0,
    limit: Number.POSITIVE_INFINITY,
  });
  for (const { day, schema, entities } of events) {
    const whose = new Map<string, string[]>();
    for (const party of entities) {
      const holder = isLane(party) ? party.id : holders.get(party.id);
      if (holder !== undefined) whose.set(holder, [...(whose.get(holder) ?? []), party.id]);
    }
    if (whose.size === 0) without += 1;
    for (const [id, parties] of whose) {
      const lane = lanes.get(id) ?? {
        entity: headIn(seen, id),
        of: new Set([id]),
        marks: new Map(),
        first: '9999',
        vague: 0,
      };
      lanes.set(id, lane);
      for (const party of parties) lane.of.add(party);
      if (day.length < 10) {
        lane.vague += 1;
        continue;
      }
      const key = `${day} ${schema}`;
      const mark = lane.marks.get(key) ?? { day, schema, events: 0 };
      lane.marks.set(key, mark);
      mark.events += 1;
      if (day < lane.first) lane.first = day;
      days.add(day);
    }
  }
  const sorted = [...lanes.values()].sort(
    (a, b) =>
      Number(a.entity.apart) - Number(b.entity.apart) ||
      order(a.first, b.first) ||
      order(a.entity.id, b.entity.id),
  );
  const known = [...days].sort();
  const [first, last] = [known[0], known.at(-1)];
  return {
    lanes: sorted.slice(skip, skip + limit).map(({ entity, of, marks, vague }) => ({
      entity,
      of: [...of].slice(0, MOST_OF),
      vague,
      marks: [...marks.values()].sort((a, b) => order(a.day, b.day) || order(a.schema, b.schema)),
    })),
    total: sorted.length,
    events: events.length,
    without,
    undated,
    ...(first === undefined || last === undefined ? {} : { first, last }),
  };
};

const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
