import type { Material } from '../../items/material.ts';
import type { Referral } from '../../items/said/referral.ts';
import type { ItemLine, NetworkTruth, TrendTruth } from '../../items/truth.ts';
import type { Stream } from '../../random/stream.ts';
import type { ActEntry, WorldTraveller } from '../../worlds/index.ts';

/** A traveller of a world with what its ledger says of them. */
export interface WorldCase {
  readonly traveller: WorldTraveller;
  readonly direction: 'departure' | 'arrival';
  /** What was done that an item of the kind can ask about; of everybody honest nothing. */
  readonly act: ActEntry | undefined;
  /** Where the ledger says that they must be sent. */
  readonly referral: Referral | undefined;
  /** For what a world does not say: the same for twins. */
  readonly source: Stream;
}

/** An item of a world without its id. */
export interface Made {
  readonly material: Material;
  readonly target: boolean;
  readonly technique: string;
  readonly evidence: readonly string[];
  readonly line?: ItemLine;
  readonly network?: NetworkTruth;
  readonly trend?: TrendTruth;
}

/** Something of a world that an item can be made of; what is shown is made when it is taken, or was made to find out whether it will do. */
export interface Found {
  /** A name in its world. */
  readonly subject: string;
  readonly target: boolean;
  readonly decoy: boolean;
  readonly referral: Referral | undefined;
  readonly twinOf: string | undefined;
  readonly make: () => Made;
}
