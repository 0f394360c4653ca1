/** Number of reports of one period that came in one later period. */
export interface Report {
  /** The period in which it happened. */
  readonly happened: number;
  /** The period in which it was reported: not before. */
  readonly reported: number;
  readonly count: number;
}

/** Counts by the period in which something happened and by how many periods later it was reported. */
export interface ReportingTriangle {
  /** The last period, of which only reports without delay are known. */
  readonly now: number;
  /** The first period. */
  readonly first: number;
  /** The longest delay that is followed; later reports count with it. */
  readonly longestDelay: number;
  /** A row a period, a column a delay from 0 on; what is still to come is not a number. */
  readonly counts: Float64Array;
}

/** A triangle with the reports that were left out: made before they happened, after `now`, or of no such period. */
export interface TriangleReading {
  readonly triangle: ReportingTriangle;
  readonly leftOut: readonly Report[];
}

/**
 * Counts reports as known in period `now`.
 * @throws RangeError without a period, or if the longest delay is not a whole number from 1 on.
 */
export const reportingTriangle = (
  reports: Iterable<Report>,
  { first, now, longestDelay }: Omit<ReportingTriangle, 'counts'>,
): TriangleReading => {
  if (!(now >= first)) throw new RangeError(`there is no period from ${first} to ${now}`);
  if (!Number.isInteger(longestDelay) || longestDelay < 1)
    throw new RangeError(`the longest delay must be a whole number from 1 on, not ${longestDelay}`);
  const columns = longestDelay + 1;
  const counts = new Float64Array((now - first + 1) * columns);
  for (let row = 0; row <= now - first; row++)
    for (let delay = 0; delay < columns; delay++)
      if (first + row + delay > now) counts[row * columns + delay] = Number.NaN;
  const leftOut: Report[] = [];
  for (const report of reports) {
    const { happened, reported, count } = report;
    if (happened < first || happened > now || reported < happened || reported > now) {
      leftOut.push(report);
      continue;
    }
    const place = (happened - first) * columns + Math.min(reported - happened, longestDelay);
    counts[place] = (counts[place] as number) + count;
  }
  return { triangle: { first, now, longestDelay, counts }, leftOut };
};
