import type { Gate } from '../../api/types.ts';

/** A traveller of a flight's list with how they stand. */
export type GateTraveller = Gate['travellers'][number];

/** Which part of a flight's list is shown. */
export const gateParts = ['all', 'missing', 'second-line', 'refused', 'not-on-list'] as const;

/** One of {@link gateParts}. */
export type GatePart = (typeof gateParts)[number];

/** Whether a traveller belongs to a part of the list. A refusal that is only proposed is still in the second line. */
export const isIn = (part: GatePart, { check, traveller: { role } }: GateTraveller): boolean => {
  switch (part) {
    case 'all':
      return true;
    case 'missing':
      // Crew and transit passengers are not awaited here.
      return check === undefined && role === 'passenger';
    case 'second-line':
      return check?.state === 'second-line' || check?.state === 'refusal-proposed';
    case 'refused':
      return check?.state === 'refused';
    case 'not-on-list':
      return false;
  }
};

/** By name, those without one last: the order never changes while somebody is being checked. */
export const byName = (a: GateTraveller, b: GateTraveller): number =>
  nameOf(a).localeCompare(nameOf(b), 'en') || (a.traveller.id < b.traveller.id ? -1 : 1);

const nameOf = ({ traveller: { surname, given } }: GateTraveller): string =>
  surname === undefined && given === undefined ? '\uffff' : `${surname ?? ''} ${given ?? ''}`;
