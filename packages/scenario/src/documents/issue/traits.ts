/** What is unusual about a document and yet in order; a reader that stumbles over one cries wolf. */
export const traits = [
  'long-number',
  'truncated-name',
  'three-groups',
  'single-name',
  'partial-birth-date',
  'child',
  'expires-today',
  'issued-today',
  'first-day-of-signer',
  'last-day-of-signer',
  'sex-unspecified',
  'georgian',
  'cyrillic',
  'arabic',
  'marks',
  'harmonised-code',
] as const;

/** One of {@link traits}. */
export type Trait = (typeof traits)[number];
