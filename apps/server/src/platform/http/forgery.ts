import type { FastifyRequest } from 'fastify';

/** What of a request tells where it comes from. */
export type Origins = Pick<FastifyRequest, 'method' | 'headers'>;

/**
 * Whether a request looks as if another site had made the browser send it. Three independent walls stand
 * beside the cookie's SameSite=Strict: what the browser says of the site, the origin, and for everything but
 * reading a header that a cross-site form cannot send. Clients that are no browser send only the header.
 */
export const isForged = ({ method, headers }: Origins): boolean => {
  const site = headers['sec-fetch-site'];
  if (site !== undefined && site !== 'same-origin' && site !== 'none') return true;
  if (headers.origin !== undefined && !isOwn(headers.origin, headers.host)) return true;
  return method !== 'GET' && method !== 'HEAD' && headers['x-amirani'] !== '1';
};

const isOwn = (origin: string, host: string | undefined): boolean => {
  try {
    return host !== undefined && new URL(origin).host === host;
  } catch {
    return false; // `null`, as from a sandboxed frame
  }
};

const loopback = /^(?:localhost|127\.0\.0\.1|\[::1\])(?::\d+)?$/;

/** Whether a host name means this machine: over plain http no other is answered (DNS rebinding). */
export const isLoopbackHost = (host: string | undefined): boolean => loopback.test(host ?? '');
