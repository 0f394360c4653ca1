/** Facts beside an event; never personal data. */
export type Facts = Readonly<Record<string, string | number | boolean | undefined>>;

/** Where the server says what it does. Events are dotted codes, so that a log can be searched and counted. */
export interface Log {
  readonly info: (event: string, facts?: Facts) => void;
  readonly warn: (event: string, facts?: Facts) => void;
  readonly error: (event: string, facts?: Facts) => void;
}

/** A log of JSON lines. */
export const createLog = (write: (line: string) => void, clock: () => Date): Log => {
  const level =
    (name: string) =>
    (event: string, facts: Facts = {}): void =>
      write(`${JSON.stringify({ at: clock().toISOString(), level: name, event, ...facts })}\n`);
  return { info: level('info'), warn: level('warn'), error: level('error') };
};

/** A repeated message is logged once in this number of milliseconds. */
const SPARING_MS = 60_000;

/**
 * A log for what is tried several times a second: an event with the same code is said once a minute, with how often it came
 * `since`, or trouble of a night (a disk that is full, a database that is gone) would fill the disk itself.
 */
export const sparing = (log: Log, now: () => number = Date.now): Log => {
  const said = new Map<string, { at: number; since: number }>();
  const sparingly =
    (level: keyof Log) =>
    (event: string, facts: Facts = {}): void => {
      const key = `${level} ${event} ${facts['code'] ?? facts['name'] ?? ''}`;
      const before = said.get(key);
      if (before !== undefined && now() - before.at < SPARING_MS) before.since += 1;
      else {
        said.set(key, { at: now(), since: 0 });
        log[level](event, (before?.since ?? 0) === 0 ? facts : { ...facts, since: before?.since });
      }
    };
  return { info: sparingly('info'), warn: sparingly('warn'), error: sparingly('error') };
};

/** For tests and for tools that have their own voice. */
export const silentLog: Log = { info: () => {}, warn: () => {}, error: () => {} };

/**
 * What of an error may be logged: its name, code and place. Its message may hold a value that somebody sent
 * (`invalid input syntax for type uuid: "…"`), so it stays out.
 */
export const errorFacts = (error: unknown): Facts => {
  if (!(error instanceof Error)) return { name: typeof error };
  const { code, constraint, table } = error as Error & Record<string, unknown>;
  const text = (value: unknown): string | undefined =>
    typeof value === 'string' ? value : undefined;
  return {
    name: error.name,
    code: text(code),
    constraint: text(constraint),
    table: text(table),
    stack: error.stack
      ?.split('\n')
      .filter((line) => /^\s+at /.test(line))
      .slice(0, 8)
      .join('\n'),
  };
};
