import { askUnasked, type OperationId } from '@platform/web/platform/api.ts';
import { useChanges } from '@platform/web/platform/changes.ts';
import { readAnew } from '@platform/web/platform/read-anew.ts';

/** Fetches anew when somebody changed a programme. Nothing of it is of a person, so that no consultation is written. */
export const useProgrammeChanges = (...names: readonly OperationId[]): void => {
  const anew = (): void => askUnasked(() => readAnew(...names));
  useChanges('programme', anew, anew);
};
