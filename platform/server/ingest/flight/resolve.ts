import type { CivilDate } from '@amirani/core';
import type { StoredFlight } from '../store/flights.ts';
import type { FlightPlan } from './flight.ts';

/**
 * Gives each plan the id and day of the flight it is, where that is stored already or named earlier in the
 * list: the same designator with the same departure or arrival at one of its ends. One message may lack the
 * date of arrival, or name the border leg only. Anything else is a flight of its own.
 */
export const resolveFlights = (
  plans: readonly FlightPlan[],
  stored: readonly StoredFlight[],
): readonly FlightPlan[] => {
  const known = Map.groupBy(stored.map(endsOfStored), ({ designator }) => designator);
  return plans.map((plan) => {
    const ends = endsOfPlan(plan);
    const found = known.get(plan.designator)?.find((one) => one.id === plan.id || meets(one, ends));
    if (found !== undefined) return { ...plan, id: found.id, day: found.day };
    known.set(plan.designator, [...(known.get(plan.designator) ?? []), ends]);
    return plan;
  });
};

interface Ends {
  readonly id: string;
  readonly day: CivilDate;
  readonly designator: string;
  readonly from: string;
  readonly to: string;
  readonly departureDay: string | undefined;
  readonly arrivalDay: string | undefined;
}

const meets = (a: Ends, b: Ends): boolean =>
  (a.from !== '' &&
    a.from === b.from &&
    a.departureDay !== undefined &&
    a.departureDay === b.departureDay) ||
  (a.to !== '' && a.to === b.to && a.arrivalDay !== undefined && a.arrivalDay === b.arrivalDay);

const endsOfPlan = ({ id, day, designator, from, to, departure, arrival }: FlightPlan): Ends => ({
  ...{ id, day, designator, from, to },
  departureDay: departure?.slice(0, 10),
  arrivalDay: arrival?.slice(0, 10),
});

const endsOfStored = (flight: StoredFlight): Ends => ({
  id: flight.id,
  day: flight.day as CivilDate,
  designator: flight.designator,
  from: flight.from_airport,
  to: flight.to_airport,
  departureDay: flight.departure?.slice(0, 10),
  arrivalDay: flight.arrival?.slice(0, 10),
});
