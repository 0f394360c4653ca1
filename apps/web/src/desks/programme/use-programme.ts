import { askUnasked, type OperationId } from '../../platform/api.ts';
import { useChanges } from '../../platform/changes.ts';
import { queries } from '../../platform/session.ts';

/** Fetches anew what is shown of these operations. */
export const readAnew = (...names: readonly OperationId[]): void => {
  for (const name of names) void queries.invalidateQueries({ queryKey: [name] });
};

/** Fetches anew when somebody changed a programme. Nothing of it is of a person, so that no consultation is written. */
export const useProgrammeChanges = (...names: readonly OperationId[]): void => {
  useChanges('programme', () => askUnasked(() => readAnew(...names)));
};
