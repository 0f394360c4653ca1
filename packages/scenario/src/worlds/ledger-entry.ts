import type { EvidenceCode } from '../modules/evidence.ts';
import type { SightLine } from '../modules/sight-line.ts';
import type { RightAction } from '../modules/state.ts';

/** One line of the truth of a world (specification A3). */
export type LedgerEntry = ActEntry | DecoyEntry | TwinEntry | CutEntry;

/** That somebody did something that they answer for, or needs help. */
export interface ActEntry {
  readonly kind: 'act' | 'need';
  readonly subject: string;
  /** Module, way and number: which story it belongs to. */
  readonly entity: string;
  readonly act: string;
  /** A day, or a moment where it is done at the booth. */
  readonly time: string;
  readonly technique: string;
  readonly visible: readonly string[];
  readonly evidence: readonly EvidenceCode[];
  /** Who can see it at the least. */
  readonly line: SightLine;
  readonly rightAction: RightAction;
  readonly ifMissed: string;
  readonly ifAccused: string;
  /** The person at the booth, if the document belongs to another person. */
  readonly bearer?: {
    readonly surname: string;
    readonly given: string;
    readonly birthDate: string;
    readonly nationality: string;
  };
}

/** Somebody honest who shows the same signs as somebody planted. */
export interface DecoyEntry {
  readonly kind: 'decoy';
  readonly subject: string;
  readonly entity: string;
  /** The planted story that this one looks like. */
  readonly like: string;
}

/** Two who are equal in every lawful fact and differ in one group of fields. */
export interface TwinEntry {
  readonly kind: 'twin';
  readonly subject: string;
  readonly entity: string;
  readonly of: string;
  readonly group: TwinGroup;
}

/** A story that went round in circles and was ended. */
export interface CutEntry {
  readonly kind: 'cut';
  readonly subject: string;
  readonly entity: string;
}

/** In what twins differ. */
export const twinGroups = ['nationality', 'sex', 'age', 'name'] as const;

/** One of {@link twinGroups}. */
export type TwinGroup = (typeof twinGroups)[number];
