/** When the next step is due: not at all, in so many minutes, or at a time of this machine's zone. */
export type DueChoice = 'none' | '15' | '30' | '60' | '240' | 'at';

/** The choices in the order in which they are offered. */
export const dueChoices: readonly DueChoice[] = ['none', '15', '30', '60', '240', 'at'];

/**
 * The instant that was chosen, ISO 8601 in UTC. `undefined` where nothing is due, `null` where a time was to be given
 * and is none yet, or has passed.
 */
export const dueInstant = (
  choice: DueChoice,
  local: string,
  now: number,
): string | null | undefined => {
  if (choice === 'none') return undefined;
  if (choice !== 'at') return new Date(now + Number(choice) * 60_000).toISOString();
  const at = new Date(local).getTime();
  return Number.isNaN(at) || at <= now ? null : new Date(at).toISOString();
};
