import type { Breach } from '@amirani/contract/oversight';
import { noteOwnAct } from '../../../platform/own-acts.ts';
import { queries } from '../../../platform/session.ts';

/** Shows a breach as the server gave it with its answer to an act; a new one stands first. */
export const keepBreach = (breach: Breach): void => {
  noteOwnAct(breach.id);
  queries.setQueriesData<{ readonly breaches: readonly Breach[]; readonly now: string }>(
    { queryKey: ['listBreaches'] },
    (list) =>
      list === undefined
        ? undefined
        : {
            ...list,
            breaches: list.breaches.some(({ id }) => id === breach.id)
              ? list.breaches.map((one) => (one.id === breach.id ? breach : one))
              : [breach, ...list.breaches],
          },
  );
};
