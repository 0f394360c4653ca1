import type { Stream } from '../../random/stream.ts';
import type { WrittenName } from './written-name.ts';

/** Names put together from Cyrillic syllables; endings tell women from men. */
export const cyrillicName = (
  language: 'uk' | 'ru',
  female: boolean,
  source: Stream,
): WrittenName => {
  const [stems, ends] = surnames[language];
  const end = source.pick(ends);
  const [given, more] = givens[language];
  return {
    primary: source.pick(stems) + source.pick(stems).toLowerCase() + (female ? end[1] : end[0]),
    secondary: [source.pick(given), source.pick(given)]
      .slice(0, source.chance(400) ? 2 : 1)
      .map((stem) => stem + source.pick(female ? more[1] : more[0]))
      .join(' '),
  };
};

type Ends = readonly (readonly [male: string, female: string])[];

const surnames: Readonly<Record<'uk' | 'ru', readonly [readonly string[], Ends]>> = {
  uk: [
    ['Гор', 'Зор', 'Щер', 'Буд', 'Яр', 'Тих', 'Їж', 'Рад', 'Стол', 'Ґал', 'Хар', 'Юш'],
    [
      ['енко', 'енко'],
      ['ський', 'ська'],
      ['иха', 'иха'],
      ['ович', 'ович'],
      ['юк', 'юк'],
    ],
  ],
  ru: [
    ['Гор', 'Мел', 'Щер', 'Буд', 'Жар', 'Тих', 'Вол', 'Эр', 'Цвет', 'Хар', 'Юд', 'Кос'],
    [
      ['ов', 'ова'],
      ['ский', 'ская'],
      ['ин', 'ина'],
      ['евич', 'евич'],
      ['ых', 'ых'],
    ],
  ],
};

const givens: Readonly<
  Record<'uk' | 'ru', readonly [readonly string[], readonly [readonly string[], readonly string[]]]>
> = {
  uk: [
    ['Ми', 'Ра', 'До', 'Бо', 'Зла', 'Ве', 'Лю', 'Є', 'Свя'],
    [
      ['слав', 'мир', 'гій', 'дан', 'тил'],
      ['мила', 'слава', 'рина', 'ія', 'йна'],
    ],
  ],
  ru: [
    ['Ми', 'Ра', 'До', 'Бо', 'Зла', 'Ве', 'Лю', 'Я', 'Свя'],
    [
      ['слав', 'мир', 'рий', 'гор', 'тыл'],
      ['мила', 'слава', 'рина', 'жена', 'ия'],
    ],
  ],
};
