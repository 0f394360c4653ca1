import type { Updater } from '@tanstack/react-query';
import { queries } from './session.ts';

/**
 * Shows what the server gave with its answer to an act, in all reads whose key begins so. A read that is on its way may have been
 * made before the act, and would show the old state over the new one: it is dropped and made again.
 */
export const keepAnswer = <T>(
  queryKey: readonly unknown[],
  answer: Updater<T | undefined, T | undefined>,
): void => {
  const onTheWay = queries.getQueryCache().findAll({ queryKey, fetchStatus: 'fetching' });
  void queries.cancelQueries({ queryKey });
  queries.setQueriesData<T>({ queryKey }, answer);
  void queries.refetchQueries({ predicate: (query) => onTheWay.includes(query) });
};

/** The same for one read that nobody may have made yet. An `answer` that is a function is called twice. */
export const putAnswer = <T>(
  queryKey: readonly unknown[],
  answer: Updater<T | undefined, T | undefined>,
): void => {
  keepAnswer(queryKey, answer);
  queries.setQueryData<T>(queryKey, answer);
};
