import type { Receipt } from '@amirani/contract';
import { asRole, withAccess } from '../database/access.ts';
import type { Database, Transaction } from '../database/open.ts';
import { type Placement, storeBatch } from './batch.ts';
import type { IngestCall, IngestChange, Outcome } from './port.ts';
import type { Prepared } from './prepare.ts';
import { holdItems, type QuarantineSettings } from './quarantine/items.ts';
import { holdInstead, outcomeOf, type Step } from './step.ts';
import { lockDesignators } from './store/flights.ts';
import { saveRefusals } from './store/refusals.ts';

/** What a commit needs besides its steps. */
export interface CommitOptions {
  readonly database: Database;
  readonly announce: (tx: Transaction, change: IngestChange) => Promise<void>;
  readonly settings: QuarantineSettings;
  readonly call: IngestCall;
  readonly at: Date;
}

/**
 * Commits all steps at once and sets their outcomes. Where the database refuses the content of some message,
 * halves are tried, down to that message, which is held instead; whatever else fails, fails the whole.
 */
export const commitSteps = (steps: readonly Step[], options: CommitOptions): Promise<Receipt> =>
  commitPart(steps, steps, options);

const commitPart = async (
  part: readonly Step[],
  all: readonly Step[],
  options: CommitOptions,
): Promise<Receipt> => {
  try {
    return await commitAgain(part, all, options);
  } catch (error) {
    const refusal = refusedContent(error);
    const stored = part.filter(({ plan }) => plan.kind === 'store');
    const [only, ...others] = stored;
    if (refusal === undefined || only === undefined) throw error;
    if (others.length === 0) {
      holdInstead(only, refusal);
      return commitPart(part, all, options);
    }
    const middle = part.indexOf(stored[Math.floor(stored.length / 2)] ?? only);
    await commitPart(part.slice(0, middle), all, options);
    return commitPart(part.slice(middle), all, options);
  }
};

const ATTEMPTS = 3;

/** Another session may have won: what PostgreSQL calls a serialization failure or a deadlock is tried again. */
const commitAgain = async (
  part: readonly Step[],
  all: readonly Step[],
  options: CommitOptions,
): Promise<Receipt> => {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await withAccess(options.database, options.call.context, 'amirani_ingest', (tx) =>
        commitOnce(tx, part, all, options),
      );
    } catch (error) {
      if (attempt === ATTEMPTS || !['40001', '40P01'].includes(stateOf(error))) throw error;
    }
  }
};

const commitOnce = async (
  tx: Transaction,
  part: readonly Step[],
  all: readonly Step[],
  { call, announce, settings, at }: CommitOptions,
): Promise<Receipt> => {
  await storeMessages(tx, part, at);
  await countRefusals(tx, part, at);
  await holdUnreadable(tx, part, settings, at);
  const change = changeOf(part);
  const receipt = await recordChange(tx, change, call);
  await announce(tx, change);
  if (part.at(-1) === all.at(-1)) await call.also?.(tx, all.map(outcomeOf));
  return receipt;
};

/** Messages to a statement. Larger ones gain little and hold more memory. */
const BATCH = 500;

const storeMessages = async (tx: Transaction, part: readonly Step[], at: Date): Promise<void> => {
  const storing = part.flatMap((step) =>
    step.plan.kind === 'store' ? [{ step, prepared: step.plan.prepared }] : [],
  );
  // All flights of all batches first: two files lock them in one order, however their messages lie.
  await lockDesignators(
    tx,
    storing.map(({ prepared }) => prepared.flight.designator),
  );
  for (let from = 0; from < storing.length; from += BATCH) {
    const batch = storing.slice(from, from + BATCH);
    const placed = await storeBatch(
      tx,
      batch.map(({ prepared }) => prepared),
      at,
    );
    batch.forEach(({ step, prepared }, index) => {
      const placement = placed[index];
      if (placement !== undefined) step.outcome = storedOutcome(prepared, placement);
    });
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

const countRefusals = async (tx: Transaction, part: readonly Step[], at: Date): Promise<void> => {
  const refusals = part.flatMap(({ plan }) => (plan.kind === 'refuse' ? [plan.refusal] : []));
  await saveRefusals(tx, refusals, at);
  for (const step of part)
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
  part: readonly Step[],
  settings: QuarantineSettings,
  at: Date,
): Promise<void> => {
  const holding = part.flatMap((step) =>
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

const changeOf = (part: readonly Step[]): IngestChange => {
  const outcomes = part.map(outcomeOf);
  const stored = outcomes.filter(({ outcome }) => outcome === 'stored');
  return {
    messageIds: stored.map(({ id }) => id),
    flightIds: [...new Set(stored.flatMap(({ flightId }) => flightId ?? []))],
    quarantineIds: [
      ...new Set(outcomes.flatMap(({ outcome, id }) => (outcome === 'quarantined' ? [id] : []))),
    ],
  };
};

const recordChange = async (
  tx: Transaction,
  change: IngestChange,
  call: IngestCall,
): Promise<Receipt> => {
  let receipt = await call.record(tx, {
    ...change,
    messageIds: change.messageIds.slice(0, BATCH),
  });
  for (let from = BATCH; from < change.messageIds.length; from += BATCH)
    receipt = await call.record(tx, {
      messageIds: change.messageIds.slice(from, from + BATCH),
      flightIds: [],
      quarantineIds: [],
    });
  return receipt;
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
