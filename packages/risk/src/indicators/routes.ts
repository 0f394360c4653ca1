/** Routes by the public names of Frontex. */
export const routeCodes = [
  'western-african',
  'western-mediterranean',
  'central-mediterranean',
  'albania-greece',
  'western-balkan',
  'eastern-mediterranean',
  'eastern-borders',
  'black-sea',
  'channel',
] as const;

/** One of {@link routeCodes}. */
export type RouteCode = (typeof routeCodes)[number];

/** A route as a unit draws it for itself, and the public one that it is counted under. */
export interface NationalRoute {
  readonly id: string;
  readonly name: string;
  /** Origin, hubs, section of entry, onward: in the order of the journey. */
  readonly nodes: readonly string[];
  /** Many national routes may be one public route. */
  readonly countedAs?: RouteCode | undefined;
}
