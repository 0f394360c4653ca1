/** What the investigations desk offers other desks: to oversight, what cases state of a person who asks (R46). */
export { casesAbout } from '../../desks/investigations/reads.ts';
