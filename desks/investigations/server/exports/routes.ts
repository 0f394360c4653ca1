import { createHash, randomUUID } from 'node:crypto';
import { type Format, writeAs } from '@amirani/network/formats';
import { Problem } from '@platform/server/http/problems.ts';
import { type RouteNeeds, route } from '@platform/server/http/route.ts';
import type { FastifyInstance } from 'fastify';
import { caseOf } from '../cases/access.ts';
import { caseNumber } from '../cases/rows.ts';
import { judgementsOf } from '../statements/store.ts';
import { seeCase } from '../statements/view.ts';
import { insertSending } from '../work/notices.ts';
import { maskedExchange } from './masked-exchange.ts';

const mediaTypes: Readonly<Record<Format, string>> = {
  csv: 'text/csv',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  ftm: 'application/x-ndjson',
  jsonld: 'application/ld+json',
  graphml: 'application/graphml+xml',
  gexf: 'application/gexf+xml',
};

/** The statements of a case as a file of another program. */
export const exportRoutes = (app: FastifyInstance, needs: RouteNeeds): void => {
  const { clock } = needs;
  route(app, needs, 'exportCase', {
    handle: async ({ tx, caller, params: { id }, body, record }) => {
      const inCase = await caseOf(tx, id);
      const { format, recipient } = body;
      if (recipient !== '' && inCase.part === 'reader')
        throw new Problem('investigation.case.reading-only');
      const seen = await seeCase(tx, id);
      const judgements = await judgementsOf(tx, id);
      const { exchange, unsaid, masked } = maskedExchange(seen, judgements, clock());
      const { statements, decisions } = exchange;
      const written = writeAs(format, { statements: [...statements, ...unsaid], decisions });
      const sha256 = createHash('sha256').update(written.content).digest();
      if (recipient !== '')
        await insertSending(tx, id, {
          id: randomUUID(),
          what: `export ${format}`,
          recipient,
          sha256,
          statements: statements.map((one) => one.id),
          by: caller.actor,
          at: clock(),
        });
      const losses: Record<string, number> = {};
      for (const { code } of written.losses) losses[code] = (losses[code] ?? 0) + 1;
      const receipt = await record({
        subjects: [id],
        recipients: recipient === '' ? [] : [recipient],
        reason: `${body.reason} (export ${format} ${sha256.toString('hex')})`,
      });
      return {
        name: `case-${caseNumber(inCase)}.${format === 'ftm' ? 'ftm.json' : format}`,
        mediaType: mediaTypes[format],
        sha256: sha256.toString('hex'),
        masked,
        losses,
        content: Buffer.from(written.content).toString('base64'),
        statements: statements.length,
        receipt,
      };
    },
  });
};
