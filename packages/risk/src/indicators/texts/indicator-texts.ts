import type {
  DerivedCode,
  Dimension,
  HierarchyFault,
  IndicatorCode,
  MemberCode,
  ReasonCode,
  RouteCode,
} from '../index.ts';

/** Every text of one language; it is complete by its type. */
export interface IndicatorTexts {
  readonly names: Readonly<Record<IndicatorCode, string>>;
  /** What is counted, and what a reader has to know. */
  readonly definitions: Readonly<Record<IndicatorCode, string>>;
  readonly derived: Readonly<Record<DerivedCode, string>>;
  readonly dimensions: Readonly<Record<Dimension, string>>;
  readonly members: Readonly<Record<MemberCode, string>>;
  readonly reasons: Readonly<Record<ReasonCode, string>>;
  readonly routes: Readonly<Record<RouteCode, string>>;
  readonly faults: Readonly<Record<HierarchyFault, string>>;
}
