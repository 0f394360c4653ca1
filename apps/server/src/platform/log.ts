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
