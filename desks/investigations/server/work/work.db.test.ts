import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { languages } from '@amirani/core/languages';
import { refusalOf } from '@platform/server/test/clients.ts';
import { onDatabase } from '@platform/server/test/engines.ts';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type CaseRoom, openCaseRoom } from '../test/investigations.ts';

const folder = mkdtempSync(join(tmpdir(), 'amirani-work-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

onDatabase('the work on a case', (database) => {
  let room: CaseRoom;
  beforeAll(async () => {
    room = await openCaseRoom(database(), folder);
  });
  afterAll(async () => room.server.close());
  const params = () => ({ id: room.caseId });

  const state = async (value: string, more: object = {}): Promise<string> => {
    const id = randomUUID();
    const statement = {
      id,
      subject: 'levan',
      schema: 'Person',
      property: 'notes',
      value,
      kind: 'fact' as const,
      grading: { source: 'B' as const, information: '2' as const },
      source: { kind: 'person' as const, said: 'seen on duty' },
      ...more,
    };
    await room.dato.addStatements({ params: params(), body: { statements: [statement] } });
    return id;
  };
  const write = async (
    sentences: readonly { text: string; kind: 'fact' | 'assessment'; statements: string[] }[],
  ) => {
    const body = {
      id: randomUUID(),
      version: 0,
      title: 'The road over the pass',
      sections: [{ heading: 'What happened', sentences: [...sentences] }],
    };
    return (await room.dato.saveReport({ params: params(), body })).report;
  };
  const issue = (id: string, version = 1) =>
    room.dato.issueReport({
      params: { ...params(), report: id },
      body: { version, reason: 'for the prosecutor' },
    });
  const send = (id: string, recipient: string, redacted = false) =>
    room.dato.printReport({
      params: { ...params(), report: id },
      body: { language: 'en', redacted, recipient },
    });

  test('tasks move by decisions, notes stay as they were written', async () => {
    const task = {
      id: randomUUID(),
      title: 'hear the driver',
      assigned: 'mzia',
      dueOn: '2026-12-01',
    };
    const { task: added } = await room.dato.addTask({ params: params(), body: task });
    expect(added).toMatchObject({ state: 'open', version: 1, assigned: 'mzia' });
    const { task: done } = await room.mzia.moveTask({
      params: { ...params(), task: task.id },
      body: { version: 1, to: 'done', reason: 'heard on Tuesday' },
    });
    expect(done).toMatchObject({ state: 'done', steps: [{ act: 'add' }, { by: 'mzia' }] });
    expect(
      await refusalOf(
        room.dato.addTask({
          params: params(),
          body: { ...task, id: randomUUID(), assigned: 'stranger' },
        }),
      ),
    ).toBe('investigation.member.unknown');
    const note = { id: randomUUID(), text: 'he was afraid of the second man', about: ['levan'] };
    await room.dato.addInvestigationNote({ params: params(), body: note });
    const other = { ...note, text: 'something else' };
    expect(await refusalOf(room.mzia.addInvestigationNote({ params: params(), body: other }))).toBe(
      'investigation.id-taken',
    );
    expect(await room.dato.listWork({ params: params() })).toMatchObject({
      notes: [{ text: note.text, by: 'dato' }],
      tasks: [{ state: 'done' }],
    });
  });

  test('R41, R42: a sentence of fact rests on standing, graded statements of fact, or the report is not issued', async () => {
    const good = await state('at the pass on 1 June');
    const ungraded = await state('in a white van', { grading: undefined });
    const opinion = await state('leads the others', { kind: 'assessment' });
    const cases = [
      { text: 'He was there.', kind: 'fact' as const, statements: [] },
      { text: 'In a van.', kind: 'fact' as const, statements: [ungraded] },
      { text: 'He leads.', kind: 'fact' as const, statements: [opinion] },
      { text: 'He seems to lead.', kind: 'assessment' as const, statements: [opinion] },
      { text: 'He was there on 1 June.', kind: 'fact' as const, statements: [good] },
    ];
    const report = await write(cases);
    expect(report.problems.map(({ code, sentence }) => [code, sentence])).toEqual([
      ['fact-without-statement', 0],
      ['statement-ungraded', 1],
      ['assessment-as-fact', 2],
    ]);
    expect(await refusalOf(issue(report.id))).toBe('investigation.report.not-ready');
    expect(await refusalOf(send(report.id, 'prosecutor'))).toBe('investigation.report.not-issued');
    const fine = await write(cases.slice(3));
    const { report: issued } = await issue(fine.id);
    expect(issued).toMatchObject({ state: 'issued', problems: [] });
    const again = { id: fine.id, version: 2, title: 'Another', sections: fine.sections };
    expect(await refusalOf(room.dato.saveReport({ params: params(), body: again }))).toBe(
      'investigation.report.issued',
    );
    expect(
      await refusalOf(room.stranger.getReport({ params: { ...params(), report: fine.id } })),
    ).toBe('http.not-found');
  });

  test('competing hypotheses rest on statements of the case: each revision stays, and what was withdrawn shows', async () => {
    const seen = await state('+28110000077', { schema: 'Person', property: 'phone' });
    const input = {
      question: 'Who organised the crossing?',
      hypotheses: [
        { id: 'H1', text: 'the driver', wouldRefute: [] },
        { id: 'H2', text: 'somebody who is not known yet', wouldRefute: [] },
      ],
      evidence: [
        { id: 'E1', text: 'his number', relevance: 'high' as const, statements: [seen] },
        { id: 'E2', text: 'nobody saw a boss', relevance: 'low' as const, statements: [] },
      ],
      cells: [{ evidence: 'E1', hypothesis: 'H2', mark: 'I' as const }],
    };
    const body = { id: randomUUID(), revision: 0, input };
    const { matrix } = await room.dato.keepCaseMatrix({ params: params(), body });
    expect(matrix).toMatchObject({
      revision: 1,
      by: 'dato',
      input,
      tied: [{ of: { id: 'levan' } }],
    });
    expect(await refusalOf(room.mzia.keepCaseMatrix({ params: params(), body }))).toBe(
      'decision.version.stale',
    );
    const foreign = { ...input, evidence: [{ ...input.evidence[0], statements: [randomUUID()] }] };
    expect(
      await refusalOf(
        room.mzia.keepCaseMatrix({
          params: params(),
          body: { ...body, revision: 1, input: foreign as typeof input },
        }),
      ),
    ).toBe('http.not-found');
    await room.mzia.keepCaseMatrix({ params: params(), body: { ...body, revision: 1 } });
    await room.dato.withdrawStatement({
      params: { ...params(), statement: seen },
      body: { reason: 'it was the number of another' },
    });
    const one = { params: { ...params(), matrix: body.id } };
    const { revisions } = await room.dato.getCaseMatrix(one);
    expect(revisions.map(({ revision, by }) => [revision, by])).toEqual([
      [2, 'mzia'],
      [1, 'dato'],
    ]);
    expect(revisions[0]?.tied[0]?.statement.state).toBe('withdrawn');
    expect((await room.dato.listCaseMatrices({ params: params() })).matrices).toHaveLength(1);
    expect(await refusalOf(room.stranger.getCaseMatrix(one))).toBe('http.not-found');
    expect(await refusalOf(room.stranger.listCaseMatrices({ params: params() }))).toBe(
      'http.not-found',
    );
  });

  test('R43: whoever was sent a statement that turns out wrong is to be told, and nobody else', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.subarray(['court', 'prosecutor', 'agency']), fc.boolean()), {
          minLength: 1,
          maxLength: 3,
        }),
        async (plan) => {
          const wrong = await state(`seen on ${randomUUID()}`);
          const right = await state(`heard on ${randomUUID()}`);
          const expected: string[] = [];
          for (const [recipients, hasWrong] of plan) {
            const statements = hasWrong ? [right, wrong] : [right];
            const report = await write([{ text: 'He was there.', kind: 'fact', statements }]);
            await issue(report.id);
            for (const recipient of recipients) {
              await send(report.id, recipient);
              if (hasWrong) expected.push(recipient);
            }
          }
          const { notices } = await room.dato.withdrawStatement({
            params: { ...params(), statement: wrong },
            body: { reason: 'it was another man' },
          });
          expect(notices).toBe(expected.length);
          const owed = (await room.dato.listWork({ params: params() })).notices.filter(
            ({ statement }) => statement === wrong,
          );
          expect(owed.map(({ recipient }) => recipient).toSorted()).toEqual(expected.toSorted());
        },
      ),
      { numRuns: 3 },
    );
    const wrong = await state('seen at night');
    const report = await write([{ text: 'At night.', kind: 'fact', statements: [wrong] }]);
    await issue(report.id);
    await send(report.id, 'prosecutor of Kutaisi');
    await room.dato.withdrawStatement({
      params: { ...params(), statement: wrong },
      body: { reason: 'it was another night' },
    });
    expect(await refusalOf(send(report.id, 'another'))).toBe('investigation.report.superseded');
    const [owed] = (await room.dato.listWork({ params: params() })).notices.filter(
      (one) => one.statement === wrong,
    );
    const { notice } = await room.mzia.noteTold({
      params: { ...params(), notice: owed?.id ?? '' },
      body: { reason: 'letter 41 of today' },
    });
    expect(notice.told).toMatchObject({ by: 'mzia', reason: 'letter 41 of today' });
    expect(room.server.journal.entries.at(-1)).toMatchObject({
      operation: 'disclosure',
      recipients: ['prosecutor of Kutaisi'],
    });
  });

  test('a report is printed in six languages, the same one as the same bytes, and redacted as others', async () => {
    const name = await state('NINO VICTIMSON', { subject: 'nino', property: 'name' });
    await room.dato.categorise({
      params: params(),
      body: { entity: 'nino', version: 0, category: 'victim', reason: 'was forced to travel' },
    });
    const report = await write([
      { text: 'Nino Victimson was in the van.', kind: 'fact', statements: [name] },
    ]);
    const plain = await send(report.id, '');
    expect((await send(report.id, '')).sha256).toBe(plain.sha256);
    const digests = new Set([plain.sha256]);
    for (const language of languages) {
      const { content, sha256 } = await room.dato.printReport({
        params: { ...params(), report: report.id },
        body: { language, redacted: true, recipient: '' },
      });
      expect(Buffer.from(content, 'base64').subarray(0, 5).toString()).toBe('%PDF-');
      digests.add(sha256);
    }
    expect(digests.size).toBe(7);
  });
});
