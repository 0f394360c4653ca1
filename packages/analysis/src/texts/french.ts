import type { AnalysisTexts } from './analysis-texts.ts';

/** The texts in French. */
export const french: AnalysisTexts = {
  faults: {
    'analysis.grade.shape': 'pas une cote de cette échelle, comme B2',
    'analysis.grade.lost-step': 'plusieurs degrés de l’échelle plus fine n’en font plus qu’un',
    'analysis.grade.lost-lowered': 'l’autre échelle n’a pas ce degré : le plus faible est pris',
    'analysis.grade.lost-truth': 'on ne dit plus à quel point c’est tenu pour vrai',
    'analysis.grade.lost-how-known': 'on ne dit plus comment la source le sait',
    'analysis.grade.lost-unjudged': 'on ne dit plus que cela n’a pu être apprécié',
    'analysis.matrix.too-few': 'moins de deux hypothèses : il n’y a rien à comparer',
    'analysis.matrix.duplicate': 'donné deux fois : le premier vaut',
    'analysis.matrix.unknown': 'une marque pour une hypothèse ou un élément absent de la liste',
    'analysis.matrix.not-judged': 'pas encore apprécié : l’ordre est provisoire',
    'analysis.matrix.ungraded':
      'sans cote, ou cote disant que c’est inappréciable : compte aussi peu que le plus faible',
    'analysis.matrix.nothing-told-apart': 'aucun élément ne départage les hypothèses',
    'analysis.mark.unmarked': 'une source sans mention, ou aucune source : pas de mention',
    'analysis.mark.unknown-classification': 'une classification inconnue ici',
    'analysis.mark.classified':
      'classifié : à conserver seulement dans un système homologué à cet effet',
  },
  consistency: {
    CC: 'très cohérent',
    C: 'cohérent',
    N: 'neutre',
    I: 'incohérent',
    II: 'très incohérent',
    NA: 'sans objet',
  },
  orderChange: {
    nothing: 'l’ordre demeure',
    order: 'l’ordre change derrière la première',
    leader: 'une autre hypothèse passe en tête',
  },
  reliability: {
    A: 'tout à fait fiable',
    B: 'habituellement fiable',
    C: 'assez fiable',
    D: 'rarement fiable',
    E: 'non fiable',
    F: 'fiabilité inappréciable',
  },
  credibility: {
    1: 'confirmé par d’autres sources',
    2: 'probablement vrai',
    3: 'peut-être vrai',
    4: 'douteux',
    5: 'peu probable',
    6: 'véracité inappréciable',
  },
  source4: {
    A: 'aucun doute sur la source, ou fiable dans tous les cas jusqu’ici',
    B: 'fiable dans la plupart des cas jusqu’ici',
    C: 'non fiable dans la plupart des cas jusqu’ici',
    X: 'la source ne peut être appréciée',
  },
  information4: {
    1: 'exactitude hors de doute',
    2: 'connu de première main de la source, non de l’agent qui transmet',
    3: 'non connu de première main, appuyé par ce qui est enregistré',
    4: 'non connu de première main, et rien ne l’appuie',
  },
  tlp: {
    'TLP:CLEAR': 'diffusion sans limite',
    'TLP:GREEN': 'diffusion dans la communauté, non en public',
    'TLP:AMBER': 'pour l’organisme et ses clients qui ont à en connaître',
    'TLP:AMBER+STRICT': 'pour l’organisme seul, qui a à en connaître',
    'TLP:RED': 'pour les seules personnes désignées',
  },
};
