export type { Nowcast, NowcastOptions } from './nowcast.ts';
export { nowcast } from './nowcast.ts';
export type { Report, ReportingTriangle, TriangleReading } from './triangle.ts';
export { reportingTriangle } from './triangle.ts';
