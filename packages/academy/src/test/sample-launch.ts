import type { Launch, LaunchData, Statement } from '../statements/cmi5/index.ts';

/** A launch by a learning management system of a fictitious academy. */
export const sampleLaunch: Launch = {
  endpoint: 'https://lms.example/xapi/',
  fetch: 'https://lms.example/token?k=23',
  actor: { objectType: 'Agent', account: { homePage: 'https://lms.example', name: '1625378' } },
  registration: '760e3480-ba55-4991-94b0-01820dbd23a2',
  activityId: 'https://lms.example/activities/17',
};

/** The document `LMS.LaunchData` of it. */
export const sampleDocument = {
  contextTemplate: {
    contextActivities: { grouping: [{ id: 'urn:amirani:course:document-fraud-1:practice' }] },
    extensions: {
      'https://w3id.org/xapi/cmi5/context/extensions/sessionid': 'session-9',
      'https://lms.example/tenant': { id: 4 },
    },
    language: 'ka',
  },
  launchMode: 'Normal',
  moveOn: 'CompletedAndPassed',
  returnURL: 'https://lms.example/course/3',
};

/** The launch data that are read from it. */
export const sampleData: LaunchData = {
  contextTemplate: sampleDocument.contextTemplate,
  sessionId: 'session-9',
  launchMode: 'Normal',
  moveOn: 'CompletedAndPassed',
};

/** The instant of a number of seconds after the launch. */
export const second = (seconds: number): number =>
  Date.parse('2026-11-26T12:00:00Z') + seconds * 1000;

const template = (categories: readonly string[]): Statement['context'] => ({
  registration: sampleLaunch.registration,
  language: 'ka',
  contextActivities: {
    grouping: sampleDocument.contextTemplate.contextActivities.grouping,
    ...(categories.length === 0 ? {} : { category: categories.map((id) => ({ id })) }),
  },
  extensions: sampleDocument.contextTemplate.extensions,
});

/** A statement of a unit as the standard wants it, written by hand from its text. */
export const byHand = (
  verb: 'initialized' | 'completed' | 'passed' | 'failed' | 'terminated',
  at: number,
): Statement => {
  const results = {
    initialized: undefined,
    completed: { completion: true, duration: 'PT10S' },
    passed: { success: true, score: { scaled: 0.9 }, duration: 'PT10S' },
    failed: { success: false, score: { scaled: 0.1 }, duration: 'PT10S' },
    terminated: { duration: 'PT20S' },
  } as const;
  const result = results[verb];
  const moves = verb === 'completed' || verb === 'passed' || verb === 'failed';
  const context = template([
    'https://w3id.org/xapi/cmi5/context/categories/cmi5',
    ...(moves ? ['https://w3id.org/xapi/cmi5/context/categories/moveon'] : []),
  ]);
  return {
    id: `00000000-0000-4000-8000-0000000000${String(at).padStart(2, '0')}`,
    actor: sampleLaunch.actor,
    verb: { id: `http://adlnet.gov/expapi/verbs/${verb}`, display: { en: verb } },
    object: { objectType: 'Activity', id: sampleLaunch.activityId },
    ...(result === undefined ? {} : { result }),
    ...(context === undefined ? {} : { context }),
    timestamp: new Date(second(at)).toISOString(),
  };
};

/** A statement beside those that the standard defines. */
export const allowedByHand = (at: number): Statement => {
  const context = template([]);
  return {
    ...byHand('initialized', at),
    verb: { id: 'urn:amirani:xapi:verb:decided', display: { en: 'decided' } },
    object: { id: 'urn:amirani:xapi:item:e:1' },
    ...(context === undefined ? {} : { context }),
  };
};
