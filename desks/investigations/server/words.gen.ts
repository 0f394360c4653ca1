// Made from words/en.po by `npm run words`: change the texts there.

/** A code under which investigations says something. */
export type InvestigationsWord =
  | `investigations.package.${'about' | 'case' | 'choose' | 'custody' | 'exhibit' | 'first' | 'folder' | 'holder' | 'item' | 'made' | 'number' | 'obtained' | 'problem' | 'received' | 'recipient' | 'signer' | 'stamps' | 'title' | 'tongue' | 'working'}`
  | `investigations.package.explain.${'broken' | 'incomplete' | 'intact'}`
  | `investigations.package.problems.${'archive-changed' | 'chain' | 'changed' | 'missing' | 'not-as-entered' | 'receipt' | 'signature' | 'unexpected' | 'unreadable'}`
  | `investigations.package.results.${'broken' | 'incomplete' | 'intact'}`
  | `investigations.report.${'about' | 'assessment' | 'author' | 'case' | 'exhibit' | 'exhibits' | 'fact' | 'grade' | 'none' | 'not-graded' | 'obtained' | 'own-knowledge' | 'page' | 'persons' | 'protected-person' | 'recipient' | 'redacted' | 'statements' | 'status' | 'withdrawn'}`
  | `investigations.report.category.${'associate' | 'contact' | 'convicted' | 'suspect' | 'uncategorised' | 'victim' | 'witness'}`
  | `investigations.report.state.${'draft' | 'issued'}`;
