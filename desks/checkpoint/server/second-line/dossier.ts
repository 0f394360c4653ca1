import type { Transaction } from '@platform/server/database/open.ts';
import type { Caller } from '@platform/server/http/caller.ts';
import { Problem } from '@platform/server/http/problems.ts';
import type { Config } from '@platform/server/settings/config.ts';
import type { Check, Dossier, Refusal, SecondLineItem } from '../../api/types.ts';
import { type Referred, readCheckRow, readReferred, readReferredById } from '../checks/reads.ts';
import { findCheck } from '../checks/store.ts';
import { findVerdict } from '../verdict/store.ts';
import { viewsOf } from './blind-store.ts';
import { groundsNow } from './grounds.ts';
import { noteOf, type RefusalRow, viewOf } from './rows.ts';
import { mustSee } from './sight.ts';
import { latestRefusal, notesOf, takersOf } from './store.ts';

/** Who looks, and when. */
export interface Looking {
  readonly caller: Caller;
  readonly now: Date;
  readonly config: Pick<Config, 'secondLineMinutes' | 'timeZone'>;
}

/** Cases that wait or are worked on, the longest waiting first. */
export const listQueue = async (
  tx: Transaction,
  config: Looking['config'],
): Promise<SecondLineItem[]> => itemsOf(tx, await readReferred(tx), config);

/**
 * The dossier of a case, ended or not; that it was seen is written down.
 * @throws Problem `http.not-found` where the check never was in the second line, `checkpoint.blind.view-owed`
 */
export const readDossier = async (
  tx: Transaction,
  id: string,
  { caller, now, config }: Looking,
): Promise<Dossier> => {
  const [item] = await itemsOf(tx, await readReferredById(tx, [id]), config);
  const row = await findCheck(tx, id);
  if (item === undefined || row === undefined) throw new Problem('http.not-found');
  await mustSee(tx, caller, id, now);
  const verdict = await findVerdict(tx, row.verdict);
  if (verdict === undefined) throw new Problem('http.not-found');
  const check = await readCheckRow(tx, row);
  const refusal = await latestRefusal(tx, id);
  return {
    item,
    check,
    notes: (await notesOf(tx, [id])).map(noteOf),
    blindViews: (await viewsOf(tx, [id])).map(viewOf),
    grounds: groundsNow(row, verdict).map(({ ground, condition, disputed }) => ({
      ground,
      condition: condition.code,
      disputed,
    })),
    ...(refusal === undefined || !standing.has(row.state)
      ? {}
      : { refusal: refusalOf(refusal, check) }),
  };
};

/** States that show the refusal. A returned refusal is shown in the steps of the decision. */
const standing: ReadonlySet<Check['state']> = new Set(['refusal-proposed', 'refused']);

const refusalOf = (row: RefusalRow, { decision }: Check): Refusal => {
  const confirmed = decision?.steps.findLast(({ act }) => act === 'confirm-refusal');
  return {
    grounds: [...row.grounds],
    reason: row.reason,
    protection: row.help_asked ? 'referred' : 'no-sign',
    proposedBy: row.proposed_by,
    proposedAt: row.at.toISOString(),
    ...(confirmed === undefined ? {} : { confirmedBy: confirmed.by, confirmedAt: confirmed.at }),
  };
};

const itemsOf = async (
  tx: Transaction,
  cases: readonly Referred[],
  { secondLineMinutes }: Looking['config'],
): Promise<SecondLineItem[]> => {
  const ids = cases.map(({ check }) => check.id);
  const takers = await takersOf(tx, ids);
  const views = Map.groupBy(await viewsOf(tx, ids), ({ check_id }) => check_id);
  return cases.map(({ check, referredAt, referredBy }) => {
    const taker = takers.get(check.id);
    return {
      check,
      referredAt: referredAt.toISOString(),
      referredBy,
      dueAt: new Date(referredAt.getTime() + secondLineMinutes * 60_000).toISOString(),
      ...(taker === undefined ? {} : { takenBy: taker.taken_by, takenAt: taker.at.toISOString() }),
      blindViews: views.get(check.id)?.length ?? 0,
    };
  });
};
