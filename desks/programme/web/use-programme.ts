import { askUnasked, type OperationId } from '@platform/web/platform/api.ts';
import { useChanges } from '@platform/web/platform/changes.ts';
import { readAnew } from '@platform/web/platform/read-anew.ts';

/** Reloads when somebody changed a programme. It contains no personal data, so that no consultation is recorded. */
export const useProgrammeChanges = (...names: readonly OperationId[]): void => {
  const anew = (): void => askUnasked(() => readAnew(...names));
  useChanges('programme', anew, anew);
};
