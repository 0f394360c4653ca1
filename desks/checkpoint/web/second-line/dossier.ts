import type { Dossier } from '@amirani/contract/checkpoint';
import { noteOwnAct } from '@platform/web/platform/own-acts.ts';
import { queries } from '@platform/web/platform/session.ts';

/** Shows the dossier that the server gave with its answer to an act: what is on the screen is what it has committed. */
export const keepDossier = (dossier: Dossier): void => {
  noteOwnAct(dossier.check.id);
  queries.setQueriesData(
    { queryKey: ['getDossier', { params: { id: dossier.check.id } }] },
    dossier,
  );
};
