import { keepAnswer } from '@platform/web/platform/keep-answer.ts';
import { noteOwnAct } from '@platform/web/platform/own-acts.ts';
import type { Dossier } from '../../api/types.ts';

/** Shows the dossier that the server gave with its answer to an act: what is on the screen is what it has committed. */
export const keepDossier = (dossier: Dossier): void => {
  noteOwnAct(dossier.check.id);
  keepAnswer(['getDossier', { params: { id: dossier.check.id } }], dossier);
};
