import { type CivilDate, civilDateOf } from '@amirani/core';
import { serverNow } from './clock.ts';

/** The civil date of today on the server's clock, UTC. */
export const today = (): CivilDate => civilDateOf(new Date(serverNow()));
