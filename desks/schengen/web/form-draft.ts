import type { Assessment, CrossingFacts } from '@amirani/schengen/conditions';
import type { Role } from '@platform/api/vocabulary.ts';
import { createStore, type Store } from '@platform/web/platform/store.ts';
import type { ExitRecordRequest } from '../api/types.ts';

/** The forms that the desk prints. */
export type FormKind = 'exit-record' | 'refusal-draft';

/**
 * The form of an assessment for a person with these roles: the exit record if a citizen does not meet a requirement, the draft
 * of a refusal if the assessment supports a letter, or undefined. The server checks again.
 */
export const formFor = (
  assessment: Assessment,
  roles: readonly Role[] = [],
): FormKind | undefined => {
  const { profile, path, conditions, letters, standardForm } = assessment;
  if (profile === 'georgian-exit' && roles.includes('border-officer'))
    return path !== 'protection' &&
      conditions.some(({ result }) => result === 'failed') &&
      conditions.every(({ reasons }) => reasons[0]?.code !== 'schengen.exit.not-georgian')
      ? 'exit-record'
      : undefined;
  const mayDraft = roles.includes('border-officer') || roles.includes('document-examiner');
  return profile === 'schengen-entry' && mayDraft && standardForm && letters.length > 0
    ? 'refusal-draft'
    : undefined;
};

/** What is typed into the dialog. */
export interface TypedForm {
  readonly surname: string;
  readonly givenNames: string;
  readonly dateOfBirth: string;
  readonly sex: 'unknown' | 'F' | 'M' | 'X';
  readonly nationality: string;
  readonly documentNumber: string;
  readonly remarks: string;
  readonly letters: readonly string[];
}

/** An empty dialog, with what the facts say already. */
export const typedFrom = ({ person }: CrossingFacts): TypedForm => ({
  surname: '',
  givenNames: '',
  dateOfBirth: person?.dateOfBirth ?? '',
  sex: 'unknown',
  nationality: person?.nationality ?? '',
  documentNumber: '',
  remarks: '',
  letters: [],
});

/** Where the officer works: kept in this window's memory, since it is the same for the next traveller. */
export const workplace: Store<{ readonly place: string; readonly authority: string }> = createStore(
  { place: '', authority: '' },
);

/** What the server is asked for; undefined while something that it needs is missing. */
export const requestOf = (
  { sex, remarks, letters: _, ...typed }: TypedForm,
  { place, authority }: { readonly place: string; readonly authority: string },
  facts: CrossingFacts,
  language: ExitRecordRequest['language'],
): ExitRecordRequest | undefined => {
  const complete =
    [typed.surname, typed.documentNumber, place, authority].every((one) => one.trim() !== '') &&
    /^\d{4}-\d{2}-\d{2}$/.test(typed.dateOfBirth) &&
    /^[A-Z]{1,3}$/.test(typed.nationality);
  if (!complete) return undefined;
  return {
    language,
    facts: { ...facts },
    traveller: {
      ...typed,
      dateOfBirth: typed.dateOfBirth as ExitRecordRequest['traveller']['dateOfBirth'],
      ...(sex === 'unknown' ? {} : { sex }),
      ...(facts.document?.kind === undefined ? {} : { documentKind: facts.document.kind }),
    },
    place,
    authority,
    remarks,
  };
};
