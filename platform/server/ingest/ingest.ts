import type { Receipt } from '@platform/api/types.ts';
import type { Database, Transaction } from '../database/open.ts';
import { commitSteps } from './commit.ts';
import type { Ingest, IngestChange, Outcome } from './port.ts';
import type { PrepareSettings } from './prepare.ts';
import type { QuarantineSettings } from './quarantine/items.ts';
import type { ReadInput } from './read-input.ts';
import { outcomeOf, piecesOf, planInputs, type Step } from './step.ts';

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
    const { database, read } = options;
    const { context, also, record, recordPiece } = call;
    const outcomes: Outcome[][] = inputs.map(() => []);
    const changes: IngestChange[] = [];
    let receipt: Receipt | undefined;
    for await (const { steps, isLast } of piecesOf(planInputs(inputs, read, settings))) {
      const finish = async (tx: Transaction, change: IngestChange) => {
        if (!isLast) return void (await recordPiece(tx, change));
        await also?.(tx, [...outcomes.flat(), ...steps.map(({ step }) => outcomeOf(step))]);
        return record(tx, joined([...changes, change]));
      };
      const own = steps.map(({ step }) => step);
      const done = await commitSteps(own, { database, settings, context, finish, at });
      for (const { step, input } of steps) outcomes[input]?.push(outcomeOf(step));
      changes.push(done.change);
      receipt = done.result;
    }
    if (receipt === undefined) throw new Error('an act that nothing ended');
    return { outcomes, receipt };
  },
  hold: async ({ bytes, source }, why, call) => {
    const step: Step = { plan: { kind: 'hold', item: { bytes, source, ...why } }, source };
    const { database, clock } = options;
    const { context, record: finish } = call;
    const settings = options.settings();
    await commitSteps([step], { database, settings, context, finish, at: clock() });
    return outcomeOf(step);
  },
});

/** What several transactions changed together. */
const joined = (changes: readonly IngestChange[]): IngestChange => ({
  messageIds: changes.flatMap(({ messageIds }) => messageIds),
  flightIds: [...new Set(changes.flatMap(({ flightIds }) => flightIds))],
  quarantineIds: [...new Set(changes.flatMap(({ quarantineIds }) => quarantineIds))],
});
