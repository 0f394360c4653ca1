import type { LetterTable } from './letter-table.ts';

/**
 * Letters of the Arabic script. `X` is an escape: with the one or two letters after it, it stands for one
 * Arabic letter. No code is the beginning of another, so the way back is unique but for three letters that
 * share a code with another, and for shadda. Teh marbuta is `XAH` at the end of a component, else `XTA`
 * (note 2); who searches takes both into account, as for the Farsi yeh (Appendix B.5.5.6, B.5.6 note 4).
 * Letters without a spelling are "not encoded". U+06A4 and U+06A5 are of Appendix B.5.4. Shadda doubles the
 * letter before it (note 3) and has no row.
 */
export const arabicTable: LetterTable = {
  rule: 'icao.arabic',
  rows: {
    '\u0621': ['XE'], // hamza
    '\u0622': ['XAA'], // alef with madda above
    '\u0623': ['XAE'], // alef with hamza above
    '\u0624': ['U'], // waw with hamza above
    '\u0625': ['I'], // alef with hamza below
    '\u0626': ['XI'], // yeh with hamza above
    '\u0627': ['A'], // alef
    '\u0628': ['B'], // beh
    '\u0629': [
      { text: 'XAH', at: 'end' },
      { text: 'XTA', at: 'before-end' },
      { text: 'XTA', at: 'end', rule: 'icao.arabic.search' },
      { text: 'XAH', at: 'before-end', rule: 'icao.arabic.search' },
    ], // teh marbuta
    '\u062a': ['T'], // teh
    '\u062b': ['XTH'], // theh
    '\u062c': ['J'], // jeem
    '\u062d': ['XH'], // hah
    '\u062e': ['XKH'], // khah
    '\u062f': ['D'], // dal
    '\u0630': ['XDH'], // thal
    '\u0631': ['R'], // reh
    '\u0632': ['Z'], // zain
    '\u0633': ['S'], // seen
    '\u0634': ['XSH'], // sheen
    '\u0635': ['XSS'], // sad
    '\u0636': ['XDZ'], // dad
    '\u0637': ['XTT'], // tah
    '\u0638': ['XZZ'], // zah
    '\u0639': ['E'], // ain
    '\u063a': ['G'], // ghain
    '\u0640': [], // tatwheel
    '\u0641': ['F'], // feh
    '\u0642': ['Q'], // qaf
    '\u0643': ['K'], // kaf
    '\u0644': ['L'], // lam
    '\u0645': ['M'], // meem
    '\u0646': ['N'], // noon
    '\u0647': ['H'], // heh
    '\u0648': ['W'], // waw
    '\u0649': ['XAY'], // alef maksura
    '\u064a': ['Y'], // yeh
    '\u064b': [], // fathatan
    '\u064c': [], // dammatan
    '\u064d': [], // kasratan
    '\u064e': [], // fatha
    '\u064f': [], // damma
    '\u0650': [], // kasra
    '\u0652': [], // sukun
    '\u0670': [], // superscript alef
    '\u0671': ['XXA'], // alef wasla
    '\u0679': ['XXT'], // tteh
    '\u067c': ['XRT'], // teh with ring
    '\u067e': ['P'], // peh
    '\u0681': ['XKE'], // hah with hamza above
    '\u0685': ['XXH'], // hah with 3 dots above
    '\u0686': ['XC'], // tcheh
    '\u0688': ['XXD'], // ddal
    '\u0689': ['XDR'], // dal with ring
    '\u0691': ['XXR'], // rreh
    '\u0693': ['XRR'], // reh with ring
    '\u0696': ['XRX'], // reh with dot below and dot above
    '\u0698': ['XJ'], // jeh
    '\u069a': ['XXS'], // seen with dot below and dot above
    '\u069c': [], // seen with 3 dots below and 3 dots above
    '\u06a2': [], // feh with dot moved below
    '\u06a4': ['V'], // veh
    '\u06a5': ['XF'], // feh with 3 dots below
    '\u06a7': [], // qaf with dot above
    '\u06a8': [], // qaf with 3 dots above
    '\u06a9': ['XKK'], // keheh
    '\u06ab': ['XXK'], // kaf with ring
    '\u06ad': ['XNG'], // ng
    '\u06af': ['XGG'], // gaf
    '\u06ba': ['XNN'], // noon ghunna
    '\u06bc': ['XXN'], // noon with ring
    '\u06be': ['XDO'], // heh doachashmee
    '\u06c0': ['XYH'], // heh with yeh above
    '\u06c1': ['XXG'], // heh goal
    '\u06c2': ['XGE'], // heh goal with hamza above
    '\u06c3': ['XTG'], // teh marbuta goal
    '\u06cc': [
      'XYA',
      { text: 'Y', rule: 'icao.arabic.search' },
      { text: 'XAY', rule: 'icao.arabic.search' },
    ], // farsi yeh
    '\u06cd': ['XXY'], // yeh with tail
    '\u06d0': ['Y'], // yeh
    '\u06d2': ['XYB'], // yeh barree
    '\u06d3': ['XBE'], // yeh barree with hamza above
  },
};
