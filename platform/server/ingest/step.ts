import { setImmediate as othersTurn } from 'node:timers/promises';
import type { Input, Outcome } from './port.ts';
import { type Prepared, type PrepareSettings, prepare } from './prepare.ts';
import type { IngestSource, Unreadable } from './quarantine/items.ts';
import { bytesAt, type InputItem, type ReadInput } from './read-input.ts';
import type { Refusal } from './store/refusals.ts';

/** What is to be done with one item of an input. */
type Plan =
  | { readonly kind: 'store'; readonly prepared: Prepared; readonly raw: () => Uint8Array }
  | {
      readonly kind: 'hold';
      readonly item: Unreadable;
      /** Where the message itself could be read. */
      readonly type?: Outcome['type'];
    }
  | { readonly kind: 'refuse'; readonly refusal: Refusal };

/** One item of an input on its way. The commit sets the outcome; a message that cannot be stored changes its plan. */
export interface Step {
  plan: Plan;
  readonly source: IngestSource;
  outcome?: Outcome;
}

/** A step with the place of its input among those that were given. */
export interface PlacedStep {
  readonly step: Step;
  readonly input: number;
}

/** The steps of inputs in their order, each read and planned when it is asked for; others have their turn between them. */
export async function* planInputs(
  inputs: readonly Input[],
  read: ReadInput,
  settings: PrepareSettings,
): AsyncGenerator<PlacedStep, void> {
  let since = performance.now();
  for (const [input, { bytes, source }] of inputs.entries())
    for await (const item of read(bytes)) {
      yield { step: { plan: planItem(item, bytes, source, settings), source }, input };
      if (performance.now() - since < TURN_MS) continue;
      await othersTurn();
      since = performance.now();
    }
}

/** How long reading goes on before others have their turn. */
const TURN_MS = 20;

/** Steps of one transaction. */
export interface Piece {
  readonly steps: readonly PlacedStep[];
  /** Whether nothing follows. */
  readonly isLast: boolean;
}

/**
 * The most of one transaction: more messages to a statement gain little, all of a piece is in memory, and people are told apart on
 * the thread that answers others.
 */
const MOST = { steps: 500, bytes: 16 * 1024 * 1024, travellers: 10_000 };

/** Steps in pieces; at least one, which may be empty. */
export async function* piecesOf(steps: AsyncIterable<PlacedStep>): AsyncGenerator<Piece, void> {
  let piece: PlacedStep[] = [];
  let [bytes, travellers] = [0, 0];
  for await (const one of steps) {
    if (piece.length === MOST.steps || bytes >= MOST.bytes || travellers >= MOST.travellers) {
      yield { steps: piece, isLast: false };
      piece = [];
      [bytes, travellers] = [0, 0];
    }
    piece.push(one);
    const { plan } = one.step;
    bytes += bytesOf(plan);
    if (plan.kind === 'store') travellers += plan.prepared.record.travellers.length;
  }
  yield { steps: piece, isLast: true };
}

const bytesOf = (plan: Plan): number => {
  if (plan.kind === 'store') return plan.prepared.content.length;
  return plan.kind === 'hold' ? plan.item.bytes.length : 0;
};

/** The outcome of a committed step. */
export const outcomeOf = ({ outcome }: Step): Outcome => {
  if (outcome === undefined) throw new Error('an item of an input was left without an outcome');
  return outcome;
};

/** Makes a message that the database refuses for its content an item of the quarantine. */
export const holdInstead = (step: Step, sqlState: string): void => {
  if (step.plan.kind !== 'store') return;
  const { raw, prepared } = step.plan;
  step.plan = {
    kind: 'hold',
    item: {
      bytes: raw(),
      reason: 'ingest.store.refused',
      facts: { sqlState },
      source: step.source,
    },
    type: prepared.record.type,
  };
};

const planItem = (
  item: InputItem,
  file: Uint8Array,
  source: IngestSource,
  settings: PrepareSettings,
): Plan => {
  if (item.kind === 'unreadable') {
    const { bytes, reason, facts } = item;
    return { kind: 'hold', item: { bytes, reason, facts, source } };
  }
  const raw = (): Uint8Array => bytesAt(file, item.raw);
  const made = prepare(item, settings);
  if (made.kind === 'ready') return { kind: 'store', prepared: made.prepared, raw };
  if (made.kind === 'refused') {
    const { system, flight, record } = made;
    return { kind: 'refuse', refusal: { system, flightId: flight.id, record } };
  }
  return {
    kind: 'hold',
    item: { bytes: raw(), reason: made.reason, facts: {}, source },
    type: item.record.type,
  };
};
