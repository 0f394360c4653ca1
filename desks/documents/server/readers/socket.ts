import { chmod, rm } from 'node:fs/promises';
import { createServer, type Server, type Socket } from 'node:net';
import { errorFacts, type Log } from '@platform/server/log/log.ts';
import type { ReaderHub, ReaderLink } from './hub.ts';
import { emptyStream, encodeMessage, takeText } from './protocol.ts';

/** How readers of this machine are listened to. */
export interface ReaderSocketOptions {
  /** Path of the socket: in the data folder, for its owner alone. */
  readonly path: string;
  readonly hub: ReaderHub;
  /** A duty profile takes no reading of a reader that plays documents. */
  readonly profile: 'training' | 'duty';
  readonly clock: () => Date;
  readonly log: Log;
}

/** Longest path that systems allow for a socket. */
const LONGEST_PATH = 100;

/**
 * Listens for passport readers on a socket of this machine, lines of JSON as docs/reference/reader.md has them. Gives
 * what ends it; where the path is too long for a socket it is logged, and no reader is listened to.
 */
export const listenForReaders = async (
  options: ReaderSocketOptions,
): Promise<() => Promise<void>> => {
  const { path, log } = options;
  if (Buffer.byteLength(path) > LONGEST_PATH) {
    log.warn('readers.path.too-long', { most: LONGEST_PATH });
    return async () => undefined;
  }
  // One that a server left behind that was ended from outside.
  await rm(path, { force: true });
  const sockets = new Set<Socket>();
  const server: Server = createServer((socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
    serve(socket, options);
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(path, resolve);
  });
  server.on('error', (error) => log.warn('readers.trouble', errorFacts(error)));
  await chmod(path, 0o600);
  return async () => {
    for (const socket of sockets) socket.destroy();
    await new Promise<void>((resolve) => server.close(() => resolve()));
  };
};

const serve = (
  socket: Socket,
  { hub, profile, clock, log }: Omit<ReaderSocketOptions, 'path'>,
): void => {
  let stream = emptyStream;
  let link: ReaderLink | undefined;
  socket.setEncoding('utf8');
  socket.on('error', (error) => log.warn('readers.trouble', errorFacts(error)));
  socket.on('close', () => {
    if (link !== undefined) hub.disconnect(link);
  });
  socket.on('data', (text: string) => {
    const taken = takeText(stream, text);
    stream = taken.stream;
    for (const one of taken.decoded) {
      if ('fault' in one) log.warn('readers.line.unreadable', {});
      else if (link !== undefined) hub.said(link, one.message);
      else if (one.message.type !== 'hello') log.warn('readers.hello.missing', {});
      else if (profile === 'duty' && one.message.simulated === true) {
        log.warn('readers.simulated', {});
        socket.destroy();
        return;
      } else {
        link = {
          hello: one.message,
          connectedAt: clock(),
          send: (message) => void socket.write(`${encodeMessage(message)}\n`),
        };
        hub.connect(link);
      }
    }
  });
};
