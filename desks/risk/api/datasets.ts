import type { Endpoint } from '@platform/api/endpoint.ts';
import { ReceiptSchema } from '@platform/api/vocabulary.ts';
import { z } from 'zod';
import {
  DatasetSchema,
  DatasetTermsSchema,
  ImportOptionsSchema,
  ImportSchema,
  QualitySchema,
  RevisionSchema,
  VintageSchema,
} from './dataset-shapes.ts';
import {
  CellSchema,
  DatasetIdSchema,
  PeriodSchema,
  ReasonSchema,
  SeriesKeySchema,
} from './vocabulary.ts';

/**
 * Users of the risk desk. Its figures are of places and times, never of persons (R: specs/risk.md 12): a read of them is of
 * class `none`; what changes or leaves the unit is journalled.
 */
export const riskReaders = { who: ['risk-analyst', 'risk-head'], purpose: true } as const;
/**
 * The analysts; the head of the unit approves and may do it as well.
 * @alias
 */
export const riskWorkers = riskReaders;

const DatasetParams = z.object({ dataset: DatasetIdSchema });
const ImportParams = z.object({ id: z.uuid() });
const Imported = z.object({ import: ImportSchema, receipt: ReceiptSchema });
const Kept = z.object({ dataset: DatasetSchema, receipt: ReceiptSchema });

/** Data sets with their vintages, and files on their way into them. */
export const riskDatasetEndpoints = {
  listRiskDatasets: {
    method: 'GET',
    path: '/api/risk/datasets',
    summary: 'All data sets with their latest vintage',
    access: { ...riskReaders, operation: 'none' },
    response: z.object({ datasets: z.array(DatasetSchema) }),
  },
  getRiskDataset: {
    method: 'GET',
    path: '/api/risk/datasets/:dataset',
    summary: 'A data set with its vintages, latest first, and the imports that wait',
    access: { ...riskReaders, operation: 'none' },
    params: DatasetParams,
    response: z.object({
      dataset: DatasetSchema,
      vintages: z.array(VintageSchema),
      imports: z.array(ImportSchema),
    }),
  },
  registerRiskDataset: {
    method: 'POST',
    path: '/api/risk/datasets',
    summary: 'Describes a new data set; it holds nothing yet',
    access: { ...riskWorkers, operation: 'alteration' },
    body: DatasetTermsSchema.extend({ id: DatasetIdSchema }),
    response: Kept,
  },
  amendRiskDataset: {
    method: 'POST',
    path: '/api/risk/datasets/:dataset/amend',
    summary: 'Describes a data set anew: its title, source, indicator, and which members are sums',
    access: { ...riskWorkers, operation: 'alteration' },
    params: DatasetParams,
    body: DatasetTermsSchema.extend({ version: z.number().int().nonnegative() }),
    response: Kept,
  },
  amendRiskFigure: {
    method: 'POST',
    path: '/api/risk/datasets/:dataset/figures/amend',
    summary:
      'Puts one figure right, or takes it back: a vintage of its own with who did it and why; the earlier figure stays',
    access: { ...riskWorkers, operation: 'alteration' },
    params: DatasetParams,
    body: z.object({
      /** Every dimension of the data set: a sum is put right by its parts. */
      key: SeriesKeySchema,
      period: PeriodSchema,
      cell: CellSchema.refine(
        (cell) => typeof cell !== 'number' || (Number.isInteger(cell) && cell >= 0 && cell < 2e9),
      ),
      reason: ReasonSchema,
      /** The vintage that was seen. */
      against: z.number().int().min(1),
    }),
    response: z.object({ dataset: DatasetSchema, vintage: VintageSchema, receipt: ReceiptSchema }),
  },
  beginRiskImport: {
    method: 'POST',
    path: '/api/risk/datasets/:dataset/imports',
    summary: 'Opens an import: parts of the file follow, then it is read',
    access: { ...riskWorkers, operation: 'collection' },
    params: DatasetParams,
    body: z.object({
      /** The name of the file. */
      label: z.string().trim().min(1).max(200),
      options: ImportOptionsSchema,
    }),
    response: Imported,
  },
  addRiskImportPart: {
    method: 'POST',
    path: '/api/risk/imports/:id/parts',
    summary:
      'The next part of the file, at most 64 MiB, by its position from 0; the same position again changes nothing',
    access: { ...riskWorkers, operation: 'collection' },
    params: ImportParams,
    query: z.object({ position: z.coerce.number().int().min(0).max(999) }),
    body: 'bytes',
    response: z.object({
      parts: z.number().int(),
      bytes: z.number().int(),
      receipt: ReceiptSchema,
    }),
  },
  readRiskImport: {
    method: 'POST',
    path: '/api/risk/imports/:id/read',
    summary:
      'Begins the dry run, which goes on by itself; with other options a file that was read is read again',
    access: { ...riskWorkers, operation: 'collection' },
    params: ImportParams,
    body: z.object({ options: ImportOptionsSchema.optional() }),
    response: Imported,
  },
  getRiskImport: {
    method: 'GET',
    path: '/api/risk/imports/:id',
    summary: 'An import with its dry run',
    access: { ...riskReaders, operation: 'none' },
    params: ImportParams,
    response: ImportSchema,
  },
  takeOverRiskImport: {
    method: 'POST',
    path: '/api/risk/imports/:id/take-over',
    summary: 'Makes what was read the next vintage; nothing where a row has a problem',
    access: { ...riskWorkers, operation: 'alteration' },
    params: ImportParams,
    body: z.object({
      reason: ReasonSchema,
      /** The data version that the dry run was compared with. */
      against: z.number().int().nonnegative(),
      /** Since when its figures are known, where not from now: the day of publication. Not before the vintage that stands. */
      recordedAt: z.iso.datetime().optional(),
    }),
    response: z.object({ dataset: DatasetSchema, vintage: VintageSchema, receipt: ReceiptSchema }),
  },
  discardRiskImport: {
    method: 'POST',
    path: '/api/risk/imports/:id/discard',
    summary: 'Lets an import go; what was read of it is erased',
    access: { ...riskWorkers, operation: 'erasure' },
    params: ImportParams,
    body: z.object({ reason: ReasonSchema }),
    response: Imported,
  },
  showRiskQuality: {
    method: 'POST',
    path: '/api/risk/datasets/:dataset/quality',
    summary:
      'What is to be known of the quality of the figures of a vintage; of the latest where left out',
    access: { ...riskReaders, operation: 'none' },
    params: DatasetParams,
    body: z.object({ vintage: z.number().int().min(1).optional() }),
    response: QualitySchema,
  },
  listRiskRevisions: {
    method: 'POST',
    path: '/api/risk/datasets/:dataset/revisions',
    summary:
      'The figures that were changed or added after one vintage up to another, largest change first',
    access: { ...riskReaders, operation: 'none' },
    params: DatasetParams,
    body: z.object({
      since: z.number().int().nonnegative(),
      until: z.number().int().min(1).optional(),
      /** Leaves out what was not known before. */
      changedOnly: z.boolean().default(true),
      limit: z.number().int().min(1).max(1000).default(200),
    }),
    response: z.object({
      revisions: z.array(RevisionSchema),
      changed: z.number().int(),
      added: z.number().int(),
    }),
  },
} as const satisfies Record<string, Endpoint>;
