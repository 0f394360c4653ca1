import { setImmediate as turn } from 'node:timers/promises';
import type { ExaminedDocument } from '@amirani/documents/verdict';
import type { Playable } from '../../api/types.ts';
import type { ReaderHub, ReaderLink } from './hub.ts';
import { playDocument, simulatorHello } from './protocol.ts';

/** A document of the training world that can be played; its content is made when it is asked for. */
export interface PlayableDocument extends Playable {
  readonly document: () => ExaminedDocument;
}

/** What the played reader can deliver: everything but the special lights, of which there are no pictures. */
const CAN = ['mrz', 'chip', 'barcode', 'white'] as const;

/**
 * Connects a reader that plays documents of the training world. Where it is told to fall silent after some messages it
 * is unplugged, and plugged in again for the next reading.
 */
export const connectSimulator = (
  hub: ReaderHub,
  documents: readonly PlayableDocument[],
  clock: () => Date,
): void => {
  hub.setPlayable(documents.map(({ document: _, ...one }) => one));
  const plugIn = (): void => {
    const link: ReaderLink = {
      hello: simulatorHello(CAN),
      connectedAt: clock(),
      send: (message, play) => {
        const chosen = documents.find(({ id }) => id === play?.document);
        if (message.type !== 'read' || chosen === undefined) return;
        void deliver(link, chosen, message.reading, play?.unplugAfter).catch(() => {
          // Any error of a generated document aborts the reading. The next reading starts clean.
          hub.disconnect(link);
          plugIn();
        });
      },
    };
    hub.connect(link);
  };
  const deliver = async (
    link: ReaderLink,
    { document }: PlayableDocument,
    reading: string,
    unplugAfter: number | undefined,
  ): Promise<void> => {
    const options = { reading, can: CAN, ...(unplugAfter === undefined ? {} : { unplugAfter }) };
    let last = 'started';
    for (const message of playDocument(document(), options)) {
      // As from outside: what the server has to do besides goes on.
      await turn();
      hub.said(link, message);
      last = message.type;
    }
    if (last === 'complete') return;
    hub.disconnect(link);
    plugIn();
  };
  plugIn();
};
