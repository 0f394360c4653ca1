import { schengenSay } from '@amirani/schengen/node';
import { describeGround } from '@amirani/schengen/texts';
import { targetingSay } from '@amirani/targeting/node';
import { subjectDataParts } from '../../../api/subject-requests-shapes.ts';
import type { ReplyContent, SubjectData } from '../../../api/types.ts';
import { wordOf } from '../../words.ts';
import { flightEntry } from './flights.ts';
import { lineText } from './lines.ts';
import { atBorder, type ReplyEntry, row, type Speech } from './model.ts';
import { checkReasonText, hitReasonText } from './reasons.ts';
import { caseEntry, listEntry } from './searched.ts';

type Part = (typeof subjectDataParts)[number];

/**
 * What is given, part by part; a part of which nothing is given has no heading, whether or not anything of it is held. Lines of the
 * journal tell of checks, and go with them.
 */
export const sectionsOf = (
  data: SubjectData,
  withheld: readonly { readonly part: Part; readonly says: string }[],
  speech: Speech,
): ReplyContent['sections'] =>
  subjectDataParts
    .map((part) => {
      const kept = withheld.find((one) => one.part === part);
      const isKept =
        kept !== undefined || (part === 'journal' && withheld.some((one) => one.part === 'checks'));
      const entries = isKept ? [] : entriesOf[part](data, speech);
      return { part, entries, withheld: kept?.says ?? '' };
    })
    .filter(({ entries, withheld: says }) => entries.length > 0 || says !== '')
    .map(({ part, ...section }) => ({
      title: wordOf(speech.words, 'part', part),
      intro: part === 'hits' ? speech.words('oversight.reply.hit') : '',
      ...section,
    }));

const entriesOf: Readonly<Record<Part, (data: SubjectData, speech: Speech) => ReplyEntry[]>> = {
  travellers: ({ travellers }, speech) => travellers.map((one) => flightEntry(one, speech)),
  kept: ({ kept }, speech) => kept.map((one) => keptEntry(one, speech)),
  checks: ({ checks }, speech) => checks.map((one) => checkEntry(one, speech)),
  examinations: ({ examinations }, speech) =>
    examinations.map((one) => examinationEntry(one, speech)),
  hits: ({ hits }, speech) => hits.map((one) => hitEntry(one, speech)),
  entries: ({ entries }, speech) => entries.map((one) => listEntry(one, speech)),
  cases: ({ cases }, speech) => cases.map((one) => caseEntry(one, speech)),
  referrals: ({ referrals }, { words, when }) =>
    referrals.map(({ at, kind, seen, steps, outcome }) => ({
      title: `${when(at)} · ${wordOf(words, 'help', kind)}`,
      rows: [
        ...row(words('oversight.reply.told'), seen),
        ...row(
          words('oversight.reply.done'),
          ...steps.map((one) => `${when(one.at)} ${one.what}`),
          outcome,
        ),
      ],
    })),
  disclosures: ({ disclosures }, { words, language, when }) =>
    disclosures.map(({ askedAt, authority, offence, state, answer }) => ({
      title: `${when(askedAt)} · ${authority}`,
      rows: [
        ...row(
          wordOf(words, 'disclosure', state),
          targetingSay(language)(`targeting.offence.${offence}`),
        ),
        ...row(words('oversight.reply.sentTo'), ...(answer?.recipients ?? [])),
      ],
    })),
  journal: ({ journal }, { words, when }) =>
    journal.length === 0
      ? []
      : [
          {
            title: '',
            rows: journal.flatMap((line) => {
              const { purpose } = line;
              const outside = line.recipients.filter((one) => !WITHIN.test(one));
              return row(
                when(line.at),
                lineText(line, words),
                purpose === undefined ? undefined : wordOf(words, 'purpose', purpose),
                outside.length === 0
                  ? undefined
                  : `${words('oversight.reply.sentTo')}: ${outside.join(', ')}`,
              );
            }),
          },
        ],
};

/** Recipients within the house, and systems of alerts, of which the sentence tells. */
const WITHIN = /^(?:checkpoint$|request |alerts: )/;

const keptEntry = (
  record: SubjectData['kept'][number],
  { words, language, when }: Speech,
): ReplyEntry => {
  const { flight, role, legs, booked, ticketed, agency, bags, weightKg, indications } = record;
  const place = [agency?.carrier, agency?.location, agency?.number, agency?.country];
  return {
    title: `${flight.designator}, ${flight.day}`,
    rows: [
      ...row(
        words('oversight.word.field.role'),
        role === undefined ? undefined : wordOf(words, 'role', role),
      ),
      ...row(
        words('oversight.word.group.journey'),
        ...legs.map(
          ({ carrier = '', number = '', from = '?', to = '?', departure, bookingClass }) =>
            [`${carrier}${number}`, `${from}–${to}`, departure?.slice(0, 10), bookingClass]
              .filter((one) => one !== undefined && one !== '')
              .join(', '),
        ),
      ),
      ...row(words('oversight.word.field.created'), dayAtBorder(booked, when)),
      ...row(words('oversight.word.field.ticketed'), dayAtBorder(ticketed, when)),
      ...row(
        words('oversight.word.field.agency'),
        place.filter((one) => one !== undefined).join(' '),
      ),
      ...row(words('oversight.word.group.bag'), bags === undefined ? undefined : String(bags)),
      ...row(
        words('oversight.word.field.weightKg'),
        weightKg === undefined ? undefined : String(weightKg),
      ),
      ...row(
        words('oversight.word.field.cancelled'),
        record.cancelled ? words('oversight.word.yes') : undefined,
      ),
      ...row('', words('oversight.reply.masked')),
      ...row(
        words('oversight.reply.keptBecause'),
        ...indications.map(
          ({ source, offence, at }) =>
            `${targetingSay(language)(`targeting.offence.${offence}`)}: ${wordOf(words, 'indication', source)}, ${when(at)}`,
        ),
      ),
      ...row(words('oversight.reply.eraseOn'), record.eraseOn),
    ],
  };
};

const dayAtBorder = (text: string | undefined, when: Speech['when']): string | undefined =>
  text === undefined ? undefined : atBorder(text, when).slice(0, 10);

const checkEntry = (
  { at, booth, word, state, reasons, refusal, notes }: SubjectData['checks'][number],
  { words, language, when }: Speech,
): ReplyEntry => ({
  title: [when(at), booth].filter((one) => one !== '').join(' · '),
  rows: [
    ...(state === ''
      ? row('', words('oversight.reply.crossed'))
      : row(word === '' ? '' : wordOf(words, 'word', word), wordOf(words, 'check', state))),
    ...reasons.flatMap((reason) =>
      row(wordOf(words, 'word', reason.word), checkReasonText(reason, language)),
    ),
    ...(refusal === undefined
      ? []
      : row(
          words('oversight.reply.refusal'),
          ...refusal.grounds.map((one) => describeGround(one, schengenSay(language))),
          refusal.reason,
        )),
    ...notes.flatMap((note) =>
      row(
        words('oversight.reply.note'),
        `${when(note.at)} · ${wordOf(words, 'noteAbout', note.about)}`,
        note.text,
      ),
    ),
  ],
});

const examinationEntry = (
  { at, place, document, colour, pieces }: SubjectData['examinations'][number],
  { words, when }: Speech,
): ReplyEntry => ({
  title: [when(at), place].filter((one) => one !== '').join(' · '),
  rows: [
    ...row(words('oversight.reply.document'), document),
    ...row(
      words('oversight.word.part.checks'),
      colour === undefined ? undefined : words(`oversight.reply.colours.${colour}`),
    ),
    ...row(
      words('oversight.reply.pieces'),
      ...pieces.map(
        ({ kind, addedAt, erased }) =>
          `${wordOf(words, 'piece', kind)}, ${when(addedAt)}${erased ? ` (${words('oversight.reply.erased')})` : ''}`,
      ),
    ),
  ],
});

const hitEntry = (
  { at, title, state, disputed, kind, reasons }: SubjectData['hits'][number],
  { words, language, when }: Speech,
): ReplyEntry => {
  const side = (label: string, list: typeof reasons.for) =>
    row(label, ...list.map((reason) => hitReasonText(reason, language)));
  return {
    title: `${when(at)} · ${title}`,
    rows: [
      ...row('', wordOf(words, 'hit', disputed === true ? 'disputed' : state)),
      ...side(words(`oversight.word.side.${kind}.for`), reasons.for),
      ...side(words(`oversight.word.side.${kind}.against`), reasons.against),
      ...side(words('oversight.word.side.unknown'), reasons.unknown),
    ],
  };
};
