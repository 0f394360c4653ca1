import { vetting } from '../../../platform/apart/vet.ts';

/** Reads past journeys of a file. */
export const journeysTask = vetting<undefined>('criteria.journeys', 'table');
