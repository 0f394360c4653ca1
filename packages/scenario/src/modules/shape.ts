/** What a place of a module file may hold: the reader checks by it, and the published JSON Schema is drawn from it. */
export type Shape =
  | { readonly kind: 'text' }
  | { readonly kind: 'flag' }
  | { readonly kind: 'name' }
  | { readonly kind: 'number'; readonly whole?: boolean }
  | { readonly kind: 'one'; readonly of: readonly string[] }
  | { readonly kind: 'text-or-flag' }
  | { readonly kind: 'list'; readonly of: Shape; readonly least: number }
  | { readonly kind: 'map'; readonly of: Shape; readonly least: number }
  /** One of the named shapes, which may hold itself. */
  | { readonly kind: 'named'; readonly name: string; readonly of: () => Shape }
  | ObjectShape
  /** An object whose kind is told by the one of these members that it has. */
  | { readonly kind: 'by-member'; readonly cases: Readonly<Record<string, ObjectShape>> }
  /** An object whose kind is told by its member `type`. */
  | { readonly kind: 'by-type'; readonly cases: Readonly<Record<string, ObjectShape>> };

/** An object with these members and no others. */
export interface ObjectShape {
  readonly kind: 'object';
  readonly fields: Readonly<Record<string, Shape>>;
  readonly optional: Readonly<Record<string, Shape>>;
  /** It holds numbers: it has a source or says that they are assumed. */
  readonly based: boolean;
}

/** Makes an object shape. */
export const object = (
  fields: Readonly<Record<string, Shape>>,
  optional: Readonly<Record<string, Shape>> = {},
): ObjectShape => ({ kind: 'object', fields, optional, based: false });

/** Makes the shape of an object with numbers. */
export const based = (fields: Readonly<Record<string, Shape>>): ObjectShape => ({
  kind: 'object',
  fields,
  optional: {},
  based: true,
});

/** Names of states, roles, dials and attributes: short, without blanks. */
export const namePattern: RegExp = /^[A-Za-z][A-Za-z0-9-]{0,39}$/;
