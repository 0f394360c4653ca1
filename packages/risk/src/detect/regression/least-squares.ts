/**
 * Weighted least squares by Householder reflections (Golub and Van Loan 2013, 5.3): the coefficients that bring the
 * columns closest to the response. Columns and response are overwritten.
 */
export const leastSquares = (
  columns: readonly Float64Array[],
  response: Float64Array,
): Float64Array => {
  const n = response.length;
  const diagonal = columns.map((column, k) => {
    let norm = 0;
    for (let i = k; i < n; i += 1) norm += (column[i] as number) ** 2;
    norm = Math.sqrt(norm);
    // Away from zero, so that nothing cancels.
    const alpha = (column[k] as number) > 0 ? -norm : norm;
    column[k] = (column[k] as number) - alpha;
    const square = -alpha * (column[k] as number);
    if (square > 0)
      for (const other of [...columns.slice(k + 1), response]) reflect(column, other, k, square);
    return alpha;
  });
  const coefficients = new Float64Array(columns.length);
  for (let k = columns.length - 1; k >= 0; k -= 1) {
    let rest = response[k] as number;
    for (let j = k + 1; j < columns.length; j += 1)
      rest -= ((columns[j] as Float64Array)[k] as number) * (coefficients[j] as number);
    coefficients[k] = rest / (diagonal[k] as number);
  }
  return coefficients;
};

/** Reflects a vector at the plane of the first one, from row k on; `square` is half its squared length. */
const reflect = (axis: Float64Array, vector: Float64Array, k: number, square: number): void => {
  let product = 0;
  for (let i = k; i < vector.length; i += 1) product += (axis[i] as number) * (vector[i] as number);
  const factor = product / square;
  for (let i = k; i < vector.length; i += 1)
    vector[i] = (vector[i] as number) - factor * (axis[i] as number);
};
