/** What other desks show of this one: a matrix of competing hypotheses, a series as a picture and as a table, the map. */
export { AchGrid } from './ach/ach-grid.tsx';
export { AchResultView } from './ach/ach-result.tsx';
export { newGrid } from './ach/grid-draft.ts';
export { KeepMatrix, MatrixQuestion } from './ach/matrix-fields.tsx';
export { MatrixTable } from './ach/matrix-table.tsx';
export { SeriesChart } from './charts/series-chart.tsx';
export type { SeriesShown } from './charts/series-points.ts';
export { SeriesTable } from './charts/series-table.tsx';
export { firstDayOfLabel } from './first-day.ts';
export { type MapBounds, mapPicture, mapViews } from './map/map-picture.ts';
export { usePeriodText } from './period-text.ts';
