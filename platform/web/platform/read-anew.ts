import type { OperationId } from './api.ts';
import { queries } from './session.ts';

/** Invalidates the cached queries of these operations. */
export const readAnew = (...names: readonly OperationId[]): void => {
  for (const name of names) void queries.invalidateQueries({ queryKey: [name] });
};
