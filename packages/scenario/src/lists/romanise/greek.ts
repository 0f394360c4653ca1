import { byTable, type Romaniser, type RomanTable } from './by-table.ts';

/** ELOT 743:2001 and ISO 843, transcription, as Greek passports have it. */
const elot: RomanTable = {
  α: 'a',
  ά: 'a',
  β: 'v',
  γ: 'g',
  δ: 'd',
  ε: 'e',
  έ: 'e',
  ζ: 'z',
  η: 'i',
  ή: 'i',
  θ: 'th',
  ι: 'i',
  ί: 'i',
  ϊ: 'i',
  ΐ: 'i',
  κ: 'k',
  λ: 'l',
  μ: 'm',
  ν: 'n',
  ξ: 'x',
  ο: 'o',
  ό: 'o',
  π: 'p',
  ρ: 'r',
  σ: 's',
  ς: 's',
  τ: 't',
  υ: 'y',
  ύ: 'y',
  ϋ: 'y',
  ΰ: 'y',
  φ: 'f',
  χ: 'ch',
  ψ: 'ps',
  ω: 'o',
  ώ: 'o',
  ου: 'ou',
  ού: 'ou',
  γγ: 'ng',
  γξ: 'nx',
  γχ: 'nch',
  '^μπ': 'b',
  μπ: 'mp',
  ευ: 'ev',
  εύ: 'ev',
  αυ: 'av',
  αύ: 'av',
  ευκ: 'efk',
  ευσ: 'efs',
  ευτ: 'eft',
  ευθ: 'efth',
  ευφ: 'ef',
  αυτ: 'aft',
};

/** By ear, as English speakers are helped to read it. */
const english: RomanTable = {
  μπ: 'b',
  ντ: 'd',
  γκ: 'g',
  χ: 'h',
  υ: 'i',
  ύ: 'i',
  η: 'e',
  ή: 'e',
  φ: 'ph',
  γι: 'yi',
  γε: 'ye',
};

/** ISO 843 letter by letter, without marks. */
const letters: RomanTable = {
  ου: 'oy',
  ού: 'oy',
  ευ: 'ey',
  εύ: 'ey',
  αυ: 'ay',
  αύ: 'ay',
  γγ: 'gg',
  μπ: 'mp',
  '^μπ': 'mp',
};

/** The habit of the diaspora: u for ou, endings cut to what neighbours can say. */
const diaspora: RomanTable = {
  ου: 'u',
  ού: 'u',
  χ: 'h',
  κ: 'c',
  ξ: 'x',
  υ: 'y',
  όπουλος$: 'opoulos',
  γγ: 'ng',
};

/** Greek; the first is the passport's. */
export const greekSystems: readonly Romaniser[] = [
  byTable('ELOT 743', elot),
  byTable('Greek, English habit', elot, english),
  byTable('ISO 843 by letters', elot, letters),
  byTable('Greek, diaspora', elot, diaspora),
];
