import { keepAnswer } from '@platform/web/platform/keep-answer.ts';
import type { AcademySitting } from '../../api/types.ts';

/** Shows a sitting as the server gave it with its answer to an act. */
export const keepSitting = (sitting: AcademySitting): void => {
  keepAnswer(['getSitting', { params: { id: sitting.id } }], sitting);
};
