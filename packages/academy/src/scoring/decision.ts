/** What a decision is about: whether something is wrong with it is settled before anybody sees it. */
export interface Item {
  readonly id: string;
  /** Something is wrong: the document is forged, the traveller is the one who is sought. */
  readonly target: boolean;
  /** Codes of the evidence that shows it, from the truth ledger. Empty where nothing is wrong. */
  readonly evidence: readonly string[];
  /** How it was made, by the truth ledger: `number-digit`. Of an honest item, what it only looks like. */
  readonly technique?: string;
  /** Who sees at the least what is wrong. */
  readonly line?: 'first' | 'second' | 'eyes' | 'analyst';
  /** The person before the officer needs help or protection, and must be referred. */
  readonly referral?: 'asylum' | 'child' | 'victim';
  /** What a machine said beforehand, where it said something. */
  readonly hint?: 'target' | 'clear';
  /** The item that differs from this one in one protected attribute alone. */
  readonly twin?: string;
  /** Minutes that an honest traveller loses where they are stopped. */
  readonly minutesLost?: number;
  /** Who belongs to the network beside what is marked, and its links; empty where the records are ordinary life. */
  readonly network?: Network;
  /** Of a series: how many periods are asked about and make a year, and in which of them, from 0, something began. */
  readonly trend?: {
    readonly steps: number;
    readonly stepsInYear: number;
    readonly onset?: number;
  };
  /** Taken out after a challenge: it counts for nobody (R74). */
  readonly void?: boolean;
}

/** An officer's decision on an item. Only the first decision counts. */
export interface Decision {
  readonly item: string;
  /** The officer took it for wrong. */
  readonly flagged: boolean;
  /** How sure, in whole percent from 50 (a guess) to 100. */
  readonly confidence?: number;
  /** Seconds from showing to deciding. */
  readonly seconds: number;
  /** Codes of the evidence that the officer named. */
  readonly named: readonly string[];
  /** The referral that the officer made. */
  readonly referred?: 'asylum' | 'child' | 'victim';
  /** Whom the officer named as belonging to the network, and which links. */
  readonly network?: Network;
  /** In which of the periods asked about, from 0, the officer would have warned. */
  readonly warned?: number;
}

/** Members of a network and its links, as the records write them. */
export interface Network {
  readonly members: readonly string[];
  readonly links: readonly (readonly [one: string, other: string])[];
}

/** An item with its decision; undefined where it was shown and never decided. */
export interface Decided {
  readonly item: Item;
  readonly decision: Decision | undefined;
}
