import type { ExitRecordRequest } from '@amirani/contract';
import { parseCivilDate } from '@amirani/core';
import type { CrossingFacts } from '@amirani/schengen/conditions';
import { dayIn, stateIn } from './speak.ts';
import type { SharedTexts } from './texts/form-texts.ts';

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

/** Who and where: what stands at the head of both forms. */
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
export const headOf = ({ form, facts, at, by, decided }: FormAbout, t: SharedTexts): FormHead => {
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
        : t.writtenIn.replace('{language}', t.languages[remarksLanguage]),
    person: rows([
      [t.surname, traveller.surname],
      [t.givenNames, traveller.givenNames],
      [t.dateOfBirth, birthIn(language, traveller.dateOfBirth)],
      [t.sex, traveller.sex ?? ''],
      [t.nationality, stateIn(language, traveller.nationality)],
      [
        t.document,
        [
          traveller.documentKind === undefined ? '' : t.documentKinds[traveller.documentKind],
          traveller.documentNumber,
        ]
          .filter((one) => one !== '')
          .join(', '),
      ],
    ]),
    crossing: rows([
      [t.day, dayIn(language, facts.on)],
      [t.destination, facts.destination === undefined ? '' : stateIn(language, facts.destination)],
      [t.place, place],
      [t.authority, authority],
      [t.madeAt, iso.slice(0, 16).replace('T', ' ')],
      [t.madeBy, by],
      [t.decidedBy, decided?.decidedBy ?? ''],
      [t.confirmedBy, decided?.confirmedBy ?? ''],
      [t.decision, decided?.decision ?? ''],
    ]),
  };
};

/** A day, or as much of one as the document tells. */
const birthIn = (language: FormHead['language'], text: string): string =>
  parseCivilDate(text).ok ? dayIn(language, text) : text;

const rows = (all: readonly Row[]): readonly Row[] => all.filter(([, value]) => value !== '');
