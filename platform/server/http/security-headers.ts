import type { FastifyInstance, FastifyRequest } from 'fastify';

/** The policies under which the workbench starts its workers (apps/web, platform/own-worker). */
export const trustedTypes = ['amirani-examine', 'amirani-layout'] as const;

/** One policy for every page; inline styles only by hash of what the libraries insert. */
export const contentSecurityPolicy = (styleHashes: readonly string[]): string =>
  [
    "default-src 'none'",
    // Barcodes and JPEG 2000 are read by WebAssembly of our own origin; text still becomes no script.
    "script-src 'self' 'wasm-unsafe-eval'",
    `style-src 'self' ${styleHashes.map((hash) => `'${hash}'`).join(' ')}`.trim(),
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "worker-src 'self'",
    "manifest-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
    // The policies of the workbench, by name: no other script makes one (Trusted Types, 4.4).
    `trusted-types ${trustedTypes.join(' ')}`,
  ].join('; ');

/** What the headers depend on. */
interface Served {
  readonly styleHashes: readonly string[];
  /** Whether the server speaks TLS. */
  readonly secure: boolean;
}

/** The headers of every answer (ASVS 5.0, 3.4). */
export const securityHeaders = ({
  styleHashes,
  secure,
}: Served): Readonly<Record<string, string>> => ({
  'content-security-policy': contentSecurityPolicy(styleHashes),
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': 'camera=(), microphone=(), geolocation=(), payment=(), usb=()',
  // A year, as HSTS preload lists ask for; over plain http the header would mean nothing.
  ...(secure ? { 'strict-transport-security': 'max-age=31536000' } : {}),
});

/** Adds the headers to every answer of a route; answers of the API are kept by nobody. */
export const addSecurityHeaders = (
  app: FastifyInstance,
  headers: Readonly<Record<string, string>>,
): void => {
  app.addHook('onSend', async (request, reply) => {
    reply.headers(headers);
    if (!reply.hasHeader('cache-control') && isApi(request))
      reply.header('cache-control', 'no-store');
  });
};

/** By the route that answers, not by the address as it was written: `/%61pi/session` is one of the API too. */
const isApi = ({ url, routeOptions }: FastifyRequest): boolean =>
  [url, routeOptions.url].some((path) => path?.startsWith('/api/') === true);
