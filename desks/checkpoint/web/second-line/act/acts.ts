/** What an officer of the second line can do with a case. */
export const secondLineActs = ['pass', 'hold', 'refuse'] as const;

/** One of {@link secondLineActs}. */
export type SecondLineAct = (typeof secondLineActs)[number];
