import type { Language } from '@amirani/core/languages';
import type { Say } from '@amirani/core/words';
import type { Config } from '@platform/server/settings/config.ts';
import { localDay, localMoment } from '@platform/server/time/local-day.ts';
import { isDiscreet, withholdingArticles } from '../../../api/subject-requests-shapes.ts';
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
  const isErased = data !== undefined && request.kind === 'erasure' && outcome !== 'refused';
  const speech = { language, words, when: clockOf(about.timeZone) };
  const sections = isGiven
    ? sectionsOf(givenOf(data, about), openly, speech)
    : isErased
      ? erasedSections(data, openly, speech)
      : [];
  return {
    ...{ language, id: request.id, date: dateOf(at, about.timeZone) },
    texts: {
      ...{
        title: words('oversight.reply.title'),
        about: words('oversight.reply.about', { zone: about.timeZone }),
        answer: words('oversight.reply.answer'),
        held: words(isErased ? 'oversight.reply.erasedTitle' : 'oversight.reply.held'),
        bounds: words(isErased ? 'oversight.reply.erasedBounds' : 'oversight.reply.bounds'),
      },
      ...{
        withheld: words(isErased ? 'oversight.reply.stays' : 'oversight.reply.withheld'),
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
          ? decidedText(request.kind, says.length > 0, about, words)
          : sections.length === 0
            ? words('oversight.reply.nothing')
            : says.length > 0
              ? words('oversight.reply.access.partly-answered')
              : words('oversight.reply.given'),
    // An answer that gives data names each ground at its part.
    grounds: isGiven || isErased ? [] : says,
    neither: neitherOf(about, words),
    sections,
    processing: processingOf(about, words),
    contacts: senderOf(about, words),
  };
};

/** What is neither confirmed nor denied: the same in every letter that refuses nothing as a whole. */
const neitherOf = (
  { request: { kind }, outcome, regime, data }: ReplyAbout,
  words: Say<OversightWord>,
): string => {
  if (outcome === 'refused') return '';
  if (kind === 'access')
    return data === undefined ? '' : words('oversight.reply.neither', { regime });
  return words('oversight.reply.mayStay', { regime });
};

/**
 * What an erasure covers: the records of which the traveller knows, by name, as in an answer that gives nothing discreet. Whether
 * one of them stays for a reason that is not told changes nothing here (Directive (EU) 2016/680 Art. 16(4), 15(3)).
 */
const erasedSections = (
  data: SubjectData,
  openly: Parameters<typeof sectionsOf>[1],
  speech: Parameters<typeof sectionsOf>[2],
): ReplyContent['sections'] => {
  const { travellers, checks, examinations } = givenOf(data, { given: [], left: [] });
  const known = { kept: [], hits: [], entries: [], cases: [], referrals: [], disclosures: [] };
  const told = openly.filter(({ part }) => !isDiscreet(part));
  return sectionsOf({ ...known, travellers, checks, examinations, journal: [] }, told, speech).map(
    ({ entries, ...section }) => ({
      ...section,
      entries: entries.map(({ title }) => ({ title, rows: [] })),
    }),
  );
};

/**
 * What was decided on a correction, erasure or restriction, and by when it is done: the letter goes out before. What is kept in
 * silence does not change it.
 */
const decidedText = (
  kind: Exclude<SubjectRequest['kind'], 'access'>,
  isKept: boolean,
  { request: { dueOn }, at, timeZone }: ReplyAbout,
  words: Say<OversightWord>,
): string =>
  [
    isKept ? words('oversight.reply.grantedInPart') : words(`oversight.reply.granted.${kind}`),
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
