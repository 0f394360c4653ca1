import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readAs } from '@amirani/network/formats';
import { refusalOf } from '@platform/server/test/clients.ts';
import { onDatabase } from '@platform/server/test/engines.ts';
import { afterAll, expect, test } from 'vitest';
import { exportFormats } from '../../api/exports.ts';
import { openCaseRoom } from '../test/investigations.ts';

const folder = mkdtempSync(join(tmpdir(), 'amirani-exports-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

onDatabase('a case leaves as a file', (database) => {
  test('R40, R43: in six formats, with no name and no number of a victim; its recipient is told of what was wrong', async () => {
    const room = await openCaseRoom(database(), folder);
    const params = { id: room.caseId };
    const source = { kind: 'person' as const, said: 'seen on duty' };
    const said = (subject: string, schema: string, property: string, value: string) => ({
      id: randomUUID(),
      subject,
      schema,
      property,
      value,
      kind: 'fact' as const,
      source,
      grading: { source: 'B' as const, information: '2' as const },
    });
    const wrong = said(
      'levan',
      'Person',
      'notes',
      'drove Ana Victimson, +28110000003, to the pass',
    );
    await room.dato.addStatements({
      params,
      body: {
        statements: [
          said('levan', 'Person', 'name', 'Levan Driver'),
          wrong,
          said('ana victimson', 'Person', 'name', 'Ana Victimson'),
          said('ana victimson', 'Person', 'birthDate', '1999-12-31'),
          said('+28110000003', 'PhoneNumber', 'number', '+28110000003'),
          said('+28110000003', 'PhoneNumber', 'subscriber', 'ana victimson'),
        ],
      },
    });
    await room.dato.categorise({
      params,
      body: { entity: 'ana victimson', version: 0, category: 'victim', reason: 'was held' },
    });
    const reason = 'for the joint team';
    for (const format of exportFormats) {
      const made = await room.dato.exportCase({ params, body: { format, recipient: '', reason } });
      const bytes = Buffer.from(made.content, 'base64');
      const { statements, problems } = readAs(format, bytes, {
        item: 'export',
        by: 'dato',
        at: '2026-11-26T10:00:00Z',
      });
      const text = JSON.stringify([statements, format === 'xlsx' ? '' : bytes.toString()]);
      expect(problems, format).toEqual([]);
      expect(text, format).toContain('Levan Driver');
      for (const secret of ['Victimson', 'victimson', '28110000003', '1999-12-31'])
        expect(text.includes(secret), `${format} ${secret}`).toBe(false);
      expect(made.masked).toBe(4);
      // Each person has a category, or is marked as uncategorised.
      expect(
        statements.filter(({ property }) => property === 'category').map(({ value }) => value),
        format,
      ).toEqual(expect.arrayContaining(['victim', 'uncategorised']));
      expect(text, format).not.toContain('suspect');
      // The shape is whole: whose the number is, is still said.
      expect(
        statements.some(({ property }) => property === 'subscriber'),
        format,
      ).toBe(true);
    }
    const body = { format: 'csv' as const, recipient: 'unit of another state', reason };
    await room.dato.exportCase({ params, body });
    const { notices } = await room.dato.withdrawStatement({
      params: { ...params, statement: wrong.id },
      body: { reason: 'it was another driver' },
    });
    expect(notices).toBe(1);
    expect(await refusalOf(room.mzia.exportCase({ params, body }))).toBe('access.step-up.required');
    await room.server.close();
  });
});
