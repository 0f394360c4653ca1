/** What other desks show of this one: clocks in words, the indicators, and what became of an act that was not answered. */
export { ActError } from './act-error.tsx';
export { IndicatorList } from './help/indicator-list.tsx';
export { ReasonLine } from './reason-line.tsx';
export { ClockTime } from './timers/clock-time.tsx';
export { Due, Since } from './timers/due.tsx';
export { SpanText } from './timers/span-text.tsx';
