import type { Endpoint } from '@platform/api/endpoint.ts';
import { ReceiptSchema } from '@platform/api/vocabulary.ts';
import { z } from 'zod';
import { riskReaders, riskWorkers } from './datasets.ts';
import { CountSchema, DatasetIdSchema, ReasonSchema } from './vocabulary.ts';
import {
  DetectionSchema,
  DetectionSettingsSchema,
  triageOutcomes,
  WarningSchema,
  WarningScoreSchema,
} from './warning-shapes.ts';

const DatasetParams = z.object({ dataset: DatasetIdSchema });
const IdParams = z.object({ id: z.uuid() });
const Triaged = z.object({ warning: WarningSchema, receipt: ReceiptSchema });

/** Warnings: scans of all series, what they found, and what people made of it. */
export const riskWarningEndpoints = {
  startRiskDetection: {
    method: 'POST',
    path: '/api/risk/datasets/:dataset/detections',
    summary:
      'Begins a scan of all series, which goes on by itself; the settings are kept with what it finds',
    access: { ...riskWorkers, operation: 'alteration' },
    params: DatasetParams,
    /** The id is the client's, so that a call repeated after a lost line begins nothing twice. */
    body: z.object({ id: z.uuid(), settings: DetectionSettingsSchema }),
    response: z.object({ detection: DetectionSchema, receipt: ReceiptSchema }),
  },
  listRiskDetections: {
    method: 'GET',
    path: '/api/risk/datasets/:dataset/detections',
    summary: 'The scans of a data set, latest first',
    access: { ...riskReaders, operation: 'none' },
    params: DatasetParams,
    response: z.object({ detections: z.array(DetectionSchema) }),
  },
  getRiskDetection: {
    method: 'GET',
    path: '/api/risk/detections/:id',
    summary: 'A scan with its progress and what it found',
    access: { ...riskReaders, operation: 'none' },
    params: IdParams,
    response: DetectionSchema,
  },
  searchRiskWarnings: {
    method: 'POST',
    path: '/api/risk/warnings/search',
    summary:
      'Warnings, those that nobody has triaged first, then by rank; with how many of those that wait are false by expectation',
    access: { ...riskReaders, operation: 'none' },
    body: z.object({
      dataset: DatasetIdSchema.optional(),
      detection: z.uuid().optional(),
      /** Of the key: every dimension that is named. */
      key: z.record(z.string(), z.string()).optional(),
      state: z.enum(['open', 'triaged', 'all']).default('open'),
      offset: CountSchema.default(0),
      limit: z.number().int().min(1).max(200).default(50),
    }),
    response: z.object({
      warnings: z.array(WarningSchema),
      found: CountSchema,
      /** At most, of all that were found by methods with p-values. */
      expectedFalse: z.number(),
    }),
  },
  getRiskWarning: {
    method: 'GET',
    path: '/api/risk/warnings/:id',
    summary: 'A warning with its steps',
    access: { ...riskReaders, operation: 'none' },
    params: IdParams,
    response: WarningSchema,
  },
  triageRiskWarning: {
    method: 'POST',
    path: '/api/risk/warnings/:id/triage',
    summary:
      'Says what came of a warning; said anew it supersedes what was said before, and both remain',
    access: { ...riskWorkers, operation: 'alteration' },
    params: IdParams,
    body: z.object({
      outcome: z.enum(triageOutcomes),
      reason: ReasonSchema,
      version: CountSchema,
    }),
    response: Triaged,
  },
  scoreRiskWarnings: {
    method: 'POST',
    path: '/api/risk/warnings/score',
    summary: 'How the warnings have done by what people made of them, method by method',
    access: { ...riskReaders, operation: 'none' },
    body: z.object({ dataset: DatasetIdSchema.optional() }),
    response: z.object({ scores: z.array(WarningScoreSchema) }),
  },
} as const satisfies Record<string, Endpoint>;
