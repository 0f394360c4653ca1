import { AchInputSchema } from '@desk/risk/api/hypotheses.ts';
import type { Endpoint } from '@platform/api/endpoint.ts';
import { InstantSchema, ReceiptSchema } from '@platform/api/vocabulary.ts';
import { z } from 'zod';
import { Version } from './case-shapes.ts';
import { acting, CaseParams, reading } from './rights.ts';
import { TiedStatementSchema } from './statement-shapes.ts';

const Piece = AchInputSchema.shape.evidence.element;

/** A matrix of competing hypotheses of a case (Heuer 1999, chapter 8); evidence rests on statements of the case. */
export const CaseMatrixInputSchema = AchInputSchema.extend({
  evidence: z
    .array(
      Piece.omit({ ref: true }).extend({
        /** None where it is an argument, or that something is absent. */
        statements: z.array(z.uuid()).max(50).default([]),
      }),
    )
    .max(60),
}).meta({ id: 'CaseMatrixGiven' });

/** A stored matrix. The caller computes its results with `@amirani/analysis/hypotheses`. */
export const CaseMatrixSchema = z
  .object({
    id: z.uuid(),
    revision: z.number().int().min(1),
    input: CaseMatrixInputSchema,
    by: z.string(),
    at: InstantSchema,
    /** The statements that its evidence rests on, as they stand now. */
    tied: z.array(TiedStatementSchema),
  })
  .meta({ id: 'CaseMatrix' });

const MatrixParams = CaseParams.extend({ matrix: z.uuid() });

/** Competing hypotheses of a case. Every revision stays; what has the least against it stands for now, none is proven. */
export const hypothesisEndpoints = {
  listCaseMatrices: {
    method: 'GET',
    path: '/api/investigations/cases/:id/hypotheses',
    summary: 'Matrices of a case in their latest revision, the latest first',
    access: reading,
    params: CaseParams,
    response: z.object({ matrices: z.array(CaseMatrixSchema) }),
  },
  getCaseMatrix: {
    method: 'GET',
    path: '/api/investigations/cases/:id/hypotheses/:matrix',
    summary: 'A matrix with its revisions, the latest first',
    access: reading,
    params: MatrixParams,
    response: z.object({ revisions: z.array(CaseMatrixSchema) }),
  },
  keepCaseMatrix: {
    method: 'POST',
    path: '/api/investigations/cases/:id/hypotheses',
    summary: 'Keeps a matrix, new or as a further revision of the one that was seen',
    access: { ...acting, operation: 'collection' },
    params: CaseParams,
    /** `revision` is the one that was seen; 0 for a new matrix. */
    body: z.object({ id: z.uuid(), revision: Version, input: CaseMatrixInputSchema }),
    response: z.object({ matrix: CaseMatrixSchema, receipt: ReceiptSchema }),
  },
} as const satisfies Record<string, Endpoint>;
