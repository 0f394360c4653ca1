import {
  type DetectionMethod,
  type DetectionOptions,
  detectionMethods,
  isDetectionMethod,
  readDetectionOptions,
} from '@amirani/risk/detect';
import { riskSay } from '@amirani/risk/node';
import { type Command, parse, usage } from '@platform/cli/command.ts';
import { readGivenFile } from '@platform/cli/given-file.ts';
import { Refusal } from '@platform/cli/refusal.ts';
import { readCountsTable } from './counts-table.ts';
import { detectRecord, explainDetection, judge } from './detect-record.ts';

const OPTIONS = { what: 'set of options', most: 1 << 20 };

/** Says which counts of a table lie above what is to be expected; keeps nothing. */
export const detect: Command = {
  help: `Usage: amirani detect FILE.csv --method METHOD [--options FILE.json] [--corrected] [--json]

Says which counts lie above what the past makes one expect. A warning concerns a series, never a person.

  FILE.csv         date,count one period a line; further columns tell series apart. Days as 2026-03-31, weeks as
                   2026-W14 or their Monday, months as 2026-03 or their first day, quarters as 2026-Q1, years as 2026;
                   or a column for each of them. Blank is not reported, 0 is zero.
  --method METHOD  ${detectionMethods.slice(0, 4).join(', ')},
                   ${detectionMethods.slice(4).join(', ')}
  --options FILE   one object with the names of R surveillance's control list: b, w, alpha, noPeriods, range, ...
                   What is left out is as in R. docs/reference/detection.md has them all.
  --corrected      without the errors of R surveillance that are otherwise reproduced
  --json           one object; its schema is docs/reference/detect.schema.json

Exit code 2 where a row cannot be used: nothing is judged then. What is found never changes the exit code.
`,
  run: async (args, terminal) => {
    const { values, positionals } = parse('detect', args, {
      method: { type: 'string' },
      options: { type: 'string' },
      corrected: { type: 'boolean', default: false },
      json: { type: 'boolean', default: false },
    });
    const [path, ...more] = positionals;
    if (path === undefined) throw usage('detect', 'a file of counts is needed');
    if (more.length > 0) throw usage('detect', `${more[0]} is one file too many`);
    const method = values.method ?? '';
    if (!isDetectionMethod(method))
      throw usage('detect', `--method must be one of ${detectionMethods.join(', ')}`);
    const options = await optionsOf(method, values.options, values.corrected);
    const table = await readCountsTable(path);
    const judged = judge(table, method, options);
    await terminal.out(
      values.json
        ? `${JSON.stringify(detectRecord(table, judged, method, options), null, 1)}\n`
        : explainDetection(table, judged, method),
    );
    return 0;
  },
};

const optionsOf = async (
  method: DetectionMethod,
  path: string | undefined,
  corrected: boolean,
): Promise<DetectionOptions> => {
  const mode = corrected ? { mode: 'corrected' as const } : {};
  if (path === undefined) return mode;
  const text = new TextDecoder().decode(await readGivenFile(path, OPTIONS));
  const read = readDetectionOptions(method, jsonOf(text, path));
  if (read.ok) return { ...read.value, ...mode };
  const said = read.issues.map(({ code, name }) => `${name} (${riskSay('en')(code)})`);
  throw new Refusal(
    2,
    `${path} has options that cannot be used: ${said.join('; ')}`,
    'nothing was judged.',
    'see docs/reference/detection.md for the options of each method.',
  );
};

const jsonOf = (text: string, path: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    throw new Refusal(2, `${path} is no JSON`, 'nothing was judged.', 'give one JSON object.');
  }
};
