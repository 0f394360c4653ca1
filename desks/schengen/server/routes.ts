import { createHash } from 'node:crypto';
import type { Receipt } from '@platform/api/types.ts';
import { type Call, type RouteNeeds, route } from '@platform/server/http/route.ts';
import { renderPdf } from '@platform/server/print/pdf.ts';
import type { FastifyInstance } from 'fastify';
import { templates } from './forms/templates.ts';
import { type FormRoom, makeExitRecord, makeRefusalDraft } from './service.ts';

/** The forms as files. Nothing is stored; the digest is journalled before the file leaves, or it does not leave. */
export const schengenRoutes = (app: FastifyInstance, needs: RouteNeeds): void => {
  const room = (by: string): FormRoom => ({ platform: needs, by });
  route(app, needs, 'printExitRecord', {
    handle: async ({ body, caller, record }) =>
      printed(
        renderPdf(templates['exit-record'], makeExitRecord(body, room(caller.actor))),
        record,
        {
          what: `exit record ${body.language}`,
          recipient: 'traveller',
        },
      ),
  });
  route(app, needs, 'printRefusalDraft', {
    handle: async ({ body, caller, record }) => ({
      ...(await printed(
        renderPdf(templates.refusal, makeRefusalDraft(body, room(caller.actor))),
        record,
        {
          what: `refusal draft ${body.language}`,
          recipient: 'second line',
        },
      )),
      draft: true as const,
    }),
  });
};

const printed = async (
  pdf: Buffer,
  record: Call['record'],
  { what, recipient }: { readonly what: string; readonly recipient: string },
): Promise<{ content: string; sha256: string; receipt: Receipt }> => {
  const sha256 = createHash('sha256').update(pdf).digest('hex');
  const receipt = await record({ recipients: [recipient], reason: `${what} ${sha256}` });
  return { content: pdf.toString('base64'), sha256, receipt };
};
