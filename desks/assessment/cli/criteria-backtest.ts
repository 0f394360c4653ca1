import {
  backTest,
  defaultBackTestLimits,
  dimensions,
  type Groups,
  groupEffects,
  type PastJourney,
  readGroups,
  readPastJourneys,
} from '@amirani/targeting/backtest';
import type { Criterion, Issue } from '@amirani/targeting/criteria';
import { type CompiledCriterion, compileCriterion } from '@amirani/targeting/evaluate';
import { isRefused, lintCriterion, measureGroups } from '@amirani/targeting/lint';
import { parse, usage } from '@platform/cli/command.ts';
import { type ExitCode, Refusal } from '@platform/cli/refusal.ts';
import type { Terminal } from '@platform/cli/terminal.ts';
import { type BackTestReport, explainBackTest } from './explain/criteria-backtest.ts';
import { explainLint } from './explain/criteria-lint.ts';
import { backTestRecord } from './explain/criteria-record.ts';
import {
  dayOf,
  exitCodeOf,
  type HeldCriterion,
  heldCriterion,
  languageOf,
  onlyFile,
  textOf,
} from './reads.ts';

/** `amirani criteria backtest`: what a criterion would have marked among past journeys. */
export const backtest = async (args: readonly string[], terminal: Terminal): Promise<ExitCode> => {
  const { values, positionals } = parse('criteria', args, {
    journeys: { type: 'string' },
    other: { type: 'string', multiple: true, default: [] },
    groups: { type: 'string' },
    'most-marked': { type: 'string' },
    floor: { type: 'string' },
    on: { type: 'string' },
    lang: { type: 'string', default: 'en' },
    json: { type: 'boolean', default: false },
  });
  const language = languageOf(values.lang);
  const on = dayOf(values.on);
  const limits = {
    mostMarked: shareOf('most-marked', values['most-marked']) ?? defaultBackTestLimits.mostMarked,
    precisionFloor: shareOf('floor', values.floor) ?? defaultBackTestLimits.precisionFloor,
  };
  const file = onlyFile(positionals);
  if (values.journeys === undefined) throw usage('criteria', '--journeys FILE is needed');
  const held = await heldCriterion(file, on, terminal);
  if (held.criterion === undefined || held.refused) {
    await terminal.out(
      values.json
        ? `${JSON.stringify(backTestRecord({ held }, language), null, 2)}\n`
        : explainLint(held, language),
    );
    return exitCodeOf(held);
  }
  const others = await Promise.all(values.other.map((other) => compiled(other, on, terminal)));
  const past = readPastJourneys(
    await textOf(values.journeys, { what: 'past journeys', most: MOST_BYTES }, terminal),
    values.journeys,
  );
  const told = await groupsOf(values.groups, terminal);
  const test = backTest(compileCriterion(held.criterion), past.journeys, { others, limits });
  const report: BackTestReport = {
    held: told === undefined ? held : measured(held, held.criterion, past.journeys, told.groups),
    limits,
    test,
    groups:
      told === undefined
        ? []
        : dimensions.map((dimension) => groupEffects(test.marks, told.groups, [dimension])),
    left: [...leftIn(values.journeys, past.issues), ...leftIn(values.groups ?? '', told?.issues)],
  };
  await terminal.out(
    values.json
      ? `${JSON.stringify(backTestRecord(report, language), null, 2)}\n`
      : explainBackTest(report, language),
  );
  return past.journeys.length === 0 && past.issues.length > 0 ? 2 : 0;
};

/** Lints the criterion again with the group figures. A proxy for a group rejects it. */
const measured = (
  held: HeldCriterion,
  criterion: Criterion,
  journeys: readonly PastJourney[],
  groups: Groups,
): HeldCriterion => {
  const { on, places } = held;
  const figures = measureGroups(criterion, journeys, groups);
  const issues = lintCriterion(criterion, { on, places, figures });
  return { ...held, issues, refused: isRefused(issues) };
};

/** A file of journeys is read in one piece. */
const MOST_BYTES = 1 << 29;

const compiled = async (
  file: string,
  on: ReturnType<typeof dayOf>,
  terminal: Terminal,
): Promise<CompiledCriterion> => {
  const { criterion, issues } = await heldCriterion(file, on, terminal);
  if (criterion !== undefined) return compileCriterion(criterion);
  throw new Refusal(
    2,
    `${file} is no criterion that can be read: ${issues[0]?.code ?? ''}`,
    'nothing was stored or changed.',
    `see amirani criteria lint ${file}.`,
  );
};

const groupsOf = async (file: string | undefined, terminal: Terminal) =>
  file === undefined
    ? undefined
    : readGroups(await textOf(file, { what: 'groups of travellers', most: MOST_BYTES }, terminal));

const leftIn = (file: string, issues: readonly Issue[] = []) =>
  issues.map((issue) => ({ file, issue }));

/** A share from 0 to 1 of a percentage as it was written. */
const shareOf = (option: string, text: string | undefined): number | undefined => {
  if (text === undefined) return undefined;
  const percent = /^\d{1,3}(?:\.\d{1,6})?$/.test(text) ? Number(text) : Number.NaN;
  if (percent >= 0 && percent <= 100) return percent / 100;
  throw usage('criteria', `--${option} must be a percentage from 0 to 100, not ${text}`);
};
