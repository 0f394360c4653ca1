import type { TagCode } from '../edifact/index.ts';
import { tagCode } from '../edifact/index.ts';

/** Segments of PAXLST, CUSRES and the US dialect. */
export const BGM: TagCode = tagCode('BGM');
export const RFF: TagCode = tagCode('RFF');
export const DTM: TagCode = tagCode('DTM');
export const NAD: TagCode = tagCode('NAD');
export const COM: TagCode = tagCode('COM');
export const TDT: TagCode = tagCode('TDT');
export const LOC: TagCode = tagCode('LOC');
export const ATT: TagCode = tagCode('ATT');
export const MEA: TagCode = tagCode('MEA');
export const GEI: TagCode = tagCode('GEI');
export const FTX: TagCode = tagCode('FTX');
export const EMP: TagCode = tagCode('EMP');
export const NAT: TagCode = tagCode('NAT');
export const DOC: TagCode = tagCode('DOC');
export const CPI: TagCode = tagCode('CPI');
export const QTY: TagCode = tagCode('QTY');
export const CNT: TagCode = tagCode('CNT');
export const AUT: TagCode = tagCode('AUT');
export const CTA: TagCode = tagCode('CTA');
export const UNS: TagCode = tagCode('UNS');
export const PDT: TagCode = tagCode('PDT');
export const ERP: TagCode = tagCode('ERP');
export const ERC: TagCode = tagCode('ERC');

/** What a person of a PAXLST has. */
export const PERSON_TAGS: ReadonlySet<TagCode> = new Set([
  ATT,
  DTM,
  MEA,
  GEI,
  FTX,
  LOC,
  COM,
  EMP,
  NAT,
  RFF,
  DOC,
  CPI,
  QTY,
]);
