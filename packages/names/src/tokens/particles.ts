/** Kinds of words in a name. */
export type WordKind = 'name' | 'initial' | 'particle' | 'patronymic' | 'title';

/**
 * Words that go with another: articles, prepositions, words of descent. They are kept or left out as the writer
 * likes, and say little about who somebody is.
 */
const PARTICLES = `
  AL EL UL ES AS AR AD AZ AN ASH ATH AT BIN BEN IBN IBNI BINT BINTI BINTE BTE OULD WALAD ABU ABOU ABI UMM OM DE DEL
  DELLA DELLE DEI DEGLI DI DA DAS DO DOS DU DES D LA LE LOS LAS LO Y E VAN VON VOM ZU ZUM ZUR DER DEN TEN TER TE OF
  THE UD UR UDDIN AF AV OG MAC MC FITZ SAN SANTA ST Z ZADE
  ال بن ابن بنت ابو ابي ام آل בן בת БИН ИБН АЛ ЭЛ АЛЬ ЭЛЬ ДЕ ДА ДИ ДУ ФОН ВАН АБУ`;

/** Words of descent after a name: son of, daughter of. */
const DESCENT = `OGLU OGLY OGLI OĞLU OGHLU UGLI UULU KYZY KIZI QIZI KIZY QYZY ОГЛЫ ОГЛУ КЫЗЫ УУЛУ ზე`;

/** Forms of address, ranks and degrees. */
const TITLES = `
  MR MRS MS MISS MSTR MASTER MISTER MX DR DOCTOR PROF PROFESSOR SIR DAME LADY LORD HON REV FR SR SRA SRTA MME MLLE MADAME
  MONSIEUR HERR FRAU SIG SIGRA SIGNOR SIGNORA SENOR SEÑOR DON DOÑA ING ENG PHD MD JR II III IV CHD INF SHAIKH SHEIKH
  SHEIK SHAYKH CHEIKH SAYYID SAYED SEYED HAJI HAJJ HAJJI AL-HAJJ MULLAH MULLA MAULAVI MAWLAWI QARI USTAD USTAZ IMAM
  PRESIDENT PRÄSIDENT PRESIDENTE GENERAL COLONEL MAJOR CAPTAIN CAPT LIEUTENANT MINISTER AMBASSADOR PRINCE PRINCESS
  KING QUEEN BATONI KALBATONI ბატონი ქალბატონი PAN PANI GOSPODIN GOSPOJA ГОСПОДИН ГОСПОЖА ПАН ПАНИ ДОКТОР BEY EFENDI
  الدكتور الشيخ السيد شيخ سيد حاج دكتور LLC LTD SA`;

const set = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));
const particles = set(PARTICLES);
const descent = set(DESCENT);
const titles = set(TITLES);

/** Endings of patronymics: Russian, Ukrainian, Belarusian, Bulgarian in Latin and Cyrillic. */
const PATRONYMIC =
  /^.{2,}(?:[OE]V[IY]T?CH|[OE]VI[CČĆ]|YOVICH|IEVI[CČ]H?|[OEY]VNA|ICHNA|INICHNA|ОВИЧ|ЕВИЧ|ЁВИЧ|ЬИЧ|ОВНА|ЕВНА|ЁВНА|ИЧНА|ІВНА|ЇВНА|ОВИЧІ?)$/;

/** What kind of word one of a name is, by itself. */
export const kindOf = (word: string): WordKind => {
  if (word.length === 1 && !particles.has(word)) return 'initial';
  if (particles.has(word) || descent.has(word)) return word.length === 1 ? 'initial' : 'particle';
  if (titles.has(word)) return 'title';
  return word.length > 6 && PATRONYMIC.test(word) ? 'patronymic' : 'name';
};

/** Words between the name of a person and that of the father: there the order of names says who is whose child. */
export const sonOf: ReadonlySet<string> = set('BIN BEN IBN BINT BINTI OULD بن ابن بنت בן בת');
