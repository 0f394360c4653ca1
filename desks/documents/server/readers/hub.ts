import type { Playable, Reader } from '../../api/types.ts';
import type { HelloMessage, HostMessage, ReaderMessage } from './protocol.ts';

/** What a reading is told: each message in its order, and that nothing more comes. */
export interface ReadingListener {
  readonly message: (message: ReaderMessage) => void;
  readonly gone: () => void;
}

/** A reader that is connected, however its stream is carried. */
export interface ReaderLink {
  readonly hello: HelloMessage;
  readonly connectedAt: Date;
  /** Says something to the reader; `play` is for the simulator. */
  readonly send: (message: HostMessage, play?: Play) => void;
}

/** What the simulator plays, and after how many messages it falls silent. */
interface Play {
  readonly document: string;
  readonly unplugAfter?: number | undefined;
}

/** The readers of this machine: who is connected, and who reads what. */
export interface ReaderHub {
  readonly readers: () => readonly Reader[];
  readonly isBusy: (reader: string) => boolean;
  readonly find: (reader: string) => HelloMessage | undefined;
  /** Adds a reader; one of the same id that was there is gone. */
  readonly connect: (link: ReaderLink) => void;
  readonly disconnect: (link: ReaderLink) => void;
  /** Hands on what a reader said. */
  readonly said: (link: ReaderLink, message: ReaderMessage) => void;
  /** Asks a reader to read; false where it is gone or reads already. */
  readonly ask: (
    reader: string,
    reading: string,
    listener: ReadingListener,
    play?: Play,
  ) => boolean;
  /** A reading is over: the reader is free. */
  readonly release: (reader: string) => void;
  /** Documents that the simulator can play; `truth` is told to trainers only. */
  readonly playable: () => readonly Playable[];
  readonly setPlayable: (documents: readonly Playable[]) => void;
}

interface Connected {
  readonly link: ReaderLink;
  reading?: { readonly id: string; readonly listener: ReadingListener };
}

/** Creates a hub without connections. */
export const createReaderHub = (): ReaderHub => {
  const connected = new Map<string, Connected>();
  let playable: readonly Playable[] = [];
  const end = (one: Connected): void => {
    const { reading } = one;
    delete one.reading;
    reading?.listener.gone();
  };
  const of = ({ hello }: ReaderLink): Connected | undefined => connected.get(hello.reader.id);
  return {
    readers: () => [...connected.values()].map(readerOf),
    isBusy: (reader) => connected.get(reader)?.reading !== undefined,
    find: (reader) => connected.get(reader)?.link.hello,
    connect: (link) => {
      const before = of(link);
      connected.set(link.hello.reader.id, { link });
      if (before !== undefined) end(before);
    },
    disconnect: (link) => {
      const one = of(link);
      // A reader that came back under its id in the meantime stays.
      if (one?.link !== link) return;
      connected.delete(link.hello.reader.id);
      end(one);
    },
    said: (link, message) => {
      const reading = of(link)?.reading;
      if (message.type !== 'hello' && reading?.id === message.reading)
        reading.listener.message(message);
    },
    ask: (reader, reading, listener, play) => {
      const one = connected.get(reader);
      if (one === undefined || one.reading !== undefined) return false;
      one.reading = { id: reading, listener };
      one.link.send({ type: 'read', reading }, play);
      return true;
    },
    release: (reader) => {
      delete connected.get(reader)?.reading;
    },
    playable: () => playable,
    setPlayable: (documents) => {
      playable = documents;
    },
  };
};

const readerOf = ({ link: { hello, connectedAt }, reading }: Connected): Reader => ({
  id: hello.reader.id,
  name: hello.reader.name,
  connectedAt: connectedAt.toISOString(),
  can: [...hello.can],
  simulated: hello.simulated === true,
  reading: reading?.id,
});
