import type { HandlingMark } from '@amirani/analysis/marks';
import type { CivilDate } from '@amirani/core';
import type { Language } from '@amirani/core/languages';
import type { ImpactLevel } from '../ciram/index.ts';
import type { Drawing } from './drawing/drawing.ts';

/** The products that are composed. */
export const productKinds = ['weekly', 'monthly', 'quarterly', 'annual', 'flash'] as const;

/** One of {@link productKinds}. */
export type ProductKind = (typeof productKinds)[number];

/** Where figures come from: what was asked, of what, as known when. Every number of a product leads to one. */
export interface FigureSource {
  readonly id: string;
  /** What was asked of the data: what is counted, and where it was cut. */
  readonly query: string;
  /** The periods of it that the product shows, in the order in which it does. */
  readonly periods: readonly string[];
  /** The day as known on which it was answered. */
  readonly vintage: CivilDate;
  /** Data set, file with its digest, or page. */
  readonly origin: string;
}

/** A stretch of text; `source` is a place in the list of sources, from 0. */
interface Run {
  readonly text: string;
  readonly bold?: boolean;
  readonly source?: number | undefined;
}

/** A cell of a table. A number in it is linked to its source; `tone` shades it as the level it says. */
export interface TableCell {
  readonly text: string;
  readonly source?: number | undefined;
  readonly tone?: ImpactLevel | undefined;
  readonly bold?: boolean;
}

/** A column of a table; numbers stand to the right. */
export interface TableColumn {
  readonly text: string;
  readonly numeric: boolean;
}

/** A key figure in the band at the top. */
export interface KeyFigure {
  readonly label: string;
  readonly value: string;
  readonly detail: string;
  readonly source: number;
}

/** How a paragraph is meant: language rules keep fact, assessment and outlook apart. */
export type Voice = 'fact' | 'assessment' | 'outlook' | 'note';

/** A part of a product, in the order of reading. */
export type ProductBlock =
  | { readonly kind: 'heading'; readonly level: 1 | 2; readonly text: string }
  | { readonly kind: 'text'; readonly voice: Voice; readonly runs: readonly Run[] }
  | { readonly kind: 'figures'; readonly items: readonly KeyFigure[] }
  | {
      readonly kind: 'table';
      readonly caption: string;
      readonly columns: readonly TableColumn[];
      readonly rows: readonly (readonly TableCell[])[];
      /** The last row is a sum. */
      readonly sum: boolean;
      readonly note?: string | undefined;
    }
  | {
      readonly kind: 'drawing';
      readonly caption: string;
      readonly drawing: Drawing;
      /** Alternative text. */
      readonly alternative: string;
      readonly source?: number | undefined;
    };

/** A product as a document: everything that is printed, in one language, with nothing left to compute. */
export interface ProductDocument {
  readonly kind: ProductKind;
  readonly language: Language;
  readonly at: CivilDate;
  /** Line above the title: which product it is. */
  readonly series: string;
  readonly title: string;
  /** The period it is about, and the day of the data. */
  readonly subtitle: string;
  readonly unit: string;
  readonly mark: HandlingMark | undefined;
  /** The printed mark, or the words for a missing one. */
  readonly markText: string;
  /** Said on every page of a draft; empty on what is published. */
  readonly draft: string;
  /** Not official statistics: on every page. */
  readonly disclaimer: string;
  readonly page: string;
  readonly blocks: readonly ProductBlock[];
  readonly sourcesTitle: string;
  /** Headings above paragraphs of each kind. */
  readonly voices: Readonly<Record<Voice, string>>;
  readonly sources: readonly (FigureSource & {
    /** Origin and vintage as they are printed. */
    readonly from: string;
  })[];
}
