import { keepAnswer } from '@platform/web/platform/keep-answer.ts';
import type { AcademyControl } from '../../api/types.ts';

/** Shows a sitting as the server gave it with its answer to the trainer's act. */
export const keepControl = (control: AcademyControl): void => {
  keepAnswer(['getControl', { params: { id: control.sitting.id } }], control);
};
