/** What the desk of the Schengen rules offers other desks: the forms of a refusal that was decided. */
export { type DecidedRefusal, printDecided, remediesOf } from '../../desks/schengen/reads.ts';
