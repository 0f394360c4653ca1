/** Seconds since 1970, as events have them. */
export const secondsOf = (at: Date): number => at.getTime() / 1000;

/** An instant in whole seconds, as certificates have it: `2026-11-26T12:00:00Z`. */
export const wholeSecond = (at: Date): string => `${at.toISOString().slice(0, 19)}Z`;

/** The instant of seconds since 1970. */
export const instantOf = (seconds: number): string => new Date(seconds * 1000).toISOString();
