import { expect, test } from 'vitest';
import { allowedByHand, byHand, sampleData, sampleLaunch } from '../../test/sample-launch.ts';
import {
  brokenRules,
  type Earlier,
  type LaunchData,
  type RuleCode,
  type Statement,
} from './index.ts';

const fresh: Earlier = { completed: false, passed: false };
const held = (
  statements: readonly Statement[],
  data: Partial<LaunchData> = {},
  earlier: Earlier = fresh,
): readonly RuleCode[] =>
  brokenRules(statements, { launch: sampleLaunch, data: { ...sampleData, ...data }, earlier }).map(
    ({ code }) => code,
  );

const begin = byHand('initialized', 0);
const done = byHand('completed', 10);
const passed = byHand('passed', 11);
const failed = byHand('failed', 11);
const end = byHand('terminated', 20);
const whole = [begin, allowedByHand(5), done, passed, end];

/** One of the statements of a whole session with a change. */
const withChange = (
  which: Statement,
  change: (statement: Statement) => Partial<Statement>,
): readonly Statement[] =>
  whole.map((statement) =>
    statement === which ? { ...statement, ...change(statement) } : statement,
  );
const withResult = (which: Statement, result: Statement['result']): readonly Statement[] =>
  withChange(which, (statement) => ({ result: { ...statement.result, ...result } }));
const without = (
  which: Statement,
  name: 'success' | 'completion' | 'duration',
): readonly Statement[] =>
  withChange(which, ({ result: { [name]: _, ...rest } = {} }) => ({ result: rest }));
const withCategories = (which: Statement, ids: readonly string[]): readonly Statement[] =>
  withChange(which, ({ context }) => ({
    context: {
      ...context,
      contextActivities: { ...context?.contextActivities, category: ids.map((id) => ({ id })) },
    },
  }));
const withExtension = (which: Statement, id: string, value: unknown): readonly Statement[] =>
  withChange(which, ({ context }) => ({
    context: { ...context, extensions: { ...context?.extensions, [id]: value } },
  }));

const CATEGORY = 'https://w3id.org/xapi/cmi5/context/categories/cmi5';
const MOVE_ON = 'https://w3id.org/xapi/cmi5/context/categories/moveon';
const SESSION = 'https://w3id.org/xapi/cmi5/context/extensions/sessionid';
const MASTERY = 'https://w3id.org/xapi/cmi5/context/extensions/masteryscore';
const PROGRESS = 'https://w3id.org/xapi/cmi5/result/extensions/progress';

test('a session by the book breaks no rule, with one way out or the other', () => {
  expect(held(whole)).toEqual([]);
  expect(held([begin, failed, end])).toEqual([]);
  expect(held([begin, end])).toEqual([]);
});

test('the order is that of the times, not of the sending', () => {
  expect(held([...whole].reverse())).toEqual([]);
});

const later = (statement: Statement, at: number): Statement => ({
  ...statement,
  id: byHand('initialized', at).id,
  timestamp: byHand('initialized', at).timestamp,
});

/** Each rule: where the standard has it, and a session that breaks this one and no other. */
const cases: readonly (readonly [
  RuleCode,
  string,
  readonly Statement[],
  Partial<LaunchData>?,
  Earlier?,
])[] = [
  ['cmi5.rule.id', '9.1', withChange(done, () => ({ id: '17' }))],
  ['cmi5.rule.id-twice', '9.1', withChange(passed, () => ({ id: done.id }))],
  [
    'cmi5.rule.timestamp',
    '9.7',
    withChange(done, () => ({ timestamp: '2026-11-26T16:00:10+04:00' })),
  ],
  [
    'cmi5.rule.actor',
    '9.2',
    withChange(done, () => ({
      actor: { objectType: 'Agent', account: { homePage: 'https://lms.example', name: '2' } },
    })),
  ],
  [
    'cmi5.rule.registration',
    '9.6.1',
    withChange(done, ({ context }) => ({
      context: { ...context, registration: '760e3480-ba55-4991-94b0-01820dbd23a3' },
    })),
  ],
  ['cmi5.rule.session', '9.6.3.1', withExtension(done, SESSION, 'session-8')],
  ['cmi5.rule.template', '10', withExtension(done, 'https://lms.example/tenant', { id: 5 })],
  [
    'cmi5.rule.verb',
    '9.3',
    withChange(done, () => ({
      verb: { id: 'http://adlnet.gov/expapi/verbs/attempted', display: {} },
      result: { duration: 'PT1S' },
      context: begin.context ?? {},
    })),
  ],
  [
    'cmi5.rule.lms-verb',
    '9.3.1',
    withChange(done, () => ({
      verb: { id: 'http://adlnet.gov/expapi/verbs/launched', display: {} },
      result: { duration: 'PT1S' },
      context: begin.context ?? {},
    })),
  ],
  [
    'cmi5.rule.object',
    '9.4',
    withChange(done, () => ({ object: { id: 'https://lms.example/x' } })),
  ],
  ['cmi5.rule.initialized-first', '7.1.1', [later(allowedByHand(0), 1), later(begin, 2), end]],
  ['cmi5.rule.terminated-last', '7.1.2', [begin, end, later(allowedByHand(0), 21)]],
  ['cmi5.rule.initialized-missing', '9.3.2', [done, end]],
  ['cmi5.rule.terminated-missing', '9.3.8', [begin, done]],
  ['cmi5.rule.verb-twice', '9.3', [begin, done, later(done, 12), end]],
  ['cmi5.rule.passed-and-failed', '9.3', [begin, failed, later(passed, 12), end]],
  [
    'cmi5.rule.completed-before',
    '9.3.3',
    [begin, done, end],
    {},
    { completed: true, passed: false },
  ],
  ['cmi5.rule.passed-before', '9.3.4', [begin, passed, end], {}, { completed: true, passed: true }],
  [
    'cmi5.rule.failed-after-passed',
    '9.3',
    [begin, failed, end],
    {},
    { completed: true, passed: true },
  ],
  ['cmi5.rule.mode', '10, Browse', [begin, done, end], { launchMode: 'Browse' }],
  ['cmi5.rule.mode', '10, Review', [begin, passed, end], { launchMode: 'Review' }],
  ['cmi5.rule.score-place', '9.5.1', withResult(done, { score: { scaled: 0.5 } })],
  ['cmi5.rule.scaled', '9.5.1', withResult(passed, { score: { scaled: 1.01 } })],
  ['cmi5.rule.raw', '9.5.1', withResult(passed, { score: { raw: 7, min: 0 } })],
  ['cmi5.rule.raw', '9.5.1', withResult(passed, { score: { raw: 11, min: 0, max: 10 } })],
  [
    'cmi5.rule.below-mastery',
    '9.3.4',
    withExtension(passed, MASTERY, 0.9001),
    { masteryScore: 0.9001 },
  ],
  [
    'cmi5.rule.above-mastery',
    '9.3.5',
    [
      begin,
      end,
      {
        ...failed,
        context: {
          ...failed.context,
          extensions: { ...failed.context?.extensions, [MASTERY]: 0.1 },
        },
      },
    ],
    { masteryScore: 0.1 },
  ],
  ['cmi5.rule.mastery-missing', '9.6.3.2', whole, { masteryScore: 0.8 }],
  [
    'cmi5.rule.mastery-other',
    '9.6.3.2',
    withExtension(passed, MASTERY, 0.7),
    { masteryScore: 0.8 },
  ],
  ['cmi5.rule.success-true', '9.5.2', withResult(passed, { success: false })],
  [
    'cmi5.rule.success-false',
    '9.5.2',
    [begin, { ...failed, result: { ...failed.result, success: true } }, end],
  ],
  ['cmi5.rule.success-place', '9.5.2', withResult(done, { success: true })],
  ['cmi5.rule.completion-true', '9.5.3', withResult(done, { completion: false })],
  ['cmi5.rule.completion-place', '9.5.3', withResult(passed, { completion: true })],
  ['cmi5.rule.duration-missing', '9.5.4.1, terminated', without(end, 'duration')],
  ['cmi5.rule.duration-missing', '9.5.4.1, completed', without(done, 'duration')],
  ['cmi5.rule.duration-missing', '9.5.4.1, passed', without(passed, 'duration')],
  ['cmi5.rule.duration', '9.5.4', withResult(end, { duration: '20 s' })],
  ['cmi5.rule.move-on-missing', '9.6.2.2', withCategories(done, [CATEGORY])],
  ['cmi5.rule.move-on-place', '9.6.2.2', withCategories(end, [CATEGORY, MOVE_ON])],
  ['cmi5.rule.progress', '9.5.5.1', withResult(end, { extensions: { [PROGRESS]: 100.5 } })],
  ['cmi5.rule.progress-place', '9.5.5.1', withResult(done, { extensions: { [PROGRESS]: 100 } })],
];

for (const [code, section, statements, data, earlier] of cases)
  test(`cmi5 ${section}: ${code} alone is said`, () => {
    expect(held(statements, data, earlier)).toEqual([code]);
  });

test('a statement that is only allowed may do what a defined one may not', () => {
  const free = {
    ...allowedByHand(6),
    verb: passed.verb,
    result: { score: { scaled: 7 }, success: true },
  };
  expect(held([begin, free, later(free, 7), end])).toEqual([]);
});

test('a result that states less or more than the mastery score is compared at its last decimal', () => {
  const at = (scaled: number) =>
    held(
      withChange(passed, ({ result, context }) => ({
        result: { ...result, score: { scaled } },
        context: { ...context, extensions: { ...context?.extensions, [MASTERY]: 0.7499 } },
      })),
      { masteryScore: 0.7499 },
    );
  expect(at(0.7499)).toEqual([]);
  expect(at(0.7498)).toEqual(['cmi5.rule.below-mastery']);
});
