import type { Examination, Verdict } from '@amirani/documents/verdict';
import { ownWorker } from '@platform/web/platform/own-worker.ts';
import { useEffect, useRef, useState } from 'react';
import type { Work, WorkDone } from './examine-worker.ts';
import workerUrl from './examine-worker.ts?worker&url';

/** How far the checks have come. */
export interface VerdictState {
  readonly running: boolean;
  /** The last one; while another examination runs it is the one before. */
  readonly verdict: Verdict | undefined;
  readonly milliseconds: number;
  readonly fault: string | undefined;
}

/** What the checks last gave, and of which examination. */
type Given = Omit<VerdictState, 'running'> & { readonly of: Examination | undefined };

const nothing: Given = { of: undefined, verdict: undefined, milliseconds: 0, fault: undefined };

const startWorker = ownWorker('examine', workerUrl);

let waiting: Worker | undefined;

/** Starts the worker before it is needed: from then on documents are checked without the server. */
export const loadChecks = (): void => {
  waiting ??= startWorker();
};

/** Takes the worker that waits, or starts another. */
const takeWorker = (): Worker => {
  const taken = waiting ?? startWorker();
  waiting = undefined;
  return taken;
};

/** Runs every check on an examination outside the page's own thread, again after each change. */
export const useVerdict = (examination: Examination | undefined): VerdictState => {
  const [given, setGiven] = useState(nothing);
  const worker = useRef<Worker>(undefined);
  const number = useRef(0);
  useEffect(
    () => () => {
      worker.current?.terminate();
      loadChecks();
    },
    [],
  );
  useEffect(() => {
    if (examination === undefined) {
      setGiven(nothing);
      return undefined;
    }
    number.current += 1;
    const own = number.current;
    worker.current ??= takeWorker();
    const { current } = worker;
    const take = ({ data }: MessageEvent<WorkDone>): void => {
      if (data.number !== own) return;
      const { verdict, milliseconds, fault } = { ...nothing, ...data };
      setGiven({ of: examination, verdict, milliseconds, fault });
    };
    const fail = (): void => setGiven({ ...nothing, of: examination, fault: 'worker' });
    current.addEventListener('message', take);
    current.addEventListener('error', fail);
    current.postMessage({ number: own, examination } satisfies Work);
    return () => {
      current.removeEventListener('message', take);
      current.removeEventListener('error', fail);
    };
  }, [examination]);
  // Derived from the subject of the verdict, not from state: it never belongs to another examination, even for a moment.
  const { of, verdict, milliseconds, fault } = given;
  const running = of !== examination;
  return { running, verdict, milliseconds, fault: running ? undefined : fault };
};
