import type { FieldDraft } from './field-draft.ts';
import type { Say, ZoneView } from './zone-view.ts';

/** What is to be said about the name as a whole. */
export const sayNameRemarks = (primary: FieldDraft, view: ZoneView, say: Say): void => {
  const { name, layout, lines } = view;
  const spec = layout.fields.find((field) => field.name === 'primaryIdentifier');
  if (spec === undefined || primary.problem === 'document.mrz.name.absent') return;
  const area = { line: spec.line + 1, from: spec.from + 1, to: spec.to };
  const about = { field: 'primaryIdentifier', place: area } as const;
  if (name.primary === undefined) say('document.mrz.name.no-surname', about);
  if (name.truncated === 'possible') say('document.mrz.name.truncated', about);
  if (name.groups.length <= 2) return;
  const raw = (lines[spec.line] ?? '').slice(spec.from, spec.to);
  // At the very end, right behind a separator, a letter may be all that is left of a name that was cut: no stray one.
  const strays = strayLetters(raw).filter(
    (index) => index < raw.length - 1 || raw.slice(0, index).endsWith('<<<'),
  );
  for (const index of strays)
    say('document.mrz.name.stray-letter', {
      field: 'secondaryIdentifier',
      place: { line: area.line, from: area.from + index, to: area.from + index },
      facts: { character: raw.charAt(index) },
    });
  const groups = name.groups.length - strays.length;
  if (groups > 2) say('document.mrz.name.groups', { ...about, facts: { groups } });
};

/**
 * Indices of letters that stand alone among fillers after the second group of a name and look like a misread
 * filler: K, C, L, S. No check digit covers a name, so nothing but the visual zone can tell.
 */
export const strayLetters = (area: string): readonly number[] =>
  [...area.matchAll(/(?<=<<)[KCLS](?=<|$)/g)]
    .map(({ index }) => index)
    .filter((index) => /[^<]<<+[^<]/.test(area.slice(0, index).replace(/<+$/, '')));
