import type { Statement } from '../xapi.ts';

/** What a unit asks of the learning management system, by HTTP elsewhere. It has no way to write what the system keeps for itself. */
export interface RecordStore {
  /** POST to the address of the token, once; gives its JSON. */
  readonly token: (fetch: string) => Promise<unknown>;
  /** The state document `LMS.LaunchData` (cmi5, 10). */
  readonly launchData: (authorization: string) => Promise<unknown>;
  /** The profile `cmi5LearnerPreferences` (cmi5, 11); undefined if missing or refused (403), which is not an error. */
  readonly preferences: (authorization: string) => Promise<unknown>;
  /** The statements of this registration and unit that are there already. */
  readonly earlier: (authorization: string) => Promise<readonly Statement[]>;
  /** Sends statements in this order. Those that are there already under their ids are there once. */
  readonly send: (authorization: string, statements: readonly Statement[]) => Promise<void>;
}
