/** What the command, the tests, the benches and the proofs read; no setting of a server, and none of its business. */
const OTHERS: ReadonlySet<string> = new Set(
  ['PASSWORD', 'SAMPLES', 'SCREENSHOTS', 'SLOWDOWN', 'DELAY', 'SEED', 'EVERY', 'ROUNDS'].map(
    (name) => `AMIRANI_${name}`,
  ),
);

/**
 * Unknown variables that look like settings of Amirani. After a typing error the default would apply unnoticed, for example
 * the days until data is erased.
 */
export const unknownSettings = (
  given: Readonly<Record<string, unknown>>,
  known: Readonly<Record<string, unknown>>,
): readonly string[] =>
  Object.keys(given).filter(
    (name) =>
      name.startsWith('AMIRANI_') &&
      !(name in known) &&
      !OTHERS.has(name) &&
      !/^AMIRANI_(BENCH|PROVE|OTHER)_/.test(name),
  );
