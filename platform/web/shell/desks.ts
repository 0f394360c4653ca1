import type { Session } from '@platform/api/types.ts';
import { places } from '@platform/desks/registries.ts';

/** A desk: a place of work in the rail at the left. */
export type Desk = (typeof places)[number];

/** The desks a person may work at. */
export const desksOf = (session: Session): readonly Desk[] =>
  places.filter(({ roles }) => roles?.some((role) => session.roles.includes(role)) ?? true);

/** The desk at which a person's work begins. */
export const firstDeskOf = (session: Session): Desk | undefined => {
  const own = desksOf(session);
  return own.find(({ startOf }) => startOf?.some((role) => session.roles.includes(role))) ?? own[0];
};
