import { type CivilDate, parseCivilDate } from '@amirani/core';
import { readMrz, repairMrz } from '@amirani/documents/mrz';
import { type Command, parse, usage } from '@platform/cli/command.ts';
import { bounded, givenZone, ZONE_FILE } from '@platform/cli/given-file.ts';
import type { ExitCode } from '@platform/cli/refusal.ts';
import type { Terminal } from '@platform/cli/terminal.ts';
import { today } from '@platform/cli/today.ts';
import { explainMrz } from './explain/mrz.ts';
import { mrzRecord } from './explain/mrz-record.ts';

/** Reads one machine readable zone and says what is wrong and what would put it right; keeps nothing. */
export const mrz: Command = {
  help: `Usage: amirani mrz [--json] [--date YYYY-MM-DD] [--issued YYYY-MM-DD] [TEXT|FILE]

Reads a machine readable zone (passport, identity card, visa, residence permit, old French identity card,
French and Swiss driving licence), checks every digit, date and code, and where something is wrong lists all
smallest corrections. TEXT is the zone in quotes, its lines parted by line breaks, by \\n, or given one by one;
all lines in one are understood, too. Without TEXT or FILE, or with -, standard input is read.

  --json        one object; its schema is docs/reference/mrz.schema.json
  --date DAY    the day from which years are counted and expiry is judged (default: today)
  --issued DAY  the day of issue, which no zone holds: document codes changed in 2026

Exit code 2 where there is no machine readable zone. What is found in one never changes the exit code.
`,
  run: async (args, terminal) => {
    const { values, positionals } = parse('mrz', args, {
      json: { type: 'boolean', default: false },
      date: { type: 'string' },
      issued: { type: 'string' },
    });
    const issuedOn = dayOf('issued', values.issued);
    const options = {
      referenceDate: dayOf('date', values.date) ?? today(),
      ...(issuedOn === undefined ? {} : { issuedOn }),
    };
    const reading = readMrz(await zoneText(positionals, terminal), options);
    const repairs = repairMrz(reading, options);
    await terminal.out(
      values.json
        ? `${JSON.stringify(mrzRecord(reading, repairs), null, 2)}\n`
        : explainMrz(reading, repairs),
    );
    if (reading.format !== undefined) return 0 satisfies ExitCode;
    terminal.err(
      'amirani mrz: this is no machine readable zone, and no file of that name.\n' +
        '  Kept: nothing was stored or changed.\n' +
        '  Do: give the lines at the foot of the document, in quotes, with every <.\n',
    );
    return 2 satisfies ExitCode;
  },
};

const dayOf = (option: string, text: string | undefined): CivilDate | undefined => {
  if (text === undefined) return undefined;
  const date = parseCivilDate(text);
  if (!date.ok) throw usage('mrz', `--${option} must be a day such as 2026-03-31, not ${text}`);
  return date.value;
};

/** The zone itself: from a file, from standard input, or as it was typed. */
const zoneText = async (given: readonly string[], { stdin }: Terminal): Promise<string> => {
  const [only] = given;
  if (only === undefined || (given.length === 1 && only === '-')) {
    if (stdin.isTTY) throw usage('mrz', 'no zone is given');
    return new TextDecoder().decode(await bounded(stdin, 'standard input', ZONE_FILE));
  }
  return given.length === 1 ? givenZone(only) : given.join('\n').replaceAll('\\n', '\n');
};
