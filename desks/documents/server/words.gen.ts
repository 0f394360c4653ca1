// Made from words/en.po by `npm run words`: change the texts there.

/** A code under which documents says something. */
export type DocumentsWord =
  | `documents.check.${'active-authentication' | 'chain' | 'chip-authentication' | 'expiry' | 'issuing-state' | 'pace-cam' | 'residence-permit-passport' | 'visa-passport'}`
  | 'documents.check.card-access.dg14'
  | `documents.check.card-security.${'chain' | 'signature'}`
  | 'documents.check.chain.validity'
  | `documents.check.chip.${'access' | 'files' | 'presence'}`
  | 'documents.check.com.sod'
  | `documents.check.dg1.${'expiry' | 'mrz'}`
  | `documents.check.mrz.${'characters' | 'check-digits' | 'codes' | 'consistency' | 'dates' | 'format' | 'names' | 'sides' | 'viz'}`
  | `documents.check.optical.infrared.${'mrz' | 'print'}`
  | 'documents.check.optical.ocr-b'
  | 'documents.check.optical.transmitted.watermark'
  | `documents.check.optical.ultraviolet.${'paper' | 'print'}`
  | 'documents.check.optical.white.print'
  | `documents.check.seal.${'chain' | 'country' | 'mrz' | 'print' | 'readability' | 'signature' | 'signer-validity' | 'visa-passport'}`
  | `documents.check.signer.${'document-type' | 'profile' | 'revocation' | 'signature' | 'usage-period' | 'validity'}`
  | `documents.check.sod.${'content' | 'digest' | 'signature'}`
  | `documents.check.state.${'alerts' | 'electronic' | 'model' | 'sealed' | 'series' | 'synthetic' | 'transliteration' | 'validity'}`
  | `documents.record-name.certificates.${'csca' | 'deviation-list-signer' | 'link' | 'master-list-signer' | 'other' | 'signer'}`
  | `documents.record-name.${'content-of' | 'hash-of'}`
  | `documents.record-name.lights.${'infrared' | 'transmitted' | 'ultraviolet' | 'white'}`
  | `documents.record-name.shapes.${'angle' | 'ellipse' | 'line' | 'outline' | 'point' | 'rectangle'}`
  | `documents.record-name.shows.${'detail' | 'live' | 'page' | 'portrait'}`
  | `documents.record-name.trust.${'refused' | 'trusted' | 'undetermined'}`
  | `documents.record.${'about' | 'bytes' | 'check' | 'combined' | 'confidence' | 'decision' | 'defect' | 'document' | 'document-code' | 'evidence' | 'examination' | 'faces' | 'inspected' | 'issuer' | 'marks' | 'missing' | 'no-verdict' | 'number' | 'opened' | 'page' | 'place' | 'produced-by' | 'reasons' | 'recipient' | 'result' | 'since' | 'stale' | 'superseded' | 'title' | 'trust' | 'undecided' | 'verdict' | 'warnings' | 'withdrawn' | 'zones'}`
  | `documents.record.acts.${'accept' | 'refer' | 'reject'}`
  | `documents.record.answers.${'different' | 'same' | 'unsure'}`
  | `documents.record.chain.${'document-alone' | 'issued-by' | 'key' | 'serial' | 'stands-in' | 'title' | 'trust' | 'valid'}`
  | `documents.record.colours.${'green' | 'grey' | 'red' | 'yellow'}`
  | `documents.record.kinds.${'chip-file' | 'mrz' | 'observations' | 'picture' | 'seal' | 'transcript' | 'viz'}`
  | `documents.record.line.${'first' | 'second'}`
  | `documents.record.numbers-are.${'counterfeit' | 'invalidated' | 'lost' | 'stolen' | 'stolen-blank'}`
  | `documents.record.results.${'aborted' | 'failed' | 'not-supported' | 'successful' | 'undetermined'}`
  | `documents.record.roles.${'other' | 'residence-permit' | 'travel-document' | 'visa'}`
  | `documents.record.states.${'erased' | 'standing' | 'superseded' | 'withdrawn'}`;
