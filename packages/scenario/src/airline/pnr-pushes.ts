import type { Booking } from '../bookings/booking.ts';
import type { Snapshot } from '../bookings/snapshot.ts';
import { snapshot } from '../bookings/snapshot.ts';
import type { Flight } from '../flights/flight.ts';
import { HOUR } from '../time/instant.ts';
import { atAirport, ddmmyy } from './dates.ts';
import type { Dialect } from './dialect.ts';
import type { Outgoing } from './outgoing.ts';
import { pnrgovBody } from './pnrgov.ts';
import { seg } from './segment.ts';

/** The PNRGOV pushes of a flight, each in as many parts as its sender makes. */
export const pnrPushes = (
  flight: Flight,
  bookings: readonly Booking[],
  dialect: Dialect,
): readonly Outgoing[] =>
  dialect.pnrgov.pushes.flatMap((hours, i) => {
    const before = dialect.pnrgov.pushes[i - 1];
    return push(flight, bookings, dialect, hours, before);
  });

const push = (
  flight: Flight,
  bookings: readonly Booking[],
  dialect: Dialect,
  hours: number,
  before: number | undefined,
): readonly Outgoing[] => {
  const { pnrgov: habits } = dialect;
  const at = flight.departure - hours * HOUR;
  const update = hours < habits.updatesAfter && before !== undefined;
  const last = flight.departure - (before ?? 0) * HOUR;
  const snaps = bookings
    .map((booking) => snapshot(booking, at))
    .filter((snap): snap is Snapshot => snap !== undefined)
    .filter((snap) => (update ? snap.changed > last : !snap.cancelled));
  const parts = inParts(snaps, habits.partSize);
  return parts.map((part, i) => {
    const body = pnrgovBody(flight, part, { habits, update, total: snaps.length });
    const unknown = flight.mishaps.includes('unknown-segment') && before === undefined;
    const segments = unknown
      ? [...body.segments.slice(0, 4), seg('ZZQ', 'NEW', ['FIELD', '1']), ...body.segments.slice(4)]
      : body.segments;
    return {
      at: at + i,
      kind: 'PNRGOV',
      direction: 'to-state',
      label: parts.length > 1 ? `${hours}h-${i + 1}of${parts.length}` : `${hours}h`,
      interchanges: [
        [
          {
            type: 'PNRGOV',
            version: habits.version,
            access: accessOf(flight),
            ...(habits.partSize > 0 ? { part: transfer(i, parts.length) } : {}),
            segments,
          },
        ],
      ],
      content: { ...body.content, mistakes: unknown ? ['unknown-segment'] : [] },
      push: { hours, part: i + 1, parts: parts.length, snaps: part },
    };
  });
};

const inParts = (snaps: readonly Snapshot[], size: number): readonly (readonly Snapshot[])[] => {
  if (size === 0 || snaps.length <= size) return [snaps];
  const parts: (readonly Snapshot[])[] = [];
  for (let i = 0; i < snaps.length; i += size) parts.push(snaps.slice(i, i + size));
  return parts;
};

/** `01:C` for the first, `02` in the middle, `03:F` for the last; a single part is both. */
const transfer = (index: number, count: number): readonly string[] => {
  const ordinal = String(index + 1).padStart(2, '0');
  if (index === count - 1) return [ordinal, 'F'];
  return index === 0 ? [ordinal, 'C'] : [ordinal];
};

/** Carrier and number, date and time of departure, as most hosts write the common access reference. */
const accessOf = (flight: Flight): string => {
  const { date, time } = atAirport(flight.departure, flight.from);
  return `${flight.carrier}${flight.number}/${ddmmyy(date)}/${time}`;
};
