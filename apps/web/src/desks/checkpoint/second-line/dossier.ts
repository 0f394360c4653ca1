import type { Dossier } from '@amirani/contract/checkpoint';
import { queries } from '../../../platform/session.ts';

/** How long after an answer the server may still tell of the change that the answer has shown already. */
const echoMs = 3000;
const keptAt = new Map<string, number>();

/** Whether the server's word of a change is the echo of this window's own act, whose answer is on the screen. */
export const isEcho = (id: string, now: number): boolean =>
  now - (keptAt.get(id) ?? Number.NEGATIVE_INFINITY) < echoMs;

/** Shows the dossier that the server gave with its answer to an act: what is on the screen is what it has committed. */
export const keepDossier = (dossier: Dossier): void => {
  keptAt.set(dossier.check.id, Date.now());
  queries.setQueriesData(
    { queryKey: ['getDossier', { params: { id: dossier.check.id } }] },
    dossier,
  );
};
