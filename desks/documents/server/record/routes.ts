import { readFileSync } from 'node:fs';
import { type RouteNeeds, route } from '@platform/server/http/route.ts';
import { renderPdf } from '@platform/server/print/pdf.ts';
import type { FastifyInstance } from 'fastify';
import { readExamination } from '../examinations/read.ts';
import { findExamination } from '../examinations/store.ts';
import { sha256 } from '../pieces/add.ts';
import { examinationSay } from '../words.ts';
import { recordContent } from './content.ts';

const template = readFileSync(new URL('record.typ', import.meta.url), 'utf8');

/** Serves the examination record as a file. The journal stores its recipient and digest. */
export const recordRoutes = (app: FastifyInstance, needs: RouteNeeds): void => {
  route(app, needs, 'printExamination', {
    handle: async ({ tx, caller, params: { id, language }, body: { recipient }, record }) => {
      const examination = await readExamination(tx, caller, id);
      const number = (await findExamination(tx, id))?.number ?? undefined;
      const content = recordContent(examination, examinationSay(language), { recipient, number });
      const pdf = renderPdf(template, content);
      const digest = sha256(pdf).toString('hex');
      const receipt = await record({
        subjects: [id],
        reason: `record ${language} ${digest}`,
        recipients: recipient === '' ? [] : [recipient],
      });
      return { content: pdf.toString('base64'), sha256: digest, receipt };
    },
  });
};
