import { type CountImport, type ImportOptions, readCounts } from '@amirani/risk/import';
import { riskSay } from '@amirani/risk/node';
import { readGivenFile } from '@platform/cli/given-file.ts';
import { Refusal } from '@platform/cli/refusal.ts';

/** Tables of counts may be long. */
const TABLE = { what: 'table of counts', most: 256 << 20 };

/** Problem rows that are printed one by one. */
const SHOWN = 20;

/**
 * Reads a table of counts from a file, `date,count` and key columns.
 * @throws Refusal (exit code 2) with every row that cannot be used: nothing is made of the others then.
 */
export const readCountsTable = async (
  path: string,
  options: ImportOptions = {},
): Promise<CountImport> => {
  const table = readCounts(new TextDecoder().decode(await readGivenFile(path, TABLE)), options);
  const { problems } = table;
  if (problems.length === 0) return table;
  const rows = problems
    .slice(0, SHOWN)
    .map(
      ({ line, column, value, code }) =>
        `\n  line ${line}, ${column} ${JSON.stringify(value.slice(0, 60))}: ${riskSay('en')(code)}`,
    );
  const rest = problems.length > SHOWN ? `\n  and ${problems.length - SHOWN} more` : '';
  throw new Refusal(
    2,
    `${path} has ${problems.length} rows that cannot be used:${rows.join('')}${rest}`,
    'nothing was made of it: a series without a row of its own would be read wrongly.',
    'correct the rows; a count that is not known is left blank.',
  );
};
