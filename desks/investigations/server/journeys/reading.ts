import type { JourneyRow } from '@amirani/network/journeys';
import { fileOf } from '@platform/server/apart/foreign-file.ts';
import type { Readers } from '@platform/server/apart/readers.ts';
import type { ReaderTask } from '@platform/server/apart/task.ts';
import { Problem } from '@platform/server/http/problems.ts';
import { z } from 'zod';
import type { JourneyTable } from './rows.ts';

const RowSchema = z.strictObject({
  id: z.string(),
  list: z.string().min(1),
  day: z.number().int(),
  from: z.string(),
  to: z.string(),
  name: z.string().min(1),
  birthDate: z.string().exactOptional(),
  document: z.string().exactOptional(),
  booking: z.string().exactOptional(),
  bookedAt: z.number().int().exactOptional(),
  phone: z.string().exactOptional(),
  card: z.string().exactOptional(),
  address: z.string().exactOptional(),
});

const ItemSchema = z.union([
  z.strictObject({ row: RowSchema }),
  z.strictObject({ incomplete: z.number().int().nonnegative() }),
]);

/** One item of a table of passengers: a row, or at its end how many rows lack something. */
export type PassengerItem = z.output<typeof ItemSchema>;

const passengersTask: ReaderTask<{ readonly exhibit: string }, PassengerItem> = {
  name: 'investigation.passengers',
  class: 'table',
  item: ItemSchema,
};

/** An exhibit of passengers, whole. */
export interface PassengerFile {
  readonly exhibit: string;
  readonly bytes: Uint8Array;
}

/** The passengers of an exhibit. @throws Problem `investigation.import.unreadable`, `reader.*` */
export const readPassengers = async (
  readers: Readers,
  { exhibit, bytes }: PassengerFile,
): Promise<JourneyTable> => {
  const rows: JourneyRow[] = [];
  let incomplete: number | undefined;
  for await (const item of readers.read(passengersTask, { exhibit }, fileOf(bytes)))
    if ('row' in item) rows.push(item.row);
    else incomplete = item.incomplete;
  if (incomplete === undefined) throw new Problem('investigation.import.unreadable');
  return { rows, incomplete };
};
