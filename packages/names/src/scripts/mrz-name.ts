import type { NameIssue } from './issues.ts';
import type { PersonName } from './person-name.ts';
import { type TransliterationOptions, transliterate } from './transliterate.ts';

/**
 * The components of a name as a machine readable zone groups them: first those of the primary identifier,
 * then those of the secondary; a few states write a third group. An empty first group is a name without
 * primary identifier.
 */
export type MrzNameGroups = readonly (readonly string[])[];

/** A name in the letters of a machine readable zone, and what that lost. */
export interface MrzName {
  readonly groups: MrzNameGroups;
  readonly issues: readonly NameIssue[];
}

/**
 * The name as a machine readable zone writes it, not yet cut to a length: A to Z only, apostrophes dropped,
 * hyphens and blanks separating components (Doc 9303-3 4.6). Prefixes and suffixes that the state counts as
 * part of the name are kept where they stand. Positions in `issues` are those in the identifier they are of.
 */
export const toMrzName = (name: PersonName, options: TransliterationOptions = {}): MrzName => {
  const parts = [name.primary, ...(name.secondary === undefined ? [] : [name.secondary])].map(
    (text) => transliterate(text, options),
  );
  const groups = parts.map(({ components }) =>
    components.map(({ text }) => text).filter((text) => text !== ''),
  );
  while (groups.length > 1 && groups.at(-1)?.length === 0) groups.pop();
  const issues = parts.flatMap((part) => part.issues);
  const empty = groups[0]?.length === 0;
  return {
    groups,
    issues: empty
      ? [...issues, { code: 'name.primary.empty', at: 0, text: name.primary, became: '' }]
      : issues,
  };
};
