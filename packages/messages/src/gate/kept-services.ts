import type { AnnexHead } from './annex-i.ts';
import type { TableOrigin } from './code-table.ts';
import { beyondAnnexI } from './code-table.ts';

/**
 * Origin of {@link keptServices}.
 * @internal A test reads how long it holds.
 */
export const keptServicesOrigin: TableOrigin = {
  from: '2018-05-25',
  source: 'IATA AIRIMP special service codes that carry data of Annex I to Directive (EU) 2016/681',
  checkedOn: '2026-11-25',
  staleAfter: '2027-11-25',
  rules: [beyondAnnexI],
};

/** How much of a service's text (SSR e0.c8) is kept: see `service-text.ts`. */
export type ServiceText =
  | 'document'
  | 'other-document'
  | 'address'
  | 'identity'
  | 'ticket'
  | 'flyer'
  | 'contact'
  | 'infant'
  | 'seat'
  | 'minor'
  | 'check-in'
  | 'remark';

/** A service that Annex I knows: its head, and the rule for its text. */
export interface KeptService {
  readonly head: AnnexHead;
  readonly text: ServiceText;
}

const services = (head: AnnexHead, text: ServiceText, codes: string): [string, KeptService][] =>
  codes.split(' ').map((code) => [code, { head, text }]);

/** Special services that are kept. Every other code is masked. */
export const keptServices: ReadonlyMap<string, KeptService> = new Map([
  ...services(18, 'document', 'DOCS'),
  ...services(18, 'other-document', 'DOCO'),
  ...services(18, 'address', 'DOCA'),
  ...services(18, 'identity', 'FOID'),
  ...services(13, 'ticket', 'TKNE TKNA TKNM TKNR TKNC'),
  ...services(13, 'remark', 'TKTL ADTK ADPI ADMD'),
  ...services(8, 'flyer', 'FQTV FQTR FQTU FQTS'),
  ...services(5, 'contact', 'CTCM CTCE CTCP CTCH CTCB CTCF CTCT CTCR CTCA'),
  ...services(4, 'infant', 'INFT CHLD'),
  ...services(12, 'minor', 'UMNR'),
  ...services(14, 'seat', 'SEAT RQST NSST NSSA NSSB NSSR NSSW SMST SMSA SMSB SMSR SMSW EXST'),
  ...services(16, 'remark', 'XBAG ABAG BBAG CBAG FBAG PDBG PDAB CBBG BIKE SPEQ WEAP'),
  ...services(10, 'check-in', 'CKIN'),
  ...services(12, 'remark', 'OTHS'),
]);

/**
 * Seat characteristics (PADIS 9825) that say where the seat is. The others can tell of a person: H and
 * MA of disability, DE of deportation, so that only these are kept.
 */
export const keptSeatCharacteristics: ReadonlySet<string> = new Set(
  'A W N S 1 9 1A 1B 1C 1D C K O U UP L LS M RS F 3A 3B Q'.split(' '),
);

/** Passenger types in FAR that are age groups or none; others can tell of belief or disability (CLG, BLD). */
export const keptFareTypes: ReadonlySet<string> = new Set(
  'N A C I IN ADT CHD CNN INF INS YTH UNN GRP'.split(' '),
);
