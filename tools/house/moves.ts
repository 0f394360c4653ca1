import type { Language } from '@amirani/core/languages';
import type { Facts, ShowFact } from '@amirani/core/words';

/** A text of an old module. */
export interface Leaf {
  readonly code: string;
  readonly text: string;
  /** Whether `{name}` in it stands for a fact. */
  readonly facts: boolean;
  /** What the old function says. */
  readonly old: (facts: Facts, show?: ShowFact) => string;
  /** Whether the old function lets its caller write the facts. */
  readonly shows?: boolean;
  /** What the old function says for a fact that nobody gave. */
  readonly missing?: '?' | '';
}

type Load = (path: string) => Promise<Readonly<Record<string, unknown>>>;
type Table = Readonly<Record<string, string>>;

const names: Readonly<Record<Language, string>> = {
  en: 'english',
  ka: 'georgian',
  lv: 'latvian',
  fr: 'french',
  it: 'italian',
  es: 'spanish',
};

/** The rooms and their old modules, as they stood before the move of each. */
export const moves: Readonly<
  Record<string, (language: Language, load: Load) => Promise<readonly Leaf[]>>
> = {
  'packages/checkpoint': async (language, load) => {
    const own =
      language === 'en'
        ? (await load('verdict/codes.ts'))['checkpointTexts']
        : (await load(`texts/${language}.ts`))[names[language]];
    const { firstLineText } = (await load('texts/index.ts')) as {
      firstLineText: (code: string, language: string, facts: Facts, show?: ShowFact) => string;
    };
    const { indicatorText } = (await load('indicators/index.ts')) as {
      indicatorText: (code: string, language: string) => string;
    };
    const indicators = (await load(`indicators/${language}.ts`))[names[language]];
    return [
      ...Object.entries(own as Table).map(
        ([code, text]): Leaf => ({
          code,
          text,
          facts: true,
          shows: true,
          missing: '?',
          old: (facts, show) => firstLineText(code, language, facts, show),
        }),
      ),
      ...Object.entries(indicators as Table).map(
        ([code, text]): Leaf => ({
          code: `checkpoint.indicator.${code}`,
          text,
          facts: false,
          old: () => indicatorText(code, language),
        }),
      ),
    ];
  },
  'packages/schengen': async (language, load) => {
    const { describeReason, describeCondition, describeGround, textsIn } = (await load(
      'texts/index.ts',
    )) as {
      describeReason: (
        reason: { code: string; facts: Facts },
        language: string,
        show?: ShowFact,
      ) => string;
      describeCondition: (code: string, language: string) => string;
      describeGround: (code: string, language: string) => string;
      textsIn: (language: string) => Readonly<Record<string, Table>>;
    };
    const {
      reasons = {},
      conditions = {},
      grounds = {},
      remarks = {},
      rejections = {},
    } = textsIn(language);
    const plain = (table: Table, code: (one: string) => string, old: (one: string) => string) =>
      Object.entries(table).map(
        ([one, text]): Leaf => ({ code: code(one), text, facts: false, old: () => old(one) }),
      );
    return [
      ...Object.entries(reasons).map(
        ([code, text]): Leaf => ({
          code,
          text,
          facts: true,
          shows: true,
          old: (facts, show) => describeReason({ code, facts }, language, show),
        }),
      ),
      ...plain(
        conditions,
        (one) => `${one}.name`,
        (one) => describeCondition(one, language),
      ),
      ...plain(
        grounds,
        (one) => `${one}.ground`,
        (one) => describeGround(one, language),
      ),
      ...plain(
        remarks,
        (one) => one,
        (one) => remarks[one] ?? '',
      ),
      ...plain(
        rejections,
        (one) => one,
        (one) => rejections[one] ?? '',
      ),
    ];
  },
  'packages/documents': async (language, load) => {
    const { findingText } = (await load('texts/index.ts')) as {
      findingText: (code: string, language: string, facts?: Facts) => string;
    };
    const { becauseText } = (await load('texts/because.ts')) as {
      becauseText: (because: string, language: string) => string;
    };
    const { rooms } = (await load('texts/rooms.ts')) as {
      rooms: readonly Readonly<Record<Language, Table>>[];
    };
    const because = {
      symbol: 'symbol printed on it',
      'no-symbol': 'no symbol printed on it',
      model: 'model {model}',
      since: 'issued since {day}',
      visa: 'visa',
      other: 'other',
    };
    return [
      ...rooms
        .flatMap((room) => Object.entries(room[language]))
        .map(
          ([code, text]): Leaf => ({
            code,
            text,
            facts: true,
            missing: '',
            old: (facts) => findingText(code, language, facts),
          }),
        ),
      ...Object.entries(because).map(
        ([name, english]): Leaf => ({
          code: `document.because.${name}`,
          text: becauseText(english, language),
          facts: true,
          // A model or a day without letters is not known as one, and never gets to this text.
          old: (facts) =>
            becauseText(
              english.replace(/\{(\w+)\}/, (_, one: string) =>
                facts[one] === '' ? '\0' : String(facts[one]),
              ),
              language,
            ).replace('\0', ''),
        }),
      ),
    ];
  },
  'packages/network': async (language, load) =>
    Object.entries(await load('texts/index.ts')).flatMap(([name, texts]) =>
      Object.entries((texts as Readonly<Record<Language, Table>>)[language]).map(
        ([code, text]): Leaf => ({
          code: name === 'measureTexts' ? `network.measure.${code}` : code,
          text,
          facts: false,
          old: () => text,
        }),
      ),
    ),
  'packages/targeting': async (language, load) => {
    type Describe = (code: string, facts: Facts, language: string, show?: ShowFact) => string;
    const { textsIn, describeCode } = (await load('texts/index.ts')) as {
      textsIn: (language: string) => Readonly<Record<string, Table>>;
      describeCode: Describe;
    };
    const { listTextsIn, describeListCode } = (await load('watch-lists/texts/index.ts')) as {
      listTextsIn: (language: string) => Table;
      describeListCode: Describe;
    };
    const { codes = {}, purposes = {}, fields = {}, characteristics = {} } = textsIn(language);
    const said = (table: Table, describe: Describe) =>
      Object.entries(table).map(
        ([code, text]): Leaf => ({
          code,
          text,
          facts: true,
          shows: true,
          missing: '?',
          old: (facts, show) => describe(code, facts, language, show),
        }),
      );
    const plain = (table: Table, prefix: string) =>
      Object.entries(table).map(
        ([name, text]): Leaf => ({
          code: `${prefix}.${name}`,
          text,
          facts: false,
          old: () => text,
        }),
      );
    return [
      ...said(codes, describeCode),
      ...said(listTextsIn(language), describeListCode),
      ...plain(purposes, 'targeting.offence'),
      ...plain(fields, 'targeting.field-name'),
      ...plain(characteristics, 'targeting.characteristic'),
    ];
  },
  'packages/risk': async (language, load) => {
    const { faultTexts } = (await load('texts/index.ts')) as {
      faultTexts: Readonly<Record<Language, Table>>;
    };
    return Object.entries(faultTexts[language]).map(
      ([code, text]): Leaf => ({ code, text, facts: false, old: () => text }),
    );
  },
};
