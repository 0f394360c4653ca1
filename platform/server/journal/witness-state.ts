/** A place that has not had what was logged for this long is overdue: ten minutes. */
const OVERDUE_MS = 600_000;

/** How the place outside stands to a log of `size` entries. */
export const witnessStateOf = (
  seen: { readonly size: number; readonly at: Date } | undefined,
  size: number,
  now: Date,
): 'witnessed' | 'not-witnessed' | 'overdue' => {
  if (seen === undefined) return 'not-witnessed';
  const late = now.getTime() - seen.at.getTime() > OVERDUE_MS;
  return late && seen.size < size ? 'overdue' : 'witnessed';
};
