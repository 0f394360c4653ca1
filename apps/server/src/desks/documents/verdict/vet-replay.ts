import { vetting } from '../../../platform/apart/vet.ts';

/** Reads and examines a replay file. */
export const replayTask = vetting<undefined>('document.replay', 'package');
