import type { FastifyRequest } from 'fastify';

/** What of a request tells where it comes from. */
export type Origins = Pick<FastifyRequest, 'method' | 'headers' | 'protocol'>;

/**
 * Whether a request looks as if another site had made the browser send it. Three independent checks add to the cookie's
 * SameSite=Strict: the site stated by the browser, the origin, and, for everything but reading, a header that a cross-site
 * form cannot send. Clients other than browsers send only the header.
 */
export const isForged = ({ method, headers, protocol }: Origins): boolean => {
  const site = headers['sec-fetch-site'];
  if (site !== undefined && site !== 'same-origin' && site !== 'none') return true;
  if (headers.origin !== undefined && !isOwn(headers.origin, protocol, headers.host)) return true;
  return method !== 'GET' && method !== 'HEAD' && headers['x-amirani'] !== '1';
};

/** Scheme, host and port (RFC 6454, 4): a page over http is not a page of a server with TLS. `null` is a sandboxed frame. */
const isOwn = (origin: string, protocol: string, host: string | undefined): boolean =>
  host !== undefined &&
  URL.canParse(origin) &&
  new URL(origin).origin === origin &&
  origin === new URL(`${protocol}://${host}`).origin;

const loopback = /^(?:localhost|127\.0\.0\.1|\[::1\])(?::\d+)?$/;

/** Whether a host name means this machine: over plain http no other is answered (DNS rebinding). */
export const isLoopbackHost = (host: string | undefined): boolean => loopback.test(host ?? '');
