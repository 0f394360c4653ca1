import type { Endpoint } from '@platform/api/endpoint.ts';
import { ReceiptSchema } from '@platform/api/vocabulary.ts';
import { z } from 'zod';
import {
  differenceGroups,
  ImportProblemSchema,
  ListChangeSchema,
  ListEntrySchema,
  ListIdSchema,
  ListImportSchema,
  ListStepSchema,
  ListVersionSchema,
  listEncodings,
  listFormats,
  WatchListSchema,
  WatchListTermsSchema,
} from './shapes.ts';

/** List owners and their supervisor. The checkpoint reads no list: a person must release a hit to it. */
const readers = { who: ['pnr-analyst', 'data-protection-officer'], purpose: true } as const;
/** Entries are there for `pnr-assessment` alone (PNR Dir. Art. 6(3)(a)): the database gives and takes none for another purpose. */
const analyst = { who: ['pnr-analyst'], purpose: true } as const;
/** Files of a list hold sought persons: the database takes them for the assessment of passengers alone. */
const importer = { ...analyst, purposes: ['pnr-assessment'] } as const;

const ListParams = z.object({ list: ListIdSchema });
const ImportParams = z.object({ id: z.uuid() });
const Reason = z.string().max(2000);
const Step = z.object({ reason: Reason, version: z.number().int().nonnegative() });
const Stepped = z.object({ list: WatchListSchema, receipt: ReceiptSchema });
const Imported = z.object({ import: ListImportSchema, receipt: ReceiptSchema });

/** A part of a difference: one group, in the order of ids, behind one of them. */
const Page = z.object({
  group: z.enum(differenceGroups),
  after: z.string().max(400).optional(),
  limit: z.number().int().min(1).max(200).default(50),
});
const Changes = z.object({ changes: z.array(ListChangeSchema), more: z.boolean() });

/** Watch lists: described by one person and begun by another, filled from files after a dry run, version by version. */
export const watchListEndpoints = {
  listWatchLists: {
    method: 'GET',
    path: '/api/watch-lists',
    summary: 'All lists with where they stand, those that count first',
    access: { ...readers, operation: 'none' },
    response: z.object({ lists: z.array(WatchListSchema) }),
  },
  getWatchList: {
    method: 'GET',
    path: '/api/watch-lists/:list',
    summary: 'A list with its decisions, its versions, latest first, and the imports that wait',
    access: { ...readers, operation: 'none' },
    params: ListParams,
    response: z.object({
      list: WatchListSchema,
      steps: z.array(ListStepSchema),
      versions: z.array(ListVersionSchema),
      imports: z.array(ListImportSchema),
    }),
  },
  registerWatchList: {
    method: 'POST',
    path: '/api/watch-lists',
    summary:
      'Describes a new list; who does owns it. It counts for nothing before a second person activates it',
    access: { ...analyst, operation: 'alteration' },
    body: WatchListTermsSchema.extend({ id: ListIdSchema }),
    response: Stepped,
  },
  amendWatchList: {
    method: 'POST',
    path: '/api/watch-lists/:list/amend',
    summary: 'Describes a draft anew; of a list that is proposed or active nothing is edited',
    access: { ...analyst, operation: 'alteration' },
    params: ListParams,
    body: WatchListTermsSchema,
    response: Stepped,
  },
  transferWatchList: {
    method: 'POST',
    path: '/api/watch-lists/:list/transfer',
    summary: 'Another analyst answers for the list from now on; any analyst may, with a reason',
    access: { ...analyst, operation: 'alteration' },
    params: ListParams,
    body: z.object({ owner: z.string().min(1).max(100), reason: Reason }),
    response: Stepped,
  },
  activateWatchList: {
    method: 'POST',
    path: '/api/watch-lists/:list/activate',
    summary: 'A second person lets a proposed list count, as it was proposed and with that content',
    access: { ...analyst, operation: 'alteration' },
    params: ListParams,
    body: Step,
    response: Stepped,
  },
  sendBackWatchList: {
    method: 'POST',
    path: '/api/watch-lists/:list/send-back',
    summary: 'A proposed list becomes a draft again',
    access: { ...analyst, operation: 'alteration' },
    params: ListParams,
    body: Step,
    response: Stepped,
  },
  retireWatchList: {
    method: 'POST',
    path: '/api/watch-lists/:list/retire',
    summary: 'The owner ends a list at once and for good; its entries are erased after thirty days',
    access: { ...analyst, operation: 'alteration' },
    params: ListParams,
    body: Step,
    response: Stepped,
  },
  beginListImport: {
    method: 'POST',
    path: '/api/watch-lists/:list/imports',
    summary:
      'Opens an import: parts of the file follow, then it is read. Nothing of it counts before it is taken over',
    access: { ...importer, operation: 'collection' },
    params: ListParams,
    body: z.object({
      /** The name of the file. */
      label: z.string().trim().min(1).max(200),
      /** Told by the file where absent. */
      format: z.enum(listFormats).optional(),
      /** Where the file is neither UTF-8 nor UTF-16. */
      encoding: z.enum(listEncodings).optional(),
    }),
    response: Imported,
  },
  addListImportPart: {
    method: 'POST',
    path: '/api/watch-lists/imports/:id/parts',
    summary:
      'The next part of the file, at most 64 MiB, by its position from 0; the same position again changes nothing',
    access: { ...importer, operation: 'collection' },
    params: ImportParams,
    query: z.object({ position: z.coerce.number().int().min(0).max(999) }),
    body: 'bytes',
    response: z.object({
      parts: z.number().int(),
      bytes: z.number().int(),
      receipt: ReceiptSchema,
    }),
  },
  readListImport: {
    method: 'POST',
    path: '/api/watch-lists/imports/:id/read',
    summary:
      'The dry run: reads the file and says what taking it over would add, change, remove and refuse. Bytes are erased then',
    access: { ...importer, operation: 'collection' },
    params: ImportParams,
    response: Imported,
  },
  getListImport: {
    method: 'GET',
    path: '/api/watch-lists/imports/:id',
    summary: 'An import with its dry run',
    access: { ...readers, operation: 'consultation' },
    params: ImportParams,
    response: ListImportSchema,
  },
  showImportDifference: {
    method: 'POST',
    path: '/api/watch-lists/imports/:id/difference',
    summary: 'The entries that taking an import over would add, change, remove or keep',
    access: { ...readers, operation: 'consultation' },
    params: ImportParams,
    body: Page,
    response: Changes,
  },
  takeOverListImport: {
    method: 'POST',
    path: '/api/watch-lists/imports/:id/take-over',
    summary:
      'The owner makes what was read the next version of the list; of a draft this proposes the list to a second person',
    access: { ...importer, operation: 'alteration' },
    params: ImportParams,
    /** `against` and `removed` are what the dry run showed: where they are not true any more, nothing happens. */
    body: z.object({
      reason: Reason,
      against: z.number().int().nonnegative(),
      removed: z.number().int().nonnegative(),
    }),
    response: z.object({
      list: WatchListSchema,
      version: ListVersionSchema,
      receipt: ReceiptSchema,
    }),
  },
  discardListImport: {
    method: 'POST',
    path: '/api/watch-lists/imports/:id/discard',
    summary: 'Lets an import go; what was read of it is erased at once',
    access: { ...importer, operation: 'erasure' },
    params: ImportParams,
    body: z.object({ reason: Reason }),
    response: Imported,
  },
  showVersionDifference: {
    method: 'POST',
    path: '/api/watch-lists/:list/versions/:number/difference',
    summary:
      'The entries that a version added, changed or removed; those that left a list are erased after thirty days',
    access: { ...readers, operation: 'consultation' },
    params: ListParams.extend({ number: z.coerce.number().int().min(1) }),
    body: Page,
    response: Changes,
  },
  searchListEntries: {
    method: 'POST',
    path: '/api/watch-lists/:list/entries/search',
    summary:
      'Entries that count today, by a part of a name, number, reference or id; without one all of them',
    access: { ...readers, operation: 'consultation' },
    params: ListParams,
    body: z.object({
      text: z.string().trim().max(200).optional(),
      after: z.string().max(400).optional(),
      limit: z.number().int().min(1).max(200).default(50),
    }),
    response: z.object({ entries: z.array(ListEntrySchema), more: z.boolean() }),
  },
  showListEntry: {
    method: 'POST',
    path: '/api/watch-lists/:list/entries/show',
    summary: 'An entry as it stood in each version that still has it, latest first',
    access: { ...readers, operation: 'consultation' },
    params: ListParams,
    body: z.object({ entry: z.string().max(400) }),
    response: z.object({
      states: z.array(
        z.object({
          fromVersion: z.number().int(),
          /** The first version that no longer has it so. */
          untilVersion: z.number().int().optional(),
          entry: ListEntrySchema,
        }),
      ),
    }),
  },
  checkWatchListTerms: {
    method: 'POST',
    path: '/api/watch-lists/check',
    summary: 'What speaks against a list as it is described; empty where nothing does',
    access: { ...analyst, operation: 'none' },
    body: WatchListTermsSchema.extend({ id: ListIdSchema }),
    response: z.object({
      issues: z.array(
        ImportProblemSchema.pick({ code: true, facts: true }).extend({
          rule: z.object({ act: z.string(), article: z.string() }),
        }),
      ),
    }),
  },
} as const satisfies Record<string, Endpoint>;
