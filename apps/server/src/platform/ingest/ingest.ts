import type { Database } from '../database/open.ts';
import { commitSteps } from './commit.ts';
import type { Ingest } from './port.ts';
import type { PrepareSettings } from './prepare.ts';
import type { QuarantineSettings } from './quarantine/items.ts';
import type { ReadInput } from './read-input.ts';
import { outcomeOf, planInput, type Step } from './step.ts';

/** What ingest needs. */
export interface IngestOptions {
  readonly database: Database;
  readonly read: ReadInput;
  readonly settings: () => PrepareSettings & QuarantineSettings;
  readonly clock: () => Date;
}

/** Builds the way in. */
export const createIngest = (options: IngestOptions): Ingest => ({
  take: async (inputs, call) => {
    const at = options.clock();
    const settings = options.settings();
    const work = inputs.map((input) => planInput(input, options.read, settings, at));
    const { database } = options;
    const receipt = await commitSteps(work.flat(), { database, settings, call, at });
    return { outcomes: work.map((steps) => steps.map(outcomeOf)), receipt };
  },
  hold: async ({ bytes, source }, why, call) => {
    const step: Step = { plan: { kind: 'hold', item: { bytes, source, ...why } }, source };
    const { database, clock } = options;
    await commitSteps([step], { database, settings: options.settings(), call, at: clock() });
    return outcomeOf(step);
  },
});
