import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';
import { openCosts } from './open-routes.ts';
import { Problem } from './problems.ts';
import { sendProblem } from './refusals.ts';

/** Where the built workbench is. */
export const webFolder: string = fileURLToPath(new URL('../../../apps/web/dist/', import.meta.url));

/** Serves the built workbench where there is one; addresses of its pages all give its one document. */
export const serveWeb = async (app: FastifyInstance, folder = webFolder): Promise<void> => {
  const built = existsSync(folder);
  app.addHook('onRoute', (route) => {
    route.config = { ...route.config, open: openCosts.web };
  });
  if (built)
    await app.register(fastifyStatic, {
      root: folder,
      preCompressed: true,
      setHeaders: (reply, path) =>
        void reply.header(
          'cache-control',
          // Names under assets/ carry a digest of their content.
          path.includes('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache',
        ),
    });
  app.setNotFoundHandler((request, reply) =>
    !built || request.method !== 'GET' || /^\/(?:api|assets|journal)\//.test(request.url)
      ? sendProblem(reply, new Problem('http.not-found'))
      : reply.sendFile('index.html'),
  );
};
