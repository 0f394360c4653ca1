// Made from words/en.po by `npm run words`: change the texts there.

/** A code under which analysis says something. */
export type AnalysisWord =
  | `analysis.consistency.${'C' | 'CC' | 'I' | 'II' | 'N' | 'NA'}`
  | `analysis.credibility.${'1' | '2' | '3' | '4' | '5' | '6'}`
  | `analysis.grade.${'lost-how-known' | 'lost-lowered' | 'lost-step' | 'lost-truth' | 'lost-unjudged' | 'shape'}`
  | `analysis.information4.${'1' | '2' | '3' | '4'}`
  | `analysis.mark.${'classified' | 'unknown-classification' | 'unmarked'}`
  | `analysis.matrix.${'duplicate' | 'not-judged' | 'nothing-told-apart' | 'too-few' | 'ungraded' | 'unknown'}`
  | `analysis.order-change.${'leader' | 'nothing' | 'order'}`
  | `analysis.reliability.${'A' | 'B' | 'C' | 'D' | 'E' | 'F'}`
  | `analysis.source4.${'A' | 'B' | 'C' | 'X'}`
  | `analysis.tlp.${'TLP:AMBER' | 'TLP:AMBER+STRICT' | 'TLP:CLEAR' | 'TLP:GREEN' | 'TLP:RED'}`;
