import type { NameIssue } from '../issues.ts';
import type { RuleId } from '../rules.ts';

/** What two names are to each other. */
export type NameVerdict =
  | 'equal'
  | 'equal-after-transliteration'
  | 'may-be-truncation'
  | 'different';

/**
 * What one token, or tokens that only match joined, came to:
 * `same` letters; a `transliteration` variant by `rules`; `joined` where only the gaps differ; `truncated`
 * where one is the beginning of the other; `order` where it stands elsewhere in the other name; `missing`
 * where the other name lacks it; `title` where the other name lacks it and need not have it.
 */
export type TokenReason =
  | 'same'
  | 'transliteration'
  | 'joined'
  | 'truncated'
  | 'order'
  | 'missing'
  | 'title';

/** The reason for tokens of two names, as they were written. */
export interface TokenComparison {
  readonly reason: TokenReason;
  readonly a: readonly string[];
  readonly b: readonly string[];
  readonly identifier: 'primary' | 'secondary';
  readonly rules: readonly RuleId[];
}

/** What a comparison found. */
export interface NameComparison {
  readonly verdict: NameVerdict;
  readonly tokens: readonly TokenComparison[];
  /** Which name is cut, where the verdict is `may-be-truncation`. */
  readonly truncated: readonly ('a' | 'b')[];
  /** Whether every rule that was needed is a norm; where not, people write so and authorities should not. */
  readonly official: boolean;
  readonly issues: { readonly a: readonly NameIssue[]; readonly b: readonly NameIssue[] };
}
