import type { CivilDate } from '@amirani/core';
import type { Language } from '@amirani/core/languages';
import { type AssessOptions, assess, type CrossingFacts } from '@amirani/schengen/conditions';
import { Problem } from '@platform/server/http/problems.ts';
import type { ExitRecordRequest } from '../api/types.ts';
import { type ExitRecord, exitOfficial, exitRecord } from './forms/exit-record.ts';
import type { DecidedBy, FormAbout } from './forms/head.ts';
import {
  chooseLetters,
  type RefusalDraft,
  refusalForm,
  refusalOfficial,
} from './forms/refusal-draft.ts';
import { type FormRoom, isCitizen, mustBeVerified, todayIn } from './service.ts';
import { formSay } from './words.ts';

/** A refusal that one person decided and another confirmed, as it is handed out. */
export interface DecidedRefusal extends DecidedBy {
  readonly language: Language;
  /** What was known when it was decided, and under which law: the form says what the decision rested on. */
  readonly facts: CrossingFacts;
  readonly options: AssessOptions & { readonly profile: 'georgian-exit' | 'schengen-entry' };
  /** Who it is about, as far as the document tells. */
  readonly traveller: Partial<
    Record<
      'surname' | 'givenNames' | 'dateOfBirth' | 'sex' | 'nationality' | 'documentNumber',
      string | undefined
    >
  >;
  readonly grounds: readonly string[];
  /** The officer's own words. */
  readonly reason: string;
  /** In which language they are; that of the form if it is not said. */
  readonly reasonLanguage?: Language | undefined;
  readonly place: string;
  readonly authority: string;
}

/** Which template sets it, and what it holds. */
export type DecidedForm =
  | { readonly template: 'exit-record'; readonly content: ExitRecord }
  | { readonly template: 'refusal'; readonly content: RefusalDraft };

/**
 * Makes the exit record or the standard form (Annex V Part B) from the decided grounds only.
 * @throws Problem `schengen.form.*` if the form is not given to this person, a ground has no basis, or the wording is not
 * verified (on duty)
 */
export const makeDecidedForm = (decided: DecidedRefusal, room: FormRoom): DecidedForm => {
  const { facts, options, grounds, language } = decided;
  const assessment = assess(facts, { ...options, today: todayIn(room) });
  const say = formSay(language);
  const about = { ...aboutOf(decided, room), decided };
  if (options.profile === 'schengen-entry') {
    if (!assessment.standardForm) throw new Problem('schengen.form.not-for-this-person');
    const chosen = chooseLetters(assessment, grounds);
    if (!chosen.ok)
      throw new Problem('schengen.form.letter-without-ground', {
        letters: chosen.ungrounded.join(', '),
      });
    mustBeVerified(refusalOfficial(chosen.letters, say), room);
    return { template: 'refusal', content: refusalForm(assessment, chosen.letters, say, about) };
  }
  if (assessment.path === 'protection' || !isCitizen(assessment))
    throw new Problem('schengen.form.not-for-this-person');
  // The decision excludes failed conditions that were not decided on.
  const rested = {
    ...assessment,
    conditions: assessment.conditions.filter(
      ({ result, code }) => result !== 'failed' || grounds.includes(code),
    ),
  };
  const content = exitRecord(rested, say, about);
  if (content === undefined) throw new Problem('schengen.form.no-requirement');
  mustBeVerified(exitOfficial(rested, say), room);
  return { template: 'exit-record', content };
};

const aboutOf = (
  { facts, traveller, place, authority, reason, reasonLanguage, language }: DecidedRefusal,
  { platform, by }: FormRoom,
): FormAbout => ({
  form: {
    ...{ language, place, authority },
    remarks: reason,
    ...(reasonLanguage === undefined ? {} : { remarksLanguage: reasonLanguage }),
    traveller: {
      surname: traveller.surname ?? '',
      givenNames: traveller.givenNames ?? '',
      // As the document writes it, where parts of it are unknown.
      dateOfBirth: (facts.person?.dateOfBirth ?? traveller.dateOfBirth ?? '') as CivilDate,
      ...sexOf(traveller.sex),
      nationality: traveller.nationality ?? '',
      ...(facts.document?.kind === undefined ? {} : { documentKind: facts.document.kind }),
      documentNumber: traveller.documentNumber ?? '',
    },
  },
  facts,
  at: platform.clock(),
  by,
});

const sexOf = (written: string | undefined): Pick<ExitRecordRequest['traveller'], 'sex'> =>
  written === 'F' || written === 'M' || written === 'X' ? { sex: written } : {};
