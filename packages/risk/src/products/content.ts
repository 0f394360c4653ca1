import type { HypothesisMatrix, Weighting } from '@amirani/analysis/hypotheses';
import type { HandlingMark } from '@amirani/analysis/marks';
import type { CivilDate } from '@amirani/core';
import type { Confidence, Direction, ImpactLevel, Level5 } from '../ciram/index.ts';
import type { Measure } from '../ciram/register/index.ts';
import type { SeriesForecast } from '../forecast/index.ts';
import type { Dimension, IndicatorCode } from '../indicators/index.ts';
import type { CountSeries, Period } from '../series/index.ts';
import type { FigureSource, ProductBlock, ProductKind } from './document.ts';

/** What a method says of the periods of a series; all as long as its counts, not a number where it cannot say. */
export interface SeriesJudgement {
  readonly method: string;
  readonly expected: readonly number[];
  readonly bound: readonly number[];
  /** Probability of such a count or a higher one where nothing has changed. */
  readonly pValues?: readonly number[] | undefined;
  /** Places of warnings. */
  readonly alarms: readonly number[];
}

/** What the newest counts of a series are expected to become, for a product. */
export interface ReportedNowcast {
  /** Of the interval. */
  readonly level: number;
  /** Vintages in a row that tell the delays. */
  readonly vintages: number;
  readonly points: readonly {
    readonly period: Period;
    readonly reported: number;
    readonly expected: number;
    readonly lower: number;
    readonly upper: number;
  }[];
  /** Number of earlier forecasts and how many of them held; absent if unknown. */
  readonly held?: { readonly in: number; readonly of: number } | undefined;
}

/** A series of a product, with what was made of it. */
export interface ReportedSeries {
  /** Absent where the data do not say which. */
  readonly indicator?: IndicatorCode | undefined;
  /** Name of the place, route or group, as the unit writes it; empty for the whole. */
  readonly name: string;
  readonly series: CountSeries;
  /** Series that were added up for it and have not all reported, by period: the sum is a lower bound there. */
  readonly incomplete?: ReadonlySet<Period> | undefined;
  readonly source: Omit<FigureSource, 'id' | 'periods'>;
  readonly judged?: SeriesJudgement | undefined;
  readonly forecast?: SeriesForecast | undefined;
  readonly nowcast?: ReportedNowcast | undefined;
}

/** A whole taken apart by one dimension. */
export interface ReportedBreakdown {
  readonly dimension: Dimension | { readonly name: string };
  readonly indicator?: IndicatorCode | undefined;
  /** Reasons of refusal and documents: parts add up to at least the whole. */
  readonly several: boolean;
  readonly members: readonly ReportedSeries[];
}

/** What triage made of a warning. */
export const triages = ['true', 'effort', 'artefact', 'known', 'dismissed', 'open'] as const;

/** One of {@link triages}. */
export type Triage = (typeof triages)[number];

/** A warning that is listed. */
export interface ReportedSignal {
  readonly series: ReportedSeries;
  readonly period: Period;
  readonly count: number;
  readonly expected: number;
  readonly bound: number;
  readonly triage: Triage;
}

/** The list of warnings with what is to be expected of it. */
export interface ReportedSignals {
  readonly signals: readonly ReportedSignal[];
  readonly judged: number;
  readonly expectedFalse: number;
}

/** A sentence of the analyst. An assessment has its likelihood and confidence, and without both is printed as a note. */
export interface Statement {
  readonly kind: 'fact' | 'assessment' | 'outlook';
  readonly text: string;
  readonly likelihood?: Level5 | undefined;
  readonly confidence?: Confidence | undefined;
}

/** A risk of the register as it stands. */
export interface ReportedRisk {
  readonly id: string;
  readonly title: string;
  readonly threat: Level5;
  readonly vulnerability: Level5;
  readonly impact: ImpactLevel;
  readonly rating: ImpactLevel;
  readonly direction: Direction;
  readonly robust: boolean;
  /** A level more probable than the rating by the tables; absent without one, or if a person rated it. */
  readonly moreProbable?: ImpactLevel;
  readonly overridden: boolean;
}

/** A question with its matrix of competing hypotheses. */
export interface ReportedMatrix {
  readonly question: string;
  readonly matrix: HypothesisMatrix;
  /** By grade and relevance where nothing is said. */
  readonly weighting?: Weighting | undefined;
}

/** Everything that a product is composed of. The same content gives the same bytes. */
export interface ProductContent {
  readonly kind: ProductKind;
  /** The day it is made for: nothing that came later is in it. */
  readonly at: CivilDate;
  readonly unit: string;
  readonly title?: string | undefined;
  readonly state: 'draft' | 'published';
  /** By the rule of the highest source; absent if one source has no mark. */
  readonly mark: HandlingMark | undefined;
  /** One whole for each indicator: they are never added up. */
  readonly wholes: readonly ReportedSeries[];
  readonly breakdowns: readonly ReportedBreakdown[];
  readonly signals: ReportedSignals | undefined;
  readonly statements: readonly Statement[];
  readonly events: readonly { readonly on: CivilDate; readonly text: string }[];
  readonly risks: readonly ReportedRisk[];
  readonly measures: readonly Measure[];
  readonly hypotheses?: readonly ReportedMatrix[] | undefined;
  /** What is asked of the reader; a flash report has to have it. */
  readonly action?: string | undefined;
  /** Ways of acting, most frequent first, as texts of this language. */
  readonly modus: readonly { readonly text: string; readonly count: number }[];
  /** Vector drawing of a map, where one is given. */
  readonly map?: Extract<ProductBlock, { readonly kind: 'drawing' }> | undefined;
}
