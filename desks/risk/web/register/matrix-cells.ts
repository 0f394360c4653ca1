import type { Risk } from '../../api/types.ts';

type Level = NonNullable<Risk['standing']>['rating'];

/** Impact in the order of the columns. */
export const impactColumns: readonly Level[] = ['low', 'medium', 'high', 'critical'];

/** A cell of the matrix of exposure and impact. */
export interface MatrixCell {
  readonly exposure: number;
  readonly impact: Level;
  /** What the lookup table says of it. */
  readonly rating: Level;
  /** Risks whose standing assessment lies here. */
  readonly risks: readonly Risk[];
}

/**
 * The register laid over the lookup table: exposure from 5 down to 1, impact from low to critical. A risk lies where the
 * matrices put it, even where a person has given it another rating.
 */
export const matrixCells = (
  risks: readonly Risk[],
  table: readonly (readonly Level[])[],
): readonly (readonly MatrixCell[])[] =>
  [5, 4, 3, 2, 1].map((exposure) =>
    impactColumns.map((impact, column) => ({
      exposure,
      impact,
      rating: table[exposure - 1]?.[column] ?? 'low',
      risks: risks.filter(
        ({ standing }) =>
          standing?.computed.result?.exposure === exposure &&
          standing.computed.result.impact === impact,
      ),
    })),
  );
