import type { AnalysisTexts } from './analysis-texts.ts';

/** The texts in Italian. */
export const italian: AnalysisTexts = {
  faults: {
    'analysis.grade.shape': 'non è una valutazione di questa scala, come B2',
    'analysis.grade.lost-step': 'più gradi della scala più fine diventano uno',
    'analysis.grade.lost-lowered': 'l’altra scala non ha questo grado: si prende il più debole',
    'analysis.grade.lost-truth': 'non si dice più quanto sia ritenuto vero',
    'analysis.grade.lost-how-known': 'non si dice più come la fonte lo sappia',
    'analysis.grade.lost-unjudged': 'non si dice più che non era valutabile',
    'analysis.matrix.too-few': 'meno di due ipotesi: non c’è nulla da confrontare',
    'analysis.matrix.duplicate': 'dato due volte: vale il primo',
    'analysis.matrix.unknown': 'un segno per un’ipotesi o un elemento che non è in elenco',
    'analysis.matrix.not-judged': 'non ancora valutato: l’ordine è provvisorio',
    'analysis.matrix.ungraded':
      'senza valutazione, o dichiarato non valutabile: conta quanto il più debole',
    'analysis.matrix.nothing-told-apart': 'nessun elemento distingue le ipotesi',
    'analysis.mark.unmarked': 'una fonte senza contrassegno, o nessuna fonte: nessun contrassegno',
    'analysis.mark.unknown-classification': 'una classifica qui sconosciuta',
    'analysis.mark.classified': 'classificato: si conserva solo in un sistema omologato a ciò',
  },
  consistency: {
    CC: 'molto coerente',
    C: 'coerente',
    N: 'neutro',
    I: 'incoerente',
    II: 'molto incoerente',
    NA: 'non applicabile',
  },
  orderChange: {
    nothing: 'l’ordine resta',
    order: 'cambia l’ordine dietro la prima',
    leader: 'passa in testa un’altra ipotesi',
  },
  reliability: {
    A: 'del tutto affidabile',
    B: 'di solito affidabile',
    C: 'abbastanza affidabile',
    D: 'di solito non affidabile',
    E: 'non affidabile',
    F: 'affidabilità non valutabile',
  },
  credibility: {
    1: 'confermato da altre fonti',
    2: 'probabilmente vero',
    3: 'forse vero',
    4: 'dubbio',
    5: 'poco probabile',
    6: 'veridicità non valutabile',
  },
  source4: {
    A: 'nessun dubbio sulla fonte, o affidabile in ogni caso finora',
    B: 'affidabile nella maggior parte dei casi finora',
    C: 'non affidabile nella maggior parte dei casi finora',
    X: 'la fonte non è valutabile',
  },
  information4: {
    1: 'esattezza fuori dubbio',
    2: 'noto alla fonte di prima mano, non a chi lo trasmette',
    3: 'non noto di prima mano, sostenuto da quanto è agli atti',
    4: 'non noto di prima mano, e nulla lo sostiene',
  },
  tlp: {
    'TLP:CLEAR': 'condivisione senza limiti',
    'TLP:GREEN': 'condivisione nella comunità, non in pubblico',
    'TLP:AMBER': 'per l’organizzazione e i suoi clienti che devono saperlo',
    'TLP:AMBER+STRICT': 'solo per l’organizzazione, per chi deve saperlo',
    'TLP:RED': 'solo per le persone nominate',
  },
};
