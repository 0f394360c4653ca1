/** The clock of an exercise as it was told: minutes at an instant, and whether it runs. */
export interface ToldClock {
  readonly minutes: number;
  readonly runs: boolean;
  readonly at: string;
}

/** Minutes of an exercise's clock at a moment of the server's, in milliseconds since 1970; a clock that stands does not go on. */
const minutesOn = ({ minutes, runs, at }: ToldClock, now: number): number =>
  runs ? minutes + Math.max(0, now - Date.parse(at)) / 60_000 : minutes;

/** The clock as digits: `3:07`, and from an hour on `1:03:07`. */
export const clockText = (clock: ToldClock, now: number): string => digits(minutesOn(clock, now));

/** Minutes as digits. */
export const digits = (minutes: number): string => {
  const seconds = Math.floor(minutes * 60 + 1e-6);
  const two = (n: number): string => String(n).padStart(2, '0');
  const hours = Math.floor(seconds / 3600);
  const rest = `${Math.floor(seconds / 60) % 60}`;
  return hours === 0
    ? `${rest}:${two(seconds % 60)}`
    : `${hours}:${two(Number(rest))}:${two(seconds % 60)}`;
};
