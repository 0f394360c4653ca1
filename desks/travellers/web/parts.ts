/** What other desks show of this one: when a flight leaves, and a record value by value. */
export { borderTime, inOrder, isEarlier } from './board.ts';
export { Countdown } from './countdown.tsx';
export { groupFacts } from './facts.ts';
export { recordValues } from './messages/record-values.ts';
