/** The kinds of document that the fictitious states issue. */
export const documentKinds = [
  'passport',
  'service-passport',
  'emergency-passport',
  'identity-card',
  'residence-permit',
  'visa',
] as const;

/** One of {@link documentKinds}. */
export type DocumentKind = (typeof documentKinds)[number];
