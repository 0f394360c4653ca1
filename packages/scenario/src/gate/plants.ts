import { keysOf } from '@amirani/core';

/**
 * What may be planted on a traveller of the gate. The first six are faults of papers and passport, then come the document, the
 * sources of alerts, the carrier's list, what is said at the booth, and the booth itself. The figure is the number among 720
 * travellers; the others are genuine and complete.
 */
export const plantsOf720 = {
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
} as const;

/** One of {@link gatePlants}. */
export type GatePlant = keyof typeof plantsOf720;

/** Every plant, in that order. */
export const gatePlants: readonly GatePlant[] = keysOf(plantsOf720);
