import type { BookingRecord, Locator, TravellerRecord } from '@amirani/messages';
import { factGroups } from '@platform/api/facts.ts';
import type { Fact, FactValue } from '@platform/api/types.ts';
import { pick } from '@platform/server/database/pick.ts';
import {
  conflictsOf,
  joinKnown,
  type Known,
  keyOf,
  knownOf,
} from '@platform/server/ingest/traveller/known.ts';
import type { Person, System } from '@platform/server/ingest/traveller/person.ts';
import {
  type BoardingSaid,
  bookingStatementsOf,
  type Statement,
  statementsOf,
} from '@platform/server/ingest/traveller/statements.ts';
import { masked } from '@platform/server/log/mask.ts';

/** Where an observation comes from. */
interface Provenance {
  readonly system: System;
  readonly messageId: string;
  /** Type, function and status for display: `PAXLST 745`. */
  readonly message: string;
  readonly receivedAt: Date;
  /** The place of the message by last receipt: what is said later has the greater. */
  readonly said: bigint;
}

/** What one message said of a traveller. */
export interface TravellerObservation extends Provenance {
  readonly record: TravellerRecord;
  readonly boarding: Person['boarding'];
}

/** What one message said of the traveller's booking. */
export interface BookingObservation extends Provenance {
  readonly record: BookingRecord;
}

/**
 * Everything that was said, by field and item, with where each value stands. The latest value comes first;
 * a value that several messages of one system gave is shown once, at the latest of them. Bulk data is
 * masked unless `clear` (R10).
 */
export const factsOf = (
  travellers: readonly TravellerObservation[],
  bookings: readonly BookingObservation[],
  clear = false,
): Fact[] => {
  const isOfSeveral = bookings.some(
    ({ record }) => record.travellers.length > 1 || (record.splits ?? []).length > 0,
  );
  const said: Said[] = [
    ...travellers.flatMap((one) =>
      spoken(one, statementsOf(one.record, boardingSaid(one, travellers)), one.record.source),
    ),
    ...bookings.flatMap((one) =>
      spoken(one, bookingStatementsOf(one.record), one.record.source, isOfSeveral),
    ),
  ]
    // Within a message what stands first is given first: the whole is turned round.
    .reverse()
    .sort((a, b) => Number(b.from.said - a.from.said));
  const known = travellers.reduce<Known>((sum, { record }) => joinKnown(sum, knownOf(record)), {});
  const conflicts = conflictsOf(known);
  const numbers = itemNumbers(said);
  const groups = Map.groupBy(said, ({ statement }) => factKey(statement));
  return [...groups.values()]
    .map((list) => factOf(list, conflicts, numbers, clear))
    .reverse()
    .sort((a, b) => factGroups.indexOf(a.group) - factGroups.indexOf(b.group));
};

/** A traveller named again after a cancellation does travel. This is reported although no code states it. */
const boardingSaid = (
  { boarding, system, said }: TravellerObservation,
  all: readonly TravellerObservation[],
): BoardingSaid | undefined => {
  if (boarding !== undefined) return boarding;
  const before = all.findLast((one) => one.system === system && one.said < said);
  return before?.boarding === 'cancelled' ? 'named-again' : undefined;
};

interface Said {
  readonly statement: Statement;
  readonly from: Provenance;
  readonly source: Locator | undefined;
  /** Whether it may be another traveller's. */
  readonly isShared: boolean;
}

const spoken = (
  from: Provenance,
  statements: readonly Statement[],
  source: Readonly<Record<string, Locator>>,
  isOfSeveral = false,
): Said[] =>
  statements.map((statement) => ({
    statement,
    from,
    source: source[statement.path] ?? source[statement.field],
    isShared:
      OF_OTHERS.has(statement.field) ||
      (isOfSeveral && (statement.group === 'contact' || statement.group === 'payment')),
  }));

/** What a record says of somebody else: bookings that were split off, and the adult of an infant. */
const OF_OTHERS: ReadonlySet<string> = new Set(['splits.count', 'splits.locator', 'infantOf']);

const factKey = ({ group, field, item }: Statement): string => `${group} ${field} ${item}`;

const listKey = ({ group, field, item }: Statement): string =>
  `${group} ${field.split('.')[0]} ${item}`;

/** Numbers documents, bags and tickets from 0, in the order in which they were first heard of. */
const itemNumbers = (said: readonly Said[]): ReadonlyMap<string, number> => {
  const numbers = new Map<string, number>();
  const next = new Map<string, number>();
  for (const { statement } of said.toReversed()) {
    const key = listKey(statement);
    if (numbers.has(key)) continue;
    const list = `${statement.group} ${statement.field.split('.')[0]}`;
    numbers.set(key, next.get(list) ?? 0);
    next.set(list, (next.get(list) ?? 0) + 1);
  }
  return numbers;
};

const factOf = (
  list: readonly Said[],
  conflicts: ReadonlySet<string>,
  numbers: ReadonlyMap<string, number>,
  clear: boolean,
): Fact => {
  const [first] = list;
  if (first === undefined) throw new Error('a group of statements is never empty');
  const { statement } = first;
  const distinct = new Map<string, FactValue>();
  for (const one of list) {
    const key = `${one.from.system} ${one.statement.value}`;
    if (!distinct.has(key)) distinct.set(key, factValue(one, clear));
  }
  const different = new Set(list.map((one) => one.statement.value)).size > 1;
  return {
    group: statement.group,
    field: statement.field,
    item: numbers.get(listKey(statement)) ?? 0,
    conflict:
      conflicts.has(keyOf(statement)) ||
      (BOOKING.has(statement.group) && statement.exclusive && different),
    // What one message records as the traveller's own is theirs, though another does not say whose it is.
    ...(list.every(({ isShared }) => isShared) ? { shared: true as const } : {}),
    values: [...distinct.values()],
  };
};

/** Groups that come from bookings, whose disagreements the traveller's own records do not tell. */
const BOOKING: ReadonlySet<Fact['group']> = new Set(['booking', 'payment']);

const factValue = ({ statement, from, source }: Said, clear: boolean): FactValue => ({
  value: statement.bulk && !clear ? masked(statement.value) : statement.value,
  masked: statement.bulk && !clear,
  ...pick(from, 'system', 'messageId', 'message'),
  source,
  receivedAt: from.receivedAt.toISOString(),
});
