import { keepAnswer } from '@platform/web/platform/keep-answer.ts';
import { noteOwnAct } from '@platform/web/platform/own-acts.ts';
import type { Breach } from '../../api/types.ts';
import type { BreachRevision } from './changed-fields.ts';

/** Shows a breach as the server gave it with its answer to an act; the list is read again when somebody comes back to it. */
export const keepBreach = (breach: Breach): void => {
  noteOwnAct(breach.id);
  keepAnswer<{
    readonly breach: Breach;
    readonly revisions: readonly BreachRevision[];
  }>(['getBreach', { params: { id: breach.id } }], (known) =>
    known === undefined ? undefined : { breach, revisions: withLatest(known.revisions, breach) },
  );
};

const withLatest = (
  revisions: readonly BreachRevision[],
  { revision, revisedAt: at, revisedBy: by, content }: Breach,
): readonly BreachRevision[] =>
  revisions.some((one) => one.revision === revision)
    ? revisions
    : [...revisions, { revision, at, by, content }];
