/**
 * A block of a page. Text is plain: no markup. `sources` are ids of the course's sources and are shown beside the block; the
 * kinds of blocks, sources, numbers and right answers of a page are the same in every language.
 */
export type PageBlock =
  | { readonly kind: 'paragraph'; readonly text: string; readonly sources: readonly string[] }
  | {
      readonly kind: 'list';
      readonly items: readonly string[];
      readonly sources: readonly string[];
    }
  | {
      readonly kind: 'table';
      readonly caption: string;
      readonly head: readonly string[];
      readonly rows: readonly (readonly string[])[];
      readonly sources: readonly string[];
    }
  | {
      readonly kind: 'example';
      readonly title: string;
      readonly steps: readonly string[];
      readonly outcome: string;
      readonly sources: readonly string[];
    }
  /** A figure of the course (`Course.keyFigures`) with what it means. */
  | { readonly kind: 'key-figure'; readonly figure: string; readonly text: string }
  /** A drawing made from data (`Course.charts`). `labels` name its values in their order. */
  | {
      readonly kind: 'chart';
      readonly chart: string;
      readonly caption: string;
      readonly labels: readonly string[];
    }
  | {
      readonly kind: 'question';
      readonly id: string;
      readonly text: string;
      readonly options: readonly string[];
      /** The place of the right option, from 0. */
      readonly right: number;
      readonly explanation: string;
      readonly sources: readonly string[];
    };

/** A theory page or a chapter of the trainer's notes. */
export interface Page {
  readonly id: string;
  readonly title: string;
  readonly blocks: readonly PageBlock[];
}

/** A paragraph. */
export const paragraph = (text: string, ...sources: readonly string[]): PageBlock => ({
  kind: 'paragraph',
  text,
  sources,
});

/** A list. */
export const list = (items: readonly string[], ...sources: readonly string[]): PageBlock => ({
  kind: 'list',
  items,
  sources,
});

/** A table with its caption. */
export const table = (
  caption: string,
  head: readonly string[],
  rows: readonly (readonly string[])[],
  ...sources: readonly string[]
): PageBlock => ({ kind: 'table', caption, head, rows, sources });

/** A worked example: the steps and the result. */
export const example = (
  title: string,
  steps: readonly string[],
  outcome: string,
  ...sources: readonly string[]
): PageBlock => ({ kind: 'example', title, steps, outcome, sources });

/** A figure of the course with what it means. */
export const keyFigure = (figure: string, text: string): PageBlock => ({
  kind: 'key-figure',
  figure,
  text,
});

/** A drawing of the course. */
export const chart = (id: string, caption: string, labels: readonly string[] = []): PageBlock => ({
  kind: 'chart',
  chart: id,
  caption,
  labels,
});

/** A checking question; the right option is marked by its place. */
export const question = (
  id: string,
  text: string,
  options: readonly string[],
  right: number,
  explanation: string,
  ...sources: readonly string[]
): PageBlock => ({ kind: 'question', id, text, options, right, explanation, sources });
