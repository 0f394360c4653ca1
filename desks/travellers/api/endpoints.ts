import { flightEndpoints } from './flights.ts';
import { messageEndpoints } from './messages.ts';
import { travellerEndpoints } from './travellers.ts';

/** Every operation of the travellers desk. */
export const travellersEndpoints = {
  ...messageEndpoints,
  ...flightEndpoints,
  ...travellerEndpoints,
} as const;
