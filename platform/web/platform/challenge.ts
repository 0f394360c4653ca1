import { ApiError } from '@platform/api/client.ts';
import { createStore, type Store } from './store.ts';

/** What the officer must do before a call can go on: sign in again, or give the password again. */
export type Challenge = 'sign-in' | 'step-up';

/** The challenge on the screen, with its end function, or undefined. */
export interface OpenChallenge {
  readonly kind: Challenge;
  /** `true`: met, the call is made again. `false`: given up, the call fails with its own error. */
  readonly settle: (met: boolean) => void;
  readonly answer: Promise<boolean>;
}

/** The shell shows this one above the work, which stays as it was. */
export const openChallenge: Store<OpenChallenge | undefined> = createStore<
  OpenChallenge | undefined
>(undefined);

/** Which challenge an error asks for, if any. */
export const challengeOf = (error: unknown): Challenge | undefined => {
  if (!(error instanceof ApiError)) return undefined;
  if (error.code === 'access.sign-in.required') return 'sign-in';
  return error.code.endsWith('.step-up.required') ? 'step-up' : undefined;
};

/** Puts a challenge on the screen; calls that fail meanwhile wait for the same answer. */
export const challenge = (kind: Challenge): Promise<boolean> => {
  const current = openChallenge.get();
  if (current !== undefined) return current.answer;
  const { promise, resolve } = Promise.withResolvers<boolean>();
  openChallenge.set({
    kind,
    answer: promise,
    settle: (met) => {
      openChallenge.set(undefined);
      resolve(met);
    },
  });
  return promise;
};
