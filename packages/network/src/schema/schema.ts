/**
 * The type of a value. The names are those of FollowTheMoney; `entity` is the id of another subject.
 * Values are always kept as text: a type says how it may be read, never what was stored.
 */
export type PropertyType =
  | 'string'
  | 'name'
  | 'text'
  | 'url'
  | 'country'
  | 'date'
  | 'number'
  | 'phone'
  | 'email'
  | 'identifier'
  | 'entity'
  | 'topic'
  | 'gender'
  | 'address'
  | 'language'
  | 'mimetype'
  | 'checksum'
  | 'iban'
  | 'ip'
  | 'json'
  | 'html';

/** A property as a schema declares it: its type, with the schema of the other subject for an entity: `entity:Person`. */
export type PropertyDeclaration = PropertyType | `entity:${string}`;

/** Which two properties make a subject a link between others. */
export interface Edge {
  readonly source: string;
  readonly target: string;
  readonly directed: boolean;
}

/** How a schema of ours is said in plain FollowTheMoney. */
export interface DownMap {
  /** The schema there. */
  readonly schema: string;
  /** Ours to theirs, where the names differ; properties of equal name go over as they are. */
  readonly properties?: Readonly<Record<string, string>>;
}

/** One kind of subject. */
export interface SchemaDeclaration {
  /** The schemata whose properties it has besides its own. */
  readonly extends?: readonly string[];
  readonly properties: Readonly<Record<string, PropertyDeclaration>>;
  /** Properties that name it, best first; inherited where absent. */
  readonly caption?: readonly string[];
  /** Whether it is drawn as a link; inherited where absent. */
  readonly edge?: Edge;
  /** Given for what FollowTheMoney does not know. */
  readonly downTo?: DownMap;
  /** Our properties of a schema of FollowTheMoney. */
  readonly added?: readonly string[];
}

/** A property, with the schema that declares it. */
export interface Property {
  readonly name: string;
  readonly type: PropertyType;
  /** The schema of the other subject, for an entity. */
  readonly range?: string;
  readonly declaredBy: string;
  /** Whether plain FollowTheMoney has it. */
  readonly extension: boolean;
}
