import { err, ok, type Result } from '@amirani/core';
import type { Statement } from '../xapi.ts';
import { authorizationOf, type LaunchProblem, launchDataOf, launchOf } from './launch.ts';
import type { RecordStore } from './record-store.ts';
import { type Earlier, launched, type Session } from './session.ts';
import { auVerbs, cmi5Terms } from './terms.ts';

/** A session that can begin. */
export interface Begun {
  readonly session: Session;
  readonly authorization: string;
  /** Languages that the learner prefers, the first most (RFC 5646); none where nothing is said. */
  readonly languages: readonly string[];
}

/**
 * Takes a launch up, in the order of the standard: the parameters, the token by one POST, the launch data, the preferences, what was
 * said before in this registration. Nothing is asked a second time.
 */
export const beginSession = async (
  query: string,
  store: RecordStore,
): Promise<Result<Begun, LaunchProblem>> => {
  const launch = launchOf(query);
  if (!launch.ok) return launch;
  const authorization = authorizationOf(await store.token(launch.value.fetch));
  if (!authorization.ok) return authorization;
  const data = launchDataOf(await store.launchData(authorization.value));
  if (!data.ok) return err(...data.issues);
  const languages = languagesOf(await store.preferences(authorization.value));
  const earlier = earlierOf(await store.earlier(authorization.value), launch.value.activityId);
  return ok({
    session: launched(launch.value, data.value, earlier),
    authorization: authorization.value,
    languages,
  });
};

/** The languages of the learner preferences (cmi5, 11.1), in their order. */
export const languagesOf = (preferences: unknown): readonly string[] => {
  const given =
    preferences !== null && typeof preferences === 'object'
      ? (preferences as Readonly<Record<string, unknown>>)['languagePreference']
      : undefined;
  return typeof given === 'string'
    ? given
        .split(',')
        .map((language) => language.trim())
        .filter((language) => language !== '')
    : [];
};

/** What binds a new session of the same registration: whether the unit was completed or passed before. */
export const earlierOf = (statements: readonly Statement[], activityId: string): Earlier => {
  const said = (verb: string): boolean =>
    statements.some(
      ({ verb: { id }, object, context }) =>
        id === verb &&
        object.id === activityId &&
        context?.contextActivities?.category?.some((one) => one.id === cmi5Terms.category) === true,
    );
  return { completed: said(auVerbs.completed), passed: said(auVerbs.passed) };
};
