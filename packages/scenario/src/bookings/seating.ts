import type { Booking } from './booking.ts';

/**
 * Gives everyone who checks in a sequence number and, save infants, a seat, in the order of check-in:
 * rows of six from row 1.
 */
export const seated = (bookings: readonly Booking[]): readonly Booking[] => {
  const queue = bookings
    .flatMap(({ locator, members }) => members.map((member) => ({ locator, member })))
    .flatMap(({ locator, member }) =>
      member.checkIn === undefined
        ? []
        : [{ key: `${locator}/${member.index}`, at: member.checkIn.at, lap: member.kind === 'IN' }],
    )
    .sort((a, b) => a.at - b.at || (a.key < b.key ? -1 : 1));
  const places = new Map<string, { readonly sequence: number; readonly seat?: string }>();
  let seats = 0;
  for (const { key, lap } of queue) {
    const sequence = places.size + 1;
    places.set(key, lap ? { sequence } : { sequence, seat: seatNumber(seats++) });
  }
  return bookings.map((booking) => ({
    ...booking,
    members: booking.members.map((member) => {
      const place = places.get(`${booking.locator}/${member.index}`);
      if (member.checkIn === undefined || place === undefined) return member;
      return { ...member, checkIn: { ...member.checkIn, ...place } };
    }),
  }));
};

const seatNumber = (index: number): string =>
  `${String(Math.floor(index / 6) + 1).padStart(2, '0')}${'ABCDEF'.charAt(index % 6)}`;
