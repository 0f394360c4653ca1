/**
 * Letters and digraphs by script, each with its units. The longest that fits is taken. Rows are facts of
 * spelling, after the systems in `transliteration` and practice; `-` is a sign that says nothing.
 */
export const latinGraphemes = `
  SCHTSCH SH+CH, SHTCH SH+CH, SHCH SH+CH, TSCH CH, TCH CH, SCH SH, TZ TS, TS TS, CZ CH, SZ SH, DZH J, DG J, DJ DJ, DZ DZ, DS DZ,
  DH DH, TH TH, KH KH, GH GH, ZH ZH, SH SH, CH CH, PH F, CK K, RH R, OU U, OO U, EE I, AE AE, OE OE,
  A A, B B, C C, D D, E E, F F, G G, H H, I I, J J, K K, L L, M M, N N, O O, P P, Q Q, R R, S S, T T, U U, V V,
  W W, X X+xs, Y Y, Z Z,
  Š SH, Ś SH, Ş SH, Ș SH, Ž ZH, Ź ZH, Ż ZH, Č CH, Ć CH, Ç C, Đ DJ, Ð D, Ł L, Ñ N, ẞ S, Þ TH, Ø OE, Ö OE,
  Ü UE, Ä AE, Æ AE, Œ OE, Ə AE, Ɛ E, Ţ TS, Ț T, Ğ G, Ǧ G, Ŋ N, Ħ H, ı I`;

/** Digits that stand for a letter in a damaged or disguised word. */
export const digitGraphemes = `0 O, 1 I, 2 Z, 3 E, 4 A, 5 S, 6 G, 7 T, 8 B, 9 G`;

export const georgianGraphemes = `
  ა A, ბ B, გ G, დ D, ე E, ვ V, ზ Z, თ T, ი I, კ K, ლ L, მ M, ნ N, ო O, პ P, ჟ ZH, რ R, ს S, ტ T, უ U, ფ ph, ქ K,
  ღ GH, ყ q-ge, შ SH, ჩ CH, ც TS, ძ DZ, წ ts-ge, ჭ tch-ge, ხ KH, ჯ J, ჰ H, ჱ E, ჲ Y, ჳ V, ჴ q-ge, ჵ O, ჶ F`;

export const cyrillicGraphemes = `
  ДЖ j-ru, ТЦ ts-ru, ДЗ dz-ru, КХ KH, ТИ ti-ru+i-ru, ТЁ ti-ru+y?+yo-ru, ТЯ ti-ru+y?+a-ru, ТЮ ti-ru+y?+u-ru,
  А a-ru, Б B, В v-ru, Г g-ru, Д d-ru, Е ye-ru, Ё y?+yo-ru, Ж zh-ru, З z-ru, И i-ru, Й y?, К k-ru, Л L, М M, Н N,
  О o-ru, П P, Р R, С s-ru, Т t-ru, У u-ru, Ф f-ru, Х kh-ru, Ц ts-ru, Ч tch-ru, Ш sh-ru, Щ sh-ru+ch?, Ъ -, Ы i-ru,
  Ь -, Э e-ru, Ю y?+u-ru, Я y?+a-ru, Ґ G, Є y?+ye-ru, І I, Ї y?+I, Ў u-ru, Ђ DJ, Ј y?, Љ L+y?, Њ N+y?, Ћ CH,
  Џ J, Ѓ G+y?, Ќ K+y?, Ѕ DZ, Ә AE, Қ Q, Ғ GH, Ң N, Ө OE, Ү UE, Ұ U, Һ H, Ҳ H, Ӣ I, Ӯ U, Ҷ J, Ѳ F, Ѣ ye-ru`;

export const greekGraphemes = `
  ΟΥ U, ΜΠ m?+B, ΝΤ n?+D, ΓΚ gk, ΓΓ n?+G, ΓΞ n?+X+xs, ΓΧ n?+chi, ΑΥ A+beta, ΕΥ E+beta, ΗΥ I+beta, ΑΙ AE, ΕΙ I,
  ΟΙ I, ΥΙ I, ΤΖ DZ, ΤΣ TS, Α A, Β beta, Γ g-ru, Δ D, Ε E, Ζ Z, Η I, Θ TH, Ι I, Κ k-ru, Λ L, Μ M, Ν N, Ξ X+xs, Ο O,
  Π P, Ρ R, Σ S, Τ T, Υ Y, Φ F, Χ chi, Ψ P+S, Ω O`;

export const armenianGraphemes = `
  ՈՒ U, ԵՒ E+V, Ա A, Բ B, Գ G, Դ D, Ե E, Զ Z, Է E, Ը y?, Թ T, Ժ ZH, Ի I, Լ L, Խ KH, Ծ ts-ge, Կ K, Հ H, Ձ DZ, Ղ GH,
  Ճ tch-ge, Մ M, Յ y?, Ն N, Շ SH, Ո O, Չ CH, Պ P, Ջ J, Ռ R, Ս S, Վ V, Տ T, Ր R, Ց TS, Ւ V, Փ ph, Ք K, Օ O, Ֆ F`;

export const arabicGraphemes = `
  تش CH, تس TS, دج J,
  ا alef, أ alef, إ alef, آ alef, ٱ alef, ى alef, ء hamza, ئ yeh, ؤ waw, ب ba, ت T, ث theh, ج jeem, ح hah, خ khah,
  د dal, ذ thal, ر R, ز zay, س seen, ش sheen, ص sad, ض dad, ط tah, ظ zah, ع ayn, غ ghayn, ف fa, ق qaf, ك kaf, ل L,
  م M, ن N, ه heh, ة teh, و waw, ي yeh, پ P, چ CH, ژ ZH, گ gaf, ک kaf, ی yeh, ڤ V, ۀ heh, ە heh, ھ heh, ہ heh,
  ٹ T, ڈ D, ڑ R, ں N, ے yeh, ۆ waw, ێ yeh, ڭ gaf, ڨ gaf, ڴ gaf, ڥ V`;

export const hebrewGraphemes = `
  ג׳ J, ז׳ ZH, צ׳ CH, ץ׳ CH, ת׳ TH, וו W, יי yod, א alef, ב bet, ג gimel, ד D, ה he, ו vav, ז zayin, ח het, ט tet,
  י yod, כ kaf-he, ך kaf-he, ל L, מ M, ם M, נ N, ן N, ס samekh, ע ayn, פ pe, ף pe, צ tsadi, ץ tsadi, ק qof, ר R,
  ש shin, ת tav, װ W, ױ vav+yod, ײ yod`;
