import { academySay } from '@amirani/academy/node';
import { programmeParts } from '@amirani/academy/programme';
import { demonstrationProgramme } from '@amirani/academy/programme/demonstration';
import type { CivilDate } from '@amirani/core';
import { expect, test } from 'vitest';
import { draftOf, isWhole, rowOf } from './draft.ts';
import { partFields } from './part-fields.ts';

test('every row of the demonstration is typed and read back as it was', () => {
  const programme = demonstrationProgramme('2026-11-26' as CivilDate, academySay);
  for (const part of programmeParts)
    for (const row of programme[part]) {
      const draft = draftOf(partFields[part], { ...row });
      expect(isWhole(partFields[part], draft), row.id).toBe(true);
      expect(rowOf(partFields[part], draft, row.id)).toEqual(row);
    }
});

test('a new row asks for English and Georgian, and leaves out what is left empty', () => {
  const fields = partFields.deliverables;
  const empty = draftOf(fields, undefined);
  expect(isWhole(fields, empty)).toBe(false);
  const typed = { ...empty, title: { en: 'Plan', ka: 'გეგმა', lv: ' ' }, due: '4' };
  expect(isWhole(fields, typed)).toBe(true);
  expect(isWhole(fields, { ...typed, due: 'soon' })).toBe(false);
  expect(rowOf(fields, typed, 'x')).toEqual({
    id: 'x',
    title: { en: 'Plan', ka: 'გეგმა' },
    due: 4,
    state: 'planned',
  });
});
