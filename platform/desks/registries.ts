import type { Change } from '@platform/api/events.ts';
import type { Role } from '@platform/api/vocabulary.ts';
import { desks } from './desks.gen.ts';

type Desk = (typeof desks)[number];
type KeysOf<T> = T extends unknown ? keyof T & string : never;
/** The tables of all desks as one; a key of two desks is found by a test, one that none declares by the compiler. */
type Merged<K extends PropertyKey, V> = Readonly<Record<K, V>>;

/** A code with which the server refuses a request. */
export type ProblemCode = KeysOf<Desk['problems']>;

/** Every code with which the server refuses a request, and its HTTP status. */
export const problemCodes: Merged<ProblemCode, number> = Object.assign(
  {},
  ...desks.map(({ problems }) => problems),
) as Merged<ProblemCode, number>;

/** A kind of change that some desk declares. */
type HeardKind = KeysOf<Desk['heardBy']>;

/** Which roles are told of which changes. */
export const heardBy: Merged<Change['kind'], readonly Role[]> = Object.assign(
  {},
  ...desks.map((desk) => desk.heardBy),
) as Merged<HeardKind, readonly Role[]>;
