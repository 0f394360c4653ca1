/** What is wrong with a module; each is explained in docs/reference/worlds.md. */
export const moduleProblemCodes = [
  'module.json.unreadable',
  'module.field.missing',
  'module.field.unknown',
  'module.field.wrong',
  'module.depth',
  'module.number.unsourced',
  'module.number.range',
  'module.probability.range',
  'module.probability.sum',
  'module.conditional.no-else',
  'module.state.unknown',
  'module.state.unreachable',
  'module.state.initial',
  'module.state.endless',
  'module.role.unknown',
  'module.role.traveller',
  'module.attribute.protected',
  'module.attribute.unknown',
  'module.dial.unknown',
  'module.dial.range',
  'module.decoy.guilty',
  'module.decoy.few',
  'module.truth.line',
  'module.id.twice',
] as const;

/** One of {@link moduleProblemCodes}. */
export type ModuleProblemCode = (typeof moduleProblemCodes)[number];

/** Something that is wrong with a module. Whatever is wrong is listed; a module with a problem makes no world. */
export interface ModuleProblem {
  readonly code: ModuleProblemCode;
  /** Where: a JSON pointer (RFC 6901) into the module, empty for the whole. */
  readonly at: string;
  /** What the text of the code names. */
  readonly facts: Readonly<Record<string, string>>;
}

/** Takes a problem down. */
export type Say = (
  code: ModuleProblemCode,
  at: string,
  facts?: Readonly<Record<string, string>>,
) => void;

/** A member of an object that is its own: what a file calls `constructor` is not what every object has under that name. */
export const own = <T>(record: Readonly<Record<string, T>>, key: string): T | undefined =>
  Object.hasOwn(record, key) ? record[key] : undefined;

/** A pointer one step further. */
export const under = (at: string, key: string | number): string =>
  `${at}/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`;
