import type { AnalysisTexts } from './analysis-texts.ts';

/** The texts in Spanish. */
export const spanish: AnalysisTexts = {
  faults: {
    'analysis.grade.shape': 'no es una calificación de esta escala, como B2',
    'analysis.grade.lost-step': 'varios grados de la escala más fina pasan a ser uno',
    'analysis.grade.lost-lowered': 'la otra escala no tiene ese grado: se toma el más débil',
    'analysis.grade.lost-truth': 'ya no se dice en qué medida se tiene por cierto',
    'analysis.grade.lost-how-known': 'ya no se dice cómo lo sabe la fuente',
    'analysis.grade.lost-unjudged': 'ya no se dice que no pudo valorarse',
    'analysis.matrix.too-few': 'menos de dos hipótesis: no hay nada que comparar',
    'analysis.matrix.duplicate': 'dado dos veces: vale el primero',
    'analysis.matrix.unknown': 'una marca para una hipótesis o un indicio que no está en la lista',
    'analysis.matrix.not-judged': 'aún sin valorar: el orden es provisional',
    'analysis.matrix.ungraded':
      'sin calificar, o calificado como no valorable: pesa tan poco como el más débil',
    'analysis.matrix.nothing-told-apart': 'ningún indicio distingue las hipótesis',
    'analysis.mark.unmarked': 'una fuente sin marca, o ninguna fuente: el producto no tiene marca',
    'analysis.mark.unknown-classification': 'una clasificación que aquí no se conoce',
    'analysis.mark.classified': 'clasificado: solo se guarda en un sistema acreditado para ello',
  },
  consistency: {
    CC: 'muy coherente',
    C: 'coherente',
    N: 'neutro',
    I: 'incoherente',
    II: 'muy incoherente',
    NA: 'no aplicable',
  },
  orderChange: {
    nothing: 'el orden se mantiene',
    order: 'cambia el orden tras la primera',
    leader: 'pasa a encabezar otra hipótesis',
  },
  reliability: {
    A: 'totalmente fiable',
    B: 'fiable por lo general',
    C: 'bastante fiable',
    D: 'poco fiable por lo general',
    E: 'no fiable',
    F: 'fiabilidad no valorable',
  },
  credibility: {
    1: 'confirmado por otras fuentes',
    2: 'probablemente cierto',
    3: 'posiblemente cierto',
    4: 'dudoso',
    5: 'poco probable',
    6: 'veracidad no valorable',
  },
  source4: {
    A: 'sin duda sobre la fuente, o fiable en todos los casos hasta ahora',
    B: 'fiable en la mayoría de los casos hasta ahora',
    C: 'no fiable en la mayoría de los casos hasta ahora',
    X: 'la fuente no puede valorarse',
  },
  information4: {
    1: 'exactitud fuera de duda',
    2: 'conocido de primera mano por la fuente, no por quien lo transmite',
    3: 'no conocido de primera mano, apoyado por lo registrado',
    4: 'no conocido de primera mano, y nada lo apoya',
  },
  tlp: {
    'TLP:CLEAR': 'puede compartirse sin límite',
    'TLP:GREEN': 'puede compartirse en la comunidad, no en público',
    'TLP:AMBER': 'para la organización y sus clientes que deban saberlo',
    'TLP:AMBER+STRICT': 'solo para la organización, para quien deba saberlo',
    'TLP:RED': 'solo para las personas nombradas',
  },
};
