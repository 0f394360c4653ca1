import { type RouteNeeds, route } from '@platform/server/http/route.ts';
import type { FastifyInstance } from 'fastify';
import { contextFor, recording } from './recording.ts';
import { type IntakeNeeds, upload } from './upload.ts';

/** Upload of messages. */
export const messagesRoutes = (
  app: FastifyInstance,
  needs: RouteNeeds,
  intake: IntakeNeeds,
): void =>
  route(app, needs, 'uploadMessages', {
    role: 'own',
    handle: async ({ body, caller, record, recordPiece }) =>
      upload(intake, body, contextFor(caller), recording({ record, recordPiece })),
  });
