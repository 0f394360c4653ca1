import { readFile, stat } from 'node:fs/promises';
import { type CivilDate, isFictitious, parseCivilDate } from '@amirani/core';
import { readHistory } from '@amirani/schengen';
import {
  assess,
  type CrossingFacts,
  type FactProblem,
  type Profile,
  profiles,
  readFacts,
} from '@amirani/schengen/conditions';
import { type Command, parse, usage } from '@platform/cli/command.ts';
import { type ExitCode, Refusal, systemReason } from '@platform/cli/refusal.ts';
import { type EntryProblem, entryRecord, explainEntry } from './explain/entry.ts';

/** Evaluates every condition of entry or exit on facts; keeps nothing. */
export const entry: Command = {
  help: `Usage: amirani entry --facts FILE.json [--profile PROFILE] [--today DATE] [--twin CODE=STATE ...] [--json]

Evaluates every condition on the facts of one crossing: met, failed, undetermined, not applicable or yours to judge,
each with its reason, its law, what it needs and what would change it. A person decides.

  --facts FILE      the facts; schema docs/reference/entry-facts.schema.json. A fact that is left out is not known,
                    null says that somebody looked and there is none. Only "on", the day of crossing, is needed:
                    {"on": "2026-11-24", "person": {"nationality": "GEO"}, "document": {"kind": "ordinary",
                    "biometric": true, "issued": "2020-05-01", "expires": "2030-05-01"}}
  --profile P       schengen-entry (default), georgian-exit, carrier
  --today DATE      the day by which rule data is fresh or stale (default: the day of crossing)
  --twin CODE=STATE training only: a fictitious State stands under the rules of another: QVR=GE
  --json            one object; its schema is docs/reference/entry.schema.json

Exit code 2 where the facts could not be read. What is found never changes the exit code.
`,
  run: async (args, terminal) => {
    const { values, positionals } = parse('entry', args, {
      facts: { type: 'string' },
      profile: { type: 'string', default: 'schengen-entry' },
      today: { type: 'string' },
      twin: { type: 'string', multiple: true, default: [] },
      json: { type: 'boolean', default: false },
    });
    if (positionals.length > 0) throw usage('entry', `${positionals[0]} belongs to no option`);
    if (values.facts === undefined) throw usage('entry', '--facts FILE is needed');
    const profile = profiles.find((one): one is Profile => one === values.profile);
    if (profile === undefined)
      throw usage(
        'entry',
        `--profile must be one of ${profiles.join(', ')}, not ${values.profile}`,
      );
    const today = values.today === undefined ? undefined : dayOf(values.today);
    const twins = Object.fromEntries(values.twin.map(twinOf));
    const { facts, problems } = onDuty(await factsOf(values.facts), twins);
    const report = {
      assessment: assess(facts, { profile, today, twins }),
      problems: [...problems, ...unreadRows(facts, 'stays'), ...unreadRows(facts, 'bookings')],
    };
    await terminal.out(
      values.json ? `${JSON.stringify(entryRecord(report), null, 2)}\n` : explainEntry(report),
    );
    return 0 satisfies ExitCode;
  },
};

interface Reading {
  readonly facts: CrossingFacts;
  readonly problems: readonly FactProblem[];
}

/** A fictitious State is a place only where training gives it the rules of another: else it is not known, and said. */
const onDuty = ({ facts, problems }: Reading, twins: Readonly<Record<string, string>>): Reading => {
  const nowhere = (['enterAt', 'destination'] as const).filter((name) => {
    const code = facts[name];
    return code !== undefined && isFictitious(code) && !Object.hasOwn(twins, code);
  });
  return {
    facts: { ...facts, ...Object.fromEntries(nowhere.map((name) => [name, undefined])) },
    problems: [
      ...problems,
      ...nowhere.map((path): FactProblem => ({ path, code: 'schengen.facts.state' })),
    ],
  };
};

/** Lists each rejected history row, because the result depends on the rows. */
const unreadRows = (facts: CrossingFacts, name: 'stays' | 'bookings'): readonly EntryProblem[] => {
  const rows = facts[name] ?? [];
  return readHistory(rows, { on: facts.on }).rejected.map(({ row, reason }) => ({
    path: `${name}[${rows.indexOf(row)}]`,
    code: reason,
  }));
};

const dayOf = (text: string): CivilDate => {
  const date = parseCivilDate(text);
  if (!date.ok) throw usage('entry', `--today must be a day such as 2026-03-31, not ${text}`);
  return date.value;
};

const twinOf = (text: string): readonly [string, string] => {
  const [code = '', state = ''] = text.toUpperCase().split('=');
  if (!isFictitious(code) || !/^[A-Z]{2,3}$/.test(state) || isFictitious(state))
    throw usage(
      'entry',
      `--twin gives a fictitious State the rules of another: QVR=GE, not ${text}`,
    );
  return [code, state];
};

/** Facts of one crossing fill no more. */
const MOST_BYTES = 4 << 20;

const factsOf = async (path: string): Promise<Reading> => {
  const refuse = (what: string, next: string): Refusal =>
    new Refusal(2, `${path} ${what}`, 'nothing was stored or changed.', next);
  let text: string;
  try {
    const { size } = await stat(path);
    if (size > MOST_BYTES)
      throw refuse(`is larger than ${MOST_BYTES} bytes`, 'give the facts of one crossing.');
    text = await readFile(path, 'utf8');
  } catch (error) {
    if (error instanceof Refusal) throw error;
    throw refuse(`cannot be read: ${systemReason(error)}`, 'check the name and the permissions.');
  }
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw refuse('is no JSON', 'write the facts as in amirani entry --help.');
  }
  const { facts, problems } = readFacts(value);
  if (facts === undefined)
    throw refuse(
      `gives no day of crossing: ${problems.map((one) => `${one.path || 'the whole'} (${one.code})`).join(', ')}`,
      'give "on" as a day such as 2026-03-31.',
    );
  return { facts, problems };
};
