import type { Stream } from '../../random/stream.ts';
import type { WrittenName } from './written-name.ts';

/** Names put together from Arabic syllables. */
export const arabicName = (female: boolean, source: Stream): WrittenName => {
  const given = (): string => source.pick(first) + source.pick(female ? feminine : masculine);
  const article = source.chance(500) ? 'ال' : '';
  return {
    primary: article + source.pick(first) + source.pick(middle) + source.pick(last),
    secondary: source.chance(350) ? `${given()} ${given()}` : given(),
  };
};

const first: readonly string[] = [
  'نا',
  'سا',
  'كا',
  'يو',
  'ها',
  'تا',
  'لي',
  'ري',
  'فا',
  'مو',
  'حا',
  'شو',
];
const middle: readonly string[] = ['ر', 'ج', 'ب', 'ق', 'ز', 'د'];
const last: readonly string[] = ['ري', 'مد', 'لوف', 'زيز', 'باني', 'سري', 'ذلي', 'جار'];
const masculine: readonly string[] = ['ريم', 'صر', 'ضل', 'مخ', 'وفيق', 'زان'];
const feminine: readonly string[] = ['ظرة', 'لمة', 'ميرا', 'زين', 'وية', 'حور'];
