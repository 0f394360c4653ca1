import type { Change } from '@platform/api/events.ts';
import { ChangeSchema } from '@platform/api/events.ts';
import { useEffect, useRef } from 'react';
import { createStore, type Store } from './store.ts';

/** Whether the server's change feed is connected; a lost feed is said, not hidden. */
export const feedState: Store<'connecting' | 'open' | 'lost'> = createStore<
  'connecting' | 'open' | 'lost'
>('connecting');

const listeners = new Set<(change: Change) => void>();

/** A change of the trust store is not followed live: a reload of the store while an anchor is being trusted ends that step. */
const UNHEARD = 'trust-store';

/** Called if this window missed changes that cannot be named. */
const missedListeners = new Set<() => void>();

/** Reopens an open feed. */
let hurry: () => void = () => undefined;

/** Reopens the feed at once: after a new sign-in, or a new token of the session. */
export const openFeedNow = (): void => hurry();

/** Milliseconds before an ended or refused feed is reopened: first and longest delay. */
const rests = { first: 2000, most: 60_000 } as const;

/** The server says every 20 seconds that it is there. A feed that is silent for so long is lost, though its line seems open. */
const SILENT_MS = 45_000;

/** What a feed asks of the window that it serves. */
export interface FeedOwner {
  /** The server has ended the session. */
  readonly onEnded: () => void;
  /** The server refused or closed the feed. Resolves once somebody is signed in; rejects if the server cannot be asked. */
  readonly onRefused: () => Promise<void>;
}

/**
 * Listens to the server's changes while someone is signed in; returns its stop function. A lost feed is reopened by the
 * browser or, if the server ended or refused it, from here; missed changes are told then.
 */
export const openFeed = ({ onEnded, onRefused }: FeedOwner): (() => void) => {
  let source: EventSource | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let rest: number = rests.first;
  let place = '';
  /** Reopens it after a number of milliseconds, unless an event comes before. */
  const openIn = (ms: number): void => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      feedState.set('lost');
      open();
    }, ms);
  };
  const heard = ({ lastEventId }: MessageEvent): void => {
    if (lastEventId !== '') place = lastEventId;
    openIn(SILENT_MS);
  };
  /** Asks who is signed in before the feed is reopened; after a pause if the server refused it or cannot be reached. */
  const ask = async (isRefused: boolean): Promise<void> => {
    const asked = source;
    asked?.close();
    clearTimeout(timer);
    const isKnown = await onRefused().then(
      () => true,
      () => false,
    );
    if (source !== asked) return;
    if (isKnown && !isRefused) return open();
    feedState.set('lost');
    openIn(rest);
    rest = Math.min(rest * 2, rests.most);
  };
  const take = (event: MessageEvent<string>): void => {
    heard(event);
    const change = ChangeSchema.safeParse(parsed(event.data));
    if (change.success) for (const listener of listeners) listener(change.data);
  };
  const open = (): void => {
    source?.close();
    const own = new EventSource(place === '' ? '/api/events' : `/api/events?after=${place}`);
    source = own;
    own.onopen = () => {
      rest = rests.first;
      feedState.set('open');
    };
    own.onerror = () => {
      if (own.readyState === EventSource.CLOSED) void ask(true);
      else feedState.set('lost');
    };
    own.addEventListener('again', () => void ask(false));
    own.addEventListener('ended', () => {
      own.close();
      clearTimeout(timer);
      onEnded();
    });
    own.addEventListener('place', heard);
    own.addEventListener('missed', (event) => {
      heard(event);
      for (const listener of missedListeners) listener();
    });
    for (const { shape } of ChangeSchema.options)
      if (shape.kind.value !== UNHEARD) own.addEventListener(shape.kind.value, take);
    openIn(SILENT_MS);
  };
  open();
  hurry = () => {
    rest = rests.first;
    open();
  };
  return () => {
    hurry = () => undefined;
    clearTimeout(timer);
    source?.close();
    source = undefined;
  };
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

/**
 * Calls `listener` for each change of a kind while the component is mounted, and `missed` if this window missed changes that
 * cannot be named.
 */
export const useChanges = <K extends Change['kind']>(
  kind: K,
  listener: (change: Extract<Change, { kind: K }>) => void,
  missed: () => void,
): void => {
  const latest = useRef({ listener, missed });
  latest.current = { listener, missed };
  useEffect(() => {
    const stop = onChange(kind, (change) => latest.current.listener(change));
    const onMissed = (): void => latest.current.missed();
    missedListeners.add(onMissed);
    return () => {
      stop();
      missedListeners.delete(onMissed);
    };
  }, [kind]);
};

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};
