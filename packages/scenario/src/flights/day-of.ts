import type { CivilDate } from '@amirani/core';
import { airportOf } from '../geography/airports.ts';
import { local } from '../time/instant.ts';
import type { Flight } from './flight.ts';

/** The local day on which a flight leaves. */
export const dayOf = (flight: Flight): CivilDate =>
  local(flight.departure, airportOf(flight.from).zone).date;
