import { isPastJourney, type PastJourney } from '@amirani/targeting/backtest';
import type { Issue } from '@amirani/targeting/criteria';
import { fileOf } from '@platform/server/apart/foreign-file.ts';
import type { Readers } from '@platform/server/apart/readers.ts';
import type { ReaderTask } from '@platform/server/apart/task.ts';
import { z } from 'zod';

const Place = z.strictObject({ line: z.number().int(), column: z.number().int() });

const IssueSchema = z.strictObject({
  code: z.string().regex(/^targeting\.[a-z.-]{1,60}$/),
  severity: z.enum(['note', 'attention', 'obstacle']),
  path: z.string().max(200),
  at: Place.optional(),
  facts: z.record(z.string().max(40), z.union([z.string().max(1_000), z.number()])),
  rule: z.looseObject({ act: z.string().max(500), article: z.string().max(500) }),
});

/** One item of a file of past journeys. */
export type JourneyItem = { readonly journey: PastJourney } | { readonly left: Issue };

const journeysTask: ReaderTask<undefined, JourneyItem> = {
  ...{ name: 'criteria.journeys', class: 'table' },
  item: z.union([
    z.strictObject({ journey: z.custom<PastJourney>(isPastJourney) }),
    z.strictObject({ left: IssueSchema as unknown as z.ZodType<Issue> }),
  ]),
};

/** What a file of past journeys holds, and what of it could not be read. */
export interface PastJourneys {
  readonly journeys: readonly PastJourney[];
  readonly left: readonly Issue[];
}

/** Reads past journeys of a file in a limited process. @throws Problem `reader.*` */
export const readJourneysApart = async (
  readers: Readers,
  bytes: Uint8Array,
): Promise<PastJourneys> => {
  const journeys: PastJourney[] = [];
  const left: Issue[] = [];
  for await (const item of readers.read(journeysTask, undefined, fileOf(bytes)))
    if ('journey' in item) journeys.push(item.journey);
    else left.push(item.left);
  return { journeys, left };
};
