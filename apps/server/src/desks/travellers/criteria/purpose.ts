import type { Caller } from '../../../platform/http/caller.ts';
import { Problem } from '../../../platform/http/problems.ts';

/**
 * Criteria are made for the third purpose of PNR and no other (Directive (EU) 2016/681 Art. 6(2)(c); R2); oversight looks on.
 * The database gives and takes nothing for another; this says why.
 * @throws Problem `access.purpose.not-allowed`
 */
export const mustBeForCriteria = ({ purpose }: Pick<Caller, 'purpose'>): void => {
  if (purpose !== 'pnr-criteria' && purpose !== 'oversight')
    throw new Problem('access.purpose.not-allowed');
};
