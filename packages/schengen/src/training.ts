import type { RuleTwins } from './facts/states.ts';

/**
 * The training overlay: each fictitious State of the synthetic world has the rules of a real one, so that Georgia's rules can
 * be practised on persons who do not exist. A duty system does not use it.
 */
export const trainingTwins: RuleTwins = { QVR: 'GE', QMB: 'FR', QNI: 'IT', QPL: 'LV', QSC: 'ES' };
