import type { Change } from '@platform/api/events.ts';
import { useCallback, useEffect, useRef, useState } from 'react';
import { askUnasked } from './api.ts';
import { useChanges } from './changes.ts';
import { useShortcut } from './shortcuts.ts';

/** Changes are fetched at most this often: each fetch is a consultation in the journal. */
const restMs = 5000;

/**
 * Fetches again when the server tells of a change, unless the reader's focus is in the list: then only
 * the number of changes is given, and nothing moves until `show` is called.
 */
export const useQuietRefresh = <K extends Change['kind']>(
  kind: K,
  concerns: (change: Extract<Change, { kind: K }>) => boolean,
  refetch: () => Promise<unknown>,
): {
  readonly changed: number;
  readonly show: () => void;
  readonly onFocusChange: (inside: boolean) => void;
} => {
  const [ids, setIds] = useState<ReadonlySet<string>>(new Set());
  // Which element has it: one that was taken from the page with the focus says nothing when it loses it.
  const focused = useRef<Element>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const last = useRef(0);
  const show = useCallback(() => {
    clearTimeout(timer.current);
    timer.current = undefined;
    last.current = Date.now();
    setIds(new Set());
    void refetch();
  }, [refetch]);
  const isRead = useCallback(
    () => focused.current !== null && focused.current === document.activeElement,
    [],
  );
  const whenQuiet = useCallback(() => {
    if (isRead() || timer.current !== undefined) return;
    timer.current = setTimeout(
      () => {
        timer.current = undefined;
        if (!isRead()) askUnasked(show);
      },
      Math.max(200, last.current + restMs - Date.now()),
    );
  }, [show, isRead]);
  useEffect(() => () => clearTimeout(timer.current), []);
  const note = (id: string): void => {
    setIds((known) => new Set(known).add(id));
    whenQuiet();
  };
  useChanges(
    kind,
    (change) => {
      if (concerns(change)) note('id' in change ? change.id : change.kind);
    },
    () => note(kind),
  );
  useShortcut('show-changes', show, ids.size > 0);
  const onFocusChange = useCallback((inside: boolean) => {
    focused.current = inside ? document.activeElement : null;
  }, []);
  return { changed: ids.size, show, onFocusChange };
};
