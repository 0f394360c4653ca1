import type { Page, Request, Response } from 'playwright-core';

/** A decision that the server has acknowledged to the browser. */
export interface DecisionSeen {
  readonly check: string;
  readonly key: string;
  readonly act: string;
  /** Hash of the entry that the journal was promised to have. */
  readonly receipt: string;
  /** Milliseconds from the request to the answer. */
  readonly ms: number;
}

/** What went over the line of one window, as the server answered it. */
export interface DeskLog {
  readonly opened: ReadonlySet<string>;
  readonly decisions: readonly DecisionSeen[];
  /** Hashes of the entries of all other acts at the checkpoint. */
  readonly receipts: readonly string[];
  readonly referrals: readonly string[];
  /** Waits until the answers that have come are read. */
  readonly settle: () => Promise<void>;
}

interface Answer {
  readonly check?: { readonly id: string };
  readonly id?: string;
  readonly receipt?: { readonly leafHash: string };
}

/** Records the requests of a window and their answers. Refused requests do not count as acts. */
export const listen = (page: Page): DeskLog => {
  const opened = new Set<string>();
  const decisions: DecisionSeen[] = [];
  const receipts: string[] = [];
  const referrals: string[] = [];
  const began = new Map<Request, number>();
  let reading: Promise<unknown> = Promise.resolve();
  const read = async (response: Response, ms: number): Promise<void> => {
    const request = response.request();
    const path = new URL(request.url()).pathname;
    const answer = (await response.json()) as Answer;
    const receipt = answer.receipt?.leafHash;
    const [, check] = /^\/api\/checkpoint\/checks\/([^/]+)\/decide$/.exec(path) ?? [];
    if (check !== undefined) {
      const { act, key } = request.postDataJSON() as { readonly act: string; readonly key: string };
      decisions.push({ check, act, key, receipt: receipt ?? '', ms });
      return;
    }
    if (path === '/api/checkpoint/checks' && answer.check !== undefined)
      opened.add(answer.check.id);
    if (path === '/api/referrals' && answer.id !== undefined) referrals.push(answer.id);
    if (receipt !== undefined) receipts.push(receipt);
  };
  page.on('request', (request) => began.set(request, performance.now()));
  page.on('response', (response) => {
    const request = response.request();
    const isAct =
      request.method() === 'POST' && /\/api\/(?:checkpoint|referrals)\b/.test(request.url());
    if (!isAct || !response.ok()) return;
    const ms = performance.now() - (began.get(request) ?? performance.now());
    reading = Promise.all([reading, read(response, ms)]);
  });
  return {
    ...{ opened, decisions, receipts, referrals },
    settle: async () => {
      await reading;
    },
  };
};
