import {
  type DefaultError,
  hashKey,
  type UseMutationOptions,
  type UseMutationResult,
  useMutation as useTanstackMutation,
} from '@tanstack/react-query';
import { useCallback, useRef } from 'react';

/**
 * TanStack's `useMutation`, where a key or button that is pressed again is the same act: while it is pending, the same
 * variables start nothing and get the same answer. `isPending` cannot guard that, since it comes a render late: `e` pressed
 * three times within 75 ms stored three examinations.
 */
export const useMutation = <Data = unknown, E = DefaultError, Variables = void, Context = unknown>(
  options: UseMutationOptions<Data, E, Variables, Context>,
): UseMutationResult<Data, E, Variables, Context> => {
  const mutation = useTanstackMutation(options);
  const pending = useRef<Pending<Data>[]>([]);
  const { mutateAsync: start } = mutation;
  const mutateAsync: typeof start = useCallback<typeof start>(
    (...args) => {
      const [variables] = args;
      const same = pending.current.find((each) => isSame(each.variables, variables));
      if (same !== undefined) return same.answer;
      const one = { variables, answer: start(...args) };
      pending.current.push(one);
      const end = (): void => {
        pending.current = pending.current.filter((each) => each !== one);
      };
      one.answer.then(end, (error: unknown) => {
        end();
        // The caller of this one reads the error from the result, as that of `mutate`.
        if (isObject(error)) repeats.set(error, () => mutateAsync(...args).catch(() => undefined));
      });
      return one.answer;
    },
    [start],
  );
  const mutate = useCallback<typeof mutation.mutate>(
    // The caller of `mutate` reads the error from the result.
    (...args) => void mutateAsync(...args).catch(() => undefined),
    [mutateAsync],
  );
  return { ...mutation, mutate, mutateAsync } as UseMutationResult<Data, E, Variables, Context>;
};

/** Does again what a mutation ended with this error over; undefined where none did. */
export const repeatOf = (error: unknown): (() => unknown) | undefined =>
  isObject(error) ? repeats.get(error) : undefined;

const repeats = new WeakMap<object, () => unknown>();

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

interface Pending<Data> {
  readonly variables: unknown;
  readonly answer: Promise<Data>;
}

/** Compares objects by content; files and bytes, whose content JSON cannot write, by identity. */
const isSame = (one: unknown, other: unknown): boolean =>
  Object.is(one, other) || (isPlain(one) && isPlain(other) && hashKey([one]) === hashKey([other]));

const isPlain = (value: unknown): boolean => {
  if (value === null || ['string', 'number', 'boolean', 'undefined'].includes(typeof value))
    return true;
  if (Array.isArray(value)) return value.every(isPlain);
  return (
    typeof value === 'object' &&
    Object.getPrototypeOf(value) === Object.prototype &&
    Object.values(value).every(isPlain)
  );
};
