import type { TagCode } from '../edifact/index.ts';
import { tagCode } from '../edifact/index.ts';

/** Segments of PNRGOV (messages.md 2.2). */
export const MSG: TagCode = tagCode('MSG');
export const ORG: TagCode = tagCode('ORG');
export const TVL: TagCode = tagCode('TVL');
export const EQN: TagCode = tagCode('EQN');
export const SRC: TagCode = tagCode('SRC');
export const RCI: TagCode = tagCode('RCI');
export const SSR: TagCode = tagCode('SSR');
export const DAT: TagCode = tagCode('DAT');
export const IFT: TagCode = tagCode('IFT');
export const ADD: TagCode = tagCode('ADD');
export const TIF: TagCode = tagCode('TIF');
export const FTI: TagCode = tagCode('FTI');
export const REF: TagCode = tagCode('REF');
export const TKT: TagCode = tagCode('TKT');
export const FOP: TagCode = tagCode('FOP');
export const TRA: TagCode = tagCode('TRA');
export const RPI: TagCode = tagCode('RPI');
export const TRI: TagCode = tagCode('TRI');
export const SSD: TagCode = tagCode('SSD');
export const TBD: TagCode = tagCode('TBD');
export const ABI: TagCode = tagCode('ABI');
export const SAC: TagCode = tagCode('SAC');
export const LTS: TagCode = tagCode('LTS');
export const EBD: TagCode = tagCode('EBD');
export const FAR: TagCode = tagCode('FAR');
export const MON: TagCode = tagCode('MON');
export const PTK: TagCode = tagCode('PTK');
export const TXD: TagCode = tagCode('TXD');

/** Known segments without a field in the record (fares, taxes, equipment). */
export const SILENT: ReadonlySet<TagCode> = new Set(
  [
    'LTS',
    'SAC',
    'EBD',
    'FAR',
    'MON',
    'PTK',
    'TXD',
    'APD',
    'PDI',
    'ODI',
    'FTX',
    'UNS',
    'CNT',
    'ERC',
  ].map(tagCode),
);

/** All segments of a PNRGOV. */
export const KNOWN: ReadonlySet<TagCode> = new Set([
  ...SILENT,
  MSG,
  ORG,
  TVL,
  EQN,
  SRC,
  RCI,
  SSR,
  DAT,
  IFT,
  ADD,
  TIF,
  FTI,
  REF,
  TKT,
  FOP,
  TRA,
  RPI,
  TRI,
  SSD,
  TBD,
  ABI,
]);
