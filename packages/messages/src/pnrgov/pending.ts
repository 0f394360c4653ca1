import type { LegReading } from '../reading/model.ts';

/** A segment whose owner is only known when the whole PNR is read, with what stood around it. */
export interface Pending {
  readonly kind: PendingKind;
  readonly segment: number;
  /** Traveller of its GR2, or -1. */
  readonly traveller: number;
  readonly leg: LegReading | undefined;
  readonly checkIn: CheckIn | undefined;
}

/** What waits: SSRs by what they hold, and the check-in lines SSD and TBD. */
export type PendingKind =
  | 'infant'
  | 'docs'
  | 'doco'
  | 'doca'
  | 'ticket'
  | 'seat'
  | 'contact'
  | 'flyer'
  | 'minor'
  | 'assigned'
  | 'bags';

/** A check-in line (GR7): whom TRI and TIF name. */
export interface CheckIn {
  readonly segment: number;
  /** TRI e1.c3. */
  readonly reference: string;
  /** Segment of the TIF that follows, or -1. */
  named: number;
  /** The traveller once found: -1 not yet looked for, -2 nobody. */
  traveller: number;
}
