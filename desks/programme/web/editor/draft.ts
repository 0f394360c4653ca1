import type { ProgrammeText } from '../../api/types.ts';
import { type FieldSpec, idsOf } from './part-fields.ts';

/** Counts of a session while they are typed. */
export interface AttendanceDraft {
  readonly key: string;
  readonly institution: string;
  readonly role: string;
  readonly count: string;
}

/** What a field holds while it is typed: text as it stands, lines of attendance, texts by language. */
export type DraftValue = string | ProgrammeText | readonly AttendanceDraft[];

/** A row while it is typed. */
export type Draft = Readonly<Record<string, DraftValue>>;

interface Attendance {
  readonly institution: string;
  readonly role: string;
  readonly count: number;
}

const noText: ProgrammeText = { en: '', ka: '' };

/** A row as typed; may be empty. */
export const draftOf = (
  fields: readonly FieldSpec[],
  row: Readonly<Record<string, unknown>> | undefined,
): Draft =>
  Object.fromEntries(
    fields.map((field): [string, DraftValue] => {
      const value = row?.[field.name];
      if (field.kind === 'text')
        return [field.name, (value as ProgrammeText | undefined) ?? noText];
      if (field.kind === 'attendance')
        return [
          field.name,
          ((value as readonly Attendance[] | undefined) ?? []).map((one) => ({
            key: `${one.institution} ${one.role}`,
            institution: one.institution,
            role: one.role,
            count: String(one.count),
          })),
        ];
      if (value === undefined && field.kind === 'choice' && field.optional !== true)
        return [field.name, idsOf(field.list)[0] ?? ''];
      return [field.name, value === undefined ? '' : String(value)];
    }),
  );

/** Whether everything that has to be said is said. */
export const isWhole = (fields: readonly FieldSpec[], draft: Draft): boolean =>
  fields.every((field) => {
    const value = draft[field.name];
    if (field.kind === 'text') {
      const { en, ka } = (value ?? noText) as ProgrammeText;
      return en.trim() !== '' && ka.trim() !== '';
    }
    if (field.kind === 'attendance')
      return ((value ?? []) as readonly AttendanceDraft[]).every(
        ({ institution, count }) => institution !== '' && Number(count) >= 1,
      );
    if (value === '') return field.optional === true;
    return field.kind !== 'number' || Number.isFinite(Number(value));
  });

/** The row that was typed; what was left empty is left out. */
export const rowOf = (
  fields: readonly FieldSpec[],
  draft: Draft,
  id: string,
): Readonly<Record<string, unknown>> => ({
  id,
  ...Object.fromEntries(
    fields.flatMap((field): [string, unknown][] => {
      const value = draft[field.name];
      if (value === undefined || value === '') return [];
      if (field.kind === 'number') return [[field.name, Number(value)]];
      if (field.kind === 'attendance')
        return [
          [
            field.name,
            (value as readonly AttendanceDraft[]).map(({ institution, role, count }) => ({
              institution,
              role,
              count: Number(count),
            })),
          ],
        ];
      if (field.kind === 'text')
        return [
          [
            field.name,
            Object.fromEntries(
              Object.entries(value).filter(([, text]) => String(text).trim() !== ''),
            ),
          ],
        ];
      return [[field.name, field.kind === 'country' ? String(value).toUpperCase() : value]];
    }),
  ),
});
