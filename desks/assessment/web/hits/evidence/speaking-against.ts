import type { Hit } from '../../../api/hits/types.ts';

/** What a comparison with an entry has, in the order of the screen. */
const parts = ['word', 'birth-date', 'document', 'nationality'] as const;

/** The parts of a comparison that speak for another person. */
export const speakingAgainst = ({ against }: Hit['reasons']): readonly (typeof parts)[number][] =>
  parts.filter((part) => against.some(({ code }) => code.startsWith(`targeting.hit.${part}.`)));
