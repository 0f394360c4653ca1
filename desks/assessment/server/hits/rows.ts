import type { HitEvidence, HitState, HitSystem } from '@amirani/targeting/hits';

/** A row of `hit.hit` with the flight on which its traveller is. */
export interface HitRow {
  readonly system: HitSystem;
  readonly id: string;
  readonly day: string;
  readonly flight_id: string;
  readonly traveller_id: string;
  readonly kind: HitEvidence['kind'];
  readonly origin: string;
  readonly title: string;
  readonly entry: string;
  /** In hex. */
  readonly data: string;
  readonly seen: string;
  readonly surname: string | null;
  readonly given: string | null;
  readonly found_at: Date;
  readonly crosses_at: Date;
  readonly state: HitState;
  /** Whether it waits though two persons judged it: they do not agree. */
  readonly disputed: boolean;
  readonly decision: string | null;
  readonly steps: number;
  readonly steps_before: number;
  readonly judged_by: string | null;
  readonly claimed_by: string | null;
  readonly claimed_until: Date | null;
  readonly ended: string | null;
  readonly designator: string | null;
  readonly direction: 'departure' | 'arrival' | 'transit' | null;
  readonly from_airport: string | null;
  readonly to_airport: string | null;
  readonly crossing_day: string | null;
}

/** The same with its evidence. */
export interface WholeHitRow extends HitRow {
  readonly evidence: HitEvidence;
}

/** A row of `hit.release`. */
export interface ReleaseRow {
  readonly hit: string;
  readonly traveller_id: string | null;
  readonly signs: readonly string[] | null;
  readonly recipient: string;
  readonly to_checkpoint: boolean;
  readonly released_at: Date;
  readonly withdrawn_at: Date | null;
  readonly ended_at: Date | null;
}
