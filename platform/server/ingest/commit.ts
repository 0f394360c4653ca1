import type { CivilDate } from '@amirani/core';
import { sql } from 'kysely';
import { type AccessContext, asRole, withAccess } from '../database/access.ts';
import type { Database, Transaction } from '../database/open.ts';
import { publish } from '../jobs/outbox.ts';
import { hearAgain } from './again/apply-duplicates.ts';
import { type Numbered, type Placement, storeBatch } from './batch.ts';
import type { IngestChange, Outcome } from './port.ts';
import type { Prepared, PrepareSettings } from './prepare.ts';
import { holdItems, type QuarantineSettings } from './quarantine/items.ts';
import { holdInstead, outcomeOf, type Step } from './step.ts';
import { lockDesignators, takeNumbers } from './store/flights.ts';
import { saveRefusals } from './store/refusals.ts';

/** What a commit needs besides its steps. */
export interface CommitOptions<T> {
  readonly database: Database;
  readonly settings: QuarantineSettings & Pick<PrepareSettings, 'today'>;
  readonly context: AccessContext;
  /** The last of the transaction, once all outcomes are set: journals it. */
  readonly finish: (tx: Transaction, change: IngestChange) => Promise<T>;
  readonly at: Date;
}

/**
 * Commits all steps as one transaction, sets their outcomes, and gives what changed and what `finish` gave. A message whose content the database refuses
 * is held instead and the others are stored; whatever else fails, fails the whole. Another session may have
 * won: what PostgreSQL calls a serialization failure or a deadlock is tried again.
 */
export const commitSteps = async <T>(
  steps: readonly Step[],
  options: CommitOptions<T>,
): Promise<Committed<T>> => {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await withAccess(options.database, options.context, 'amirani_ingest', (tx) =>
        commitOnce(tx, steps, options),
      );
    } catch (error) {
      if (attempt === ATTEMPTS || !['40001', '40P01'].includes(stateOf(error))) throw error;
    }
  }
};

const ATTEMPTS = 3;

interface Committed<T> {
  readonly change: IngestChange;
  readonly result: T;
}

const commitOnce = async <T>(
  tx: Transaction,
  steps: readonly Step[],
  { finish, settings, at }: CommitOptions<T>,
): Promise<Committed<T>> => {
  const saidAgain = await storeMessages(tx, steps, at);
  await countRefusals(tx, steps, settings.today);
  await holdUnreadable(tx, steps, settings, at);
  const change = changeOf(steps, saidAgain);
  await publish(tx, [
    ...change.flightIds.map((id) => ({ kind: 'flight' as const, id })),
    ...change.quarantineIds.map((id) => ({ kind: 'quarantine' as const, id })),
  ]);
  return { change, result: await finish(tx, change) };
};

interface Storing extends Numbered {
  readonly step: Step;
  placement?: Placement;
}

/** Gives the flights on which something that was there already counts as said again. */
const storeMessages = async (
  tx: Transaction,
  steps: readonly Step[],
  at: Date,
): Promise<readonly string[]> => {
  const prepared = steps.flatMap(({ plan }) => (plan.kind === 'store' ? [plan.prepared] : []));
  // All flights first: two transactions lock them in one order, however their messages lie.
  await lockDesignators(
    tx,
    prepared.map(({ flight }) => flight.designator),
  );
  const numbers = (await takeNumbers(tx, prepared.length)).values();
  const storing = steps.flatMap((step): Storing[] =>
    step.plan.kind === 'store'
      ? [{ step, prepared: step.plan.prepared, said: numbers.next().value ?? 0 }]
      : [],
  );
  if (storing.length > 0) await storeOrHold(tx, storing, at);
  return hearAgain(
    tx,
    storing.flatMap(({ prepared, said, placement }) =>
      placement === undefined ? [] : [{ prepared, said, placement }],
    ),
    at,
  );
};

/** Where the database refuses the content of a batch, halves are tried, down to the message that it refuses. */
const storeOrHold = async (tx: Transaction, batch: readonly Storing[], at: Date): Promise<void> => {
  await sql`savepoint batch`.execute(tx);
  try {
    const placed = await storeBatch(tx, batch, at);
    await sql`release savepoint batch`.execute(tx);
    batch.forEach((storing, index) => {
      const placement = placed[index];
      if (placement === undefined) return;
      storing.placement = placement;
      storing.step.outcome = storedOutcome(storing.prepared, placement);
    });
  } catch (error) {
    const refusal = refusedContent(error);
    const [only] = batch;
    if (refusal === undefined || only === undefined) throw error;
    await sql`rollback to savepoint batch`.execute(tx);
    if (batch.length === 1) return holdInstead(only.step, refusal);
    const middle = Math.ceil(batch.length / 2);
    await storeOrHold(tx, batch.slice(0, middle), at);
    await storeOrHold(tx, batch.slice(middle), at);
  }
};

const storedOutcome = ({ record }: Prepared, placement: Placement): Outcome => ({
  outcome: placement.outcome,
  id: placement.messageId,
  type: record.type,
  flightId: placement.flightId,
  travellers: placement.travellers,
  dropped: { ...record.dropped },
  diagnostics: record.diagnostics.length,
});

const countRefusals = async (
  tx: Transaction,
  steps: readonly Step[],
  today: CivilDate,
): Promise<void> => {
  const refusals = steps.flatMap(({ plan }) => (plan.kind === 'refuse' ? [plan.refusal] : []));
  await saveRefusals(tx, refusals, today);
  for (const step of steps)
    if (step.plan.kind === 'refuse') {
      const { record, flightId } = step.plan.refusal;
      step.outcome = {
        outcome: 'refused',
        id: flightId,
        type: record.type,
        travellers: record.travellers.length,
        dropped: {},
        diagnostics: record.diagnostics.length,
        reason: 'ingest.flight.internal',
      };
    }
};

const holdUnreadable = async (
  tx: Transaction,
  steps: readonly Step[],
  settings: QuarantineSettings,
  at: Date,
): Promise<void> => {
  const holding = steps.flatMap((step) =>
    step.plan.kind === 'hold' ? [{ step, plan: step.plan }] : [],
  );
  if (holding.length === 0) return;
  const ids = await asRole(tx, 'amirani_quarantine', (own) =>
    holdItems(
      own,
      holding.map(({ plan }) => plan.item),
      settings,
      at,
    ),
  );
  holding.forEach(({ step, plan }, index) => {
    step.outcome = {
      outcome: 'quarantined',
      id: ids[index] ?? '',
      ...(plan.type === undefined ? {} : { type: plan.type }),
      travellers: 0,
      dropped: {},
      diagnostics: 0,
      reason: plan.item.reason,
    };
  });
};

const changeOf = (steps: readonly Step[], saidAgain: readonly string[]): IngestChange => {
  const outcomes = steps.map(outcomeOf);
  const stored = outcomes.filter(({ outcome }) => outcome === 'stored');
  return {
    messageIds: stored.map(({ id }) => id),
    flightIds: [...new Set([...stored.flatMap(({ flightId }) => flightId ?? []), ...saidAgain])],
    quarantineIds: [
      ...new Set(outcomes.flatMap(({ outcome, id }) => (outcome === 'quarantined' ? [id] : []))),
    ],
  };
};

/** The SQLSTATE where it speaks of the data: classes 22, 23 and 54. */
const refusedContent = (error: unknown): string | undefined => {
  const state = stateOf(error);
  return /^(22|23|54)/.test(state) ? state : undefined;
};

const stateOf = (error: unknown): string => {
  const code = (error as { readonly code?: unknown } | undefined)?.code;
  return typeof code === 'string' ? code : '';
};
