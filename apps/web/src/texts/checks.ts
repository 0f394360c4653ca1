import type { VerdictGroupName } from '@amirani/documents/verdict';
import type { I18n, MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';

/** The groups of the tree of BSI TR-03135-1. */
export const groupTexts: Readonly<Record<VerdictGroupName, MessageDescriptor>> = {
  optical: msg`Page and zone`,
  'optical.mrz': msg`Machine readable zone`,
  'optical.spectral': msg`Under the lights`,
  electronic: msg`Chip`,
  'electronic.access': msg`Access to the chip`,
  'electronic.chip': msg`The chip itself`,
  'electronic.security-object': msg`Signed data`,
  'electronic.certificates': msg`Who signed`,
  'electronic.content': msg`Content of the chip`,
  'electronic.issuing-state': msg`Issuing state`,
  seal: msg`Digital seal`,
  'seal.readability': msg`Reading of the seal`,
  'seal.integrity': msg`Signature of the seal`,
  'seal.certificates': msg`Who sealed`,
  'seal.content': msg`Content of the seal`,
  combined: msg`Comparisons`,
  'state-data': msg`What is known of the state’s documents`,
};

/** The checks by name, in the examiner's words. */
const checkTexts: Readonly<Record<string, MessageDescriptor>> = {
  'mrz.format': msg`Lines and characters`,
  'mrz.characters': msg`Characters where they may stand`,
  'mrz.check-digits': msg`Check digits`,
  'mrz.codes': msg`Document code and state code`,
  'mrz.dates': msg`Dates`,
  'mrz.names': msg`Names and their truncation`,
  'mrz.consistency': msg`The zone as a whole`,
  'optical.infrared.mrz': msg`Zone in infrared`,
  'optical.infrared.print': msg`Print in infrared`,
  'optical.ultraviolet.paper': msg`Paper in ultraviolet`,
  'optical.ultraviolet.print': msg`Print in ultraviolet`,
  'optical.white.print': msg`Print in white light`,
  'optical.transmitted.watermark': msg`Watermark in transmitted light`,
  'optical.ocr-b': msg`Typeface of the zone`,
  'chip.presence': msg`A chip is there`,
  'chip.access': msg`The chip lets itself be read`,
  'chip.files': msg`Files of the chip`,
  'sod.content': msg`Signed data can be read`,
  'sod.digest': msg`Signed list of hashes`,
  'sod.signature': msg`Signature over the data`,
  'com.sod': msg`Table of contents against the signed list`,
  'dg1.mrz': msg`Zone in the chip against the printed zone`,
  'dg1.expiry': msg`Expiry in the chip`,
  'active-authentication': msg`Genuine chip: active authentication`,
  'chip-authentication': msg`Genuine chip: chip authentication`,
  'pace-cam': msg`Genuine chip: PACE with chip authentication`,
  'card-security.signature': msg`Signature of EF.CardSecurity`,
  'card-security.chain': msg`Signer of EF.CardSecurity trusted`,
  'card-access.dg14': msg`EF.CardAccess against DG14`,
  'signer.signature': msg`The signer’s certificate is signed by its state`,
  'signer.validity': msg`Validity of the signer’s certificate`,
  'signer.usage-period': msg`Signed within the time the key was used`,
  'signer.revocation': msg`Signer not revoked`,
  'signer.document-type': msg`Signer allowed for this kind of document`,
  'signer.profile': msg`Signer’s certificate as Doc 9303 asks`,
  chain: msg`Way to a trusted authority`,
  'chain.validity': msg`Validity along the way`,
  'issuing-state': msg`One state in zone, chip and certificates`,
  'seal.readability': msg`The seal can be read`,
  'seal.signature': msg`Signature of the seal`,
  'seal.signer-validity': msg`Validity of the seal signer`,
  'seal.chain': msg`Seal signer trusted`,
  'seal.country': msg`State of the seal`,
  'seal.mrz': msg`Seal against the zone`,
  'seal.visa-passport': msg`Passport number in the visa seal`,
  'seal.print': msg`Seal against the print`,
  'mrz.viz': msg`Zone against the page`,
  expiry: msg`Not expired`,
  'visa-passport': msg`Visa against passport`,
  'residence-permit-passport': msg`Residence permit against passport`,
  'mrz.sides': msg`Both sides of the card`,
  'state.validity': msg`Validity as the state issues it`,
  'state.model': msg`Issued while the model existed`,
  'state.series': msg`Number within the series`,
  'state.alerts': msg`Number not reported`,
  'state.transliteration': msg`Spelling as the state spells`,
  'state.electronic': msg`Chip as the state issues it`,
  'state.sealed': msg`Seal as the state issues it`,
  'state.synthetic': msg`No document of the training world`,
};

const hashOf = (group: string) => msg`Hash of ${group}`;
const contentOf = (group: string) => msg`Content of ${group}`;

/** What a check is called; its own name where none is known, so that nothing hides. */
export const checkName = (i18n: I18n, name: string): string => {
  const text = checkTexts[name];
  if (text !== undefined) return i18n._(text);
  const [, group = '', kind] = /^(dg\d{1,2})\.(hash|content)$/.exec(name) ?? [];
  if (kind === 'hash') return i18n._(hashOf(group.toUpperCase()));
  return kind === 'content' ? i18n._(contentOf(group.toUpperCase())) : name;
};
