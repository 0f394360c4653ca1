import { ApiError } from '@platform/api/client.ts';
import { call } from '@platform/web/platform/api.ts';
import { queries } from '@platform/web/platform/session.ts';
import { createStore, type Store } from '@platform/web/platform/store.ts';
import type { Check } from '../../api/types.ts';
import { showCheck } from './check-store.ts';

/** Checks whose verdict is updating. The screen still shows the previous one. */
export const judging: Store<ReadonlySet<string>> = createStore<ReadonlySet<string>>(new Set());

/** Checks of which something changed while they were judged. */
const owed = new Set<string>();

/** Whether the server waits for the officer's own comparison of the faces (R45). */
export const isAwaited = (error: unknown): boolean =>
  error instanceof ApiError && error.code === 'document.judgement.awaited';

/**
 * Examines and judges a check again, one request at a time, and repeats it if something changed meanwhile. Returns the server's
 * error. A missing face comparison is not an error, since its screen follows from the examination.
 */
export const judgeAgain = async ({
  id,
  examination,
}: Pick<Check, 'id' | 'examination'>): Promise<unknown> => {
  // Something came while it is judged: once more, when that is done.
  if (judging.get().has(id)) {
    owed.add(id);
    return undefined;
  }
  judging.update((now) => new Set(now).add(id));
  try {
    do {
      owed.delete(id);
      const { check } = await call('checkAgain', { params: { id } });
      showCheck(check);
    } while (owed.has(id));
    return undefined;
  } catch (refusal) {
    return isAwaited(refusal) ? undefined : refusal;
  } finally {
    owed.delete(id);
    for (const name of ['getExamination', 'getEvidence'])
      await queries.invalidateQueries({ queryKey: [name, { params: { id: examination.id } }] });
    judging.update((now) => new Set([...now].filter((one) => one !== id)));
  }
};
