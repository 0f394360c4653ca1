/** Dimensions that counts are told apart by who they are of, as tables of the trade name them. */
const nationalities = [
  'nationality',
  'nat',
  'NationalityLong',
  'Nationality',
  'citizen',
  'CITIZEN',
] as const;

/** Dimensions that are places between which a flow can move, the best first. */
const places = ['section', 'route', 'Route', 'bcp', 'border_type', 'BorderLocation'] as const;

/** What an address asks for; a part that the table does not have is as if it were not there. */
export interface SidesAsked {
  readonly over?: string | undefined;
  readonly between?: string | undefined;
  /** Empty: told apart by nothing. */
  readonly through?: string | undefined;
}

/** Which dimensions are looked at. */
export interface Sides {
  readonly over: string;
  readonly between: string;
  readonly through: string | undefined;
}

/**
 * Over which dimension the spread is measured, between the members of which falls and rises are compared, and what tells them
 * apart: as asked for, or as they are best read. A dimension that is cut to one member comes last. Undefined if the table has
 * no dimension.
 */
export const sidesOf = (
  dimensions: readonly string[],
  asked: SidesAsked,
  cut: readonly string[],
): Sides | undefined => {
  const free = dimensions.filter((one) => !cut.includes(one));
  const has = (one: string | undefined): one is string =>
    one !== undefined && dimensions.includes(one);
  const among = (names: readonly string[]) => names.filter((one) => free.includes(one));
  const over = [asked.over, ...among(nationalities), ...free, ...dimensions].find(has);
  const between = [asked.between, ...among(places), ...free, ...dimensions].find(has);
  if (over === undefined || between === undefined) return undefined;
  const through = [asked.through, ...among(nationalities)]
    .filter((one) => one !== between)
    .find(has);
  return { over, between, through: asked.through === '' ? undefined : through };
};
