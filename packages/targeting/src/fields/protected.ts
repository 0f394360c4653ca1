/**
 * Characteristics that a criterion must not read, directly or by a proxy. Source: Directive (EU) 2016/681 Art. 6(4); Charter
 * Art. 21; Directive (EU) 2016/680 Art. 10 and 11(3); `behaviour` and `score`: R29 and R30.
 */
export const characteristics = [
  'name',
  'nationality',
  'sex',
  'birthplace',
  'age',
  'language',
  'ethnic-origin',
  'belief',
  'political-opinion',
  'union',
  'health',
  'sexual-life',
  'protection',
  'phone-prefix',
  'residence',
  'free-text',
  'behaviour',
  'score',
] as const;

/** One of {@link characteristics}. */
export type Characteristic = (typeof characteristics)[number];

/** Words of a field's name and what they stand for; the first that matches counts. */
const byWord: readonly (readonly [RegExp, Characteristic])[] = [
  [/^(?:birth-?place|place-of-birth|born)$/, 'birthplace'],
  [
    /^(?:nationalit(?:y|ies)|citizens?(?:hip)?|countr(?:y|ies)|states?|issuer|issuing|passport-of)$/,
    'nationality',
  ],
  [/^(?:phone|telephone|mobile|dial(?:ling)?|prefix|msisdn|contact)$/, 'phone-prefix'],
  [/^(?:sex|gender|title|salutation|pregnan(?:t|cy))$/, 'sex'],
  [/^(?:age|birth|birthday|dob|minor|child)$/, 'age'],
  [/^(?:lang|languages?|locale|script|alphabet|accent)$/, 'language'],
  [
    /^(?:race|racial|ethnic(?:ity)?|origin-group|skin|colou?r|tribe|caste|social)$/,
    'ethnic-origin',
  ],
  [/^(?:meals?|diet|religio(?:n|us)|belief|faith|clergy|halal|kosher)$/, 'belief'],
  [/^(?:politic(?:s|al)|opinion|party)$/, 'political-opinion'],
  [/^(?:union|labou?r)$/, 'union'],
  [
    /^(?:health|medical|wheelchair|disabilit(?:y|ies)|disabled|assistance|genetic|biometric|ssr)$/,
    'health',
  ],
  [/^(?:sexual|orientation|partner|marital)$/, 'sexual-life'],
  [/^(?:asylum|refugee|stateless|protection)$/, 'protection'],
  [/^(?:names?|surname|given|forename|patronymic|holder|e?mail)$/, 'name'],
  [/^(?:address|residence|residency|postcode|zip|city|street|sale)$/, 'residence'],
  [/^(?:remarks?|free|text|osi|notes?|comments?)$/, 'free-text'],
  [/^(?:emotions?|affect|deception|lie|nervous(?:ness)?|behaviou?r|gait|gaze)$/, 'behaviour'],
  [/^(?:scores?|risk|rank|weight|probability|likelihood)$/, 'score'],
];

/**
 * What the name of a field that is not on the allow list stands for, by its words (`passenger.countryOfBirth`,
 * `meal_code`); undefined where its words say nothing.
 */
export const standsFor = (name: string): Characteristic | undefined => {
  const parts = name
    .slice(0, 200)
    .replace(/([a-z])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .split(/[^a-z]+/)
    .filter((part) => part !== '');
  if (parts.includes('birth') && parts.some((part) => /^(?:place|country|state|city)$/.test(part)))
    return 'birthplace';
  return byWord.find(([pattern]) => parts.some((part) => pattern.test(part)))?.[1];
};

/** What a value stands for by its own form, whatever the field: `+995` is a dialling prefix, `ka-GE` a language. */
export const valueStandsFor = (value: string): Characteristic | undefined => {
  if (/^(?:\+|00)\d{1,15}$/.test(value)) return 'phone-prefix';
  if (/^[a-z]{2}(?:[-_][A-Z][a-z]{3})?[-_][A-Z]{2}$/.test(value)) return 'language';
  if (/^(?:refugee|stateless|asylum)\b/i.test(value)) return 'protection';
  if (/^[A-Z]{2}ML$/.test(value)) return 'belief';
  return undefined;
};
