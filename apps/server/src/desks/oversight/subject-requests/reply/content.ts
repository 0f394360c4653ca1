import {
  isDiscreet,
  type ReplyContent,
  type ReplyLanguage,
  type SubjectAnswer,
  type SubjectData,
  type SubjectRequest,
  type Withheld,
  withholdingArticles,
} from '@amirani/contract/oversight';
import { givenOf } from './given.ts';
import { instant } from './model.ts';
import { sectionsOf } from './sections.ts';
import { replyTexts } from './texts/index.ts';
import type { Words } from './words/model.ts';
import { replyWords, wordOf } from './words/words.ts';

/** What an answer is written of. */
export interface ReplyAbout extends SubjectAnswer {
  readonly request: Pick<
    SubjectRequest,
    'id' | 'kind' | 'person' | 'replyTo' | 'asked' | 'receivedAt'
  >;
  readonly language: ReplyLanguage;
  readonly at: Date;
  /** Everything that is held; absent where nothing of it is given. */
  readonly data: SubjectData | undefined;
  /** Who is responsible, whom to ask, to whom to complain; empty where the deployment does not say. */
  readonly authority: string;
  readonly officer: string;
  readonly supervisor: string;
}

/**
 * The texts of a written answer to a traveller (Directive (EU) 2016/680 Art. 12(2), 14, 15(3), 16(4)): what the page of the preview
 * shows and the PDF is set from. The officer's own reason for a ground stays with the request: it may say what the ground is there
 * to keep. Of what is withheld in silence nothing depends on whether it is held, so that no answer says that all is given. The
 * same content gives the same bytes.
 */
export const replyContent = (about: ReplyAbout): ReplyContent => {
  const { request, outcome, language, at, data } = about;
  const t = replyTexts[language];
  const words = replyWords[language];
  const openly = openlyWithheld(about.withheld, words, outcome);
  const says = [...new Set(openly.map((one) => one.says))];
  const isGiven = data !== undefined && request.kind === 'access' && outcome !== 'refused';
  return {
    ...{ language, id: request.id, date: dateOf(at) },
    texts: {
      ...{ title: t.title, about: t.about, answer: t.answer, held: t.held, bounds: t.bounds },
      ...{ withheld: t.withheld, nothing: t.nothing, rights: t.rights, correct: t.correct },
      ...{ complain: t.complain, page: t.page },
    },
    head: headOf(about, words),
    outcome:
      request.kind !== 'access'
        ? t.other[outcome]
        : outcome === 'refused'
          ? t.access.refused
          : says.length > 0
            ? t.access['partly-answered']
            : t.given,
    // An answer that gives data names each ground at its part.
    grounds: isGiven ? [] : says,
    neither: isGiven ? t.neither : '',
    sections: isGiven ? sectionsOf(givenOf(data, about.given), openly, { language, t, words }) : [],
    contacts: [
      [t.authority, about.authority] as [string, string],
      [t.officer, about.officer] as [string, string],
      [t.supervisor, about.supervisor] as [string, string],
    ].filter(([, value]) => value !== ''),
  };
};

/** What is withheld openly, each with its ground in words and its article: of a refusal everything, else what is not discreet. */
const openlyWithheld = (
  withheld: readonly Withheld[],
  words: Words,
  outcome: SubjectAnswer['outcome'],
) =>
  withheld
    .filter(({ part }) => outcome === 'refused' || !isDiscreet(part))
    .map(({ part, ground }) => ({
      part,
      says: `${wordOf(words, 'ground', ground)} (${withholdingArticles[ground]})`,
    }));

const headOf = ({ request, language, at }: ReplyAbout, words: Words): [string, string][] => {
  const t = replyTexts[language];
  const { surname, given, birthDate = '', documentNumber = '' } = request.person;
  const rows: [string, string][] = [
    [t.request, request.id],
    [t.person, [given, surname].filter((name) => name !== '').join(' ')],
    [words['field.birthDate'], birthDate],
    [t.document, documentNumber],
    [t.asks, wordOf(words, 'kind', request.kind)],
    [t.asked, request.asked],
    [t.received, instant(request.receivedAt)],
    [t.replyTo, request.replyTo],
    [t.made, instant(at.toISOString())],
  ];
  return rows.filter(([, value]) => value !== '');
};

const dateOf = (at: Date): number[] => at.toISOString().slice(0, 19).split(/[-T:]/).map(Number);
