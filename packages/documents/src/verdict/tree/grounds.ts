import type { Leaf } from './build.ts';
import { placeOfCheck } from './catalogue.ts';

/**
 * Whether an examination of a document rests on something: a zone that was read, a chip or a seal. What a person typed,
 * and looks at the document, bear nothing alone: a date of expiry that was typed says only what was typed.
 */
export const isGrounded = (leaves: readonly Leaf[]): boolean =>
  leaves.some(
    ({ name, result, expected }) => expected && result === 'successful' && isGround(name),
  );

const isGround = (name: string): boolean => {
  const { group } = placeOfCheck(name);
  return (
    (group === 'optical.mrz' && !name.startsWith('optical.')) || /^(?:electronic|seal)/.test(group)
  );
};

/**
 * The checks of a document that rests on nothing: where some of them succeeded all the same, its zone is missed, also
 * where the place cannot read one. Never green, and `missing` says why.
 */
export const askedForZone = (leaves: readonly Leaf[]): readonly Leaf[] =>
  leaves.some(({ result }) => result === 'successful')
    ? leaves.map((leaf) => (leaf.name === 'mrz.format' ? { ...leaf, expected: true } : leaf))
    : leaves;
