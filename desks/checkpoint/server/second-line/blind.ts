import type { Transaction } from '@platform/server/database/open.ts';
import { Problem } from '@platform/server/http/problems.ts';
import { publish } from '@platform/server/jobs/outbox.ts';
import type { BlindCase, BlindView, Dossier } from '../../api/types.ts';
import {
  findBlindCase,
  hasSeen,
  insertOpening,
  insertView,
  lockSight,
  viewsOf,
  wasOpenedBlind,
} from './blind-store.ts';
import { type Looking, readDossier } from './dossier.ts';

/**
 * Opens the case for somebody who has seen nothing of it; from now on they owe a view. In the database role of the blind,
 * which reads the papers and what was given and has no grant on anything else of it.
 * @throws Problem `checkpoint.blind.seen-already`, `checkpoint.blind.none` where nothing is to be judged
 */
export const openBlindCase = async (
  tx: Transaction,
  id: string,
  { caller, now }: Looking,
): Promise<BlindCase> => {
  await lockSight(tx, id);
  if (await hasSeen(tx, id)) throw new Problem('checkpoint.blind.seen-already');
  const row = await findBlindCase(tx, id);
  if (row === undefined) throw new Problem('checkpoint.blind.none');
  await insertOpening(tx, { check: id, by: caller.actor, at: now });
  return {
    ...{ id, presented: row.presented, examination: row.examination, given: row.given },
    ...(row.flight === null ? {} : { flight: row.flight }),
  };
};

/**
 * Takes a colleague's view, once; then the dossier is theirs to read, with what the others think. A view that is owed may be
 * given after the case has ended.
 * @throws Problem `checkpoint.blind.none`, `checkpoint.blind.given`, `checkpoint.note.id-taken`
 */
export const giveView = async (
  tx: Transaction,
  id: string,
  given: Pick<BlindView, 'id' | 'view' | 'reason'>,
  looking: Looking,
): Promise<Dossier> => {
  const { caller, now } = looking;
  await lockSight(tx, id);
  if (!(await wasOpenedBlind(tx, id, caller.actor))) throw new Problem('checkpoint.blind.none');
  const added = await insertView(tx, {
    ...given,
    ...{ check_id: id, given_by: caller.actor, at: now },
  });
  if (!added) {
    const own = (await viewsOf(tx, [id])).find(({ given_by }) => given_by === caller.actor);
    if (own === undefined) throw new Problem('checkpoint.note.id-taken');
    if (own.id !== given.id || own.view !== given.view || own.reason !== given.reason)
      throw new Problem('checkpoint.blind.given');
  } else await publish(tx, [{ kind: 'check', id }]);
  return readDossier(tx, id, looking);
};
