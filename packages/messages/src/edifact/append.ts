/**
 * The list with one more entry. Lists of up to three are copied, because a growing list reserves room for seventeen, and most
 * lists of a message have one or two entries.
 */
export const append = <T>(list: T[] | undefined, entry: T): T[] => {
  if (list === undefined || list.length === 0) return [entry];
  if (list.length === 1) return [list[0] as T, entry];
  if (list.length === 2) return [list[0] as T, list[1] as T, entry];
  list.push(entry);
  return list;
};
