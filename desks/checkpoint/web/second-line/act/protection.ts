import type { Protection } from '../../../api/types.ts';

/** The answers as far as they are given: nothing is answered beforehand. */
export type ProtectionDraft = Partial<Protection>;

/** All four answers, once they are all given; undefined before (R28). */
export const wholeProtection = (draft: ProtectionDraft): Protection | undefined => {
  const { asylum, child, trafficking, medical } = draft;
  return asylum === undefined ||
    child === undefined ||
    trafficking === undefined ||
    medical === undefined
    ? undefined
    : { asylum, child, trafficking, medical };
};
