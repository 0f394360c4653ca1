import type { Quantity, Span } from './basis.ts';
import type { EvidenceCode } from './evidence.ts';
import type { SightLine } from './sight-line.ts';

/** Something that is asked of an entity on its way. Attributes are those that the module set, and {@link readable}. */
export type Condition =
  | { readonly attribute: string; readonly is: string | boolean }
  | { readonly attribute: string; readonly atLeast: Quantity }
  | { readonly visited: string }
  | { readonly all: readonly Condition[] }
  | { readonly any: readonly Condition[] }
  | { readonly not: Condition };

/** Facts that the engine gives to a condition. It contains no personal characteristics (R69). */
export const readable = ['chip', 'partySize', 'daysLeft', 'direction'] as const;

/** A way and how often it is taken. */
export interface Branch {
  readonly p: Quantity;
  readonly to: string;
}

/** To one state, or to one of several by chance. */
export type Step = { readonly to: string } | { readonly distributed: readonly Branch[] };

/** Where a state leads: always, by chance, by the first condition that holds, or by the value of an attribute. */
export type Transition =
  | Step
  | {
      readonly conditional: readonly { readonly if: Condition; readonly go: Step }[];
      readonly else: Step;
    }
  | {
      readonly table: { readonly attribute: string; readonly rows: Readonly<Record<string, Step>> };
      readonly else: Step;
    };

/** What an officer may rightly do about an act. */
export const rightActions = [
  'second-line',
  'refer-asylum',
  'refer-child',
  'refer-victim',
  'pass',
] as const;

/** One of {@link rightActions}. */
export type RightAction = (typeof rightActions)[number];

/** What the ledger says of an act beside who and when. */
export interface Truth {
  /** The technique, in a word or two. */
  readonly technique: string;
  readonly line: SightLine;
  /** What shows it; empty where nothing does. */
  readonly evidence: readonly EvidenceCode[];
  /** Fields of the record in which it can be seen. */
  readonly visible: readonly string[];
  readonly rightAction: RightAction;
  readonly ifMissed: string;
  readonly ifAccused: string;
}

/** What may be done to a document. */
export const techniques = [
  'number-digit',
  'birth-date-in-print',
  'name-in-print-and-zone',
  'expiry-in-print-and-zone',
  'portrait-over-chip',
  'portrait-without-chip',
] as const;

/** One of {@link techniques}. */
export type Technique = (typeof techniques)[number];

/** Questions at a booth whose answers can be compared with the record. */
export const questions = ['companion', 'last-journey', 'birth-year'] as const;

/** One of {@link questions}. */
export type Question = (typeof questions)[number];

/** Papers that are shown at a booth. */
export const papers = ['return-ticket', 'lodging', 'insurance', 'means', 'consent'] as const;

/** One of {@link papers}. */
export type Paper = (typeof papers)[number];

/** What a state does; each leads on by its transition, save the last. */
export type Act =
  | { readonly type: 'Initial' }
  | { readonly type: 'Simple' }
  | { readonly type: 'Delay'; readonly days: Span }
  | { readonly type: 'Guard'; readonly allow: Condition; readonly otherwise: string }
  | { readonly type: 'Set'; readonly attribute: string; readonly value: string | boolean }
  | {
      readonly type: 'Book';
      readonly roles: readonly string[];
      readonly together: boolean;
      readonly payer: string;
    }
  | {
      readonly type: 'AmendBooking';
      readonly role: string;
      readonly change: 'split' | 'phone' | 'card';
      readonly from: string;
    }
  | { readonly type: 'CheckIn'; readonly roles: readonly string[]; readonly bags: Span }
  | {
      readonly type: 'IssueDocument';
      readonly role: string;
      readonly chip: boolean;
      /** As it was issued where it is left out. */
      readonly laminate?: 'as-issued' | 'worn';
      /** An old picture, or one taken otherwise: still the bearer, and less like. */
      readonly oldPicture?: boolean;
      readonly truth?: Truth;
    }
  | {
      readonly type: 'AlterDocument';
      readonly role: string;
      readonly technique: Technique;
      readonly truth: Truth;
    }
  | {
      readonly type: 'Travel';
      readonly role: string;
      readonly nights: Span;
      /** People of this role go out on the same flight, each time others. */
      readonly beside?: string;
      /** Whether those beside come back as well. */
      readonly return?: boolean;
    }
  | {
      readonly type: 'Present';
      readonly role: string;
      readonly documentOf?: string;
      readonly truth?: Truth;
    }
  | {
      readonly type: 'Answer';
      readonly role: string;
      readonly question: Question;
      readonly truth?: Truth;
    }
  | { readonly type: 'Overstay'; readonly role: string; readonly days: Span; readonly truth: Truth }
  | {
      readonly type: 'Ask';
      readonly role: string;
      readonly for: 'asylum' | 'help' | 'medical';
      readonly truth: Truth;
    }
  | {
      readonly type: 'LinkTo';
      readonly role: string;
      readonly other: string;
      readonly by: 'phone' | 'card' | 'address';
      readonly truth?: Truth;
    }
  | { readonly type: 'Meet'; readonly roles: readonly string[] }
  | { readonly type: 'Pay'; readonly from: string; readonly to: string; readonly amount: Span }
  | {
      readonly type: 'Emit';
      readonly role: string;
      readonly message: 'carrier-name' | 'carrier-birth-date' | 'carrier-absent' | 'papers';
      readonly without?: Paper;
      readonly truth?: Truth;
    }
  | { readonly type: 'Terminal' };

/** A state: an act and where it leads. Only `Terminal` leads nowhere. */
export type State = Act & { readonly transition?: Transition };

/** The names of the states. */
export type StateType = Act['type'];
