import type { ReadOptions, ReadSummary } from '@amirani/targeting/watch-lists/reading';
import type { ReaderTask } from '@platform/server/apart/task.ts';
import { z } from 'zod';
import type { StagedEntry } from './import-store.ts';

/** How the file of a list is read. */
export type EntryArgs = ReadOptions;

const Int = z.number().int().nonnegative();
const CodeSchema = z.string().regex(/^watch-list\.[a-z.-]{1,60}$/);
const DaySchema = z.iso.date().nullable();

const PlaceSchema = z.strictObject({ line: Int, column: Int.optional() });

const ItemSchema = z.union([
  z.strictObject({
    staged: z.strictObject({
      id: z.string(),
      digest: z.string().regex(/^[0-9a-f]{64}$/),
      validFrom: DaySchema,
      expires: DaySchema,
      entry: z.string(),
    }),
  }),
  z.strictObject({
    summary: z.strictObject({
      format: z.string().max(40).optional(),
      bytes: Int,
      entries: Int,
      refused: Int,
      refusedIds: z.array(z.string()),
      refusedWithoutId: Int,
      whole: z.boolean(),
      problems: z.array(
        z.strictObject({
          code: CodeSchema,
          effect: z.string().max(20),
          at: PlaceSchema,
          entry: z.string().optional(),
          facts: z.record(z.string(), z.union([z.string(), z.number()])),
        }),
      ),
      counts: z.record(CodeSchema, Int),
    }),
  }),
]);

/** One item of the file of a list: an entry as it is staged, or what there is to say of the whole. */
export type EntryItem = { readonly staged: StagedEntry } | { readonly summary: ReadSummary };

/** Reads the file of a list. */
export const entryTask: ReaderTask<EntryArgs, EntryItem> = {
  ...{ name: 'watch-list.entries', class: 'table' },
  item: ItemSchema as unknown as z.ZodType<EntryItem>,
};
