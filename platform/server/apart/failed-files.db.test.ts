import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type CaseRoom, openCaseRoom } from '@desk/investigations/server/test/investigations.ts';
import { strToU8, zipSync } from 'fflate';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { refusalOf } from '../test/clients.ts';
import { onDatabase } from '../test/engines.ts';
import { failedFilesIn } from './failed-files.ts';
import { fileOf } from './foreign-file.ts';

const folder = mkdtempSync(join(tmpdir(), 'amirani-failed-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A workbook of 700 bytes with a cell that lies 321 million columns to the right. */
const farCell = Buffer.from(
  zipSync({
    'xl/workbook.xml': strToU8(
      '<workbook xmlns:r="r"><sheets><sheet name="S" r:id="1"/></sheets></workbook>',
    ),
    'xl/_rels/workbook.xml.rels': strToU8(
      '<Relationships><Relationship Id="1" Target="s.xml"/></Relationships>',
    ),
    'xl/s.xml': strToU8(
      '<worksheet><sheetData><row r="1"><c r="ZZZZZZ1"><v>1</v></c></row></sheetData></worksheet>',
    ),
  }),
);

onDatabase('a file that a reader gave up', (database) => {
  let room: CaseRoom;
  beforeAll(async () => {
    room = await openCaseRoom(database(), folder);
  });
  afterAll(async () => room.server.close());

  // Mutant: without `timesFor` in readers.ts the second call reads it again.
  test('is named with its limit, is not read again, and stays where it is', async () => {
    const exhibit = await room.enter('far.xlsx', farCell);
    const params = { id: room.caseId, exhibit };
    const first = await room.dato
      .peekExhibit({ params, body: {} })
      .catch((error: unknown) => error);
    expect(first).toMatchObject({ code: 'reader.refused', facts: { limit: 'column 16384' } });
    expect(await refusalOf(room.dato.peekExhibit({ params, body: {} }))).toBe('reader.known');
    const { exhibit: still } = await room.dato.getExhibit({ params });
    expect(still.state).toBe('complete');
  });

  // Mutant: without `once_more` in the question the last line reads it a third time.
  test('is read once more if a person asks, with twice the limits, and not a third time', async () => {
    const failed = failedFilesIn(database(), () => new Date('2026-12-01T12:00:00Z'));
    const file = fileOf(Buffer.from('a file that ends no reader'));
    expect(await failed.timesFor(file, false)).toBe(1);
    await failed.keep(file, { code: 'time' });
    const why = { code: 'reader.known', facts: { why: 'reader.time' } };
    await expect(failed.timesFor(file, false)).rejects.toMatchObject(why);
    expect(await failed.timesFor(file, true)).toBe(2);
    await failed.keep(file, { code: 'memory' });
    await expect(failed.timesFor(file, true)).rejects.toMatchObject({ code: 'reader.known' });
  });
});
