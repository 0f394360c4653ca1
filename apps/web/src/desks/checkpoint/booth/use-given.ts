import { ApiError } from '@amirani/contract';
import type { Check } from '@amirani/contract/checkpoint';
import { useCallback, useRef, useState } from 'react';
import { call } from '../../../platform/api.ts';
import type { FactTree } from '../../../platform/fact-tree.ts';
import { untilAnswered } from '../line.ts';
import { showCheck } from './check-store.ts';
import { sameFacts } from './same-facts.ts';

/** What the officer gives of a traveller, and how far the server has it. */
export interface Given {
  readonly facts: FactTree;
  /** The verdict is being made anew: what is on the screen is the one before. */
  readonly pending: boolean;
  readonly error: unknown;
  readonly give: (change: (facts: FactTree) => FactTree, flight?: string) => void;
}

interface Wanted {
  readonly facts: FactTree;
  readonly flight: string | undefined;
}

/**
 * Facts of one check. They are sent one after the other, each whole and in place of those before; what is pressed while one
 * is on its way goes along with the next. Where the server refuses, what it has is shown again.
 */
export const useGiven = (check: Check): Given => {
  const [wanted, setWanted] = useState<FactTree>();
  const [error, setError] = useState<unknown>();
  const next = useRef<Wanted>(undefined);
  const newest = useRef<FactTree>(undefined);
  const busy = useRef(false);
  const latest = useRef(check);
  if (check.version > latest.current.version) latest.current = check;
  const pump = useCallback(async () => {
    if (busy.current) return;
    busy.current = true;
    try {
      for (let one = next.current; one !== undefined; one = next.current) {
        next.current = undefined;
        latest.current = await store(latest.current, one);
        showCheck(latest.current);
      }
    } catch (refusal) {
      next.current = undefined;
      setError(refusal);
    } finally {
      busy.current = false;
      newest.current = undefined;
      setWanted(undefined);
    }
  }, []);
  const give = useCallback<Given['give']>(
    (change, flight) => {
      const facts = change(newest.current ?? latest.current.given);
      newest.current = facts;
      next.current = { facts, flight: flight ?? next.current?.flight };
      setError(undefined);
      setWanted(facts);
      void pump();
    },
    [pump],
  );
  return { facts: wanted ?? check.given, pending: wanted !== undefined, error, give };
};

/**
 * Stores what is given. A refusal for the version may be the echo of a first try whose answer was lost: then the server
 * has what was given, and that is its answer.
 * @throws ApiError where something else was given meanwhile, or the server refuses for another reason.
 */
const store = async ({ id, version }: Check, { facts, flight }: Wanted): Promise<Check> => {
  try {
    const { check } = await untilAnswered('facts', (signal) =>
      call(
        'giveFacts',
        {
          params: { id },
          body: { given: { ...facts }, version, ...(flight === undefined ? {} : { flight }) },
        },
        signal,
      ),
    );
    return check;
  } catch (error) {
    if (!(error instanceof ApiError) || error.status !== 409) throw error;
    const now = await untilAnswered('facts', (signal) =>
      call('getCheck', { params: { id } }, signal),
    );
    showCheck(now);
    if (!sameFacts(now.given, facts)) throw error;
    return now;
  }
};
