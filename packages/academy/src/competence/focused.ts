import type { Items } from '@amirani/scenario/items';

/** A burst that is chosen for one person. */
export interface FocusWish {
  readonly targets: number;
  readonly others: number;
  /** Codes of evidence that the person misses most. */
  readonly focus: readonly string[];
}

type Truth = Items['truth'][number];

/**
 * Chooses a burst from more items than it has, which keep their order: half of what is wrong shows what somebody misses, as far as there is
 * as much (training that goes after what is missed is what was shown to help: Koller et al., Journal of Transportation Security 1,
 * 2008). What is right looks like what is wrong, in the same shares: that something looks so tells nothing. Fewer items than are
 * wished for are all given.
 */
export const focusedOn = (
  { items, truth }: Items,
  { targets, others, focus }: FocusWish,
): Items => {
  const shows = ({ evidence }: Truth): boolean => evidence.some((code) => focus.includes(code));
  const wrong = truth.filter(({ target }) => target);
  const aimed = wrong.filter(shows).slice(0, Math.ceil(targets / 2));
  const rest = wrong.filter((one) => !aimed.includes(one));
  const chosen = [...aimed, ...rest.filter((one) => !shows(one)), ...rest.filter(shows)].slice(
    0,
    targets,
  );
  const kept = new Set([...chosen, ...alike(truth, chosen, others)].map(({ id }) => id));
  return {
    items: items.filter(({ id }) => kept.has(id)),
    truth: truth.filter(({ id }) => kept.has(id)),
  };
};

/** The given number of honest items: those that resemble the wrong ones, one for each in turn, then any. */
const alike = (
  truth: readonly Truth[],
  wrong: readonly Truth[],
  count: number,
): readonly Truth[] => {
  const left = truth.filter(({ target }) => !target);
  const chosen: Truth[] = [];
  const take = (at: number): void => void chosen.push(...left.splice(at, 1));
  for (let turn = 0; chosen.length < count && turn < count && wrong.length > 0; turn += 1) {
    const look = wrong[turn % wrong.length]?.technique;
    const at = left.findIndex(({ technique }) => technique === look);
    if (at >= 0) take(at);
  }
  while (chosen.length < count && left.length > 0) take(0);
  return chosen;
};
