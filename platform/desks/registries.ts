import type { DeskDeclaration, KeySection, Place, RetentionClass } from '@platform/api/desk.ts';
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

const declared: readonly DeskDeclaration[] = desks;

/** How long each kind of data is kept, by the class that the comment of a table names. */
export const retentionClasses: Readonly<Record<string, RetentionClass>> = Object.assign(
  {},
  ...declared.map(({ retention }) => retention),
);

/** The address of a place in the rail. */
export type PlacePath = Desk['places'][number]['path'];

/** The places of the rail, from the top. */
export const places: readonly (Place & { readonly path: PlacePath })[] = declared
  .flatMap((desk) => desk.places)
  .sort((one, other) => one.order - other.order) as (Place & { readonly path: PlacePath })[];

/** The id of a shortcut: that of a key of some screens, or the address of a place. */
export type ShortcutId = KeysOf<Desk['keyMap'][number]['keys']> | PlacePath;

/** The keyboard map, the platform's part first. */
export const keyMap: readonly KeySection[] = declared.flatMap((desk) => desk.keyMap);
