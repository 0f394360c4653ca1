/**
 * Who can see the error at the earliest: the first line with a zone reader, the second line with a chip reader and trust
 * store, a face comparer, or an analyst who combines records.
 */
export type ItemLine = 'first' | 'second' | 'eyes' | 'analyst';

/** What is true of an item: the shape of `Item` of `@amirani/academy`, which a test there holds equal. */
export interface ItemTruth {
  readonly id: string;
  /** Something is wrong, or really began, or is a network's. */
  readonly target: boolean;
  /** Codes of {@link evidenceCodes} of its kind that show it; empty where nothing is wrong. */
  readonly evidence: readonly string[];
  /** How it was made, as its generator calls it: `number-digit`, `season`. Of an honest item, what it only looks like. */
  readonly technique?: string;
  readonly line?: ItemLine;
  /** Somebody who must be sent to those who help, whatever else is true of the item. */
  readonly referral?: 'asylum' | 'child' | 'victim';
  /** What a machine says beforehand. */
  readonly hint?: 'target' | 'clear';
  /** The item that differs from this one in one protected group of fields and in nothing else (R70); on the first of a pair. */
  readonly twin?: string;
  /** Minutes that an honest traveller loses where they are stopped. */
  readonly minutesLost?: number;
  /** Of records in which a network is looked for: who belongs to it beside what is marked, and its links. */
  readonly network?: NetworkTruth;
  /** Of a series: how long it is looked at, and where something began. */
  readonly trend?: TrendTruth;
}

/** What is there to be named of a network. Empty of records that are ordinary life. */
export interface NetworkTruth {
  /** Documents or accounts, as the records write them. */
  readonly members: readonly string[];
  readonly links: readonly (readonly [one: string, other: string])[];
}

/** What is there to be warned of in a series. */
export interface TrendTruth {
  /** How many periods are asked about. */
  readonly steps: number;
  /** How many of them make a year. */
  readonly stepsInYear: number;
  /** The first of the periods asked about in which it went on, counted from 0; absent where nothing began. */
  readonly onset?: number;
}
