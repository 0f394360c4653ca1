import type { Examination } from '../../api/types.ts';

/** The standing piece of a kind, whose place a new one takes. */
export const standing = (
  { pieces }: Examination,
  kind: 'viz' | 'observations',
): { readonly supersedes?: string } => {
  const piece = pieces.find(
    (one) => one.kind === kind && one.state === 'standing' && one.document === 'travel-document',
  );
  return piece === undefined ? {} : { supersedes: piece.id };
};
