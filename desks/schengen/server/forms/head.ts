import { parseCivilDate } from '@amirani/core';
import type { Language } from '@amirani/core/languages';
import type { CrossingFacts } from '@amirani/schengen/conditions';
import type { ExitRecordRequest } from '../../api/types.ts';
import type { FormSay } from '../words.ts';
import { dayIn, stateIn } from './speak.ts';

/** What is printed about the form itself beside what was asked for. */
export interface FormAbout {
  /** Whom and where it is about, in which language. */
  readonly form: Omit<ExitRecordRequest, 'facts'>;
  readonly facts: CrossingFacts;
  /** When it is made, and by which account. */
  readonly at: Date;
  readonly by: string;
  /** Of a decision that was made: who, who confirmed it, and its number. */
  readonly decided?: DecidedBy;
}

/** Who decided, who confirmed, and the number by which the decision is found. */
export interface DecidedBy {
  readonly decidedBy: string;
  readonly confirmedBy: string;
  readonly decision: string;
}

/** Label and value. */
export type Row = readonly [string, string];

/** Content of the head of both forms: person and place. */
export interface FormHead {
  readonly language: ExitRecordRequest['language'];
  /** Year to second, UTC. */
  readonly date: readonly number[];
  readonly person: readonly Row[];
  readonly crossing: readonly Row[];
  readonly remarks: string;
  readonly remarksLanguage: ExitRecordRequest['language'];
  /** That the remarks are in another language than the form, and in which; empty where they are not. */
  readonly remarksNote: string;
}

/** The head of a form. The order of the rows is that of the standard form: person, document, crossing. */
export const headOf = ({ form, facts, at, by, decided }: FormAbout, say: FormSay): FormHead => {
  const { traveller, language, place, authority, remarks, remarksLanguage = language } = form;
  const iso = at.toISOString();
  return {
    language,
    date: iso.slice(0, 19).split(/[-T:]/).map(Number),
    remarks,
    remarksLanguage,
    remarksNote:
      remarks === '' || remarksLanguage === language
        ? ''
        : say('schengen.form.shared.writtenIn', {
            language: languageIn(language, remarksLanguage),
          }),
    person: rows([
      [say('schengen.form.shared.surname'), traveller.surname],
      [say('schengen.form.shared.givenNames'), traveller.givenNames],
      [say('schengen.form.shared.dateOfBirth'), birthIn(language, traveller.dateOfBirth)],
      [say('schengen.form.shared.sex'), traveller.sex ?? ''],
      [say('schengen.form.shared.nationality'), stateIn(language, traveller.nationality)],
      [
        say('schengen.form.shared.document'),
        [
          traveller.documentKind === undefined
            ? ''
            : say(`schengen.form.shared.documentKinds.${traveller.documentKind}`),
          traveller.documentNumber,
        ]
          .filter((one) => one !== '')
          .join(', '),
      ],
    ]),
    crossing: rows([
      [say('schengen.form.shared.day'), dayIn(language, facts.on)],
      [
        say('schengen.form.shared.destination'),
        facts.destination === undefined ? '' : stateIn(language, facts.destination),
      ],
      [say('schengen.form.shared.place'), place],
      [say('schengen.form.shared.authority'), authority],
      [say('schengen.form.shared.madeAt'), iso.slice(0, 16).replace('T', ' ')],
      [say('schengen.form.shared.madeBy'), by],
      [say('schengen.form.shared.decidedBy'), decided?.decidedBy ?? ''],
      [say('schengen.form.shared.confirmedBy'), decided?.confirmedBy ?? ''],
      [say('schengen.form.shared.decision'), decided?.decision ?? ''],
    ]),
  };
};

/** What a language is called in another. */
const languageIn = (language: Language, one: Language): string =>
  new Intl.DisplayNames(language, { type: 'language' }).of(one) ?? one;

/** A day, or as much of one as the document tells. */
const birthIn = (language: FormHead['language'], text: string): string =>
  parseCivilDate(text).ok ? dayIn(language, text) : text;

const rows = (all: readonly Row[]): readonly Row[] => all.filter(([, value]) => value !== '');
