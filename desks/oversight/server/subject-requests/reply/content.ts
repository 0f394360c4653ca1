import type { Language } from '@amirani/core/languages';
import type { Say } from '@amirani/core/words';
import type { Config } from '@platform/server/settings/config.ts';
import { localDay, localMoment } from '@platform/server/time/local-day.ts';
import { withholdingArticles } from '../../../api/subject-requests-shapes.ts';
import type {
  ReplyContent,
  SubjectAnswer,
  SubjectData,
  SubjectRequest,
} from '../../../api/types.ts';
import type { OversightWord } from '../../words.gen.ts';
import { oversightSay, wordOf } from '../../words.ts';
import { givenOf } from './given.ts';
import { clockOf } from './model.ts';
import { sectionsOf } from './sections.ts';

/** What an answer is written of. */
export interface ReplyAbout
  extends SubjectAnswer,
    Pick<Config, 'regime' | 'profile' | 'apiDays' | 'examinationDays' | 'timeZone'> {
  readonly request: Pick<
    SubjectRequest,
    'id' | 'kind' | 'person' | 'replyTo' | 'asked' | 'receivedOn' | 'dueOn'
  >;
  readonly language: Language;
  readonly at: Date;
  /** Everything that is held; absent where nothing of it is given. */
  readonly data: SubjectData | undefined;
  /** Who is responsible, whom to ask, to whom to complain; empty where a deployment for training does not say. */
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
  const words = oversightSay(language);
  const { regime } = about;
  const openly = openlyWithheld(about, words);
  const says = [...new Set(openly.map((one) => one.says))];
  const isGiven = data !== undefined && request.kind === 'access' && outcome !== 'refused';
  const when = clockOf(about.timeZone);
  const sections = isGiven
    ? sectionsOf(givenOf(data, about), openly, { language, words, when })
    : [];
  return {
    ...{ language, id: request.id, date: dateOf(at, about.timeZone) },
    texts: {
      ...{
        title: words('oversight.reply.title'),
        about: words('oversight.reply.about', { zone: about.timeZone }),
        answer: words('oversight.reply.answer'),
        held: words('oversight.reply.held'),
        bounds: words('oversight.reply.bounds'),
      },
      ...{
        withheld: words('oversight.reply.withheld'),
        rights: words('oversight.reply.rights'),
        correct: words('oversight.reply.correct', { regime }),
      },
      ...{
        complain: words('oversight.reply.complain', { regime }),
        processing: words('oversight.word.notice.title'),
        page: words('oversight.reply.page'),
      },
    },
    training: about.profile === 'training' ? words('oversight.reply.training') : '',
    head: headOf(about, words),
    outcome:
      outcome === 'refused'
        ? words('oversight.reply.access.refused')
        : request.kind !== 'access'
          ? decidedText(request.kind, about, words)
          : sections.length === 0
            ? words('oversight.reply.nothing')
            : says.length > 0
              ? words('oversight.reply.access.partly-answered')
              : words('oversight.reply.given'),
    // An answer that gives data names each ground at its part.
    grounds: isGiven ? [] : says,
    neither: isGiven ? words('oversight.reply.neither', { regime }) : '',
    sections,
    processing: processingOf(about, words),
    contacts: senderOf(about, words),
  };
};

/** What was decided on a correction, erasure or restriction, and by when it is done: the letter goes out before. */
const decidedText = (
  kind: Exclude<SubjectRequest['kind'], 'access'>,
  { request: { dueOn }, outcome, at, timeZone }: ReplyAbout,
  words: Say<OversightWord>,
): string =>
  [
    outcome === 'answered'
      ? words(`oversight.reply.granted.${kind}`)
      : words('oversight.reply.grantedInPart'),
    words(`oversight.reply.${localDay(at, timeZone) > dueOn ? 'doneLate' : 'doneBy'}`, {
      day: dueOn,
    }),
  ].join(' ');

/** Who answers, whom to ask and to whom to complain. On duty nothing is proposed while one of them is missing. */
const senderOf = (about: ReplyAbout, words: Say<OversightWord>): [string, string][] => [
  [words('oversight.reply.authority'), about.authority || words('oversight.reply.unstated')],
  [words('oversight.reply.officer'), about.officer || words('oversight.reply.unstated')],
  [words('oversight.reply.supervisor'), about.supervisor || words('oversight.reply.unstated')],
];

/** What the data is for, how long it is kept and who may receive it, in the words of the notice to travellers. */
const processingOf = (
  { apiDays, examinationDays }: ReplyAbout,
  words: Say<OversightWord>,
): [string, string][] => {
  return [
    [
      words('oversight.word.notice.title.why'),
      [
        words('oversight.word.notice.why.api'),
        words('oversight.word.notice.why.pnr'),
        words('oversight.word.notice.why.document'),
      ].join(' '),
    ],
    [
      words('oversight.word.notice.title.how-long'),
      [
        words('oversight.word.notice.how-long.api', { days: apiDays }),
        words('oversight.word.notice.how-long.pnr'),
        words('oversight.word.notice.how-long.document', { days: examinationDays }),
      ].join(' '),
    ],
    [words('oversight.reply.recipientsTitle'), words('oversight.reply.recipients')],
  ];
};

/**
 * What is withheld openly, each with its ground in words, its law, and its article where the articles of that law are known: of a
 * refusal everything, else what is not passed over in silence.
 */
const openlyWithheld = ({ withheld, outcome, regime }: ReplyAbout, words: Say<OversightWord>) =>
  withheld
    .filter(({ untold }) => outcome === 'refused' || !untold)
    .map(({ part, ground }) => {
      const law = words(`oversight.reply.laws.${regime}`);
      const place = regime === 'eu' ? `${law}: ${withholdingArticles[ground]}` : law;
      return { part, says: `${wordOf(words, 'ground', ground)} (${place})` };
    });

const headOf = (about: ReplyAbout, words: Say<OversightWord>): [string, string][] => {
  const { request, at } = about;
  const { surname, given, birthDate = '', documentNumber = '' } = request.person;
  const rows: [string, string][] = [
    ...senderOf(about, words).slice(0, 2),
    [words('oversight.reply.law'), words(`oversight.reply.laws.${about.regime}`)],
    [words('oversight.reply.request'), request.id],
    [words('oversight.reply.person'), [given, surname].filter((name) => name !== '').join(' ')],
    [words('oversight.word.field.birthDate'), birthDate],
    [words('oversight.reply.document'), documentNumber],
    [words('oversight.reply.asks'), wordOf(words, 'kind', request.kind)],
    [words('oversight.reply.asked'), request.asked],
    [words('oversight.reply.received'), request.receivedOn],
    [words('oversight.reply.replyTo'), request.replyTo],
    [words('oversight.reply.made'), clockOf(about.timeZone)(at.toISOString())],
  ];
  return rows.filter(([, value]) => value !== '');
};

const dateOf = (at: Date, zone: string): number[] =>
  localMoment(at, zone).split(/[- :]/).map(Number);
