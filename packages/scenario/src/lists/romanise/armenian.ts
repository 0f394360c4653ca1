import { byTable, type Romaniser, type RomanTable } from './by-table.ts';

/** BGN/PCGN 1981 without marks, as Armenian passports have it. */
const passport: RomanTable = {
  ա: 'a',
  բ: 'b',
  գ: 'g',
  դ: 'd',
  ե: 'e',
  '^ե': 'ye',
  զ: 'z',
  է: 'e',
  ը: 'y',
  թ: 't',
  ժ: 'zh',
  ի: 'i',
  լ: 'l',
  խ: 'kh',
  ծ: 'ts',
  կ: 'k',
  հ: 'h',
  ձ: 'dz',
  ղ: 'gh',
  ճ: 'ch',
  մ: 'm',
  յ: 'y',
  ն: 'n',
  շ: 'sh',
  ո: 'o',
  '^ո': 'vo',
  չ: 'ch',
  պ: 'p',
  ջ: 'j',
  ռ: 'r',
  ս: 's',
  վ: 'v',
  տ: 't',
  ր: 'r',
  ց: 'ts',
  ւ: 'v',
  ու: 'u',
  փ: 'p',
  ք: 'k',
  օ: 'o',
  ֆ: 'f',
  և: 'ev',
  '^և': 'yev',
};

/** ISO 9985:1996 with its marks left out. */
const iso: RomanTable = {
  '^ե': 'e',
  '^ո': 'o',
  խ: 'x',
  ծ: 'c',
  ց: 'c',
  ձ: 'j',
  ղ: 'g',
  ճ: 'c',
  չ: 'c',
  շ: 's',
  ժ: 'z',
  ջ: 'j',
};

/** Western Armenian sounds and the -ian of the diaspora. */
const western: RomanTable = {
  յան$: 'ian',
  ջ: 'ch',
  ճ: 'dj',
  պ: 'b',
  բ: 'p',
  կ: 'g',
  գ: 'k',
  տ: 'd',
  դ: 't',
  ծ: 'dz',
  '^ե': 'ye',
  ու: 'ou',
};

/** By way of Russian, and of French. */
const throughRussian: RomanTable = {
  հ: 'g',
  ղ: 'g',
  ջ: 'dzh',
  յ: 'i',
  '^ե': 'e',
  '^ո': 'vo',
  ը: 'e',
};
const french: RomanTable = { յան$: 'ian', շ: 'ch', ճ: 'tch', չ: 'tch', ջ: 'dj', ու: 'ou', ժ: 'j' };

/** Armenian; the first is the passport's. */
export const armenianSystems: readonly Romaniser[] = [
  byTable('BGN/PCGN 1981 Armenian', passport),
  byTable('ISO 9985 without marks', passport, iso),
  byTable('Western Armenian', passport, western),
  byTable('Armenian through Russian', passport, throughRussian),
  byTable('Armenian, French habit', passport, french),
];
