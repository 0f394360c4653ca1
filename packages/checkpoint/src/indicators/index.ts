export type { IndicatorCode } from './indicators.ts';
export { indicators } from './indicators.ts';
export type { Indicator, IndicatorSource, IndicatorSubject } from './model.ts';
export { indicatorSources } from './sources.ts';
