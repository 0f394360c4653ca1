export { composeProduct } from './compose.ts';
export type {
  ProductContent,
  ReportedBreakdown,
  ReportedMatrix,
  ReportedNowcast,
  ReportedRisk,
  ReportedSeries,
  ReportedSignal,
  ReportedSignals,
  SeriesJudgement,
  Statement,
  Triage,
} from './content.ts';
export { triages } from './content.ts';
export type {
  FigureSource,
  ProductBlock,
  ProductDocument,
  ProductKind,
  TableCell,
  TableColumn,
  Voice,
} from './document.ts';
export { productKinds } from './document.ts';
export type { Drawing, Shape } from './drawing/drawing.ts';
export { drawingSvg } from './drawing/svg.ts';
export type { CountsSource, ProductRequest, ProductWords } from './from-counts.ts';
export { contentFromCounts } from './from-counts.ts';
export type { Span, SpanCount } from './periods.ts';
export { countIn, frequenciesOf, periodsAhead, spanOf } from './periods.ts';
export type { ProductFault } from './product-fault.ts';
