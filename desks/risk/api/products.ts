import { languages } from '@amirani/core/languages';
import { CivilDateSchema } from '@platform/api/civil-date.ts';
import type { Endpoint } from '@platform/api/endpoint.ts';
import { InstantSchema, ReceiptSchema } from '@platform/api/vocabulary.ts';
import { z } from 'zod';
import { riskReaders, riskWorkers } from './datasets.ts';
import { riskHead } from './register.ts';
import {
  CountSchema,
  DatasetIdSchema,
  HandlingSchema,
  ReasonSchema,
  StepSchema,
} from './vocabulary.ts';

export const productKinds = ['weekly', 'monthly', 'quarterly', 'annual', 'flash'] as const;
export const productStates = ['draft', 'proposed', 'published', 'sent-back'] as const;
export const productFiles = ['pdf', 'docx'] as const;

/** What a product is made of. The same gives the same bytes, whatever was corrected since. */
export const ProductInputSchema = z
  .object({
    kind: z.enum(productKinds),
    /** The day it is made for: what came after it is not in it. */
    at: CivilDateSchema,
    title: z.string().trim().max(200).optional(),
    datasets: z.array(DatasetIdSchema).min(1).max(10),
    /** The analyst's own words, each by the block it belongs to. */
    remarks: z
      .array(
        z.object({
          kind: z.enum(['fact', 'assessment', 'outlook']),
          text: z.string().trim().min(1).max(4000),
          /** An assessment carries a word of likelihood and a confidence. */
          likelihood: z.number().int().min(1).max(5).optional(),
          confidence: z.enum(['low', 'moderate', 'high']).optional(),
        }),
      )
      .max(40),
    /** What is asked of the reader; a flash report has to have it. */
    action: z.string().trim().max(1000).optional(),
    risks: z.array(z.uuid()).max(50),
    handling: HandlingSchema,
    recipients: z.array(z.string().trim().min(1).max(200)).max(50),
    /** Leaves the unit: counts from 1 to 4 are withheld. */
    outside: z.boolean(),
  })
  .meta({ id: 'RiskProductGiven' });

export const ProductSchema = z
  .object({
    id: z.uuid(),
    input: ProductInputSchema,
    /** Vintages it rests on, by data set. */
    vintages: z.record(z.string(), z.number().int()),
    state: z.enum(productStates),
    version: CountSchema,
    composedBy: z.string(),
    composedAt: InstantSchema,
    /** SHA-256 over all it says, in hex. */
    digest: z.string().regex(/^[0-9a-f]{64}$/),
    steps: z.array(StepSchema),
  })
  .meta({ id: 'RiskProduct' });

const IdParams = z.object({ id: z.uuid() });
const Kept = z.object({ product: ProductSchema, receipt: ReceiptSchema });
const Step = z.object({ reason: ReasonSchema, version: CountSchema });

/** A part of a product as it is shown before it is printed; every number says where it comes from. */
export const BlockSchema = z
  .object({
    /** What it is: `text`, `figures`, `table` or `drawing`; a heading is the title of what follows it. */
    kind: z.string(),
    title: z.string(),
    paragraphs: z.array(z.string()),
    table: z
      .object({ columns: z.array(z.string()), rows: z.array(z.array(z.string())) })
      .optional(),
    /** Query and vintage behind it. */
    sources: z.array(
      z.object({ dataset: DatasetIdSchema, vintage: z.number().int(), query: z.string() }),
    ),
  })
  .meta({ id: 'RiskBlock' });

/** Products: composed for a day out of the figures as they were known, published by the head, printed in six languages. */
export const riskProductEndpoints = {
  listRiskProducts: {
    method: 'GET',
    path: '/api/risk/products',
    summary: 'All products, latest first',
    access: { ...riskReaders, operation: 'none' },
    response: z.object({ products: z.array(ProductSchema) }),
  },
  composeRiskProduct: {
    method: 'POST',
    path: '/api/risk/products',
    summary: 'Composes a product for a day; it is a draft',
    access: { ...riskWorkers, operation: 'alteration' },
    body: z.object({ id: z.uuid(), input: ProductInputSchema }),
    response: Kept,
  },
  showRiskProduct: {
    method: 'POST',
    path: '/api/risk/products/:id',
    summary: 'A product with its parts, in a language',
    access: { ...riskReaders, operation: 'none' },
    params: IdParams,
    body: z.object({ language: z.enum(languages) }),
    response: z.object({ product: ProductSchema, blocks: z.array(BlockSchema) }),
  },
  proposeRiskProduct: {
    method: 'POST',
    path: '/api/risk/products/:id/propose',
    summary: 'Hands a draft to the head',
    access: { ...riskWorkers, operation: 'alteration' },
    params: IdParams,
    body: Step,
    response: Kept,
  },
  publishRiskProduct: {
    method: 'POST',
    path: '/api/risk/products/:id/publish',
    summary:
      'The head, another person than who proposed it, publishes a product as it was proposed',
    access: { ...riskHead, operation: 'alteration' },
    params: IdParams,
    body: Step,
    response: Kept,
  },
  sendBackRiskProduct: {
    method: 'POST',
    path: '/api/risk/products/:id/send-back',
    summary: 'The head sends a product back, with a reason',
    access: { ...riskHead, operation: 'alteration' },
    params: IdParams,
    body: Step,
    response: Kept,
  },
  printRiskProduct: {
    method: 'POST',
    keyed: false,
    path: '/api/risk/products/:id/print',
    summary:
      'A product as a file; the same product gives the same bytes. A draft says that it is one',
    access: { ...riskReaders, operation: 'disclosure' },
    params: IdParams,
    body: z.object({ file: z.enum(productFiles), language: z.enum(languages) }),
    response: z.object({
      content: z.base64(),
      sha256: z.string().regex(/^[0-9a-f]{64}$/),
      name: z.string(),
      receipt: ReceiptSchema,
    }),
  },
} as const satisfies Record<string, Endpoint>;
