import { type Language, languages } from '@amirani/core/languages';
import type { Facts, ShowFact } from '@amirani/core/words';

/** A text of an old module. */
export interface Leaf {
  readonly code: string;
  readonly text: string;
  /** Whether `{name}` in it stands for a fact. */
  readonly facts: boolean;
  /** The text as ICU MessageFormat, where it is another one: names for numbered places, cases. */
  readonly message?: string;
  /** Facts with what was said of them before, instead of the samples. */
  readonly pairs?: readonly (readonly [facts: Facts, old: string])[];
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
    type Groups = Readonly<Record<string, Table>>;
    const groupsOf = async (path: string, name: string): Promise<Groups> =>
      ((await load(path))[name] as Readonly<Record<Language, Groups>>)[language];
    const incidents = await groupsOf('incidents/texts/index.ts', 'incidentTexts');
    const ciram = await groupsOf('ciram/texts/index.ts', 'ciramTexts');
    const indicators = await groupsOf('indicators/texts/index.ts', 'indicatorTexts');
    const products = await groupsOf('products/texts/index.ts', 'productTexts');
    const plain = (table: Table | undefined, prefix: string): readonly Leaf[] =>
      Object.entries(table ?? {}).map(([name, text]) => ({
        ...{ code: prefix === '' ? name : `${prefix}.${name}`, text, facts: false },
        old: () => text,
      }));
    const { dayText, monthText, fill } = (await load('products/words.ts')) as {
      dayText: (day: string, language: Language) => string;
      monthText: (day: string, language: Language) => string;
      fill: (text: string, ...values: readonly string[]) => string;
    };
    const monthNames = Array.from({ length: 12 }, (_, i) =>
      // The name is what a year without digits leaves.
      monthText(`2026-${String(i + 1).padStart(2, '0')}-01`, language)
        .replace(/2026(?: წლის|\. gada)? ?/, '')
        .replace(/ de $| $/, ''),
    );
    const days = Array.from({ length: 731 }, (_, i) =>
      new Date(Date.UTC(2027, 0, 1 + i)).toISOString().slice(0, 10),
    );
    const factsOf = (date: string): Facts => {
      const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
      return { year, month: monthNames[month - 1] ?? '', day };
    };
    const first = (one: string): string => `{day, select, 1 {${one}} other {{day}}}`;
    const dates = {
      en: [`${first('1')} {month} {year}`, '{month} {year}'],
      ka: [`{year} წლის ${first('1')} {month}`, '{year} წლის {month}'],
      lv: [`{year}. gada ${first('1')}. {month}`, '{year}. gada {month}'],
      fr: [`${first('1er')} {month} {year}`, '{month} {year}'],
      it: [`${first('1º')} {month} {year}`, '{month} {year}'],
      es: [`${first('1')} de {month} de {year}`, '{month} de {year}'],
    }[language];
    const dated = (code: string, message = '', old: typeof dayText): Leaf => ({
      ...{ code, text: '', facts: true, message, old: () => '' },
      pairs: days.map((day) => [factsOf(day), old(day, language)]),
    });
    const numbered = Object.entries(products['words'] ?? {}).map(([name, text]): Leaf => {
      const names = PLACES[name] ?? [];
      return {
        code: `product.${kebab(name)}`,
        text: text.replaceAll(/\{(\d)\}/g, (_, place: string) => `{${names[Number(place)]}}`),
        facts: true,
        old: (facts) => fill(text, ...names.map((one) => String(facts[one]))),
      };
    });
    return [
      ...plain(incidents['facets'], 'risk.facet'),
      ...plain(incidents['values'], 'risk.facet-value'),
      ...plain(incidents['requirement'], 'risk.requirement-state'),
      ...plain(incidents['collection'], 'risk.collection-state'),
      ...plain(ciram['components'], 'ciram.component'),
      ...plain(ciram['attributes'], 'ciram.attribute'),
      ...plain(ciram['impact'], 'ciram.impact'),
      ...plain(ciram['likelihood'], 'ciram.likelihood'),
      ...plain(ciram['level'], 'ciram.level'),
      ...plain(ciram['confidence'], 'ciram.confidence'),
      ...plain(ciram['direction'], 'ciram.direction'),
      ...plain(ciram['tiers'], 'ciram.tier'),
      ...plain(ciram['measures'], 'ciram.measure'),
      ...plain(ciram['sectionReasons'], 'ciram.section-reason'),
      ...plain(ciram['areas'], 'ciram.vulnerability-area'),
      ...plain(ciram['vulnerability'], 'ciram.vulnerability'),
      ...plain(indicators['names'], 'risk.indicator'),
      ...plain(indicators['definitions'], 'risk.indicator-definition'),
      ...plain(indicators['derived'], 'risk.derived'),
      ...plain(indicators['dimensions'], 'risk.dimension'),
      ...plain(indicators['members'], 'risk.member'),
      ...plain(indicators['reasons'], 'risk.refusal-reason'),
      ...plain(indicators['routes'], 'risk.route'),
      ...plain(products['kinds'], 'product.kind'),
      ...plain(products['triages'], 'product.triage-state'),
      ...plain(products['voices'], 'product.voice'),
      ...numbered,
      ...[incidents, ciram, indicators, products].flatMap(({ faults }) => plain(faults, '')),
      {
        ...{ code: 'product.month', text: '', facts: true, old: () => '' },
        message: `{month, select, ${monthNames.map((name, i) => `${i + 1} {${name}}`).join(' ')} other {{month}}}`,
        pairs: monthNames.map((name, i) => [{ month: i + 1 }, name]),
      },
      dated('product.date', dates[0], dayText),
      dated('product.date-month', dates[1], monthText),
    ];
  },
  'packages/analysis': async (language, load) => {
    type Groups = Readonly<Record<string, Table>>;
    const { analysisTexts } = (await load('texts/index.ts')) as {
      analysisTexts: Readonly<Record<Language, Groups>>;
    };
    return Object.entries(analysisTexts[language]).flatMap(([group, texts]) =>
      Object.entries(texts).map(
        ([code, text]): Leaf => ({
          code: group === 'faults' ? code : `analysis.${kebab(group)}.${code}`,
          ...{ text, facts: false, old: () => text },
        }),
      ),
    );
  },
  'packages/scenario': async (language, load) => {
    const { moduleProblemText, texts } = (await load('modules/problem-texts.ts')) as {
      moduleProblemText: (problem: { code: string; facts: Facts }, language: string) => string;
      texts: Readonly<Record<string, readonly string[]>>;
    };
    return Object.entries(texts).map(
      ([code, own]): Leaf => ({
        code,
        text: own[languages.indexOf(language)] ?? '',
        facts: true,
        old: (facts) =>
          moduleProblemText(
            {
              code,
              facts: Object.fromEntries(Object.entries(facts).map(([k, v]) => [k, String(v)])),
            },
            language,
          ),
      }),
    );
  },
  'packages/academy': async (language, load) => {
    type ByLanguage = Readonly<Record<Language, string>>;
    type Demonstrated = Readonly<Record<string, ByLanguage>>;
    const plain = (code: string, text: string): Leaf => ({
      ...{ code, text, facts: false },
      old: () => text,
    });
    const shown = (await load('programme/demonstration/texts.ts')) as Readonly<
      Record<'head' | 'phases' | 'institutions' | 'courses', Demonstrated>
    > & {
      practice: ByLanguage;
      deliverables: readonly ByLanguage[];
      risks: readonly Demonstrated[];
      lessons: readonly ByLanguage[];
    };
    const records = (prefix: string, texts: Demonstrated): readonly Leaf[] =>
      Object.entries(texts).map(([name, text]) =>
        plain(`demonstration.${prefix}${name}`, text[language]),
      );
    const listed = (prefix: string, names: string, texts: readonly (ByLanguage | undefined)[]) =>
      names
        .split(' ')
        .map((name, at) => plain(`demonstration.${prefix}.${name}`, texts[at]?.[language] ?? ''));
    const RISKS = 'people-move network-fails';
    const demonstration = [
      ...records('', shown.head),
      ...records('phase.', shown.phases),
      ...records('institution.', shown.institutions),
      ...records('course.', shown.courses),
      plain('demonstration.practice', shown.practice[language]),
      ...listed(
        'deliverable',
        'needs visibility courses first-year trainers risk-guide second-year final',
        shown.deliverables,
      ),
      ...listed(
        'risk',
        RISKS,
        shown.risks.map(({ title }) => title),
      ),
      ...listed(
        'risk-measure',
        RISKS,
        shown.risks.map(({ measure }) => measure),
      ),
      ...listed('lesson', 'weekly-practice referrals', shown.lessons),
    ];
    return demonstration;
  },
  'packages/academy (courses)': async (language, load) => {
    type ByLanguage = Readonly<Record<Language, string>>;
    const plain = (code: string, text: string): Leaf => ({
      ...{ code, text, facts: false },
      old: () => text,
    });
    const { courseList } = (await load('courses/list.ts')) as {
      courseList: readonly { id: string; title: ByLanguage; summary: ByLanguage }[];
    };
    const { qtiFaultTexts } = (await load('courses/qti/fault-texts.ts')) as {
      qtiFaultTexts: Readonly<Record<string, ByLanguage>>;
    };
    const { criteriaText, frameworkText } = (await load('courses/certificate-texts.ts')) as {
      criteriaText: (course: object, language: Language) => string;
      frameworkText: (outcome: object, language: Language) => string;
    };
    const { unitTitle } = (await load('statements/cmi5/unit.ts')) as {
      unitTitle: (unit: object) => ByLanguage;
    };
    const numbered = (code: string, name: string, old: (n: number) => string): Leaf => {
      const numbers = [1, 2, 3, 17, 4321];
      const text = old(4321).replace('4321', `{${name}}`);
      return {
        ...{ code, text, facts: true, old: () => '' },
        pairs: numbers.map((n) => [{ [name]: n }, old(n)]),
      };
    };
    const criteria = (dPrime: number): string => criteriaText({ bar: { dPrime } }, language);
    const bars = [1, 1.5, 2.25, 17.875];
    const bar = (n: number): string => (language === 'en' ? `${n}` : `${n}`.replace('.', ','));
    return [
      ...courseList.flatMap(({ id, title, summary }) => [
        plain(`academy.course-title.${id}`, title[language]),
        plain(`academy.course-summary.${id}`, summary[language]),
      ]),
      ...Object.entries(qtiFaultTexts).map(([code, texts]) => plain(code, texts[language])),
      {
        ...{ code: 'academy.certificate.criteria', facts: true, old: () => '' },
        text: criteria(17.875).replace(bar(17.875), '{bar}'),
        pairs: bars.map((n) => [{ bar: bar(n) }, criteria(n)]),
      },
      numbered('academy.certificate.level', 'level', (level) =>
        frameworkText({ framework: 'F', level, verified: true }, language).slice(3),
      ),
      plain(
        'academy.certificate.not-verified',
        frameworkText({ framework: 'F', level: 1, verified: false }, language).split(', ')[2] ?? '',
      ),
      plain('academy.unit.practice', unitTitle({ kind: 'practice' })[language]),
      numbered(
        'academy.unit.sitting',
        'number',
        (number) => unitTitle({ kind: 'sitting', number })[language],
      ),
    ];
  },
};

const kebab = (name: string): string =>
  name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

/** What stands in the numbered places of the products' texts. */
const PLACES: Readonly<Record<string, readonly string[]>> = {
  period: ['period', 'day'],
  changeDetail: ['before', 'times', 'low', 'high'],
  changePercent: ['before', 'percent', 'low', 'high'],
  atLeast: ['count'],
  signalsAbout: ['judged', 'signals', 'wrong'],
  noSignals: ['judged'],
  chartCaption: ['series'],
  chartAlternative: ['first', 'last', 'count', 'highest', 'period', 'warnings'],
  by: ['indicator', 'dimension'],
  barsCaption: ['title'],
  forecastSkill: ['series', 'method', 'origins', 'error'],
  moreProbable: ['level'],
  nowcastHeld: ['series', 'vintages', 'held', 'all'],
  nowcastUntried: ['series', 'vintages'],
  interval: ['level'],
  ratingNote: ['tables'],
  measureCount: ['count', 'overdue'],
  hypothesesNote: ['weights'],
  qualityMissing: ['series', 'missing', 'periods'],
  qualityIncomplete: ['series', 'missing', 'periods'],
  methodWarnings: ['methods'],
  methodRating: ['tables'],
  howFarText: ['count', 'expected', 'bound'],
  asKnownOn: ['day'],
  quarter: ['quarter', 'year'],
  year: ['year'],
};
