import { CivilDateSchema } from '@platform/api/civil-date.ts';
import type { Endpoint } from '@platform/api/endpoint.ts';
import { InstantSchema, ReceiptSchema } from '@platform/api/vocabulary.ts';
import { z } from 'zod';
import { riskReaders, riskWorkers } from './datasets.ts';
import { CountSchema, GradeSchema } from './vocabulary.ts';

/** Facets of how an incident was done (`@amirani/risk/incidents`); a facet that is absent is not known. */
export const incidentFacets = [
  'place-type',
  'means',
  'document',
  'facilitation',
  'payment',
  'light',
  'weather',
  'group',
  'purpose',
  'recruitment',
] as const;

/** Codes of the catalogue of indicators. */
export const catalogueCodes = [
  '1A',
  '1B',
  '2',
  '3',
  '4',
  '5',
  '6',
  '7A',
  '7B',
  'P',
  'THB',
  'CBC',
  'VES',
  'LIVES',
] as const;

const Facets = z.partialRecord(z.enum(incidentFacets), z.array(z.string().max(60)).max(12));

/**
 * Data of an incident: a place, a day, numbers and codes. It has no field for a name, a number of a document or free text, so
 * that they cannot be stored.
 */
export const IncidentGivenSchema = z
  .object({
    id: z.uuid(),
    on: CivilDateSchema,
    /** A border section, and a crossing point where it was at one. */
    section: z.string().trim().min(1).max(60),
    bcp: z.string().trim().max(60).optional(),
    indicator: z.enum(catalogueCodes),
    persons: CountSchema,
    minors: CountSchema.optional(),
    /** Never added to detections. */
    lives: z.object({ dead: CountSchema, missing: CountSchema, rescued: CountSchema }).optional(),
    facets: Facets,
    grade: GradeSchema.optional(),
  })
  .meta({ id: 'RiskIncidentGiven' });

/** How new a way of acting is: 0 where it was seen before, 1 where nothing of it was. */
const NoveltySchema = z
  .object({
    score: z.number(),
    nearest: z.uuid().optional(),
    differs: z.array(z.enum(incidentFacets)),
  })
  .meta({ id: 'RiskNovelty' });

/** An incident in its latest revision. */
export const IncidentSchema = IncidentGivenSchema.extend({
  revision: z.number().int().min(1),
  /** Version of the vocabulary that its codes are of. */
  vocabulary: z.string(),
  by: z.string(),
  at: InstantSchema,
  /** What is to be looked at; what cannot be is refused when it is recorded. */
  problems: z.array(z.object({ code: z.string(), about: z.string() })),
  /** Of the last thirty days, against the 24 months before; absent where nothing is known of how it was done. */
  novelty: NoveltySchema.optional(),
}).meta({ id: 'RiskIncidentRecord' });

/** The register of incidents: how things are done, facet by facet. */
export const riskIncidentEndpoints = {
  keepRiskIncident: {
    method: 'POST',
    path: '/api/risk/incidents',
    summary: 'Records an incident, or a further revision of one; earlier revisions stay',
    access: { ...riskWorkers, operation: 'alteration' },
    /** `revision` is the one that was seen; 0 for a new incident. */
    body: IncidentGivenSchema.extend({ revision: CountSchema }),
    response: z.object({ incident: IncidentSchema, receipt: ReceiptSchema }),
  },
  searchRiskIncidents: {
    method: 'POST',
    path: '/api/risk/incidents/search',
    summary:
      'Incidents by day, place and way of acting, latest first, with how much of the last thirty days is new',
    access: { ...riskReaders, operation: 'none' },
    body: z.object({
      from: CivilDateSchema.optional(),
      to: CivilDateSchema.optional(),
      section: z.string().max(60).optional(),
      /** Every facet that is named has one of the codes. */
      facets: Facets.default({}),
      offset: CountSchema.default(0),
      limit: z.number().int().min(1).max(200).default(50),
    }),
    response: z.object({
      incidents: z.array(IncidentSchema),
      found: CountSchema,
      /** Of all incidents, whatever was asked for. */
      novelty: z.object({
        recent: CountSchema,
        unjudged: CountSchema,
        unseen: CountSchema,
        share: z.number().optional(),
        /** The share that chance alone would give (Good 1953). */
        expected: z.number().optional(),
      }),
      vocabulary: z.object({
        version: z.string(),
        codes: z.record(z.enum(incidentFacets), z.array(z.string())),
        /** What the codes that a unit added mean. */
        meanings: z.record(z.string(), z.string()),
      }),
    }),
  },
} as const satisfies Record<string, Endpoint>;
