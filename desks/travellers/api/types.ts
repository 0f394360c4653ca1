import type { z } from 'zod';
import type { FlightSummarySchema, TravellerRowSchema } from './flights.ts';
import type { TravellerSchema } from './travellers.ts';

/** The shapes of flights and travellers as types; each is documented at its schema. */
export type FlightSummary = z.output<typeof FlightSummarySchema>;
export type Traveller = z.output<typeof TravellerSchema>;
export type TravellerRow = z.output<typeof TravellerRowSchema>;
