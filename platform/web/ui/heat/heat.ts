/** Shades of a heat table, the lightest first; 0 has no shade. */
export const SHADES = 5;

/**
 * The shade of a count beside the greatest one: by its square root, so that one large cell does not make all others look
 * alike. Nothing has no shade, something always has one.
 */
export const heatOf = (count: number, most: number): number =>
  count <= 0 || most <= 0 ? 0 : Math.max(1, Math.ceil(SHADES * Math.sqrt(count / most) - 1e-9));
