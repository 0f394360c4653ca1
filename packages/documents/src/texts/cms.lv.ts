import type { CmsFindingCode } from '../cms/finding-codes.ts';
import type { Texts } from './room-texts.ts';

/** Latvian. */
export const cmsLv: Texts<CmsFindingCode> = {
  'document.cms.unreadable': 'tie nav parakstīti dati: {fault}, {offset}. baits',
  'document.cms.trailing-bytes':
    'aiz parakstītajiem datiem seko vēl {bytes} baiti; tie netika lasīti',
  'document.cms.findings.many':
    'par iekšā esošajiem sertifikātiem ir vairāk nekā {kept} konstatējumu: pārējie izlaisti',
  'document.cms.ber':
    'parakstītie dati nav kodēti ar DER: {form}, {offset}. baits; nolasīti kā BER',
  'document.cms.version': 'parakstīto datu versija ir {version}; tie tomēr nolasīti',
  'document.cms.content.absent': 'tā, kas parakstīts, iekšpusē nav',
  'document.cms.content.not-octets': 'parakstītais nav OCTET STRING, bet ir tieši, kā bija PKCS #7',
  'document.cms.certificate.other-kind':
    'kāds ieraksts starp sertifikātiem ir cita veida; tas izlaists',
  'document.cms.signer.count': '{count} parakstītāji, kur gaidīts viens',
  'document.cms.signer.version': 'parakstītāja versija {version} neatbilst tam, kā tas nosaukts',
  'document.cms.signer-id.string-type':
    'parakstītājs nosaukts ar sertifikāta izdevēju citos virkņu tipos vai citā burtu reģistrā',
  'document.cms.signer-id.order': 'parakstītājs nosaukts ar sertifikāta izdevēju citā secībā',
  'document.cms.signer-id.issuer-differs':
    'parakstītājs nosaukts ar izdevēju {named}, kas nav sertifikāta izdevējs ({issuer}); sērijas numurs ir tas pats',
  'document.cms.signer-id.key-digest':
    'parakstītājs nosaukts ar identifikatoru, kāda sertifikātam nav; tā ir tā atslēgas jaucējvērtība',
  'document.cms.signer-id.not-named':
    'parakstītājs nosaukts citādi nekā vienīgais esošais sertifikāts; paraksts pārbaudīts ar to',
  'document.cms.signer-id.not-found':
    'parakstītāja ({signer}) sertifikāta nav ne šeit, ne starp pieejamajiem',
  'document.cms.attributes.absent': 'parakstītu atribūtu nav; paraksts ir par pašu saturu',
  'document.cms.attributes.not-der':
    'parakstītie atribūti nav rakstīti ar DER; paraksts ir pareizs to DER formai',
  'document.cms.attributes.repeated': 'parakstītais atribūts {oid} ir vairāk nekā vienreiz',
  'document.cms.attributes.malformed': 'parakstītajam atribūtam {oid} nav savas formas',
  'document.cms.attributes.content-type':
    'parakstītie atribūti saka, ka satura tips ir {signed}, parakstītie dati – {content}',
  'document.cms.attributes.message-digest-absent':
    'parakstītajos atribūtos nav satura jaucējvērtības, tāpēc nekas to nesaista ar parakstu',
  'document.cms.digest.differs': 'satura {hash} jaucējvērtība nav tā, kas parakstīta',
  'document.cms.digest.unknown-algorithm': 'jaucējalgoritms {oid} šeit nav zināms',
  'document.cms.digest.algorithms-differ':
    'saturs jaukts ar {digest}, bet paraksts izgatavots ar {signature}',
  'document.cms.digest.not-listed':
    'parakstītāja jaucējalgoritms ({oid}) nav parakstīto datu sarakstā',
  'document.cms.signature.bare-algorithm':
    'paraksta algoritms nosauc tikai atslēgas tipu ({oid}); ņemts parakstītāja jaucējalgoritms',
  'document.cms.signature.pss-by-digest':
    'RSASSA-PSS bez parametriem; paraksts ir pareizs ar {hash}, parakstītāja jaucējalgoritmu, nevis ar SHA-1, kā tam būtu jābūt',
};
