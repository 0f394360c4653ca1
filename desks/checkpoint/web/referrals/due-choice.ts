/** Due time of the next step: none, in a number of minutes, or at a local time. */
export type DueChoice = 'none' | '15' | '30' | '60' | '240' | 'at';

/** The choices in the order in which they are offered. */
export const dueChoices: readonly DueChoice[] = ['none', '15', '30', '60', '240', 'at'];

/** Chosen instant, ISO 8601 in UTC. `undefined` if no step is due, `null` if the time is missing or past. */
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
