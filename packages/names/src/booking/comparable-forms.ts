import {
  mayBeCut,
  type NameToken,
  type NameTokens,
  tokeniseName,
  tokensOf,
} from '../tokens/name-tokens.ts';
import { isKnownName } from './names-like-titles.ts';
import { bookingTitles, isFillerWord, titleCutter } from './titles.ts';

/** Why a form differs from the name as it was sent: one word and what it is read as. */
export type FormReason =
  /** The word may be a name with the title behind it. `known` says that the word as sent is itself a name. */
  | {
      readonly why: 'title-glued';
      readonly word: string;
      readonly read: string;
      readonly title: string;
      readonly known: boolean;
    }
  /** The word stands for a name that the person does not have, or that nobody gave: FNU. */
  | { readonly why: 'filler'; readonly word: string }
  /** Booking systems want two letters: a surname O is sent as OO. */
  | { readonly why: 'letter-doubled'; readonly word: string; readonly read: string }
  /** Or they want it before the given name: O MINHO is sent as OMINHO. */
  | { readonly why: 'letter-in-front'; readonly word: string; readonly read: string };

/** One way to read a name that a booking wrote. */
export interface ComparableForm {
  /** The words of this reading. Never to be stored as the name. */
  readonly tokens: readonly NameToken[];
  /** What it takes for granted; empty for the name as sent. */
  readonly why: readonly FormReason[];
}

/** The most readings of one name. Further readings find nobody. */
export const MOST_FORMS = 4;

/**
 * The readings of a name as a booking writes it, one to {@link MOST_FORMS}, the name as sent always first: without words that
 * stand for a missing name; with a one-letter surname as it was before the system doubled it or put it in front of the given
 * name; with titles cut from the words to which they are glued (`JANEMRS`, `ANNEKEMRS DEBRUIN`). A word that is a known name
 * (ADAMS) loses its ending last. A comparison of names uses every form, takes the best, and shows `why`. `isKnown` may know
 * more names, such as the words of a list. The order of surname and given name is left as sent: comparisons of words do not
 * depend on it.
 */
export const comparableForms = (
  name: string | NameTokens,
  isKnown: (word: string) => boolean = isKnownName,
): readonly ComparableForm[] => {
  const { tokens } = typeof name === 'string' ? tokeniseName(name) : name;
  const sent: ComparableForm = { tokens, why: [] };
  if (tokens.length !== 1 && !tokens.some(isUnusual)) return [sent];
  const base = withoutDoubled(withoutFillers(sent));
  const [cut, ...others] = cutForms(base, isKnown);
  const forms = [sent, base, ...(cut === undefined ? [] : [cut]), inFront(cut ?? base), ...others];
  const texts = forms.map(textOf);
  return forms.filter((_, at) => texts.indexOf(texts[at] ?? '') === at).slice(0, MOST_FORMS);
};

/**
 * Whether the end of a name may be missing, because it fills the field of a document: a title that a booking joined to it does
 * not count in that length.
 */
export const mayFormsBeCut = (name: NameTokens, forms: readonly ComparableForm[]): boolean => {
  const [, likely] = forms;
  if (!name.cut || name.mrz || likely === undefined || bitsLost(likely) > 0) return name.cut;
  return mayBeCut(textOf(likely));
};

/**
 * What a form costs, in bits of evidence: a bit where it cuts a known name, which is seldom another one with a title; three
 * where it takes the first letter of a person's only word for the surname, which nearly always belongs to the word.
 */
export const bitsLost = ({ why }: Pick<ComparableForm, 'why'>): number =>
  why.reduce((bits, reason) => bits + lostBy(reason), 0);

const lostBy = (reason: FormReason): number => {
  if (reason.why === 'letter-in-front') return 3;
  return reason.why === 'title-glued' && reason.known ? 1 : 0;
};

const textOf = ({ tokens }: ComparableForm): string => tokens.map(({ text }) => text).join(' ');

const cutTitle = titleCutter(bookingTitles);

/** Whether a word may be read in another way. Nearly none may, and their names cost one look at each word. */
const isUnusual = ({ text }: NameToken): boolean =>
  cutTitle(text) !== undefined || isFillerWord(text) || isDoubled(text);

const withoutFillers = (form: ComparableForm): ComparableForm => {
  const left = form.tokens.filter(({ text }) => !isFillerWord(text));
  if (left.length === form.tokens.length || left.length === 0) return form;
  const dropped = form.tokens.filter(({ text }) => isFillerWord(text));
  return reread(
    left.map(({ text }) => text),
    dropped.map(({ text }) => ({ why: 'filler', word: text })),
  );
};

const reread = (texts: readonly string[], why: readonly FormReason[]): ComparableForm => ({
  tokens: tokensOf(texts),
  why,
});

/** The form with one word read as others. */
const withWord = (
  { tokens, why }: ComparableForm,
  at: number,
  words: readonly string[],
  reason: FormReason,
): ComparableForm =>
  reread(
    tokens.flatMap(({ text }, place) => (place === at ? words : [text])),
    [...why, reason],
  );

const isDoubled = (text: string): boolean => /^([A-Z])\1$/.test(text);

const withoutDoubled = (form: ComparableForm): ComparableForm => {
  const at = form.tokens.length < 2 ? -1 : form.tokens.findIndex(({ text }) => isDoubled(text));
  const word = form.tokens[at]?.text;
  if (word === undefined) return form;
  const read = word.slice(1);
  return withWord(form, at, [read], { why: 'letter-doubled', word, read });
};

/** A name of one word whose first letter may be the surname. */
const inFront = (form: ComparableForm): ComparableForm => {
  const [only, ...others] = form.tokens;
  if (only === undefined || others.length > 0 || !/^[A-Z]{4,}$/.test(only.text)) return form;
  const words = [only.text.slice(0, 1), only.text.slice(1)];
  return withWord(form, 0, words, {
    why: 'letter-in-front',
    word: only.text,
    read: words.join(' '),
  });
};

/**
 * The readings with titles cut off, the likeliest first: with all unknown words cut, then one word at a time, then those that
 * leave less of a word or cut a known name.
 */
const cutForms = (
  form: ComparableForm,
  isKnown: (word: string) => boolean,
): readonly ComparableForm[] => {
  const cuts = form.tokens.flatMap(({ text }, at) => {
    const [likely, ...others] = cutsOf(text, isKnown);
    return likely === undefined ? [] : [{ at, likely, others }];
  });
  const cut = (from: ComparableForm, at: number, reason: CutReason): ComparableForm =>
    withWord(from, at, [reason.read], reason);
  const fresh = cuts.filter(({ likely }) => !likely.known);
  return [
    ...(fresh.length === 0
      ? []
      : [fresh.reduce((from, { at, likely }) => cut(from, at, likely), form)]),
    ...fresh.map(({ at, likely }) => cut(form, at, likely)),
    ...cuts.filter(({ likely }) => likely.known).map(({ at, likely }) => cut(form, at, likely)),
    ...cuts.flatMap(({ at, others }) => others.map((other) => cut(form, at, other))),
  ];
};

/** How a word of a list is read as another with a title glued behind it; undefined if it is not that word with a title. */
export const gluedTitle = (
  word: string,
  read: string,
  isKnown: (word: string) => boolean = isKnownName,
): FormReason | undefined => cutsOf(word, isKnown).find((one) => one.read === read);

type CutReason = Extract<FormReason, { readonly why: 'title-glued' }>;

/**
 * The readings of one word without the titles at its end, the likeliest first. Titles are cut up to the first known name:
 * of ALEXANDRMR is left ALEXANDR, of JOHNDRMR is left JOHN.
 */
const cutsOf = (word: string, isKnown: (word: string) => boolean): readonly CutReason[] => {
  const cuts: CutReason[] = [];
  let from = word;
  let titles = '';
  for (let step = cutTitle(from); step !== undefined && cuts.length < 2; step = cutTitle(from)) {
    titles = `${step.title} ${titles}`.trimEnd();
    const known = isKnown(from);
    cuts.push({ why: 'title-glued', word, read: step.read, title: titles, known });
    from = step.read;
  }
  const [first, second] = cuts;
  return second !== undefined && first?.known === false && !second.known ? [second, first] : cuts;
};
