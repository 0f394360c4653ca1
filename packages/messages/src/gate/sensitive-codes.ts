import type { TableOrigin } from './code-table.ts';
import { beyondAnnexI, sensitiveData } from './code-table.ts';
import type { DropKind } from './drop-kind.ts';

/** Origin of {@link sensitiveCodes}. */
export const sensitiveCodesOrigin: TableOrigin = {
  from: '2018-05-25',
  source:
    'IATA AIRIMP and Passenger Services Conference special service codes; to be confirmed by a data protection officer',
  checkedOn: '2026-11-25',
  staleAfter: '2027-11-25',
  rules: [sensitiveData, beyondAnnexI],
};

/**
 * Special service codes that are deleted on receipt, by the counted kind. A code outside all tables is deleted as well
 * (`unlisted-service`): this list only names the deletion.
 */
export const sensitiveCodes: ReadonlyMap<string, DropKind> = new Map<string, DropKind>([
  // Meals that reveal belief: kosher, Muslim, Hindu, Hindu vegetarian, Jain.
  ['KSML', 'meal'],
  ['MOML', 'meal'],
  ['HNML', 'meal'],
  ['AVML', 'meal'],
  ['JAML', 'meal'],
  ['VJML', 'meal'],
  // Meals that reveal health.
  ['DBML', 'meal'],
  ['GFML', 'meal'],
  ['LSML', 'meal'],
  ['LCML', 'meal'],
  ['LFML', 'meal'],
  ['NLML', 'meal'],
  ['BLML', 'meal'],
  ['LPML', 'meal'],
  ['PRML', 'meal'],
  ['PFML', 'meal'],
  ['HFML', 'meal'],
  ['NFML', 'meal'],
  ['NSML', 'meal'],
  ['LQML', 'meal'],
  // Meals that reveal neither: not in Annex I.
  ['VGML', 'meal'],
  ['VLML', 'meal'],
  ['VOML', 'meal'],
  ['RVML', 'meal'],
  ['CHML', 'meal'],
  ['BBML', 'meal'],
  ['SFML', 'meal'],
  ['FPML', 'meal'],
  ['SPML', 'meal'],
  ['ORML', 'meal'],
  ['CNML', 'meal'],
  ['JPML', 'meal'],
  ['OBML', 'meal'],
  // Assistance because of disability.
  ['WCHR', 'assistance'],
  ['WCHS', 'assistance'],
  ['WCHC', 'assistance'],
  ['WCOB', 'assistance'],
  ['WCMP', 'assistance'],
  ['WCBD', 'assistance'],
  ['WCBW', 'assistance'],
  ['WCLB', 'assistance'],
  ['WCHP', 'assistance'],
  ['BLND', 'assistance'],
  ['DEAF', 'assistance'],
  ['DBND', 'assistance'],
  ['DPNA', 'assistance'],
  ['MAAS', 'assistance'],
  ['ESAN', 'assistance'],
  ['SVAN', 'assistance'],
  ['PETC', 'assistance'],
  ['LEGL', 'assistance'],
  ['LEGR', 'assistance'],
  ['LEGB', 'assistance'],
  ['DMAT', 'assistance'],
  ['FRAV', 'assistance'],
  // Medical condition and equipment.
  ['MEDA', 'health'],
  ['STCR', 'health'],
  ['OXYG', 'health'],
  ['PPOC', 'health'],
  // A legal status that marks a person, outside Annex I.
  ['DEPA', 'legal-status'],
  ['DEPU', 'legal-status'],
  ['INAD', 'legal-status'],
  // Belief named outright.
  ['UMRA', 'religion'],
  ['HAJJ', 'religion'],
]);
