/**
 * Units of sound: the small alphabet in which names of every script are compared. A unit is a letter or a
 * digraph of Latin spelling (`SH`), or a letter of another script (`ხ`) that may become several of those, so
 * that all readings of a word lie in one short row of units.
 */
const LATIN = `
  A E I O U Y B C D F G H J K L M N P Q R S T V W X Z
  SH CH ZH KH TS TH GH DZ DH DJ AE OE UE xs`;

/** Letters of other scripts that no single Latin unit stands for. A question mark says: may be left out. */
const NATIVE = `
  ph q-ge ts-ge tch-ge w-hy chi beta m? n? gk y? ch? g-ru kh-ru ts-ru zh-ru e-ru yo-ru z-ru s-ru v-ru u-ru a-ru
  o-ru ye-ru i-ru k-ru t-ru d-ru f-ru j-ru sh-ru tch-ru ti-ru dz-ru
  alef waw yeh ayn teh heh ba jeem hah khah thal sad dad zah ghayn fa qaf kaf sheen seen theh tah hamza dal zay gaf
  bet vav yod he pe kaf-he qof tsadi shin tav het tet samekh gimel zayin`;

/** The names of all units; the number of a unit is its place, from 1. */
export const unitNames: readonly string[] = ['', ...`${LATIN} ${NATIVE}`.trim().split(/\s+/)];

/** How many numbers a table over units needs. */
export const UNIT_COUNT: number = unitNames.length;

const NUMBERS: ReadonlyMap<string, number> = new Map(unitNames.map((name, at) => [name, at]));

/** The number of a unit by its name. */
export const unit = (name: string): number => {
  const number = NUMBERS.get(name);
  if (number === undefined) throw new RangeError(`no unit ${name}`);
  return number;
};

/** The units that Latin spelling has. */
export const latinUnits: readonly number[] = LATIN.trim().split(/\s+/).map(unit);
