import { call } from '@platform/web/platform/api.ts';
import { createStore, type Store } from '@platform/web/platform/store.ts';
import { untilAnswered } from '../line.ts';
import type { HelpKind } from './help-state.ts';

/** A call for help of this window. What it is for is kept for the words that may follow, and is not shown again. */
export interface HelpCall {
  readonly id: string;
  readonly kind: HelpKind;
  readonly check: string | undefined;
  /** `sending`: no answer yet. `stored`: the server has it. `refused`: it has not, and why. */
  readonly state: 'sending' | 'stored' | 'refused';
  readonly acknowledgeBy?: string;
  readonly error?: unknown;
}

/** What may be said of it afterwards. */
export interface HelpWords {
  readonly seen: string;
  readonly told: string;
  readonly place: string;
}

/** The last call of this window. */
export const helpCall: Store<HelpCall | undefined> = createStore<HelpCall | undefined>(undefined);

const noWords: HelpWords = { seen: '', told: '', place: '' };

/** Asks for help at once: one key, no words, nothing that could hold it up. Sent again it opens nothing twice. */
export const askForHelp = (
  kind: HelpKind,
  check: string | undefined,
  place: string,
): Promise<void> =>
  send({ id: crypto.randomUUID(), kind, check, state: 'sending' }, { ...noWords, place });

/** Adds words to a call, under its own id. `true` once the server has them. */
export const addWords = async (to: HelpCall, words: HelpWords): Promise<boolean> => {
  await send({ ...to, state: 'sending' }, words);
  return helpCall.get()?.state === 'stored';
};

/** Sends a refused call once more, under its own id. */
export const askAgain = (refused: HelpCall): Promise<void> =>
  send({ ...refused, state: 'sending' }, noWords);

const send = async (asked: HelpCall, words: HelpWords): Promise<void> => {
  helpCall.set(asked);
  const { id, kind, check } = asked;
  try {
    const answer = await untilAnswered('help', (signal) =>
      call(
        'openReferral',
        { body: { id, kind, ...words, ...(check === undefined ? {} : { check }) } },
        signal,
      ),
    );
    // Where the id was somebody else's the server chose another: words that follow go to that one.
    helpCall.set({
      id: answer.id,
      kind,
      check,
      state: 'stored',
      acknowledgeBy: answer.acknowledgeBy,
    });
  } catch (error) {
    helpCall.set({ ...asked, state: 'refused', error });
  }
};
