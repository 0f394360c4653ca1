/** What the checkpoint offers other desks: to oversight, the checks of a person who asks (R46). */
export { checksAbout } from '../../desks/checkpoint/reads.ts';
