import type { OperationId } from './api.ts';
import { queries } from './session.ts';

/** Fetches anew what is shown of these operations, wherever it is shown. */
export const readAnew = (...names: readonly OperationId[]): void => {
  for (const name of names) void queries.invalidateQueries({ queryKey: [name] });
};
