import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import type {} from '@fastify/swagger';
// What `/api/events` tells is described though no operation answers with it.
import '@platform/api/events.ts';
import type { FastifyInstance } from 'fastify';
import { SESSION_COOKIE } from '../identity/sessions.ts';
import { openCosts } from './open-routes.ts';

/** How OpenAPI says that a call needs a session (`security` of each operation). */
export const securitySchemes = {
  session: {
    type: 'apiKey',
    in: 'cookie',
    name: SESSION_COOKIE,
    description: 'The cookie that signIn sets',
  },
} as const;

/** The description plain and packed, and its weak entity tag. */
interface Document {
  readonly tag: string;
  readonly plain: Buffer;
  readonly packed: Buffer;
}

/** Serves `GET /api/openapi.json`: made at the first call and kept, since it is the same until the server ends. */
export const serveOpenApi = (app: FastifyInstance): void => {
  let made: Promise<Document> | undefined;
  const config = { open: openCosts.openApi };
  app.get('/api/openapi.json', { schema: { hide: true }, config }, async (request, reply) => {
    made ??= documentOf(JSON.stringify(byName(app.swagger())));
    const document = await made;
    reply
      .header('etag', document.tag)
      .header('vary', 'accept-encoding')
      .header('cache-control', 'no-cache');
    if (request.headers['if-none-match'] === document.tag) return reply.code(304).send();
    reply.type('application/json; charset=utf-8');
    return takesGzip(request.headers['accept-encoding'])
      ? reply.header('content-encoding', 'gzip').send(document.packed)
      : reply.send(document.plain);
  });
};

/** The shapes in the order of their names: else it is that in which modules happen to load. */
const byName = (document: object): object => {
  const { components } = document as { components?: { schemas?: Record<string, unknown> } };
  const schemas = Object.entries(components?.schemas ?? {}).sort(([a], [b]) => (a < b ? -1 : 1));
  return { ...document, components: { ...components, schemas: Object.fromEntries(schemas) } };
};

const documentOf = async (text: string): Promise<Document> => {
  const plain = Buffer.from(text);
  const digest = createHash('sha256').update(plain).digest('base64url').slice(0, 22);
  return {
    tag: `W/"${digest}"`,
    plain,
    packed: await promisify(gzip)(plain),
  };
};

/** Whether a client takes gzip; one that rates it with `q=0` refuses it (RFC 9110, 12.5.3). */
const takesGzip = (accepted: string | string[] = ''): boolean =>
  String(accepted)
    .split(',')
    .some((part) => {
      const [name, quality = ''] = part.split(';').map((each) => each.trim());
      return name === 'gzip' && !/^q=0(?:\.0*)?$/.test(quality);
    });
