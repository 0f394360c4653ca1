import type { CivilDate } from '@amirani/core';
import {
  checkWatchList,
  type WatchList as DomainList,
  type ListIssue,
} from '@amirani/targeting/watch-lists';
import type { Transaction } from '@platform/server/database/open.ts';
import {
  actOf,
  decide,
  readAllDecisions,
  readDecisions,
} from '@platform/server/decisions/decide.ts';
import { SHORTEST_REASON } from '@platform/server/decisions/step.ts';
import type { Caller } from '@platform/server/http/caller.ts';
import { mustFind } from '@platform/server/http/must-find.ts';
import { Problem } from '@platform/server/http/problems.ts';
import { publish } from '@platform/server/jobs/outbox.ts';
import type { Moment } from '@platform/server/time/moment.ts';
import type { ListStep, WatchList, WatchListTerms } from '../../api/watch-lists/types.ts';
import { listDecision } from './decisions.ts';
import { endImport, findOpenImports } from './import-store.ts';
import * as store from './list-store.ts';
import { type ListRow, listOf, stepsOf } from './rows.ts';

/** A step somebody takes, with the version of the list that they saw. */
export interface ListAct {
  readonly reason: string;
  readonly version: number;
}

/** All lists, those that count first. */
export const listLists = async (tx: Transaction, moment: Moment): Promise<WatchList[]> =>
  (await store.findLists(tx, moment.today)).map(listOf);

/** One list. @throws Problem `http.not-found` */
export const readList = async (tx: Transaction, id: string, moment: Moment): Promise<WatchList> =>
  listOf(mustFind(await store.findList(tx, id, moment.today)));

/** The decisions on a list, in their order. */
export const stepsOfList = async (tx: Transaction, id: string): Promise<ListStep[]> =>
  stepsOf(await readAllDecisions(tx, listDecision, [id]));

/** What speaks against a list as it is described. */
export const issuesOf = (id: string, terms: WatchListTerms, owner: string): readonly ListIssue[] =>
  checkWatchList({
    ...terms,
    id,
    owner,
    offences: terms.offences as DomainList['offences'],
    validFrom: terms.validFrom as CivilDate,
    validUntil: terms.validUntil as CivilDate,
  });

/**
 * Describes a new list; it counts for nothing yet.
 * @throws Problem `watch-list.terms`, `watch-list.taken`
 */
export const registerList = async (
  tx: Transaction,
  caller: Caller,
  { id, ...terms }: WatchListTerms & { readonly id: string },
  moment: Moment,
): Promise<WatchList> => {
  mustBeSound(id, terms, caller.actor);
  if (!(await store.insertList(tx, id, termsOf(terms), caller.actor, moment.now)))
    throw new Problem('watch-list.taken');
  return said(tx, id, moment);
};

/**
 * Updates the terms of a draft and discards its open imports.
 * @throws Problem `http.not-found`, `watch-list.not-draft`, `watch-list.not-owner`, `watch-list.terms`
 */
export const amendList = async (
  tx: Transaction,
  caller: Caller,
  id: string,
  terms: WatchListTerms,
  moment: Moment,
): Promise<WatchList> => {
  const row = mustFind(await store.lockList(tx, id, moment.today));
  mustOwn(row, caller);
  if (row.state !== 'draft') throw new Problem('watch-list.not-draft');
  mustBeSound(id, terms, row.owner);
  await store.updateTerms(tx, id, termsOf(terms), moment.now);
  // Files read for the former terms must be read again.
  for (const waiting of await findOpenImports(tx, id)) await endImport(tx, waiting.id, 'discarded');
  return said(tx, id, moment);
};

/**
 * Another analyst answers for the list from now on.
 * @throws Problem `http.not-found`, `watch-list.owner.unknown`, `decision.reason.missing`
 */
export const transferList = async (
  tx: Transaction,
  caller: Caller,
  id: string,
  { owner, reason }: { readonly owner: string; readonly reason: string },
  moment: Moment,
): Promise<WatchList> => {
  const row = mustFind(await store.lockList(tx, id, moment.today));
  if (reason.trim().length < SHORTEST_REASON) throw new Problem('decision.reason.missing');
  if (!(await store.transferList(tx, row, owner, reason, caller.actor, moment.now)))
    throw new Problem('watch-list.owner.unknown');
  return said(tx, id, moment);
};

/**
 * Takes a step of a list that is there: a second person activates it or sends it back, its owner retires it.
 * @throws Problem `http.not-found`, `watch-list.not-owner`, `decision.*`
 */
export const stepList = async (
  tx: Transaction,
  caller: Caller,
  id: string,
  act: 'activate' | 'send-back' | 'retire',
  step: ListAct,
  moment: Moment,
): Promise<WatchList> => {
  const row = mustFind(await store.lockList(tx, id, moment.today));
  if (act === 'retire') mustOwn(row, caller);
  if (step.version !== row.version) throw new Problem('decision.version.stale');
  const decision = await moveList(tx, caller, row, act, step.reason, moment.now);
  const state = act === 'activate' ? 'active' : act === 'retire' ? 'retired' : 'draft';
  await store.updateStanding(tx, { ...row, state, decision }, moment.now);
  if (act === 'retire') await store.endEntries(tx, id, moment.now);
  return said(tx, id, moment);
};

/** Takes a step of the decision on a list, a new one where the last has ended; gives its id. */
export const moveList = async (
  tx: Transaction,
  caller: Caller,
  row: ListRow,
  act: keyof typeof listDecision.acts,
  reason: string,
  now: Date,
): Promise<string> => {
  const [latest] = await readDecisions(tx, listDecision, row.id);
  const open = latest !== undefined && latest.state !== 'sent-back' ? latest : undefined;
  const version = open?.version ?? 0;
  const done = actOf(caller, act, { reason, version, seen: await seenOf(tx, row) }, now);
  const target =
    open !== undefined
      ? { decision: open.id }
      : {
          subject: row.id,
          ...(latest === undefined ? {} : { supersedes: latest.id }),
        };
  return (await decide(tx, listDecision, target, done)).id;
};

/** What both persons have before them: the list as it is described, and its content. */
const seenOf = async (tx: Transaction, row: ListRow): Promise<unknown> => {
  const content =
    row.content === null ? undefined : await store.findVersion(tx, row.id, row.content);
  const { id, title, source, category, ground, instruction, purposes, offences } = row;
  return {
    ...{ id, title, source, category, ground, instruction, purposes, offences },
    ...{ validFrom: row.valid_from, validUntil: row.valid_until },
    content: content?.digest.toString('hex') ?? null,
  };
};

const mustBeSound = (id: string, terms: WatchListTerms, owner: string): void => {
  const [issue] = issuesOf(id, terms, owner);
  if (issue !== undefined) throw new Problem('watch-list.terms', { why: issue.code });
};

/** @throws Problem `watch-list.not-owner` */
export const mustOwn = ({ owner }: Pick<ListRow, 'owner'>, { actor }: Caller): void => {
  if (owner !== actor) throw new Problem('watch-list.not-owner');
};

/** Tells everybody that a list changed, and gives it as it stands moment.now. */
export const said = async (tx: Transaction, id: string, moment: Moment): Promise<WatchList> => {
  await publish(tx, [{ kind: 'watch-list', list: id }]);
  return readList(tx, id, moment);
};

const termsOf = (terms: WatchListTerms): store.ListTerms => ({
  title: terms.title,
  source: terms.source,
  category: terms.category,
  ground: terms.ground,
  instruction: terms.instruction ?? null,
  purposes: [...new Set(terms.purposes)],
  offences: [...new Set(terms.offences)],
  valid_from: terms.validFrom,
  valid_until: terms.validUntil,
});
