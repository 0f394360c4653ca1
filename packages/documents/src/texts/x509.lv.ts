import type { X509FindingCode } from '../x509/finding-codes.ts';
import type { Texts } from './room-texts.ts';

/** Latvian. */
export const x509Lv: Texts<X509FindingCode> = {
  'document.x509.unreadable': 'tas nav sertifikāts: {fault}, {offset}. baits',
  'document.x509.trailing-bytes': 'aiz struktūras seko vēl {bytes} baiti; tie netika lasīti',
  'document.x509.findings.many': 'par to ir vairāk nekā {kept} konstatējumu: pārējie izlaisti',
  'document.x509.ber': 'nav kodēts ar DER: {form}, {offset}. baits; nolasīts kā BER',
  'document.x509.version': 'versija ir {version}, nevis 3',
  'document.x509.serial.negative': 'sērijas numurs {serial} ir negatīvs; ņemts, kāds ir',
  'document.x509.serial.padded': 'sērijas numurs rakstīts ar vairāk oktetiem, nekā vajag',
  'document.x509.time.form': '{field} nav rakstīts, kā prasa DER; nolasīts kā {at}',
  'document.x509.time.unreadable': '{field} nav laiks',
  'document.x509.name.string-type':
    '{field} atribūts {type} nav rakstzīmju virkne vai ir cita tipa, nekā prasa profils ({tag})',
  'document.x509.algorithm.differs':
    'paraksta algoritms iekšpusē ({inside}) un ārpusē ({outside}) atšķiras',
  'document.x509.algorithm.unknown': 'paraksta algoritms {oid} šeit nav zināms',
  'document.x509.algorithm.pss-defaults':
    'RSASSA-PSS bez parametriem; ņemts SHA-1 un 20 oktetu sāls',
  'document.x509.key.unknown-algorithm': '{oid} tipa atslēgas šeit nav zināmas',
  'document.x509.key.unreadable': 'publiskajai atslēgai nav sava tipa formas',
  'document.x509.key.curve-unknown': 'atslēgas līkne nav neviena no šeit zināmajām',
  'document.x509.key.curve-altered':
    'parametri ir līknei {curve}, bet {parameter} ir cits: ar tādu atslēgu parakstus var viltot, un tā ir noraidīta',
  'document.x509.key.cofactor-absent':
    'līknes parametriem trūkst kofaktora; visi pārējie ir līknei {curve}',
  'document.x509.extension.unreadable':
    'paplašinājumam {oid} nav savas formas, un tas netika nolasīts',
  'document.x509.extension.repeated':
    'paplašinājums {oid} ir vairāk nekā vienreiz; nolasīts pirmais',
  'document.x509.extension.critical-unknown': 'paplašinājums {oid} ir kritisks un šeit nav zināms',
  'document.x509.document-types.encoding':
    'dokumentu veidu saraksts kodēts citādi, nekā prasa standarts ({form}); tas nolasīts',
  'document.x509.signature.digest-info-without-null':
    'paraksts ir pareizs; tā DigestInfo trūkst NULL, ko prasa vairums pārbaudītāju',
  'document.x509.signature.ecdsa-form':
    'paraksts ir pareizs; tas rakstīts kā {form}, nevis kā saka tā algoritms',
  'document.x509.signature.key-restricted':
    'paraksts ir pareizs; tas veidots ar {algorithm}, bet atslēga paredzēta tikai RSASSA-PSS',
  'document.x509.signature.other-curve':
    'publiskais punkts nav uz līknes {named}, ko nosauc atslēga, bet uz {curve}; paraksts pārbaudīts ar šo',
  'document.x509.signature.padding-loose':
    'jaucējvērtība parakstā ir, bet aizpildījums nav tāds, kādam jābūt: tādus parakstus var izgatavot bez privātās atslēgas',
  'document.x509.signature.digest-differs':
    'paraksts izgatavots ar šo atslēgu, bet citiem baitiem vai ar citu jaucējfunkciju',
  'document.x509.signature.salt-length': 'paraksta sāls garums atšķiras no tā, ko saka algoritms',
  'document.x509.signature.form': 'parakstam nav sava algoritma formas vai garuma',
  'document.x509.signature.wrong':
    'paraksts ({algorithm}) ar šo atslēgu un šiem baitiem neapstiprinās',
  'document.x509.signature.key-refused':
    'uz šo atslēgu nevar paļauties, tāpēc ar to parakstu nepārbauda',
  'document.x509.signature.key-type': 'paraksta algoritms {algorithm} nav šī tipa atslēgām ({key})',
  'document.x509.signature.unsupported':
    'parakstu ({algorithm}) šeit nevarēja pārbaudīt: algoritms vai atslēga nav atbalstīti',
  'document.x509.crl.unreadable': 'tas nav atsaukto sertifikātu saraksts: {fault}, {offset}. baits',
  'document.x509.crl.entry-unreadable': 'atsaukumu saraksta ierakstam {entry} nav savas formas',
  'document.x509.crl.next-update-absent': 'atsaukumu saraksts nesaka, kad iznāks nākamais',
  'document.x509.crl.partial':
    'atsaukumu saraksts nav pilns (paplašinājums {oid}); tas, ka sertifikāta tajā nav, neko nenozīmē',
};
