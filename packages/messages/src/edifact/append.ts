/**
 * The list with one entry more. Lists of up to three are made anew, because a list that grows takes room for
 * seventeen at once, and most lists of a message have one entry or two.
 */
export const append = <T>(list: T[] | undefined, entry: T): T[] => {
  if (list === undefined || list.length === 0) return [entry];
  if (list.length === 1) return [list[0] as T, entry];
  if (list.length === 2) return [list[0] as T, list[1] as T, entry];
  list.push(entry);
  return list;
};
