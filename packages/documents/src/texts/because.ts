import type { Language } from '@amirani/core/languages';

/** How a language says what tells that a document has a chip, or none; `{0}` is the model or the day. */
interface ReasonTexts {
  readonly symbol: string;
  readonly noSymbol: string;
  readonly model: string;
  readonly since: string;
  readonly visa: string;
  readonly other: string;
}

const texts: Readonly<Record<Exclude<Language, 'en'>, ReasonTexts>> = {
  ka: {
    symbol: 'მასზე სიმბოლოა დაბეჭდილი',
    noSymbol: 'მასზე სიმბოლო დაბეჭდილი არ არის',
    model: 'მოდელი {0}',
    since: 'გაცემულია {0}-იდან',
    visa: 'ვიზა',
    other: 'სხვა დოკუმენტი',
  },
  lv: {
    symbol: 'uz tā uzdrukāts simbols',
    noSymbol: 'uz tā nav uzdrukāts simbols',
    model: 'modelis {0}',
    since: 'izdots kopš {0}',
    visa: 'vīza',
    other: 'cits dokuments',
  },
  fr: {
    symbol: 'le symbole y est imprimé',
    noSymbol: "le symbole n'y est pas imprimé",
    model: 'modèle {0}',
    since: 'délivré depuis le {0}',
    visa: 'visa',
    other: 'autre document',
  },
  it: {
    symbol: 'il simbolo vi è stampato',
    noSymbol: 'il simbolo non vi è stampato',
    model: 'modello {0}',
    since: 'rilasciato dal {0}',
    visa: 'visto',
    other: 'altro documento',
  },
  es: {
    symbol: 'lleva impreso el símbolo',
    noSymbol: 'no lleva impreso el símbolo',
    model: 'modelo {0}',
    since: 'expedido desde el {0}',
    visa: 'visado',
    other: 'otro documento',
  },
};

const forms: readonly (readonly [RegExp, keyof ReasonTexts])[] = [
  [/^symbol printed on it$/, 'symbol'],
  [/^no symbol printed on it$/, 'noSymbol'],
  [/^model (.+)$/, 'model'],
  [/^issued since (.+)$/, 'since'],
  [/^visa$/, 'visa'],
  [/^other$/, 'other'],
];

/** What tells that a document has a chip, in words of a language; as it is where the words are not known. */
export const becauseText = (because: string, language: Language): string => {
  if (language === 'en') return because;
  for (const [form, name] of forms) {
    const found = form.exec(because);
    if (found !== null) return texts[language][name].replace('{0}', () => found[1] ?? '');
  }
  return because;
};
