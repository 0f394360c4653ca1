import type { SchengenWord } from '../words.gen.ts';

/** Acts by the names that the rules of `packages/schengen` cite them by. */
const bordersCode = 'Reg. (EU) 2016/399';
/** Art. 21 asks its conditions of the holder of a permit in another State than the one that issued it. */
const schengenConvention = 'Convention implementing the Schengen Agreement';
const georgianExitAct =
  'Law of Georgia on the rules and procedures for Georgian citizens exiting and entering Georgia';

/** What the acts are called on the forms. */
export const actNames: Readonly<Record<string, SchengenWord>> = {
  [bordersCode]: 'schengen.form.act.bordersCode',
  [schengenConvention]: 'schengen.form.act.schengenConvention',
  [georgianExitAct]: 'schengen.form.act.georgianExitAct',
};

/** What the wording of a letter of the standard form speaks of. */
export const annexV = (letter: string): string => `${bordersCode} Annex V Part B, ${letter}`;

/** The right to appeal a refusal of entry, and the contact points. */
export const refusalAppeal = 'Reg. (EU) 2016/399 Art. 14(3)';
