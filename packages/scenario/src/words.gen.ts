// Made from words/en.po by `npm run words`: change the texts there.

/** A code under which scenario says something. */
export type ScenarioWord =
  | `module.attribute.${'protected' | 'unknown'}`
  | 'module.conditional.no-else'
  | `module.decoy.${'few' | 'guilty'}`
  | 'module.depth'
  | `module.dial.${'range' | 'unknown'}`
  | `module.field.${'missing' | 'unknown' | 'wrong'}`
  | 'module.id.twice'
  | 'module.json.unreadable'
  | `module.number.${'range' | 'unsourced'}`
  | `module.probability.${'range' | 'sum'}`
  | `module.role.${'traveller' | 'unknown'}`
  | `module.state.${'endless' | 'initial' | 'unknown' | 'unreachable'}`
  | 'module.truth.line';
