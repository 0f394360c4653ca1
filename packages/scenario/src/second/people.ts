import type { Dice } from './random.ts';

/** A person before a message is written about them. States are fictitious (UTO, QMA to QZZ). */
export interface Traveller {
  readonly surname: string;
  /** Absent for a person with one name. */
  readonly given?: string;
  readonly title: string;
  readonly sex: 'F' | 'M';
  /** `1987-04-09`. */
  readonly born: string;
  readonly nationality: string;
  readonly secondNationality?: string;
  readonly residence: string;
  readonly papers: readonly Paper[];
  readonly reference: string;
  readonly ticket: string;
  readonly tag: string;
  readonly flyer: string;
  readonly infant: boolean;
}

/** A passport, or a paper beside it. */
interface Paper {
  readonly type: 'P' | 'I' | 'V';
  readonly number: string;
  readonly issuer: string;
  readonly expiry: string;
}

const SURNAMES =
  "O'BRIEN D'ARCOURT TRESK VALDUR MOLNESS KEPPELER ORRIDGE SANDVEE TULLOCHE BRANTEK DELLAROSA VANDERVELK HOLMQUAR PETTERBY ZAVRIK NAKSU OLDEMAR RUSTAVEN GRINDAL SOBOTKAN L'ESTRIGO FARNACK ULLENS WIGGLETON QUARRAY".split(
    ' ',
  );
const FEMALE = 'NORA ELSBET MARIKKA TOVE SAMIRA KATYUSA PILVI ANSKA ORLAITH BEATRYS'.split(' ');
const MALE = 'LEO ANDREW ALEXANDR SIRIL JONAS KOFFI TAMAZ BERTIL OSKARI MERVYN'.split(' ');
const CYRILLIC_SURNAMES = 'ТРЕСКОВ МОЛИНЕЦ ВАРДУНОВ КЕПЛЕРОВ САНДУК ЗАВРИК ОЛДЕМАР'.split(' ');
const CYRILLIC_FEMALE = 'НОРА ТОВА САМИРА МАРИКА'.split(' ');
const CYRILLIC_MALE = 'ЛЕВ АНДРЕЙ ТАМАЗ ИОНА'.split(' ');
/** No two of them differ in one bit of one letter, so that a flipped bit makes no other state of the list. */
const STATES = ['UTO', 'QMA', 'QND', 'QPI', 'QVG', 'QWZ', 'QSH', 'QTB'] as const;
const LETTERS = 'ABCDEFGHJKLMNPRSTVWXYZ';

/** Draws the people of one message: nobody shares a name or a number with another. */
export const peopleOf = (count: number, roll: Dice, cyrillic: boolean): readonly Traveller[] => {
  const taken = new Set<string>();
  return Array.from({ length: count }, () => {
    for (;;) {
      const one = traveller(roll, cyrillic);
      const key = `${one.surname}/${one.given}`;
      const unlike = [key, one.born, one.reference, one.ticket, one.tag];
      if (unlike.some((value) => taken.has(value))) continue;
      for (const value of unlike) taken.add(value);
      return one;
    }
  });
};

const traveller = (roll: Dice, cyrillic: boolean): Traveller => {
  const sex = roll.one(['F', 'M'] as const);
  const infant = roll.percent(8);
  const born = infant ? dateOf(2024 + roll.below(2), roll) : dateOf(1938 + roll.below(70), roll);
  const nationality = roll.one(STATES);
  const other = roll.one(STATES);
  const paper = (type: Paper['type'], issuer: string): Paper => ({
    type,
    issuer,
    number: `${LETTERS.charAt(roll.below(LETTERS.length))}${roll.digits(7)}`,
    expiry: dateOf(2027 + roll.below(8), roll),
  });
  const given = roll.one(
    cyrillic ? (sex === 'F' ? CYRILLIC_FEMALE : CYRILLIC_MALE) : sex === 'F' ? FEMALE : MALE,
  );
  return {
    surname: roll.one(cyrillic ? CYRILLIC_SURNAMES : SURNAMES),
    ...(roll.percent(4) ? {} : { given }),
    title: infant ? (sex === 'F' ? 'MISS' : 'MSTR') : sex === 'F' ? 'MRS' : 'MR',
    sex,
    born,
    nationality,
    infant,
    ...(other !== nationality && roll.percent(10) ? { secondNationality: other } : {}),
    residence: roll.percent(80) ? nationality : other,
    papers: [
      ...(roll.percent(92) ? [paper('P', nationality)] : []),
      ...(roll.percent(15) ? [paper(roll.one(['I', 'V'] as const), other)] : []),
    ],
    reference: roll.digits(10),
    ticket: roll.digits(13),
    tag: roll.digits(6),
    flyer: roll.digits(9),
  };
};

const dateOf = (year: number, roll: Dice): string =>
  `${year}-${two(1 + roll.below(12))}-${two(1 + roll.below(28))}`;

/** A number in two digits. */
const two = (value: number): string => String(value).padStart(2, '0');
