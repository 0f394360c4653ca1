/**
 * How near units are, in hundredths of a letter. A line `15: K Q C` says that each of these costs at most 15
 * against each other; `0 ხ: KH X` style lines (`name: unit cost ...`) say what a letter of another script may
 * become. What no line brings near costs a letter (100). Set by hand from the systems of transliteration.
 */
export const latinNearness = `
  8: I Y
  10: V W
  10: K Q C
  12: Y J
  12: U UE
  12: O OE
  12: A AE
  12: E AE
  12: T TH
  12: D DH
  15: KH X H
  15: TS C
  15: ZH J
  15: GH G
  15: DJ J D
  18: TS Z
  20: I J
  25: U O
  25: KH K
  25: UE Y I
  25: ZH Z
  25: SH CH
  25: SH S
  25: CH C
  28: E I
  28: OE E
  28: C S
  30: S Z
  30: KH CH
  30: KH GH
  30: J G
  30: DZ Z J
  30: U W
  30: DH Z TH
  35: CH K
  35: TS S
  35: TH S
  35: DZ TS
  35: X K
  40: A E
  40: SH ZH
  40: SH X
  40: GH R
  40: GH H
  40: CH J
  40: B V
  40: V F
  40: G K
  40: D T
  45: A O
  45: B P
  45: Q GH
  45: CH TS
  45: P F
  45: J H
  50: O V
  50: V U
  50: D Z
  55: Q Y
  55: W TS
  60: A I
  60: A U
  60: E O
  70: M N
  70: L R
  xs: S 0, Z 20, SH 40
`;

/** What letters of other scripts become, with the cost of each. */
export const nativeNearness = `
  ph: P 0, F 8
  q-ge: Q 0, K 8, G 30, KH 25, Y 35, X 35
  ts-ge: TS 0, C 5, W 20, Z 20, S 25
  tch-ge: CH 0, W 30, C 10, TS 30
  w-hy: V 0, W 0
  chi: CH 0, KH 0, H 5, X 10
  beta: V 0, F 10, B 15, U 15
  m?: M 0, N 10
  n?: N 0, G 10
  gk: G 0, K 15
  y?: Y 0, I 0, J 0, E 20
  ch?: CH 0, T 40, C 10
  g-ru: G 0, H 5, GH 5, V 60, Y 40
  kh-ru: KH 0, H 0, X 5, CH 10, J 20, G 40
  ts-ru: TS 0, C 5, Z 5, S 30, T 35, CH 40
  zh-ru: ZH 0, J 5, G 10, Z 12, SH 35, X 40
  e-ru: E 0, A 15, AE 0, OE 20
  yo-ru: E 5, O 10, OE 0, U 25, I 35
  z-ru: Z 0, S 5, TH 20, C 35
  s-ru: S 0, C 8, Z 12, TH 20, SH 22, TS 30
  v-ru: V 0, W 5, F 35, U 25, B 35
  u-ru: U 0, W 10, O 15, UE 0, Y 20, OE 35, V 40
  a-ru: A 0, U 18, O 22, E 25, AE 0
  o-ru: O 0, A 18, U 15, OE 10, E 40
  ye-ru: E 0, A 20, I 22, AE 0, OE 5
  i-ru: I 0, Y 0, E 12, J 15, UE 20
  k-ru: K 0, C 0, Q 0, X 10, CH 18, G 40
  t-ru: T 0, TH 5, D 35
  d-ru: D 0, TH 25, DH 0, T 35
  f-ru: F 0, V 10, TH 30, P 40
  j-ru: J 0, G 5, DJ 0, ZH 10, DZ 20, CH 40
  sh-ru: SH 0, CH 15, S 15, X 20, J 40
  ti-ru: T 0, CH 12, TH 5, D 35
  dz-ru: DZ 0, J 5, Z 8, TS 20
  tch-ru: CH 0, C 5, TS 30, J 40
  alef: A 0, E 8, O 12, U 20, I 15, AE 0
  waw: U 0, O 0, W 0, V 5, OE 5, UE 5, Y 40
  yeh: I 0, Y 0, E 3, J 8, A 30, AE 5
  ayn: A 0, E 10, O 15, I 15, U 20, AE 0
  hamza: A 10, E 10, I 10
  teh: A 0, E 5, H 10, T 8
  heh: H 0, A 10, E 12
  ba: B 0, P 8, V 15
  jeem: J 0, G 3, ZH 3, DJ 0, CH 12, Y 40, C 30
  hah: H 0, KH 15, CH 25
  khah: KH 0, H 5, X 10, CH 15, K 15, J 20, GH 30
  theh: TH 0, T 8, S 8
  thal: DH 0, D 8, Z 8, TH 10
  dal: D 0, T 25, DH 5
  zay: Z 0, S 15, TS 20, J 40
  sad: S 0, C 20
  dad: D 0, DH 5, Z 15
  tah: T 0, D 40
  zah: Z 0, DH 5, D 20
  ghayn: GH 0, G 0, H 20, R 25, Q 30, K 40
  fa: F 0, V 3, P 20, W 30
  qaf: Q 0, K 5, G 20, C 10, GH 30
  kaf: K 0, C 0, Q 10, G 12, CH 25, X 15
  gaf: G 0, K 25, J 30, GH 10
  seen: S 0, C 5, Z 15, TS 30, TH 25
  sheen: SH 0, CH 5, S 25, J 35, ZH 30, X 30
  bet: B 0, V 0, W 5, P 40
  vav: V 0, U 0, O 0, W 3, OE 5, UE 5
  yod: I 0, Y 0, J 8, E 5, A 30
  he: H 0, A 10, E 12
  pe: P 0, F 0, V 20
  kaf-he: K 0, CH 8, KH 0, C 5, H 15, X 15
  qof: K 0, Q 0, C 0, G 30, CH 20, X 15
  tsadi: TS 0, Z 8, C 10, CH 15
  shin: SH 0, S 5, CH 15, J 35, ZH 30
  tav: T 0, TH 0
  het: H 0, CH 5, KH 0, X 15
  tet: T 0, TH 12
  samekh: S 0, C 5, Z 20
  gimel: G 0, J 12, GH 5
  zayin: Z 0, S 10, ZH 20
`;

/** What it costs to leave a unit out or put one in, where that is less than a letter. */
export const omissions = `
  H 30, Y 45, J 60, W 70, A 80, E 65, I 75, O 80, U 80, AE 70, OE 75, UE 75, xs 8, TH 90,
  y? 8, ch? 15, m? 15, n? 12, ye-ru 65, i-ru 70, a-ru 80, o-ru 80, u-ru 80, e-ru 70, yo-ru 75,
  alef 22, ayn 12, hamza 4, waw 45, yeh 35, teh 12, heh 30, hah 45, yod 25, vav 40, he 22, het 60`;

/** The same against a word whose script leaves vowels out. */
export const omissionsBesideAbjads = `
  A 4, E 4, I 5, O 7, U 6, AE 5, OE 8, UE 8, Y 14, H 25, W 30, J 45, a-ru 4, e-ru 4, i-ru 5, o-ru 6, u-ru 6, ye-ru 4, yo-ru 8`;
