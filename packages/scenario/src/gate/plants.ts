/**
 * What may be planted on a traveller of the gate. The first six are faults of papers and passport, then come the document,
 * the sources of alerts, the carrier's list, what is said at the booth, and the booth itself.
 */
export const gatePlants = [
  'paper-missing',
  'passport-too-old',
  'passport-too-short',
  'passport-not-biometric',
  'consent-missing',
  'document-forged',
  'document-stolen',
  'exit-ban',
  'entry-ban',
  'wanted',
  'child-missing',
  'not-on-list',
  'never-comes',
  'data-differ',
  'asks-asylum',
  'child-alone',
  'possible-victim',
  'medical-emergency',
  'scanned-twice',
] as const;

/** One of {@link gatePlants}. */
export type GatePlant = (typeof gatePlants)[number];

/** How many of 720 travellers have each plant; the others are genuine and complete. */
export const plantsOf720: Readonly<Record<GatePlant, number>> = {
  'paper-missing': 24,
  'passport-too-old': 6,
  'passport-too-short': 8,
  'passport-not-biometric': 6,
  'consent-missing': 6,
  'document-forged': 28,
  'document-stolen': 6,
  'exit-ban': 6,
  'entry-ban': 4,
  wanted: 6,
  'child-missing': 3,
  'not-on-list': 8,
  'never-comes': 10,
  'data-differ': 12,
  'asks-asylum': 4,
  'child-alone': 3,
  'possible-victim': 4,
  'medical-emergency': 4,
  'scanned-twice': 8,
};
