import type { Change } from './events.ts';
import type { JournalAct } from './journal-acts.ts';
import type { Role } from './vocabulary.ts';

/** The HTTP statuses with which an operation is refused. */
type RefusalStatus =
  | 400
  | 401
  | 403
  | 404
  | 409
  | 410
  | 413
  | 415
  | 421
  | 422
  | 429
  | 500
  | 502
  | 503
  | 504
  | 507;

/** A text of the rail or the keyboard map: its id in `words/rail/*.po`, and the English. */
interface RailText {
  readonly id: string;
  readonly message: string;
}

/** A place of work in the rail at the left. */
export interface Place {
  readonly path: `/${string}`;
  readonly title: RailText;
  readonly about: RailText;
  /** The single key that leads there. */
  readonly key?: string;
  /** Its place in the rail, from 10 in tens. */
  readonly order: number;
  /** Roles that work here; undefined for everybody. */
  readonly roles?: readonly Role[];
  /** Roles whose work begins here, wherever the place is in the rail. */
  readonly startOf?: readonly Role[];
}

/** A part of the keyboard map: the keys of some screens, by the id of the shortcut. */
export interface KeySection {
  readonly title: RailText;
  readonly keys: Readonly<Record<string, { readonly press: string; readonly text: RailText }>>;
}

/** How long a kind of data is kept, and whose clock ends it. */
export interface RetentionClass {
  /** In words; the day count where it is fixed. */
  readonly keeps: string;
  readonly source: string;
}

/** What a desk, or the platform, says of itself: plain data, the same for the server, the window and the tests. */
export interface DeskDeclaration {
  /** The name of its folder. */
  readonly name: string;
  /**
   * Every code with which its operations are refused, and the HTTP status. Texts are in the catalogues of the web and the command
   * line; docs/reference/errors.md says what each means and what to do.
   */
  readonly problems: Readonly<Record<string, RefusalStatus>>;
  /** Which roles are told of which changes; ids only, never data. */
  readonly heardBy: Readonly<Partial<Record<Change['kind'], readonly Role[]>>>;
  /** Under which act the journal lists what is done here: operations and actions of programs, parted by spaces. */
  readonly acts: Readonly<Partial<Record<JournalAct, string>>>;
  /**
   * The classes that the comments of its tables name (`retention: api; …`). No table is without one, and none is unlimited
   * (LED Art. 5; R17).
   */
  readonly retention?: Readonly<Record<string, RetentionClass>>;
  /** Where its work begins in the rail. */
  readonly places: readonly Place[];
  /** Its keyboard shortcuts. A key may have two meanings only on screens that are never shown together. */
  readonly keyMap: readonly KeySection[];
}

/** Declares a desk: the names that it gives are checked and kept. */
export const defineDesk = <const D extends DeskDeclaration>(desk: D): D => desk;
