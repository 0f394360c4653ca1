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
}

/** Declares a desk: the names that it gives are checked and kept. */
export const defineDesk = <const D extends DeskDeclaration>(desk: D): D => desk;
