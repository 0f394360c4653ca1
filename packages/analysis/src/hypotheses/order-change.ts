/** What would follow if a piece were worth nothing, or if the opposite of it were true. */
export const orderChanges = ['nothing', 'order', 'leader'] as const;

/** One of {@link orderChanges}: nothing, the order behind the leaders, or who leads. */
export type OrderChange = (typeof orderChanges)[number];
