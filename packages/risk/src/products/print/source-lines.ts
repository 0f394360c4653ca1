import type { ProductDocument } from '../document.ts';

/** An entry of the sources as it is printed. */
export interface SourceLine {
  /** Origin and vintage, where they are others than those of the entry before. */
  readonly from: string;
  readonly asked: string;
  readonly periods: readonly string[];
}

/** The sources as they are printed: what several have in common stands once above them. */
export const sourceLines = ({ sources }: ProductDocument): readonly SourceLine[] => {
  let before = '';
  return sources.map(({ query, periods, from }) => {
    const line = {
      from: from === before ? '' : from,
      asked: query,
      periods,
    };
    before = from;
    return line;
  });
};
