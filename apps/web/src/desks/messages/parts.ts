/** What other desks show of this one: a record value by value. */
export { recordValues } from './record-values.ts';
