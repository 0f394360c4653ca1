export type { NowcastCoverage } from './coverage.ts';
export { nowcastCoverage } from './coverage.ts';
export type { Nowcast, NowcastOptions } from './nowcast.ts';
export { nowcast } from './nowcast.ts';
export type { Report, ReportingTriangle, TriangleReading } from './triangle.ts';
export { reportingTriangle } from './triangle.ts';
export type { KnownThen, VintageTriangle } from './vintage-triangle.ts';
export { LEAST_VINTAGES, vintageTriangle } from './vintage-triangle.ts';
