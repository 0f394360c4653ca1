import type { AnalysisTexts } from './analysis-texts.ts';

/** The texts in English. */
export const english: AnalysisTexts = {
  faults: {
    'analysis.grade.shape': 'no grade of this scale, such as B2',
    'analysis.grade.lost-step': 'several steps of the finer scale become one',
    'analysis.grade.lost-lowered': 'the other scale has no such step: the weaker one is taken',
    'analysis.grade.lost-truth': 'how true it is held to be is no longer said',
    'analysis.grade.lost-how-known': 'how the source knows it is no longer said',
    'analysis.grade.lost-unjudged': 'that it could not be judged is no longer said',
    'analysis.matrix.too-few': 'fewer than two hypotheses: there is nothing to compare',
    'analysis.matrix.duplicate': 'given twice: the first stands',
    'analysis.matrix.unknown': 'a mark for a hypothesis or a piece that is not in the list',
    'analysis.matrix.not-judged': 'not judged yet: the order is provisional',
    'analysis.matrix.ungraded':
      'not graded, or its grade says that it cannot be judged: it counts as little as the weakest',
    'analysis.matrix.nothing-told-apart': 'no piece tells the hypotheses apart',
    'analysis.mark.unmarked': 'a source without a mark, or no source: the product has no mark',
    'analysis.mark.unknown-classification': 'a classification that is not known here',
    'analysis.mark.classified': 'classified: it may only be kept in a system accredited for it',
  },
  consistency: {
    CC: 'very consistent',
    C: 'consistent',
    N: 'neutral',
    I: 'inconsistent',
    II: 'very inconsistent',
    NA: 'not applicable',
  },
  orderChange: {
    nothing: 'the order stays',
    order: 'the order behind the first changes',
    leader: 'another hypothesis leads',
  },
  reliability: {
    A: 'completely reliable',
    B: 'usually reliable',
    C: 'fairly reliable',
    D: 'not usually reliable',
    E: 'unreliable',
    F: 'reliability cannot be judged',
  },
  credibility: {
    1: 'confirmed by other sources',
    2: 'probably true',
    3: 'possibly true',
    4: 'doubtful',
    5: 'improbable',
    6: 'truth cannot be judged',
  },
  source4: {
    A: 'no doubt about the source, or reliable in every case so far',
    B: 'reliable in most cases so far',
    C: 'unreliable in most cases so far',
    X: 'the source cannot be assessed',
  },
  information4: {
    1: 'accuracy not in doubt',
    2: 'known to the source at first hand, not to the officer who passes it on',
    3: 'not known to the source at first hand, supported by what is on record',
    4: 'not known to the source at first hand, and nothing supports it',
  },
  tlp: {
    'TLP:CLEAR': 'may be shared without limit',
    'TLP:GREEN': 'may be shared within the community, not in public',
    'TLP:AMBER': 'for the organisation and its clients who need to know',
    'TLP:AMBER+STRICT': 'for the organisation alone, who need to know',
    'TLP:RED': 'for the persons named alone',
  },
};
