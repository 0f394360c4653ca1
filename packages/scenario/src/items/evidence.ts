import type { MaterialKind } from './material.ts';

const documentCodes = [
  'mrz.format',
  'mrz.characters',
  'mrz.codes',
  'mrz.check-digits',
  'mrz.dates',
  'mrz.names',
  'mrz.viz',
  'dg1.mrz',
  'dg1.hash',
  'dg2.hash',
  'com.sod',
  'sod.digest',
  'sod.signature',
  'signer.signature',
  'signer.profile',
  'signer.usage-period',
  'signer.revocation',
  'signer.document-type',
  'chain',
  'issuing-state',
  'active-authentication',
  'chip-authentication',
  'pace-cam',
  'state.validity',
  'state.model',
  'state.series',
  'state.alerts',
  'state.transliteration',
  'seal.visa-passport',
  'seal.print',
  'bearer.face',
] as const;

const travellerCodes = [
  'items.traveller.document',
  'items.traveller.name-and-date',
  'items.traveller.date-slip',
  'items.traveller.other-spelling',
] as const;

const stayCodes = [
  'schengen.entry.document-validity',
  'schengen.entry.document-age',
  'schengen.entry.visa',
  'schengen.entry.ninety-days',
  'schengen.exit.passport-biometric',
  'schengen.exit.passport-validity',
  'schengen.exit.return-ticket',
  'schengen.exit.lodging',
  'schengen.exit.health-insurance',
  'schengen.exit.known-ban',
  'schengen.exit.child-consent',
] as const;

const seriesCodes = ['items.series.step', 'items.series.rise', 'items.series.moved'] as const;

const networkCodes = [
  'items.network.replaced-phone',
  'items.network.escort',
  'items.network.collected',
  'items.network.shared-contact',
] as const;

/**
 * What an officer may name as the reason for stopping an item, by kind: a closed list. The truth of a target names the
 * evidence that shows it. Some entries are never true, because they are not valid reasons. Of documents they are names of
 * checks of the verdict (`@amirani/documents/verdict`) and the comparison of faces; of stays codes of conditions
 * (`@amirani/schengen/conditions`); of the others their own, whose texts are `evidenceTexts`.
 */
export const evidenceCodes: {
  readonly document: typeof documentCodes;
  readonly traveller: typeof travellerCodes;
  readonly stay: typeof stayCodes;
  readonly series: typeof seriesCodes;
  readonly network: typeof networkCodes;
} = {
  document: documentCodes,
  traveller: travellerCodes,
  stay: stayCodes,
  series: seriesCodes,
  network: networkCodes,
};

/** A code of {@link evidenceCodes} of a kind. */
export type EvidenceCode<Kind extends MaterialKind = MaterialKind> =
  (typeof evidenceCodes)[Kind][number];
