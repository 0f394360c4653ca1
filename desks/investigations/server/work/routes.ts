import { createHash, randomUUID } from 'node:crypto';
import { actOf } from '@platform/server/decisions/decide.ts';
import { mustFind } from '@platform/server/http/must-find.ts';
import { Problem } from '@platform/server/http/problems.ts';
import { type RouteNeeds, route } from '@platform/server/http/route.ts';
import { publish } from '@platform/server/jobs/outbox.ts';
import type { FastifyInstance } from 'fastify';
import { caseOf, workIn } from '../cases/access.ts';
import { caseNumber } from '../cases/rows.ts';
import { shownExhibits } from '../evidence/read.ts';
import { seeCase } from '../statements/view.ts';
import { insertSending, noteTold, noticesOf } from './notices.ts';
import { printReport } from './print.ts';
import { issueReport, readReport, reportsOf, saveReport, statementsOfReport } from './reports.ts';
import { addNote, addTask, moveTask, notesOf, taskOf, tasksOf } from './tasks.ts';

/** Tasks, notes and reports of a case, and who is to be told of corrections. */
export const workRoutes = (app: FastifyInstance, needs: RouteNeeds): void => {
  const { clock } = needs;
  route(app, needs, 'listWork', {
    handle: async ({ tx, params: { id }, note }) => {
      await caseOf(tx, id);
      note({ subjects: [id] });
      return {
        tasks: await tasksOf(tx, id),
        notes: await notesOf(tx, id),
        reports: await reportsOf(tx, id),
        notices: await noticesOf(tx, id),
      };
    },
  });
  route(app, needs, 'addTask', {
    handle: async ({ tx, caller, params: { id }, body, record }) => {
      await workIn(tx, id);
      const said = { reason: body.title, version: 0, seen: body };
      await addTask(tx, id, body, actOf(caller, 'add', said, clock()));
      await publish(tx, [{ kind: 'investigation', id }]);
      return { task: await taskOf(tx, id, body.id), receipt: await record({ subjects: [id] }) };
    },
  });
  route(app, needs, 'moveTask', {
    handle: async ({ tx, caller, params, body, record }) => {
      await workIn(tx, params.id);
      const { to, ...said } = body;
      await moveTask(
        tx,
        params.id,
        params.task,
        actOf(caller, to, { ...said, seen: params.task }, clock()),
      );
      await publish(tx, [{ kind: 'investigation', id: params.id }]);
      const receipt = await record({ subjects: [params.id] });
      return { task: await taskOf(tx, params.id, params.task), receipt };
    },
  });
  route(app, needs, 'addInvestigationNote', {
    handle: async ({ tx, caller, params: { id }, body, record }) => {
      await workIn(tx, id);
      const added = await addNote(tx, id, body, { by: caller.actor, at: clock() });
      await publish(tx, [{ kind: 'investigation', id }]);
      return { note: added, receipt: await record({ subjects: [id] }) };
    },
  });
  reportRoutes(app, needs);
};

const reportRoutes = (app: FastifyInstance, needs: RouteNeeds): void => {
  const { clock } = needs;
  route(app, needs, 'getReport', {
    handle: async ({ tx, params: { id, report }, note }) => {
      await caseOf(tx, id);
      note({ subjects: [id, report] });
      return readReport(tx, id, report);
    },
  });
  route(app, needs, 'saveReport', {
    handle: async ({ tx, caller, params: { id }, body, record }) => {
      await workIn(tx, id);
      const said = { reason: body.title, version: body.version, seen: body };
      await saveReport(tx, id, body, actOf(caller, 'write', said, clock()));
      await publish(tx, [{ kind: 'investigation', id }]);
      const receipt = await record({ subjects: [id, body.id] });
      return { report: await readReport(tx, id, body.id), receipt };
    },
  });
  route(app, needs, 'issueReport', {
    handle: async ({ tx, caller, params: { id, report }, body, record }) => {
      await workIn(tx, id);
      const act = actOf(caller, 'issue', { ...body, seen: report }, clock());
      await issueReport(tx, id, report, act);
      await publish(tx, [{ kind: 'investigation', id }]);
      const receipt = await record({ subjects: [id, report] });
      return { report: await readReport(tx, id, report), receipt };
    },
  });
  route(app, needs, 'printReport', {
    handle: async ({ tx, caller, params: { id, report }, body, record }) => {
      const inCase = await caseOf(tx, id);
      const found = await readReport(tx, id, report);
      const { recipient, language, redacted } = body;
      if (recipient !== '') {
        if (inCase.part === 'reader') throw new Problem('investigation.case.reading-only');
        if (found.state !== 'issued') throw new Problem('investigation.report.not-issued');
        if (found.problems.length > 0) throw new Problem('investigation.report.superseded');
      }
      const pdf = printReport({
        report: found,
        seen: await seeCase(tx, id),
        exhibits: await shownExhibits(tx, id),
        number: caseNumber(inCase),
        language,
        redacted,
        recipient,
      });
      const sha256 = createHash('sha256').update(pdf).digest();
      if (recipient !== '')
        await insertSending(tx, id, {
          id: randomUUID(),
          what: `report ${found.title}`,
          recipient,
          sha256,
          statements: statementsOfReport(found.sections),
          by: caller.actor,
          at: clock(),
        });
      const receipt = await record({
        subjects: [id, report],
        recipients: recipient === '' ? [] : [recipient],
        reason: `report ${language} ${redacted ? 'redacted ' : ''}${sha256.toString('hex')}`,
      });
      return { content: pdf.toString('base64'), sha256: sha256.toString('hex'), receipt };
    },
  });
  route(app, needs, 'noteTold', {
    handle: async ({ tx, caller, params: { id, notice }, body, record }) => {
      await caseOf(tx, id);
      const owed = mustFind((await noticesOf(tx, id)).find((one) => one.id === notice));
      await noteTold(tx, notice, { by: caller.actor, at: clock(), how: body.reason });
      const receipt = await record({ subjects: [id, notice], recipients: [owed.recipient] });
      const told = mustFind((await noticesOf(tx, id)).find((one) => one.id === notice));
      return { notice: told, receipt };
    },
  });
};
