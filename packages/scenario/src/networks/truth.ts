/** How a planted network works. */
export type NetworkKind =
  | 'fan-in'
  | 'fan-out'
  | 'chain'
  | 'round-trip'
  | 'shared-phone'
  | 'shared-card'
  | 'shared-address'
  | 'look-alike-relay'
  | 'escort-pairs';

/** What somebody does in a network. */
export type NetworkRole =
  | 'organiser'
  | 'coordinator'
  | 'collector'
  | 'courier'
  | 'driver'
  | 'fixer'
  | 'escort'
  | 'document-holder';

/** Who is innocent and looks like a network, and like what. */
export type DecoyKind =
  | 'family'
  | 'carer'
  | 'group'
  | 'busiest-number'
  | 'remittance'
  | 'payroll'
  | 'common-purse'
  | 'couple'
  | 'guide'
  | 'hostel'
  | 'agency';

/** A link between two members, and by what it shows. */
export interface TrueLink {
  readonly a: string;
  readonly b: string;
  readonly by: 'calls' | 'payment' | 'travel' | 'shared';
}

/** One planted network. */
export interface NetworkTruth {
  readonly id: string;
  readonly kind: NetworkKind;
  readonly members: readonly { readonly person: string; readonly role: NetworkRole }[];
  /** People whom it exploits. They are not members, whatever they were forced to do. */
  readonly victims: readonly string[];
  /** People whom it smuggles, and who pay for it; it is not an offence to be smuggled (Smuggling Protocol, Art. 5). */
  readonly smuggled: readonly string[];
  readonly links: readonly TrueLink[];
}

/** A phone that one person gave up for another. */
export interface ReplacedPhone {
  readonly person: string;
  readonly before: string;
  readonly after: string;
  /** The network in which it was; null for everybody else who has a new number. */
  readonly network: string | null;
}

/** Innocent people who look like something. */
export interface DecoyTruth {
  readonly kind: DecoyKind;
  readonly persons: readonly string[];
  /** For phones: the pair that is not one person's. */
  readonly notOne?: readonly [before: string, after: string];
}

/** What is true of a world. */
export interface CaseTruth {
  /** Whose every phone is, of those in no register as well: number and person. */
  readonly phones: readonly (readonly [number: string, person: string])[];
  readonly networks: readonly NetworkTruth[];
  readonly replaced: readonly ReplacedPhone[];
  readonly decoys: readonly DecoyTruth[];
}
