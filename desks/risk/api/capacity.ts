import { CivilDateSchema } from '@platform/api/civil-date.ts';
import type { Endpoint } from '@platform/api/endpoint.ts';
import { InstantSchema, ReceiptSchema } from '@platform/api/vocabulary.ts';
import { z } from 'zod';
import { riskReaders, riskWorkers } from './datasets.ts';
import { CountSchema, ReasonSchema } from './vocabulary.ts';

const Amount = z.number().min(0).max(1e7);
const Above = z.number().gt(0).max(1e6);

/** What a section of the border can bear (`CheckCapacity`, `ReceptionCapacity` and `VulnerabilityReading` of `@amirani/risk`). */
const CapacityGivenSchema = z
  .object({
    rush: z
      .object({
        /** Booths and gates that can be staffed at once. */
        booths: Above,
        minutesEach: Above,
        arrivalsPerHour: Amount,
        /** How long a rush lasts. */
        hours: Above,
      })
      .optional(),
    reception: z
      .object({
        places: Amount,
        occupied: Amount,
        arrivalsPerDay: Amount,
        departuresPerDay: Amount,
        /** How long a surge lasts. */
        days: Above,
      })
      .optional(),
    /** One reading of each indicator of vulnerability at most. */
    readings: z
      .array(
        z.object({
          code: z.string().max(60),
          actual: Amount,
          target: Amount,
          tolerance: Above,
          source: z.string().trim().min(1).max(200),
          on: CivilDateSchema,
        }),
      )
      .max(60),
  })
  .meta({ id: 'RiskCapacityGiven' });

/** A revision of it. */
const CapacitySchema = CapacityGivenSchema.extend({
  revision: z.number().int().min(1),
  reason: z.string(),
  by: z.string(),
  at: InstantSchema,
}).meta({ id: 'RiskCapacity' });

const Params = z.object({ section: z.string().max(60) });

/** Capacities of border sections: what their surges are computed from. */
export const riskCapacityEndpoints = {
  getRiskCapacity: {
    method: 'GET',
    path: '/api/risk/sections/:section/capacity',
    summary: 'What a section can bear, revision by revision, the latest first',
    access: { ...riskReaders, operation: 'none' },
    params: Params,
    response: z.object({ name: z.string(), revisions: z.array(CapacitySchema) }),
  },
  keepRiskCapacity: {
    method: 'POST',
    path: '/api/risk/sections/:section/capacity',
    summary: 'Keeps what a section can bear as a further revision; earlier ones stay',
    access: { ...riskWorkers, operation: 'alteration' },
    params: Params,
    /** `revision` is the one that was seen; 0 for the first. */
    body: CapacityGivenSchema.extend({ reason: ReasonSchema, revision: CountSchema }),
    response: z.object({ capacity: CapacitySchema, receipt: ReceiptSchema }),
  },
} as const satisfies Record<string, Endpoint>;
