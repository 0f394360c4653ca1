import type { AcademyControl } from '@amirani/contract/academy';
import { queries } from '@platform/web/platform/session.ts';

/** Shows a sitting as the server gave it with its answer to the trainer's act. */
export const keepControl = (control: AcademyControl): void => {
  queries.setQueriesData(
    { queryKey: ['getControl', { params: { id: control.sitting.id } }] },
    control,
  );
};
