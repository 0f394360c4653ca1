import type { PublicKey } from '../../crypto/index.ts';
import { sameBytes } from '../../der/index.ts';

/** The same key for an agreement, parameters and value, however its curve is written. */
export const isSameKey = (a: PublicKey, b: PublicKey): boolean => {
  if (a.type === 'ec' && b.type === 'ec') return a.curve === b.curve && sameBytes(a.point, b.point);
  return (
    a.type === 'dh' &&
    b.type === 'dh' &&
    sameBytes(a.value, b.value) &&
    sameBytes(a.prime, b.prime) &&
    sameBytes(a.generator, b.generator)
  );
};
