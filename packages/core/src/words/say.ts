import type { Language } from '../languages.ts';

/** The values of a text, by their names in its braces. */
export type Facts = Readonly<Record<string, string | number>>;

/** Writes a fact as the reader's language writes it: a day, the name of a State. */
export type ShowFact = (value: string | number, name: string) => string;

/** Returns the text of a code in one language. */
export interface Say<Code extends string = string> {
  /**
   * The text of a code with its facts in place. A fact that nobody gave is a question mark, or what the caller says; a code
   * that has no text is said as it is.
   */
  (code: Code, facts?: Facts, show?: ShowFact, missing?: string): string;
  readonly language: Language;
  /** Whether a code has a text. */
  readonly has: (code: string) => code is Code;
  /** Every code under which a text stands. */
  readonly codes: () => Iterable<string>;
}

/** A part of a compiled message, as Lingui compiles it: plain text, `#`, or what is put in its place. */
export type MessagePart = string | readonly [name: string, kind?: string, cases?: MessageCases];

/** A message as Lingui compiles it. */
export type Message = readonly MessagePart[];

/** What stands for each number or word. */
export type MessageCases = Readonly<Record<string, Message>> & { readonly offset?: number };

/** The compiled texts of a room in one language, by code. */
export type Words = Pick<ReadonlyMap<string, Message>, 'get' | 'has' | 'keys'>;

/** Speaks a language with the compiled texts of a room. */
export const sayOf = <Code extends string>(language: Language, words: Words): Say<Code> =>
  Object.assign(
    (code: Code, facts: Facts = {}, show: ShowFact = String, missing = '?'): string => {
      const message = words.get(code);
      return message === undefined ? code : written(message, { language, facts, show, missing });
    },
    {
      language,
      has: (code: string): code is Code => words.has(code),
      codes: () => words.keys(),
    },
  );

interface Reading {
  readonly language: Language;
  readonly facts: Facts;
  readonly show: ShowFact;
  readonly missing: string;
  /** What `#` stands for. */
  readonly count?: number;
}

const written = (message: Message, reading: Reading): string =>
  message
    .map((part) => (typeof part === 'string' ? plain(part, reading) : put(part, reading)))
    .join('');

const plain = (part: string, { language, count }: Reading): string =>
  part === '#' && count !== undefined ? new Intl.NumberFormat(language).format(count) : part;

const put = ([name, kind, cases]: Exclude<MessagePart, string>, reading: Reading): string => {
  const { facts, language, show, missing } = reading;
  const value = Object.hasOwn(facts, name) ? facts[name] : undefined;
  if (value === undefined) return missing;
  if (kind === undefined || cases === undefined) return show(value, name);
  if (kind === 'select') return written(caseOf(cases, String(value)), reading);
  const count = Number(value) - (cases.offset ?? 0);
  const rules = new Intl.PluralRules(language, {
    type: kind === 'selectordinal' ? 'ordinal' : 'cardinal',
  });
  const key = Object.hasOwn(cases, String(value)) ? String(value) : rules.select(count);
  return written(caseOf(cases, key), { ...reading, count });
};

const caseOf = (cases: MessageCases, key: string): Message =>
  (Object.hasOwn(cases, key) ? cases[key] : cases['other']) ?? [];

/** Texts by the parts of their codes: `{ page: 'Page', states: { met: 'Met' } }`. */
export interface TextTree {
  readonly [name: string]: string | TextTree;
}

/** The texts whose codes begin with a prefix, as a template takes them. Facts are left out: say those texts by their code. */
export const textsUnder = <Code extends string>(prefix: string, say: Say<Code>): TextTree => {
  const tree: Record<string, string | TextTree> = {};
  const inner = new Set<string>();
  for (const code of say.codes()) {
    if (!code.startsWith(`${prefix}.`) || !say.has(code)) continue;
    const [name = '', ...rest] = code.slice(prefix.length + 1).split('.');
    if (rest.length === 0) tree[name] = say(code, {}, String, '');
    else inner.add(name);
  }
  for (const name of inner) tree[name] = textsUnder(`${prefix}.${name}`, say);
  return tree;
};
