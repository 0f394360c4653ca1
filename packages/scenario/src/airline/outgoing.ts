import type { Snapshot } from '../bookings/snapshot.ts';
import type { Instant } from '../time/instant.ts';
import type { Content } from '../truth/sent.ts';
import type { Draft } from './envelope.ts';

/** A file on its way, before it becomes bytes. */
export interface Outgoing {
  readonly at: Instant;
  readonly kind: 'PNRGOV' | 'PAXLST' | 'CUSRES';
  readonly direction: 'to-state' | 'to-carrier';
  /** In file names: `48h-2of3`, `crew`, `close`. */
  readonly label: string;
  /** One interchange each. */
  readonly interchanges: readonly (readonly Draft[])[];
  readonly content: Content;
  /** For a push: hours before departure, its part and the number of parts, and its bookings. */
  readonly push?: {
    readonly hours: number;
    readonly part: number;
    readonly parts: number;
    readonly snaps: readonly Snapshot[];
  };
  /** How the file is damaged or altered on its way. */
  readonly fate?: 'truncated' | 'unreadable' | 'rewrapped';
}
