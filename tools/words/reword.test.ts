import { expect, test } from 'vitest';
import { rewordedCatalogue, rewordedSource } from './reword.ts';

const po = 'msgid "Old"\nmsgstr "ძველი"\n\nmsgid "Older"\nmsgstr "უფრო ძველი"\n';

test('reworded English keeps its translation, marked for review', () => {
  expect(rewordedCatalogue(po, 'ka', { old: 'Old', new: 'New' })).toBe(
    '#, fuzzy\nmsgid "New"\nmsgstr "ძველი"\n\nmsgid "Older"\nmsgstr "უფრო ძველი"\n',
  );
  // The same meaning, and a translation that was made again.
  expect(rewordedCatalogue(po, 'ka', { old: 'Old', new: 'New', keep: true })).not.toContain(
    'fuzzy',
  );
  expect(rewordedCatalogue(po, 'ka', { old: 'Old', new: 'New', ka: 'ახალი' })).toContain(
    'msgid "New"\nmsgstr "ახალი"\n\n',
  );
  const english = po.replace('ძველი', 'Old');
  expect(rewordedCatalogue(english, 'en', { old: 'Old', new: 'New' })).toContain('msgstr "New"');
});

test('a source is changed where the whole text is, over the ends of lines', () => {
  const change = { old: 'Old text', new: 'New text' };
  expect(rewordedSource('t`Old text` + <p>\n  Old\n  text\n</p>', change)).toBe(
    't`New text` + <p>\n  New text\n</p>',
  );
  expect(rewordedSource("'Old text of another'", change)).toBe("'Old text of another'");
});
