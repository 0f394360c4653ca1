/** Whether the border was crossed by now; both in milliseconds since 1970. */
export const hasCrossed = (at: number, now: number): boolean => at < now;

/** Whether a crossing has the urgent look: within the hour, and even more after it. */
export const isUrgent = (at: number, now: number): boolean => at - now < 3_600_000;
