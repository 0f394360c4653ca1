import type { CivilDate } from '@amirani/core';
import {
  advance,
  type CollectionItem,
  collectionStatus,
  type IntelligenceRequirement,
  type RequirementStep,
} from '@amirani/risk/incidents/cycle';
import type { Transaction } from '@platform/server/database/open.ts';
import { actOf, decide, readAllDecisions } from '@platform/server/decisions/decide.ts';
import type { Caller } from '@platform/server/http/caller.ts';
import { mustFind } from '@platform/server/http/must-find.ts';
import { Problem } from '@platform/server/http/problems.ts';
import { publish } from '@platform/server/jobs/outbox.ts';
import type { RiskCollection, RiskRequirement } from '../../api/types.ts';
import { stepsOf } from '../datasets/rows.ts';
import { marks } from '../marks.ts';
import type { Moment } from '../moment.ts';
import { mustBeSeen } from '../must.ts';
import type { CollectionReceiptRow, CollectionRow, RequirementRow } from '../sql/tables.gen.ts';
import { requirementDecision } from './decisions.ts';
import { feedbackAmong, summedUp } from './feedback.ts';
import * as store from './store.ts';

type Given = Pick<
  RiskRequirement,
  'id' | 'question' | 'client' | 'due' | 'horizon' | 'handling'
> & { readonly reason: string };

/** Requirements with their plans as they stand today. */
export const listRequirements = async (
  tx: Transaction,
  today: CivilDate,
): Promise<RiskRequirement[]> => presented(tx, await store.findRequirements(tx), today);

/** Writes a requirement down. @throws Problem `risk.id-taken`, `decision.*` */
export const openRequirement = async (
  tx: Transaction,
  caller: Caller,
  { reason, ...given }: Given,
  { now, today }: Moment,
): Promise<RiskRequirement> => {
  const decision = await decide(
    tx,
    requirementDecision,
    { subject: given.id },
    actOf(caller, 'write', { reason, version: 0, seen: seenOf(given) }, now),
  );
  const added = await store.insertRequirement(tx, {
    ...given,
    author: caller.actor,
    at: now,
    decision: decision.id,
  });
  if (!added) throw new Problem('risk.id-taken');
  return told(tx, given.id, today);
};

/**
 * Takes a requirement one step on. @throws Problem `http.not-found`, `risk.requirement.refused`, `decision.*`
 */
export const stepRequirement = async (
  tx: Transaction,
  caller: Caller,
  id: string,
  {
    act,
    reason,
    version,
    product,
  }: {
    readonly act: 'approve' | 'answer' | 'close';
    readonly reason: string;
    readonly version: number;
    readonly product?: string | undefined;
  },
  { now, today }: Moment,
): Promise<RiskRequirement> => {
  const row = mustFind(await store.lockRequirement(tx, id));
  mustBeSeen(row.version, version);
  const after = advance(requirementOf(row), await stepOf(tx, row, caller, act, product));
  if (!after.ok) throw new Problem('risk.requirement.refused', { why: after.issues[0] ?? '' });
  const { products, state } = after.value;
  await decide(
    tx,
    requirementDecision,
    { decision: row.decision },
    // A decision counts its own steps, of which the first wrote the requirement.
    actOf(caller, act, { reason, version: version + 1, seen: seenOf(row) }, now),
  );
  await store.updateRequirement(tx, id, { state, products });
  return told(tx, id, today);
};

/** What every step has before it: the question as it was written. */
const seenOf = ({
  id,
  question,
  client,
  due,
  horizon,
  handling,
}: Omit<Given, 'reason' | 'due'> & { readonly due: string }) => ({
  id,
  question,
  client,
  due,
  horizon,
  handling,
});

/** The step in the words of the package; a product answers once it is published. */
const stepOf = async (
  tx: Transaction,
  row: RequirementRow,
  caller: Caller,
  act: 'approve' | 'answer' | 'close',
  product: string | undefined,
): Promise<RequirementStep> => {
  if (act === 'approve') return { to: 'approved', by: caller.actor };
  if (act === 'close')
    return { to: 'closed', feedback: (await summedUp(tx, row.products)).answers };
  const id = product ?? '';
  const worth = (await store.findWorth(tx, [id])).get(id);
  return { to: 'answered', product: worth?.state === 'published' ? id : '' };
};

const requirementOf = (row: RequirementRow): IntelligenceRequirement => ({
  id: row.id,
  question: row.question,
  client: row.client,
  author: row.author,
  due: row.due,
  horizon: row.horizon,
  state: row.state,
  mark: { tlp: marks[row.handling] },
  products: row.products,
});

/** Adds to the plan of a requirement. @throws Problem `http.not-found`, `risk.requirement.refused` where it is closed */
export const planCollection = async (
  tx: Transaction,
  caller: Caller,
  requirement: string,
  item: Pick<RiskCollection, 'id' | 'source' | 'owner' | 'due' | 'everyDays'>,
  { now, today }: Moment,
): Promise<RiskRequirement> => {
  await mustBeOpen(tx, requirement);
  await store.insertPlanned(tx, { ...item, requirement, byAccount: caller.actor, at: now });
  return told(tx, requirement, today);
};

/** Says that something planned has arrived. @throws Problem `http.not-found`, `risk.requirement.refused` */
export const receive = async (
  tx: Transaction,
  caller: Caller,
  collection: string,
  {
    id,
    on,
    grade,
  }: {
    readonly id: string;
    readonly on: CivilDate;
    readonly grade?: CollectionReceiptRow['grade'] | undefined;
  },
  { now, today }: Moment,
): Promise<RiskRequirement> => {
  const { requirement } = mustFind(await store.findPlanned(tx, collection));
  await mustBeOpen(tx, requirement);
  if (on > today) throw new Problem('risk.requirement.refused', { why: 'risk.incident.future' });
  await store.insertReceipt(tx, {
    id,
    collection,
    onDay: on,
    grade,
    byAccount: caller.actor,
    at: now,
  });
  return told(tx, requirement, today);
};

/** Says that something is no longer waited for. @throws Problem `http.not-found`, `decision.reason.missing` */
export const waive = async (
  tx: Transaction,
  caller: Caller,
  collection: string,
  reason: string,
  today: CivilDate,
): Promise<RiskRequirement> => {
  const { requirement } = mustFind(await store.findPlanned(tx, collection));
  await mustBeOpen(tx, requirement);
  if (reason.trim() === '') throw new Problem('decision.reason.missing');
  await store.waivePlanned(tx, collection, caller.actor, reason);
  return told(tx, requirement, today);
};

const mustBeOpen = async (tx: Transaction, id: string): Promise<void> => {
  const { state } = mustFind(await store.lockRequirement(tx, id));
  if (state === 'closed')
    throw new Problem('risk.requirement.refused', { why: 'risk.requirement.state' });
};

const told = async (tx: Transaction, id: string, today: CivilDate): Promise<RiskRequirement> => {
  await publish(tx, [{ kind: 'risk', id }]);
  const row = mustFind(await store.lockRequirement(tx, id));
  return mustFind((await presented(tx, [row], today))[0]);
};

const presented = async (
  tx: Transaction,
  rows: readonly RequirementRow[],
  today: CivilDate,
): Promise<RiskRequirement[]> => {
  const ids = rows.map(({ id }) => id);
  const planned = await store.findCollection(tx, ids);
  const collection = Map.groupBy(planned, ({ requirement }) => requirement);
  const receipts = Map.groupBy(
    await store.findReceipts(
      tx,
      planned.map(({ id }) => id),
    ),
    ({ collection: of }) => of,
  );
  const decisions = Map.groupBy(
    await readAllDecisions(tx, requirementDecision, ids),
    ({ subject }) => subject,
  );
  const feedback = await feedbackAmong(
    tx,
    rows.flatMap(({ products }) => products),
  );
  return rows.map((row) => {
    const own = collection.get(row.id) ?? [];
    const { items, complete } = collectionStatus(
      own.map((one) => itemOf(one, receipts.get(one.id) ?? [])),
      today,
    );
    return {
      id: row.id,
      question: row.question,
      client: row.client,
      due: row.due,
      horizon: row.horizon,
      handling: row.handling,
      author: row.author,
      at: row.at.toISOString(),
      state: row.state,
      products: [...row.products],
      version: row.version,
      steps: stepsOf(decisions.get(row.id) ?? []),
      collection: own.map((one, i) => collectionOf(one, receipts.get(one.id) ?? [], items[i])),
      isComplete: complete,
      ...(row.products.length === 0 ? {} : { feedback: feedback(row.products) }),
    };
  });
};

/** What of a plan is the same in the words of the package and of the contract. */
const plannedOf = (row: CollectionRow) => ({
  id: row.id,
  source: row.source,
  owner: row.owner,
  due: row.due,
  ...(row.everyDays === undefined ? {} : { everyDays: row.everyDays }),
  ...(row.waivedBy === undefined || row.waivedReason === undefined
    ? {}
    : { waived: { by: row.waivedBy, reason: row.waivedReason } }),
});

const itemOf = (row: CollectionRow, came: readonly CollectionReceiptRow[]): CollectionItem => ({
  ...plannedOf(row),
  requirement: row.requirement,
  receipts: came.map(({ onDay: on, grade }) => ({
    on,
    ...(grade === undefined
      ? {}
      : { grade: { scale: '6x6', reliability: grade?.source, credibility: grade?.information } }),
  })) as CollectionItem['receipts'],
});

const collectionOf = (
  row: CollectionRow,
  came: readonly CollectionReceiptRow[],
  status: ReturnType<typeof collectionStatus>['items'][number] | undefined,
): RiskCollection => ({
  ...plannedOf(row),
  state: status?.state ?? 'open',
  ungraded: status?.ungraded ?? 0,
  ...(status?.due === undefined ? {} : { next: status.due }),
  receipts: came.map(({ onDay: on, grade, byAccount: by }) => ({
    on,
    by,
    ...(grade === undefined ? {} : { grade }),
  })),
});
