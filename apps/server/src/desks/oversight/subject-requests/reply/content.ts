import {
  type ReplyLanguage,
  type SubjectData,
  type SubjectRequest,
  type Withheld,
  withholdingArticles,
} from '@amirani/contract/oversight';
import { givenOf } from './given.ts';
import { instant, type ReplySection } from './model.ts';
import { sectionsOf } from './sections.ts';
import { replyTexts } from './texts/index.ts';
import type { Words } from './words/model.ts';
import { replyWords, wordOf } from './words/words.ts';

/** What an answer is written of. */
export interface ReplyAbout {
  readonly request: Pick<
    SubjectRequest,
    'id' | 'kind' | 'person' | 'replyTo' | 'asked' | 'receivedAt'
  >;
  readonly outcome: 'answered' | 'partly-answered' | 'refused';
  readonly withheld: readonly Withheld[];
  readonly language: ReplyLanguage;
  readonly at: Date;
  /** Everything that is held; absent where nothing of it is given. */
  readonly data: SubjectData | undefined;
  /** Who is responsible, whom to ask, to whom to complain; empty where the deployment does not say. */
  readonly authority: string;
  readonly officer: string;
  readonly supervisor: string;
}

/** What the template sets: texts in their order, nothing to compute. */
export interface ReplyContent {
  readonly language: ReplyLanguage;
  readonly date: readonly number[];
  readonly sections: readonly ReplySection[];
  readonly [more: string]: unknown;
}

/**
 * A written answer to a traveller (Directive (EU) 2016/680 Art. 12(2), 14, 15(3), 16(4)). The officer's own reason for a
 * ground stays with the request: it may say what the ground is there to keep. The same content gives the same bytes.
 */
export const replyContent = (about: ReplyAbout): ReplyContent => {
  const { request, outcome, language, at, data } = about;
  const t = replyTexts[language];
  const words = replyWords[language];
  const { withheld, says } = groundsOf(about.withheld, words);
  const isAccess = request.kind === 'access';
  const given = data === undefined ? undefined : givenOf(data, withheld);
  const untold = withheld.some((one) => one.untold);
  // Of an answer that gives data the sentence is the rule: where it stood only when something is withheld, it would tell.
  const silent = untold || given?.silent === true;
  const said = isAccess && outcome === 'answered' ? 'partly-answered' : outcome;
  return {
    ...{ language, texts: t, id: request.id, date: dateOf(at) },
    head: headOf(about, words),
    outcome:
      silent && said === 'partly-answered' && says.length === 0
        ? t.given
        : (isAccess ? t.access : t.other)[outcome],
    // A refusal names its ground once, and not once a part.
    grounds: isAccess && outcome === 'partly-answered' ? [] : says,
    neither: silent ? t.neither : '',
    sections: given === undefined ? [] : sectionsOf(given, withheld, { language, t, words }),
    contacts: [
      [t.authority, about.authority],
      [t.officer, about.officer],
      [t.supervisor, about.supervisor],
    ].filter(([, value]) => value !== ''),
  };
};

/** Each ground in words with its article, and the grounds that may be told, each once. */
const groundsOf = (withheld: readonly Withheld[], words: Words) => {
  const told = withheld.map((one) => ({
    ...one,
    says: one.untold
      ? ''
      : `${wordOf(words, 'ground', one.ground)} (${withholdingArticles[one.ground]})`,
  }));
  const says = [...new Set(told.map((one) => one.says).filter((text) => text !== ''))];
  return { withheld: told, says };
};

const headOf = ({ request, language, at }: ReplyAbout, words: Words) => {
  const t = replyTexts[language];
  const { surname, given, birthDate = '', documentNumber = '' } = request.person;
  return [
    [t.request, request.id],
    [t.person, [given, surname].filter((name) => name !== '').join(' ')],
    [words['field.birthDate'], birthDate],
    [t.document, documentNumber],
    [t.asks, wordOf(words, 'kind', request.kind)],
    [t.asked, request.asked],
    [t.received, instant(request.receivedAt)],
    [t.replyTo, request.replyTo],
    [t.made, instant(at.toISOString())],
  ].filter(([, value]) => value !== '');
};

const dateOf = (at: Date): readonly number[] =>
  at.toISOString().slice(0, 19).split(/[-T:]/).map(Number);
