import { keysOf } from '@amirani/core';
import { orderedJson } from '../../exercise/ordered-json.ts';
import { isDuration } from '../duration.ts';
import type { Activity, Statement } from '../xapi.ts';
import { isUuid, type Launch, type LaunchData } from './launch.ts';
import type { Earlier } from './session.ts';
import { type AuVerb, auVerbs, cmi5Terms, lmsVerbs } from './terms.ts';

/** A rule of the standard that a session breaks. */
export type RuleCode =
  | 'cmi5.rule.id'
  | 'cmi5.rule.id-twice'
  | 'cmi5.rule.timestamp'
  | 'cmi5.rule.actor'
  | 'cmi5.rule.registration'
  | 'cmi5.rule.session'
  | 'cmi5.rule.template'
  | 'cmi5.rule.verb'
  | 'cmi5.rule.lms-verb'
  | 'cmi5.rule.object'
  | 'cmi5.rule.initialized-first'
  | 'cmi5.rule.terminated-last'
  | 'cmi5.rule.initialized-missing'
  | 'cmi5.rule.terminated-missing'
  | 'cmi5.rule.verb-twice'
  | 'cmi5.rule.passed-and-failed'
  | 'cmi5.rule.completed-before'
  | 'cmi5.rule.passed-before'
  | 'cmi5.rule.failed-after-passed'
  | 'cmi5.rule.mode'
  | 'cmi5.rule.score-place'
  | 'cmi5.rule.scaled'
  | 'cmi5.rule.raw'
  | 'cmi5.rule.below-mastery'
  | 'cmi5.rule.above-mastery'
  | 'cmi5.rule.mastery-missing'
  | 'cmi5.rule.mastery-other'
  | 'cmi5.rule.success-true'
  | 'cmi5.rule.success-false'
  | 'cmi5.rule.success-place'
  | 'cmi5.rule.completion-true'
  | 'cmi5.rule.completion-place'
  | 'cmi5.rule.duration-missing'
  | 'cmi5.rule.duration'
  | 'cmi5.rule.move-on-missing'
  | 'cmi5.rule.move-on-place'
  | 'cmi5.rule.progress'
  | 'cmi5.rule.progress-place';

/** A rule that is broken, and by which statement; undefined where one is missing. */
export interface RuleProblem {
  readonly code: RuleCode;
  readonly statement?: string;
}

/** The data that a session is checked with. */
export interface Launched {
  readonly launch: Launch;
  readonly data: LaunchData;
  readonly earlier: Earlier;
}

/**
 * The rules of cmi5 (commit of 23 February 2024) for the statements of one session of a unit, each by its own code; none where all
 * hold. Written apart from the session that makes the statements, so that neither can hide a mistake of the other.
 */
export const brokenRules = (
  statements: readonly Statement[],
  launched: Launched,
): readonly RuleProblem[] => {
  const ordered = statements
    .map((statement, place) => ({ statement, place, at: Date.parse(statement.timestamp) }))
    .sort((one, other) => one.at - other.at || one.place - other.place)
    .map(({ statement }) => statement);
  return [
    ...statements.flatMap((statement) => ofEach(statement, launched)),
    ...statements.filter(isDefined).flatMap((statement) => ofDefined(statement, launched)),
    ...ofSession(ordered, launched),
  ];
};

const has = (activities: readonly Activity[] | undefined, id: string): boolean =>
  activities?.some((activity) => activity.id === id) ?? false;

/** Defined by the standard are those with its category; all others are only allowed. */
const isDefined = ({ context }: Statement): boolean =>
  has(context?.contextActivities?.category, cmi5Terms.category);

const verbOf = ({ verb }: Statement): AuVerb | undefined =>
  keysOf(auVerbs).find((name) => auVerbs[name] === verb.id);

/** Of a list of rules and whether each is broken, those that are. */
const broken = (
  statement: Statement,
  rules: readonly (readonly [boolean, RuleCode])[],
): readonly RuleProblem[] =>
  rules.flatMap(([is, code]) => (is ? [{ code, statement: statement.id }] : []));

/** Sections 9.1, 9.2, 9.6 and 9.7: what every statement has, also those that are only allowed. */
const ofEach = (statement: Statement, { launch, data }: Launched): readonly RuleProblem[] => {
  const { id, timestamp, actor, context } = statement;
  return broken(statement, [
    [!isUuid(id), 'cmi5.rule.id'],
    [
      !/T.*(?:Z|\+00:00)$/.test(timestamp) || Number.isNaN(Date.parse(timestamp)),
      'cmi5.rule.timestamp',
    ],
    [!same(actor, launch.actor), 'cmi5.rule.actor'],
    [context?.registration !== launch.registration, 'cmi5.rule.registration'],
    [context?.extensions?.[cmi5Terms.session] !== data.sessionId, 'cmi5.rule.session'],
    [!holdsTemplate(statement, data), 'cmi5.rule.template'],
  ]);
};

/** Section 10, contextTemplate: everything of it is there, as it was. */
const holdsTemplate = ({ context }: Statement, { contextTemplate }: LaunchData): boolean =>
  Object.entries(contextTemplate).every(([name, value]) => {
    if (name === 'extensions')
      return Object.entries(contextTemplate.extensions ?? {})
        .filter(([id]) => id !== cmi5Terms.session)
        .every(([id, extension]) => same(context?.extensions?.[id], extension));
    if (name === 'contextActivities')
      return Object.entries(contextTemplate.contextActivities ?? {}).every(([kind, activities]) =>
        activities.every(({ id }) =>
          has(context?.contextActivities?.[kind as 'category' | 'grouping'], id),
        ),
      );
    return name === 'registration' || same(context?.[name as 'language'], value);
  });

const same = (one: unknown, other: unknown): boolean => orderedJson(one) === orderedJson(other);

/** Sections 9.3 to 9.6: what a statement with the category of the standard has and has not. */
const ofDefined = (
  statement: Statement,
  { launch, data: { launchMode, masteryScore } }: Launched,
): readonly RuleProblem[] => {
  const { object, result, context } = statement;
  const verb = verbOf(statement);
  const judges = verb === 'passed' || verb === 'failed';
  const satisfies = result?.success !== undefined || result?.completion !== undefined;
  const moveOn = has(context?.contextActivities?.category, cmi5Terms.moveOnCategory);
  const { scaled, raw, min, max } = result?.score ?? {};
  const mastery = context?.extensions?.[cmi5Terms.masteryScore];
  const progress = result?.extensions?.[cmi5Terms.progress];
  const { duration } = result ?? {};
  const rawFits =
    [raw, min, max].every(Number.isInteger) &&
    Number(min) <= Number(raw) &&
    Number(raw) <= Number(max);
  return broken(statement, [
    [lmsVerbs.includes(statement.verb.id), 'cmi5.rule.lms-verb'],
    [verb === undefined && !lmsVerbs.includes(statement.verb.id), 'cmi5.rule.verb'],
    [object.id !== launch.activityId, 'cmi5.rule.object'],
    [launchMode !== 'Normal' && verb !== 'initialized' && verb !== 'terminated', 'cmi5.rule.mode'],
    [result?.score !== undefined && !judges, 'cmi5.rule.score-place'],
    [scaled !== undefined && !(scaled >= 0 && scaled <= 1), 'cmi5.rule.scaled'],
    [raw !== undefined && !rawFits, 'cmi5.rule.raw'],
    [
      verb === 'passed' && masteryScore !== undefined && (scaled ?? masteryScore) < masteryScore,
      'cmi5.rule.below-mastery',
    ],
    [
      verb === 'failed' && masteryScore !== undefined && (scaled ?? -1) >= masteryScore,
      'cmi5.rule.above-mastery',
    ],
    [judges && masteryScore !== undefined && mastery === undefined, 'cmi5.rule.mastery-missing'],
    [mastery !== undefined && mastery !== masteryScore, 'cmi5.rule.mastery-other'],
    [verb === 'passed' && result?.success !== true, 'cmi5.rule.success-true'],
    [verb === 'failed' && result?.success !== false, 'cmi5.rule.success-false'],
    [!judges && result?.success !== undefined, 'cmi5.rule.success-place'],
    [verb === 'completed' && result?.completion !== true, 'cmi5.rule.completion-true'],
    [verb !== 'completed' && result?.completion !== undefined, 'cmi5.rule.completion-place'],
    [verb !== 'initialized' && duration === undefined, 'cmi5.rule.duration-missing'],
    [duration !== undefined && !isDuration(duration), 'cmi5.rule.duration'],
    [satisfies && !moveOn, 'cmi5.rule.move-on-missing'],
    [!satisfies && moveOn, 'cmi5.rule.move-on-place'],
    [
      progress !== undefined &&
        !(Number.isInteger(progress) && Number(progress) >= 0 && Number(progress) <= 100),
      'cmi5.rule.progress',
    ],
    [progress !== undefined && verb === 'completed', 'cmi5.rule.progress-place'],
  ]);
};

/** Section 9.3: the order within a session and within a registration, by time. */
const ofSession = (
  ordered: readonly Statement[],
  { earlier }: Launched,
): readonly RuleProblem[] => {
  const problems: RuleProblem[] = [];
  const say = (is: boolean, code: RuleCode, statement?: Statement): void => {
    if (is) problems.push(statement === undefined ? { code } : { code, statement: statement.id });
  };
  const defined = ordered.filter(isDefined);
  const of = (verb: AuVerb): readonly Statement[] =>
    defined.filter((statement) => verbOf(statement) === verb);
  const [initialized] = of('initialized');
  const [terminated] = of('terminated');
  say(initialized === undefined, 'cmi5.rule.initialized-missing');
  say(terminated === undefined, 'cmi5.rule.terminated-missing');
  say(
    initialized !== undefined && ordered[0] !== initialized,
    'cmi5.rule.initialized-first',
    ordered[0],
  );
  say(
    terminated !== undefined && ordered.at(-1) !== terminated,
    'cmi5.rule.terminated-last',
    ordered.at(-1),
  );
  for (const verb of keysOf(auVerbs))
    for (const again of of(verb).slice(1)) say(true, 'cmi5.rule.verb-twice', again);
  const [passed] = of('passed');
  const [failed] = of('failed');
  say(passed !== undefined && failed !== undefined, 'cmi5.rule.passed-and-failed', failed);
  say(
    earlier.completed && of('completed').length > 0,
    'cmi5.rule.completed-before',
    of('completed')[0],
  );
  say(earlier.passed && passed !== undefined, 'cmi5.rule.passed-before', passed);
  say(earlier.passed && failed !== undefined, 'cmi5.rule.failed-after-passed', failed);
  const ids = new Set<string>();
  for (const statement of ordered) {
    say(ids.has(statement.id), 'cmi5.rule.id-twice', statement);
    ids.add(statement.id);
  }
  return problems;
};
