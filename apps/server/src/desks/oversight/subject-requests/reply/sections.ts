import {
  type ReplyLanguage,
  type SubjectData,
  subjectDataParts,
  type Withheld,
} from '@amirani/contract/oversight';
import { purposeText } from '@amirani/targeting/texts';
import { flightEntry } from './flights.ts';
import { instant, type ReplyEntry, type ReplySection, row } from './model.ts';
import { checkReasonText, hitReasonText } from './reasons.ts';
import type { ReplyTexts } from './texts/reply-texts.ts';
import type { Words } from './words/model.ts';
import { wordOf } from './words/words.ts';

/** In what an answer is written. */
export interface Speech {
  readonly language: ReplyLanguage;
  readonly t: ReplyTexts;
  readonly words: Words;
}

type Part = (typeof subjectDataParts)[number];

/**
 * What is given, part by part. Where something is withheld of which not even that may be said (Directive (EU) 2016/680
 * Art. 15(3)), nothing is said of any part that has nothing either: an empty part beside a missing one would tell.
 */
export const sectionsOf = (
  data: SubjectData,
  withheld: readonly (Withheld & { readonly says: string })[],
  speech: Speech,
): readonly ReplySection[] => {
  const silent = withheld.some(({ untold }) => untold);
  return subjectDataParts.flatMap((part) => {
    const kept = withheld.find((one) => one.part === part);
    const entries = kept === undefined ? entriesOf[part](data, speech) : [];
    if (silent && entries.length === 0 && (kept === undefined || kept.untold)) return [];
    return [
      {
        title: wordOf(speech.words, 'part', part),
        intro: part === 'hits' && entries.length > 0 ? speech.t.hit : '',
        withheld: kept?.says ?? '',
        entries,
      },
    ];
  });
};

const entriesOf: Readonly<
  Record<Part, (data: SubjectData, speech: Speech) => readonly ReplyEntry[]>
> = {
  travellers: ({ travellers }, { words, t }) => travellers.map((one) => flightEntry(one, words, t)),
  kept: ({ kept }, speech) => kept.map((one) => keptEntry(one, speech)),
  checks: ({ checks }, speech) => checks.map((one) => checkEntry(one, speech)),
  examinations: ({ examinations }, speech) =>
    examinations.map((one) => examinationEntry(one, speech)),
  hits: ({ hits }, speech) => hits.map((one) => hitEntry(one, speech)),
  referrals: ({ referrals }, { words, t }) =>
    referrals.map(({ at, kind, seen, steps, outcome }) => ({
      title: `${instant(at)} · ${wordOf(words, 'help', kind)}`,
      rows: [
        ...row(t.told, seen),
        ...row(t.done, ...steps.map((one) => `${instant(one.at)} ${one.what}`), outcome),
      ],
    })),
  disclosures: ({ disclosures }, { words, t, language }) =>
    disclosures.map(({ askedAt, authority, offence, state, answer }) => ({
      title: `${instant(askedAt)} · ${authority}`,
      rows: [
        ...row(wordOf(words, 'disclosure', state), purposeText(offence, language)),
        ...row(t.sentTo, ...(answer?.recipients ?? [])),
      ],
    })),
  journal: ({ journal }, { words, t }) =>
    journal.length === 0
      ? []
      : [
          {
            title: '',
            rows: journal.flatMap(({ at, operation, action, purpose, recipients }) =>
              row(
                instant(at),
                `${wordOf(words, 'operation', operation)} (${action})${purpose === undefined ? '' : `, ${wordOf(words, 'purpose', purpose)}`}`,
                recipients.length === 0 ? undefined : `${t.sentTo}: ${recipients.join(', ')}`,
              ),
            ),
          },
        ],
};

const keptEntry = (
  record: SubjectData['kept'][number],
  { words, t, language }: Speech,
): ReplyEntry => {
  const { flight, role, legs, booked, ticketed, agency, bags, weightKg, indications } = record;
  const place = [agency?.carrier, agency?.location, agency?.number, agency?.country];
  return {
    title: `${flight.designator}, ${flight.day}`,
    rows: [
      ...row(words['field.role'], role === undefined ? undefined : wordOf(words, 'role', role)),
      ...row(
        words['group.journey'],
        ...legs.map(
          ({ carrier = '', number = '', from = '?', to = '?', departure, bookingClass }) =>
            [`${carrier}${number}`, `${from}–${to}`, departure?.slice(0, 10), bookingClass]
              .filter((one) => one !== undefined && one !== '')
              .join(', '),
        ),
      ),
      ...row(words['field.created'], booked?.slice(0, 10)),
      ...row(words['field.ticketed'], ticketed?.slice(0, 10)),
      ...row(words['field.agency'], place.filter((one) => one !== undefined).join(' ')),
      ...row(words['group.bag'], bags === undefined ? undefined : String(bags)),
      ...row(words['field.weightKg'], weightKg === undefined ? undefined : String(weightKg)),
      ...row(words['field.cancelled'], record.cancelled ? words.yes : undefined),
      ...row('', t.masked),
      ...row(
        t.keptBecause,
        ...indications.map(
          ({ source, offence, at }) =>
            `${purposeText(offence, language)}: ${wordOf(words, 'indication', source)}, ${instant(at)}`,
        ),
      ),
      ...row(t.eraseOn, record.eraseOn),
    ],
  };
};

const checkEntry = (
  { at, booth, word, state, reasons, refusal }: SubjectData['checks'][number],
  { words, t, language }: Speech,
): ReplyEntry => ({
  title: [instant(at), booth].filter((one) => one !== '').join(' · '),
  rows: [
    ...row(wordOf(words, 'word', word), wordOf(words, 'check', state)),
    ...reasons.flatMap((reason) =>
      row(wordOf(words, 'word', reason.word), checkReasonText(reason, language)),
    ),
    ...(refusal === undefined ? [] : row(t.refusal, refusal.grounds.join(', '), refusal.reason)),
  ],
});

const examinationEntry = (
  { at, place, document, colour, pieces }: SubjectData['examinations'][number],
  { words, t }: Speech,
): ReplyEntry => ({
  title: [instant(at), place].filter((one) => one !== '').join(' · '),
  rows: [
    ...row(t.document, document),
    ...row(words['part.checks'], colour === undefined ? undefined : t.colours[colour]),
    ...row(
      t.pieces,
      ...pieces.map(
        ({ kind, addedAt, erased }) =>
          `${wordOf(words, 'piece', kind)}, ${instant(addedAt)}${erased ? ` (${t.erased})` : ''}`,
      ),
    ),
  ],
});

const hitEntry = (
  { at, title, state, kind, reasons }: SubjectData['hits'][number],
  { words, language }: Speech,
): ReplyEntry => {
  const side = (label: string, list: typeof reasons.for) =>
    row(label, ...list.map((reason) => hitReasonText(reason, language)));
  return {
    title: `${instant(at)} · ${title}`,
    rows: [
      ...row('', wordOf(words, 'hit', state)),
      ...side(words[`side.${kind}.for`], reasons.for),
      ...side(words[`side.${kind}.against`], reasons.against),
      ...side(words['side.unknown'], reasons.unknown),
    ],
  };
};
