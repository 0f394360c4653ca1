import { readMrzName } from '@amirani/names/scripts';
import { FILLER, firstOutside, lengthWithoutFillers, maskOf, plain } from './characters.ts';
import type { FieldDraft } from './field-draft.ts';
import type { MrzName } from './model.ts';

/** The primary identifier: the text before the first double filler (Doc 9303-3, 4.6). */
export const fillPrimary = (field: FieldDraft): void => {
  const area = field.raw;
  const cut = area.indexOf('<<');
  if (cut >= 0) {
    field.raw = area.slice(0, cut);
    field.to = field.from + cut - 1;
  }
  field.value = plain(field.raw);
  // Without a surname the field begins with the double filler: only a name that is empty as a whole is wrong.
  if (field.value === undefined && lengthWithoutFillers(area) === 0)
    field.problem = 'document.mrz.name.absent';
  else onlyLetters(field);
};

/** The secondary identifier: what stands after the first double filler; further groups are part of it. */
export const fillSecondary = (field: FieldDraft): void => {
  const area = field.raw;
  const cut = area.indexOf('<<');
  const from = cut < 0 ? area.length : cut + 2;
  const end = Math.max(lengthWithoutFillers(area), from);
  field.raw = area.slice(from, end);
  field.to = field.from + end - 1;
  field.from += from;
  field.value = joined(field.raw);
  onlyLetters(field);
};

/** A name in a field of its own (French identity card: given names parted by double fillers). */
export const fillWholeName = (field: FieldDraft): void => {
  field.value = joined(field.raw);
  if (field.value === undefined) field.problem = 'document.mrz.name.absent';
  else onlyLetters(field);
};

/** Given names in a field of their own; there need not be any. */
export const fillGivenNames = (field: FieldDraft): void => {
  field.value = joined(field.raw);
  onlyLetters(field);
};

/** A text of several parts with single blanks between them. */
const joined = (raw: string): string | undefined => {
  const text = plain(raw);
  return text === undefined || text.indexOf('  ') < 0
    ? text
    : text.split(' ').filter(Boolean).join(' ');
};

const onlyLetters = (field: FieldDraft): void => {
  const outside = firstOutside(field.raw, LETTERS);
  if (outside < 0) return;
  field.problem = 'document.mrz.character.class';
  field.problemAt = outside;
};

const LETTERS = maskOf('letters-and-fillers');

/** The groups of a name field that is one area, and whether it may be cut. */
export const nameOf = (area: string): MrzName => {
  const { groups, primary, secondary } = readMrzName(area);
  const text = (components: readonly string[]): string => components.filter(Boolean).join(' ');
  return {
    primary: text(primary) || undefined,
    secondary: text(secondary) || undefined,
    groups: groups.map(text).filter(Boolean),
    truncated: mayBeCut(area) ? 'possible' : 'no',
  };
};

/** Whether the last place of a name field is not a filler (Doc 9303-4, 4.2.3). */
export const mayBeCut = (area: string): boolean => area !== '' && !area.endsWith(FILLER);
