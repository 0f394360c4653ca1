/** What kind of record it is. */
export const callKinds = ['voice', 'sms', 'data', 'other'] as const;

/** One of {@link callKinds}. */
export type CallKind = (typeof callKinds)[number];

/** One record of an operator: who reached whom, when, and with what. */
export interface Call {
  /** The row of the table, from 1. */
  readonly row: number;
  /** Numbers in one form, see `normalNumber`. */
  readonly caller: string;
  readonly callee: string;
  /** Seconds since 1970-01-01T00:00: of the instant where the table states zones, else of its own clock. */
  readonly start: number;
  /** The hour, 0 to 23, and the day of the week, 0 Monday to 6 Sunday, on the clock of the row. */
  readonly hour: number;
  readonly weekday: number;
  /** Seconds; undefined where the table does not say. */
  readonly duration?: number;
  readonly kind: CallKind;
  /** The cell of the caller when it began. */
  readonly cell?: string;
  /** Device and card of the caller, and of the called. */
  readonly imei?: string;
  readonly imsi?: string;
  readonly calleeImei?: string;
  readonly calleeImsi?: string;
}

/**
 * The civil day of a call on the clock of its row, in days since 1970-01-01. The row's day of the week tells by how much it is
 * off the day of `start`: no clock is a whole day ahead of another, or behind it.
 */
export const dayOnClock = ({ start, weekday }: Pick<Call, 'start' | 'weekday'>): number => {
  const day = Math.floor(start / 86_400);
  const ahead = (weekday - ((day + 3) % 7) + 14) % 7;
  return day + (ahead > 3 ? ahead - 7 : ahead);
};
