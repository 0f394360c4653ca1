import type { Change } from '@amirani/contract';
import { ChangeSchema } from '@amirani/contract';
import { useEffect, useRef } from 'react';
import { createStore, type Store } from './store.ts';

/** Whether the server's change feed is connected; a lost feed is said, not hidden. */
export const feedState: Store<'connecting' | 'open' | 'lost'> = createStore<
  'connecting' | 'open' | 'lost'
>('connecting');

const listeners = new Set<(change: Change) => void>();

/** A change of the trust store is not followed live: a store that comes anew while an anchor is being trusted ends that step. */
const UNHEARD = 'trust-store';

/** Listens to the server's changes while someone is signed in; gives back what ends it. */
export const openFeed = (): (() => void) => {
  const source = new EventSource('/api/events');
  source.onopen = () => feedState.set('open');
  source.onerror = () => feedState.set('lost');
  const take = (event: MessageEvent<string>): void => {
    const change = ChangeSchema.safeParse(parsed(event.data));
    if (change.success) for (const listener of listeners) listener(change.data);
  };
  source.onmessage = take;
  for (const { shape } of ChangeSchema.options)
    if (shape.kind.value !== UNHEARD) source.addEventListener(shape.kind.value, take);
  return () => source.close();
};

/** Calls `listener` for each change of a kind, from now on; gives back what ends it. */
export const onChange = <K extends Change['kind']>(
  kind: K,
  listener: (change: Extract<Change, { kind: K }>) => void,
): (() => void) => {
  const take = (change: Change): void => {
    if (change.kind === kind) listener(change as Extract<Change, { kind: K }>);
  };
  listeners.add(take);
  return () => void listeners.delete(take);
};

/** Calls `listener` for each change of a kind, for as long as the component is there. */
export const useChanges = <K extends Change['kind']>(
  kind: K,
  listener: (change: Extract<Change, { kind: K }>) => void,
): void => {
  const latest = useRef(listener);
  latest.current = listener;
  useEffect(() => onChange(kind, (change) => latest.current(change)), [kind]);
};

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};
