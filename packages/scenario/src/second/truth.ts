/** What a message of the second writer says of one person: the values that belong to this person and to nobody else. */
export interface SecondPerson {
  /** Forms under which the person may be named: `O'BRIEN/NORA`, `O'BRIEN/NORAMRS`. */
  readonly names: readonly string[];
  /** Numbers of the person's own documents. */
  readonly documents: readonly string[];
  readonly values: readonly SecondValue[];
}

/** Kinds of value; dates as `2026-03-31`, everything else as sent. */
export const secondKinds = [
  'birth-date',
  'sex',
  'nationality',
  'document',
  'expiry',
  'issuer',
  'seat',
  'bag-tag',
  'ticket',
  'unique-reference',
  'booking',
  'embark',
  'debark',
  'residence',
  'birth-place',
  'frequent-flyer',
] as const;

/** One of {@link secondKinds}. */
export type SecondKind = (typeof secondKinds)[number];

/** A value and what it is. */
export interface SecondValue {
  readonly kind: SecondKind;
  readonly value: string;
}

/** A message file of the second writer. */
export interface SecondMessage {
  /** `paxlst-017`. */
  readonly name: string;
  readonly type: 'PAXLST' | 'PNRGOV';
  readonly bytes: Uint8Array;
  readonly persons: readonly SecondPerson[];
}
