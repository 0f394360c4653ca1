import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sampleData, sampleDocument, sampleLaunch, second } from '../../test/sample-launch.ts';
import { decisionStatement } from '../decision-statement.ts';
import {
  alsoSay,
  beginSession,
  brokenRules,
  complete,
  courseStructureXml,
  earlierOf,
  initialize,
  judge,
  type LaunchData,
  languagesOf,
  launchDataOf,
  launched,
  launchOf,
  type RecordStore,
  type Session,
  type SessionAct,
  type Statement,
  terminate,
} from './index.ts';

const fresh = { completed: false, passed: false };
const encode = encodeURIComponent;
const query = (change: Readonly<Record<string, string>> = {}): string =>
  Object.entries({
    ...sampleLaunch,
    actor: JSON.stringify(sampleLaunch.actor),
    ...change,
  })
    .map(([name, value]) => `${name}=${encode(value)}`)
    .reverse()
    .join('&');

test('8.1: the five parameters are read in any order, decoded, beside the unit’s own', () => {
  expect(launchOf(`https://amirani.example/au?course=3&${query()}#top`)).toEqual({
    ok: true,
    value: sampleLaunch,
  });
});

test('8.1: each parameter that is missing or none is named', () => {
  for (const [name, wrong, code] of [
    ['endpoint', 'lms', 'cmi5.launch.endpoint'],
    ['fetch', '', 'cmi5.launch.fetch'],
    ['actor', '{"objectType":"Agent","mbox":"mailto:a@b.example"}', 'cmi5.launch.actor'],
    ['actor', '{', 'cmi5.launch.actor'],
    ['registration', '17', 'cmi5.launch.registration'],
    ['activityId', 'no iri', 'cmi5.launch.activity'],
  ] as const)
    expect(launchOf(query({ [name]: wrong })), name).toEqual({ ok: false, issues: [{ code }] });
  expect(launchOf('')).toMatchObject({ ok: false });
});

test('10: each part of the launch data that is not as it must be is named', () => {
  const { contextTemplate } = sampleDocument;
  expect(launchDataOf(sampleDocument)).toEqual({
    ok: true,
    value: { ...sampleData, returnURL: 'https://lms.example/course/3' },
  });
  for (const [change, code] of [
    [{ contextTemplate: { ...contextTemplate, extensions: {} } }, 'cmi5.data.session'],
    [{ contextTemplate: { ...contextTemplate, contextActivities: {} } }, 'cmi5.data.publisher'],
    [{ launchMode: 'normal' }, 'cmi5.data.launch-mode'],
    [{ moveOn: 'Satisfied' }, 'cmi5.data.move-on'],
    [{ masteryScore: 1.1 }, 'cmi5.data.mastery-score'],
    [{ masteryScore: 0.12345 }, 'cmi5.data.mastery-score'],
    [{ masteryScore: '0.8' }, 'cmi5.data.mastery-score'],
    [{ returnURL: 'javascript:alert(1)' }, 'cmi5.data.return-url'],
  ] as const)
    expect(launchDataOf({ ...sampleDocument, ...change }), code).toEqual({
      ok: false,
      issues: [{ code }],
    });
  for (const nothing of [undefined, null, 3, 'x', []])
    expect(launchDataOf(nothing)).toMatchObject({ ok: false });
});

const store = (more: Partial<RecordStore> = {}): { calls: string[]; store: RecordStore } => {
  const calls: string[] = [];
  const log =
    <T>(name: string, answer: T) =>
    (what: string): Promise<T> => {
      calls.push(`${name} ${what}`);
      return Promise.resolve(answer);
    };
  return {
    calls,
    store: {
      token: log('token', { 'auth-token': 'QQ==' }),
      launchData: log('data', sampleDocument),
      preferences: log('preferences', { languagePreference: 'ka-GE, en-US ,' }),
      earlier: log('earlier', []),
      send: () => Promise.resolve(),
      ...more,
    },
  };
};

test('8.2, 10, 11: the token is asked for once, then launch data, preferences and what was said before', async () => {
  const { calls, store: lms } = store();
  const begun = await beginSession(query(), lms);
  expect(begun).toMatchObject({
    value: { authorization: 'Basic QQ==', languages: ['ka-GE', 'en-US'] },
  });
  expect(calls).toEqual([
    'token https://lms.example/token?k=23',
    'data Basic QQ==',
    'preferences Basic QQ==',
    'earlier Basic QQ==',
  ]);
});

test('8.2.3: without a token nothing more is asked', async () => {
  for (const [answer, code] of [
    [{ 'error-code': '1', 'error-text': 'used' }, 'cmi5.token.error'],
    [{}, 'cmi5.token.missing'],
    [undefined, 'cmi5.token.missing'],
  ] as const) {
    const { calls, store: lms } = store({ token: () => Promise.resolve(answer) });
    expect(await beginSession(query(), lms)).toEqual({ ok: false, issues: [{ code }] });
    expect(calls).toEqual([]);
  }
});

test('11: missing or refused preferences are not an error', () => {
  for (const none of [undefined, null, {}, { languagePreference: 3 }])
    expect(languagesOf(none)).toEqual([]);
});

/** Says one thing after the other, and keeps what was said and what was refused. */
const run = (
  data: LaunchData,
  acts: readonly ((session: Session) => SessionAct)[],
  earlier = fresh,
) => {
  let session = launched(sampleLaunch, data, earlier);
  const statements: Statement[] = [];
  const refused: string[] = [];
  for (const act of acts) {
    const came = act(session);
    if ('refused' in came) refused.push(came.refused);
    else {
      statements.push(came.statement);
      session = came.session;
    }
  }
  return { session, statements, refused };
};
const verbs = (statements: readonly Statement[]) =>
  statements.map(({ verb }) => verb.id.slice(verb.id.lastIndexOf('/') + 1));

const decided = decisionStatement({
  actor: sampleLaunch.actor,
  run: 'r',
  exercise: 'e',
  opened: [],
  decision: { item: 'i', flagged: false, seconds: 3, named: [] },
  at: new Date(second(3)).toISOString(),
});

test('a session from the first word to the last', () => {
  const { statements, refused } = run(sampleData, [
    (session) => initialize(session, second(0)),
    (session) => alsoSay(session, decided),
    (session) => complete(session, second(60)),
    (session) => judge(session, { met: true }, second(61)),
    (session) => terminate(session, second(90)),
  ]);
  expect(refused).toEqual([]);
  expect(verbs(statements.filter((_, at) => at !== 1))).toEqual([
    'initialized',
    'completed',
    'passed',
    'terminated',
  ]);
  expect(statements.at(-1)?.result?.duration).toBe('PT1M30S');
  expect(statements[1]?.context?.contextActivities?.grouping).toHaveLength(2);
});

test('nothing before the first word, nothing after the last, nothing twice', () => {
  const all = [
    (session: Session) => complete(session, second(1)),
    (session: Session) => judge(session, { met: true }, second(1)),
    (session: Session) => alsoSay(session, decided),
    (session: Session) => terminate(session, second(1)),
  ];
  expect(run(sampleData, all).refused).toEqual(Array(4).fill('cmi5.session.not-initialized'));
  const { refused, statements } = run(sampleData, [
    (session) => initialize(session, second(0)),
    (session) => initialize(session, second(0)),
    ...all,
    ...all,
    (session) => initialize(session, second(2)),
  ]);
  expect(refused).toEqual([
    'cmi5.session.initialized',
    ...Array(5).fill('cmi5.session.terminated'),
  ]);
  expect(statements).toHaveLength(5);
});

test('10: browsing and reviewing satisfy nothing', () => {
  for (const launchMode of ['Browse', 'Review'] as const) {
    const { refused, statements } = run({ ...sampleData, launchMode }, [
      (session) => initialize(session, second(0)),
      (session) => complete(session, second(1)),
      (session) => judge(session, { met: true }, second(1)),
      (session) => terminate(session, second(2)),
    ]);
    expect(refused).toEqual(['cmi5.session.mode', 'cmi5.session.mode']);
    expect(verbs(statements)).toEqual(['initialized', 'terminated']);
  }
});

test('9.3: completed and passed once a registration, never failed after passed, in whatever session', () => {
  const acts = (met: boolean) => [
    (session: Session) => initialize(session, second(0)),
    (session: Session) => complete(session, second(1)),
    (session: Session) => judge(session, { met }, second(1)),
    (session: Session) => terminate(session, second(2)),
  ];
  const first = run(sampleData, acts(true));
  const earlier = earlierOf(first.statements, sampleLaunch.activityId);
  expect(earlier).toEqual({ completed: true, passed: true });
  for (const met of [true, false])
    expect(run(sampleData, acts(met), earlier).refused).toEqual([
      'cmi5.session.completed',
      'cmi5.session.passed',
    ]);
  const failed = earlierOf(run(sampleData, acts(false)).statements, sampleLaunch.activityId);
  expect(failed).toEqual({ completed: true, passed: false });
  expect(verbs(run(sampleData, acts(true), failed).statements)).toContain('passed');
});

test('9.3.4: where a mastery score is set it alone decides, and a score is never rounded up to it', () => {
  const verdict = (scaled: number | undefined, met: boolean, masteryScore: number) =>
    run({ ...sampleData, masteryScore }, [
      (session) => initialize(session, second(0)),
      (session) => judge(session, scaled === undefined ? { met } : { met, scaled }, second(1)),
    ]);
  const last = (...given: Parameters<typeof verdict>) => verdict(...given).statements.at(-1);
  expect(verbs([last(0.75, false, 0.75)].flatMap((one) => one ?? []))).toEqual(['passed']);
  expect(verbs([last(0.749_99, true, 0.75)].flatMap((one) => one ?? []))).toEqual(['failed']);
  expect(last(0.749_99, true, 0.75)?.result?.score?.scaled).toBe(0.7499);
  expect(last(0.29, false, 0.29)?.result?.score?.scaled).toBe(0.29);
  expect(last(0.8, true, 0.75)?.context?.extensions).toMatchObject({
    'https://w3id.org/xapi/cmi5/context/extensions/masteryscore': 0.75,
  });
  expect(verdict(undefined, true, 0.75).refused).toEqual(['cmi5.session.no-score']);
  for (const none of [1.0001, -0.0001, Number.NaN])
    expect(verdict(none, true, 0.75).refused).toEqual(['cmi5.session.score']);
  expect(last(1, false, 1)?.result).toMatchObject({ score: { scaled: 1 }, success: true });
  expect(last(0, true, 0.0001)?.result).toMatchObject({ score: { scaled: 0 }, success: false });
});

const act = fc.oneof(
  fc.constant(initialize),
  fc.constant(complete),
  fc.constant(terminate),
  fc
    .record({ met: fc.boolean(), scaled: fc.option(fc.double({ min: 0, max: 1, noNaN: true })) })
    .map(
      ({ met, scaled }) =>
        (session: Session, at: number) =>
          judge(session, scaled === null ? { met } : { met, scaled }, at),
    ),
  fc.constant((session: Session, at: number) =>
    alsoSay(session, {
      ...decided,
      id: `0000000${at % 10}-0000-4000-8000-00000000${1000 + session.others}`,
      timestamp: new Date(at).toISOString(),
    }),
  ),
);

test('whatever a unit tries, in whatever order and with a clock that jumps, it breaks no rule', () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(act, fc.integer({ min: -50, max: 50 })), { maxLength: 14 }),
      fc.constantFrom('Normal', 'Browse', 'Review'),
      fc.option(fc.integer({ min: 0, max: 10_000 })),
      fc.record({ completed: fc.boolean(), passed: fc.boolean() }),
      (acts, launchMode, mastery, earlier) => {
        const data: LaunchData = {
          ...sampleData,
          launchMode,
          ...(mastery === null ? {} : { masteryScore: mastery / 10_000 }),
        };
        const { statements } = run(
          data,
          [
            ...acts.map(
              ([say, jump]) =>
                (session: Session) =>
                  say(session, second(100 + jump)),
            ),
            (session) => initialize(session, second(100)),
            (session) => terminate(session, second(200)),
          ],
          earlier,
        );
        expect(brokenRules(statements, { launch: sampleLaunch, data, earlier })).toEqual([]);
      },
    ),
  );
});

test('13: the structure of a course, with every text escaped', () => {
  const xml = courseStructureXml({
    id: 'urn:amirani:course:document-fraud-1',
    title: { en: 'Documents & <more>', ka: 'დოკუმენტები' },
    description: { en: 'x\u0000y' },
    objectives: [{ id: 'urn:o:1', title: { en: 'o' }, description: { en: 'o' } }],
    units: [
      {
        id: 'urn:a:"1"',
        title: { en: 'Practice' },
        description: { en: 'p' },
        url: 'https://academy.example/cmi5?unit=1&x=2',
        moveOn: 'Completed',
        objectives: ['urn:o:1'],
        masteryScore: 0.8,
        launchParameters: 'block=1',
      },
    ],
  });
  expect(xml).toContain('<langstring lang="en">Documents &amp; &lt;more&gt;</langstring>');
  expect(xml).toContain('<au id="urn:a:&quot;1&quot;" moveOn="Completed" masteryScore="0.8" ');
  expect(xml).toContain('<url>https://academy.example/cmi5?unit=1&amp;x=2</url>');
  expect(xml).toContain('<langstring lang="en">xy</langstring>');
  // The order that the schema wants: course, objectives, units.
  expect(xml.search('<course ')).toBeLessThan(xml.search('<objectives>'));
  expect(xml.search('</objectives>')).toBeLessThan(xml.search('<au '));
  for (const wrong of [{ masteryScore: 0.12345 }, { url: 'unit.html' }, { url: 'https:///x' }])
    expect(() =>
      courseStructureXml({
        id: 'x',
        title: {},
        description: {},
        objectives: [],
        units: [
          {
            id: 'u',
            title: {},
            description: {},
            moveOn: 'Passed',
            objectives: [],
            url: 'https://academy.example/u',
            ...wrong,
          },
        ],
      }),
    ).toThrow(RangeError);
});
