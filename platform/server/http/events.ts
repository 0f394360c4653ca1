import { EventEmitter, on } from 'node:events';
import { Readable } from 'node:stream';
import type { Change } from '@platform/api/events.ts';
import { heardBy } from '@platform/desks/registries.ts';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { ChangeFeed } from '../jobs/outbox.ts';
import type { CallerSession, FindSession } from './caller.ts';
import { isForged } from './forgery.ts';
import { Problem } from './problems.ts';

/** How often a stream says that it lives, and looks whether its session still does. */
const HEARTBEAT = 20_000;

/**
 * Serves `GET /api/events` as server-sent events to signed-in users. Each event has a place: a client that returns with the
 * last one (`Last-Event-ID`, or `after`) gets the events since, or `missed` if they are unknown. The last event of a stream is
 * `ended` if its session was ended, and `again` if its session expired or has a new token: the window then asks who is signed
 * in.
 */
export const serveEvents = (
  app: FastifyInstance,
  feed: ChangeFeed,
  findSession: FindSession,
): void => {
  const closing = new AbortController();
  app.addHook('preClose', async () => closing.abort());
  app.get<{ Querystring: { readonly after?: unknown } }>(
    '/api/events',
    { schema: { hide: true } },
    async (request, reply) => {
      const session = await admit(request, findSession);
      const gone = new AbortController();
      request.raw.once('close', () => gone.abort());
      const signal = AbortSignal.any([closing.signal, gone.signal]);
      reply.header('content-type', 'text/event-stream').header('x-accel-buffering', 'no');
      const stillIn = async (): Promise<boolean> =>
        (await findSession(request, true)) !== undefined;
      const after = String(request.headers['last-event-id'] ?? request.query.after ?? '');
      return Readable.from(lines(feed, { session, after, stillIn, signal }));
    },
  );
};

const admit = async (request: FastifyRequest, findSession: FindSession): Promise<CallerSession> => {
  if (isForged(request)) throw new Problem('access.forged');
  const session = await findSession(request, true);
  if (session === undefined) throw new Problem('access.sign-in.required');
  return session;
};

interface Hearing {
  readonly session: CallerSession;
  /** The last place that was heard of; empty where nothing was. */
  readonly after: string;
  readonly stillIn: () => Promise<boolean>;
  readonly signal: AbortSignal;
}

async function* lines(
  feed: ChangeFeed,
  { session: { id, roles }, after, stillIn, signal }: Hearing,
): AsyncGenerator<string> {
  const emitter = new EventEmitter();
  const news = on(emitter, 'news', { signal });
  const concerns = ({ kind }: Change): boolean =>
    heardBy[kind].some((role) => roles.includes(role));
  const stop = feed.subscribe((change, place) => {
    if (change.kind === 'session' && change.id === id) emitter.emit('news', ENDED);
    else if (concerns(change))
      emitter.emit('news', event(change.kind, JSON.stringify(change), place));
  });
  const heart = setInterval(() => emitter.emit('news', undefined), HEARTBEAT);
  try {
    yield 'retry: 1000\n\n';
    const missed = after === '' ? [] : await feed.after(after);
    for (const change of missed ?? [])
      if (concerns(change)) yield event(change.kind, JSON.stringify(change));
    // Last of what was missed: a line that is lost before it is heard begins at the old place again.
    yield missed === undefined
      ? event('missed', '', feed.place())
      : event('place', '', feed.place());
    for await (const [line] of news as AsyncIterable<[string | undefined]>) {
      if (line === undefined && !(await stillIn())) {
        yield event('again', '');
        return;
      }
      yield line ?? event('place', '', feed.place());
      if (line === ENDED) return;
    }
  } catch (error) {
    if (!signal.aborted) throw error;
  } finally {
    clearInterval(heart);
    stop();
  }
}

const ENDED = 'event: ended\ndata: \n\n';

const event = (kind: string, data: string, place?: string): string =>
  `event: ${kind}\n${place === undefined ? '' : `id: ${place}\n`}data: ${data}\n\n`;
