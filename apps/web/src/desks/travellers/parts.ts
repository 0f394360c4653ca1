/** What other desks show of this one: when a flight leaves. */
export { borderTime, inOrder, isEarlier } from './board.ts';
export { Countdown } from './countdown.tsx';
export { groupFacts } from './facts.ts';
