import { useRef } from 'react';

/** A key for an act: the same as long as its content is the same. */
export interface Attempts {
  readonly keyFor: (content: unknown) => string;
}

/** Gives the same key for the same content, so that an act repeated after a lost line is one act; another for another. */
export const createAttempts = (newKey: () => string = () => crypto.randomUUID()): Attempts => {
  let last: { readonly content: string; readonly key: string } | undefined;
  return {
    keyFor: (content) => {
      const text = JSON.stringify(content);
      if (last?.content !== text) last = { content: text, key: newKey() };
      return last.key;
    },
  };
};

/** {@link createAttempts} for as long as a component is on the screen. */
export const useAttempts = (): Attempts => {
  const attempts = useRef<Attempts>(undefined);
  attempts.current ??= createAttempts();
  return attempts.current;
};
