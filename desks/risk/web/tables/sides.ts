/** Dimensions that are best read against each other, rows first. */
const pairs: readonly (readonly [string, string])[] = [
  ['nationality', 'reason'],
  ['nationality', 'section'],
  ['nat', 'route'],
  ['NationalityLong', 'Route'],
  ['Nationality', 'Route'],
  ['citizen', 'reason'],
  ['bcp', 'reason'],
];

/** The dimensions of rows and columns: as requested, or the best to read. */
export const sidesOf = (
  dimensions: readonly string[],
  rows: string | undefined,
  columns: string | undefined,
): { readonly rows: string | undefined; readonly columns: string | undefined } => {
  const usual = pairs.find((pair) => pair.every((one) => dimensions.includes(one)));
  const left = [rows, usual?.[0], dimensions.at(-1)].find(
    (one) => one !== undefined && dimensions.includes(one),
  );
  const right = [columns, usual?.[1], usual?.[0], ...dimensions].find(
    (one) => one !== undefined && one !== left && dimensions.includes(one),
  );
  return { rows: left, columns: right };
};
