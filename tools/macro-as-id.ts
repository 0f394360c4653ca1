/**
 * Stands for `@lingui/core/macro` in tests that Node runs without a bundler: a text is its own id there, with its
 * values as `{0}`, `{1}`.
 */
export const msg = (pieces: readonly string[]): { readonly id: string } => ({
  id: pieces.reduce((text, piece, at) => `${text}{${at - 1}}${piece}`),
});
