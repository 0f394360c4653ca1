import { civilDateOf } from '@amirani/core';
import type { Input, Outcome } from './port.ts';
import { type Prepared, type PrepareSettings, prepare } from './prepare.ts';
import type { IngestSource, Unreadable } from './quarantine/items.ts';
import type { InputItem, ReadInput } from './read-input.ts';
import type { Refusal } from './store/refusals.ts';

/** What is to be done with one item of an input. */
export type Plan =
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

/** The steps of an input, in its order. */
export const planInput = (
  { bytes, source }: Input,
  read: ReadInput,
  settings: PrepareSettings,
  at: Date,
): readonly Step[] =>
  read(bytes).map((item) => ({ plan: planItem(item, source, settings, at), source }));

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
  source: IngestSource,
  settings: PrepareSettings,
  at: Date,
): Plan => {
  if (item.kind === 'unreadable') {
    const { bytes, reason, facts } = item;
    return { kind: 'hold', item: { bytes, reason, facts, source } };
  }
  const made = prepare(item, settings, civilDateOf(at));
  if (made.kind === 'ready') return { kind: 'store', prepared: made.prepared, raw: item.raw };
  if (made.kind === 'refused') {
    const { system, flight, record } = made;
    return { kind: 'refuse', refusal: { system, flightId: flight.id, record } };
  }
  return {
    kind: 'hold',
    item: { bytes: item.raw(), reason: made.reason, facts: {}, source },
    type: item.record.type,
  };
};
