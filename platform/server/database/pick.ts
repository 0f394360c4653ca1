/** These keys of a row and no other; what is absent stays absent. So an answer says what of a row it shows. */
export const pick = <Row extends object, K extends keyof Row>(
  row: Row,
  ...keys: readonly K[]
): Picked<Row, K> => {
  const picked: Record<PropertyKey, unknown> = {};
  for (const key of keys) if (row[key] !== undefined) picked[key] = row[key];
  return picked as Picked<Row, K>;
};

/** What is picked: a key that may be undefined may be absent instead. */
type Picked<Row, K extends keyof Row> = {
  readonly [P in K as undefined extends Row[P] ? never : P]: Row[P];
} & { readonly [P in K as undefined extends Row[P] ? P : never]?: Exclude<Row[P], undefined> };
