/** The keys of a table that has no others, in its order: of a table of codes, the codes. */
export const keysOf = <Key extends string>(table: Readonly<Record<Key, unknown>>): readonly Key[] =>
  Object.keys(table) as Key[];
