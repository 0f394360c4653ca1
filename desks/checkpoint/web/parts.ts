/** What other desks show of this one: the indicators, and a reason in one line. */
export { IndicatorList } from './help/indicator-list.tsx';
export { ReasonLine } from './reason-line.tsx';
export { ReleasedHitLines, type ReleasedHits, useReleasedHits } from './released-hits.tsx';
