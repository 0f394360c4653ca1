import { call } from '@platform/web/platform/api.ts';
import { useCallback, useRef } from 'react';

/**
 * Tells the server which parts of the item that lies there were opened, each once and in their order. `settled` waits for what is
 * under way, so that a decision comes after what was seen before it. One that did not get through is told when it is opened again.
 */
export const usePartReport = (sitting: string, item: string | undefined) => {
  const told = useRef(new Set<string>());
  const under = useRef(Promise.resolve());
  const report = useCallback(
    (part: string): void => {
      const key = `${item} ${part}`;
      if (item === undefined || told.current.has(key)) return;
      told.current.add(key);
      under.current = under.current
        .then(() => call('openPart', { params: { id: sitting, item }, body: { part } }))
        .then(
          () => undefined,
          () => void told.current.delete(key),
        );
    },
    [sitting, item],
  );
  return { report, settled: (): Promise<void> => under.current };
};
