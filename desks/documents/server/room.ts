import type { StateProfile } from '@amirani/documents/verdict';
import { createReaderHub, type ReaderHub } from './readers/hub.ts';
import { createTrustShelf, type TrustShelf } from './verdict/shelf.ts';

/** What the desk knows beside the database, in this process. */
export interface DocumentsRoom {
  /** What is known of issuing states' documents, as the operator supplied it. */
  readonly states: () => readonly StateProfile[];
  /** Takes in what is known of states, in place of what was. */
  readonly setStates: (states: readonly StateProfile[]) => void;
  /** The trust store as it was opened last. */
  readonly trust: TrustShelf;
  /** The passport readers of this machine. */
  readonly hub: ReaderHub;
}

/** A room in which nothing is known of any state yet, and to which no reader is connected. */
export const createDocumentsRoom = (): DocumentsRoom => {
  let states: readonly StateProfile[] = [];
  return {
    states: () => states,
    setStates: (known) => {
      states = known;
    },
    trust: createTrustShelf(),
    hub: createReaderHub(),
  };
};
