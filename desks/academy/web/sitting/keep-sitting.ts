import type { AcademySitting } from '@amirani/contract/academy';
import { queries } from '@platform/web/platform/session.ts';

/** Shows a sitting as the server gave it with its answer to an act. */
export const keepSitting = (sitting: AcademySitting): void => {
  queries.setQueriesData({ queryKey: ['getSitting', { params: { id: sitting.id } }] }, sitting);
};
