import type { Citation } from '@amirani/core';

/** Levels of classified information, lowest first, by the words of the European Union. 0 is not classified. */
export type Level = 0 | 1 | 2 | 3 | 4;

/** Who sets a classification: the Union or a state by its code of two letters. */
export const issuers = ['EU', 'GE', 'LV', 'FR', 'IT', 'ES'] as const;

/** One of {@link issuers}. */
export type Issuer = (typeof issuers)[number];

/** A classification as printed on a paper. */
export interface Classification {
  readonly code: string;
  readonly issuer: Issuer;
  readonly level: Level;
  /** As it is written, in the language of its issuer. */
  readonly text: string;
}

/**
 * The marks and the level of each. Equivalence for the member states: Council Decision 2013/488/EU, Appendix B; France by the
 * decree in force since July 2021, which has two levels left. For Georgia: Law on State Secrets of 2015, Art. 13, with its
 * lowest mark beside RESTREINT UE. They have not been compared with the official texts.
 */
export const classifications: readonly Classification[] = [
  { code: 'eu.restricted', issuer: 'EU', level: 1, text: 'RESTREINT UE/EU RESTRICTED' },
  { code: 'eu.confidential', issuer: 'EU', level: 2, text: 'CONFIDENTIEL UE/EU CONFIDENTIAL' },
  { code: 'eu.secret', issuer: 'EU', level: 3, text: 'SECRET UE/EU SECRET' },
  { code: 'eu.top-secret', issuer: 'EU', level: 4, text: 'TRÈS SECRET UE/EU TOP SECRET' },
  { code: 'ge.restricted', issuer: 'GE', level: 1, text: 'შეზღუდული სარგებლობისთვის' },
  { code: 'ge.secret', issuer: 'GE', level: 2, text: 'საიდუმლო' },
  { code: 'ge.top-secret', issuer: 'GE', level: 3, text: 'სრულიად საიდუმლო' },
  { code: 'ge.special', issuer: 'GE', level: 4, text: 'განსაკუთრებული მნიშვნელობის' },
  { code: 'lv.restricted', issuer: 'LV', level: 1, text: 'DIENESTA VAJADZĪBĀM' },
  { code: 'lv.confidential', issuer: 'LV', level: 2, text: 'KONFIDENCIĀLI' },
  { code: 'lv.secret', issuer: 'LV', level: 3, text: 'SLEPENI' },
  { code: 'lv.top-secret', issuer: 'LV', level: 4, text: 'SEVIŠĶI SLEPENI' },
  { code: 'fr.restricted', issuer: 'FR', level: 1, text: 'DIFFUSION RESTREINTE' },
  { code: 'fr.secret', issuer: 'FR', level: 3, text: 'SECRET' },
  { code: 'fr.top-secret', issuer: 'FR', level: 4, text: 'TRÈS SECRET' },
  { code: 'it.restricted', issuer: 'IT', level: 1, text: 'RISERVATO' },
  { code: 'it.confidential', issuer: 'IT', level: 2, text: 'RISERVATISSIMO' },
  { code: 'it.secret', issuer: 'IT', level: 3, text: 'SEGRETO' },
  { code: 'it.top-secret', issuer: 'IT', level: 4, text: 'SEGRETISSIMO' },
  { code: 'es.restricted', issuer: 'ES', level: 1, text: 'DIFUSIÓN LIMITADA' },
  { code: 'es.confidential', issuer: 'ES', level: 2, text: 'CONFIDENCIAL' },
  { code: 'es.secret', issuer: 'ES', level: 3, text: 'RESERVADO' },
  { code: 'es.top-secret', issuer: 'ES', level: 4, text: 'SECRETO' },
];

/** Where the equivalence of the levels stands. */
export const levelsSource: Citation = {
  act: 'Council Decision 2013/488/EU',
  article: 'Appendix B',
};
