import type { Check } from '../../api/types.ts';

/** Acts of the first line. */
export type Act = 'pass' | 'second-line' | 'hold';

/** What a decision was taken on: the check with the version of its decision that the officer saw. */
export type SeenDecision = Pick<Check, 'id' | 'decision'>;

/**
 * Lets one act start on what an officer saw. While it is under way, and once it is stored, a key that is pressed again is the
 * same act and starts nothing; what the server refused may be tried again.
 */
export const createOneAct = (): ((
  seen: SeenDecision,
  send: () => Promise<boolean>,
) => Promise<boolean> | undefined) => {
  const taken = new Set<string>();
  return (seen, send) => {
    const name = `${seen.id} ${seen.decision?.version ?? 0}`;
    if (taken.has(name)) return undefined;
    taken.add(name);
    return send().then(
      (stored) => {
        if (!stored) taken.delete(name);
        return stored;
      },
      (error: unknown) => {
        taken.delete(name);
        throw error;
      },
    );
  };
};

/** Whether a check stands as this person's act on what was seen has left it: then a refusal of that act only answers a repeat. */
export const standsAsDecided = (
  now: SeenDecision,
  seen: SeenDecision,
  { act, by }: { readonly act: Act; readonly by: string },
): boolean => {
  const last = now.decision?.steps.at(-1);
  return (
    now.id === seen.id &&
    now.decision?.version === (seen.decision?.version ?? 0) + 1 &&
    last?.act === act &&
    last.by === by
  );
};
