import { ApiError } from '@platform/api/client.ts';
import { call } from '@platform/web/platform/api.ts';
import type { FactTree } from '@platform/web/platform/fact-tree.ts';
import { useCallback, useRef, useState } from 'react';
import type { Check } from '../../api/types.ts';
import { untilAnswered } from '../line.ts';
import { showCheck } from './check-store.ts';
import { sameFacts } from './same-facts.ts';

/** What the officer gives of a traveller, and how far the server has it. */
export interface Given {
  readonly facts: FactTree;
  /** The verdict is updating. The screen still shows the previous one. */
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

/** Most attempts. Each reading or new verdict raises the version of the check. */
const ATTEMPTS = 5;

/**
 * Stores what is given. A refusal for the version says that the check has grown: where what was given before still stands,
 * only a verdict came between, and it is sent again; where what is given now stands already, the refusal is the echo of a
 * first try whose answer was lost.
 * @throws ApiError where somebody else gave something meanwhile, or the server refuses for another reason.
 */
const store = async (base: Check, { facts, flight }: Wanted): Promise<Check> => {
  let { version } = base;
  for (let attempt = 1; ; attempt += 1) {
    try {
      const { check } = await untilAnswered('facts', (signal) =>
        call(
          'giveFacts',
          {
            params: { id: base.id },
            body: { given: { ...facts }, version, ...(flight === undefined ? {} : { flight }) },
          },
          signal,
        ),
      );
      return check;
    } catch (error) {
      if (!(error instanceof ApiError) || error.status !== 409 || attempt >= ATTEMPTS) throw error;
      const now = await untilAnswered('facts', (signal) =>
        call('getCheck', { params: { id: base.id } }, signal),
      );
      showCheck(now);
      if (sameFacts(now.given, facts) && flight === undefined) return now;
      if (now.version === version || !sameFacts(now.given, base.given)) throw error;
      version = now.version;
    }
  }
};
