import type { SealFindingCode } from '../seal/finding-codes.ts';
import type { Texts } from './room-texts.ts';

/** Latvian. */
export const sealLv: Texts<SealFindingCode> = {
  'document.seal.input.unknown': 'tas nav zināma veida zīmogs',
  'document.seal.input.size':
    '{bytes} baiti ir vairāk, nekā ietilpst jebkurā simbolā; nekas netika nolasīts',
  'document.seal.input.form': 'baiti iegūti no formas {form}',
  'document.seal.input.lossy':
    'skeneris ir aizstājis baitus, ko nevarēja parādīt; iestatiet to dot neapstrādātus baitus',
  'document.seal.header.truncated': 'zīmogs beidzas jau galvenē',
  'document.seal.header.version': 'nevienai publicētai zīmogu versijai nav numura {version}',
  'document.seal.header.version-unpublished':
    'versija {version} nav nevienā izdevumā; zīmogs nolasīts kā 3. versija',
  'document.seal.header.c40': 'nav C40: {what}',
  'document.seal.header.reference-length':
    'sertifikāta norādes garums {length} nav heksadecimāls skaitlis',
  'document.seal.header.decimal-length':
    'sertifikāta norādes garums ir decimāls, nevis heksadecimāls',
  'document.seal.header.fixed-reference':
    'sertifikāta norādei ir piecas 3. versijas rakstzīmes, lai gan galvenē ir 4. versija',
  'document.seal.header.test-reference': 'sertifikāta norāde ir tā, kas paredzēta testiem',
  'document.seal.header.date': 'nav datums: {what}',
  'document.seal.header.order': 'zīmogs parakstīts {signedOn}, pirms izdošanas datuma {issuedOn}',
  'document.seal.header.future': 'zīmogs parakstīts {signedOn}, pēc pārbaudes dienas',
  'document.seal.header.state': 'nevienai valstij nav koda {code}',
  'document.seal.profile.unknown': 'profils {profile} nav zināms; elementi parādīti pēc to birkām',
  'document.seal.feature.truncated': 'zīmogs beidzas elementā {tag}',
  'document.seal.feature.plain-length':
    'garumi no 128 rakstīti vienā baitā kā 3. versijā, lai gan galvenē ir 4. versija',
  'document.seal.feature.der-length':
    'garumi no 128 rakstīti ar DER kā 4. versijā, lai gan galvenē ir agrāka versija',
  'document.seal.feature.duplicate': 'elements {tag} ir divreiz',
  'document.seal.feature.missing': 'trūkst elementa {name}, ko prasa profils',
  'document.seal.feature.length':
    'elementam {name} ir {bytes} baiti; profilā ir {least} līdz {most}',
  'document.seal.feature.content': 'elementa {name} baiti neatbilst tā kodējumam',
  'document.seal.feature.unknown': 'profilā nav elementa {tag}',
  'document.seal.feature.check-digit':
    'zīmogā esošās zonas kontrolcipars {digit} nesakrīt ar aprēķināto',
  'document.seal.trailing': 'aiz zīmoga seko vēl {bytes} baiti',
  'document.seal.padding': 'aiz zīmoga ir {bytes} aizpildījuma vai rindas beigu baiti',
  'document.seal.json.syntax': 'teksts no {offset}. baita vairs nav JSON',
  'document.seal.json.depth': 'JSON ir ligzdots pārāk dziļi',
  'document.seal.json.duplicate': 'loceklis {path} ir divreiz',
  'document.seal.json.number': 'skaitlim {path} nav kanoniskas formas',
  'document.seal.json.string': 'tekstā {path} ir puse rakstzīmes',
  'document.seal.json.not-canonical': 'dati nav kanoniskā formā; paraksts ir par kanonisko formu',
  'document.seal.json.member': 'locekļa {path} trūkst vai tas ir cita tipa',
  'document.seal.json.base64': 'loceklis {path} nav Base64',
  'document.seal.json.algorithm': 'algoritms {algorithm} nav neviens no ES256, ES384, ES512',
  'document.seal.barcode.draft':
    'svītrkoda datu struktūra lasīta pēc tās projekta un publiskiem paraugiem',
  'document.seal.barcode.base32': 'teksts aiz karodziņa nav Base32',
  'document.seal.barcode.zip': 'datus nevar atspiest, vai tie ir par lieliem',
  'document.seal.barcode.flag': 'karodziņš {flag} nav neviens no A līdz D',
  'document.seal.barcode.algorithm': 'paraksta algoritms {algorithm} nav zināms',
  'document.seal.barcode.object': 'objekta {tag} trūkst, tas ir divreiz vai tam šeit nav vietas',
  'document.seal.findings.many': 'par šo zīmogu ir vairāk nekā {count} piezīmju; pārējās izlaistas',
  'document.seal.unread': 'zīmogu nevarēja nolasīt, tāpēc tas netika pārbaudīts',
  'document.seal.signature.absent':
    'zīmogs nav parakstīts, lai gan šāda veida zīmogam jābūt parakstītam',
  'document.seal.signature.unsigned':
    'svītrkods pats saka, ka nav parakstīts: par tā saturu neviens negalvo',
  'document.seal.signature.truncated': 'zīmogs beidzas parakstā: {bytes} no {expected} baitiem',
  'document.seal.signature.odd': 'parakstam ir {bytes} baiti, ko nevar sadalīt divos skaitļos',
  'document.seal.signature.invalid': 'paraksts neapstiprinās ar šī parakstītāja atslēgu: {signer}',
  'document.seal.signature.valid': 'paraksts apstiprinās ar šī parakstītāja atslēgu: {signer}',
  'document.seal.signature.unsupported':
    'šī parakstītāja atslēgas veidu šeit nevar pārbaudīt: {signer}',
  'document.seal.signature.der': 'paraksts ir DER virkne; zīmogā tā divi skaitļi ir tieši',
  'document.seal.signer.unknown':
    'starp pieejamajiem sertifikātiem nav parakstītāja {signer} ar norādi {reference}',
  'document.seal.signer.none': 'bez parakstītāja sertifikāta to nevar pārbaudīt',
  'document.seal.signer.unreadable': 'sertifikātu nevar nolasīt: {name}',
  'document.seal.signer.several':
    '{count} pieejamiem sertifikātiem ir norāde {reference}; izmēģināti visi',
  'document.seal.signer.name': 'sertifikātam ir norāde {reference}, bet tā subjekts nav {signer}',
  'document.seal.signer.reference':
    'atslēga der, bet zīmogs par parakstītāju nosauc {signer} {reference}, un sertifikāts ir {subject}',
  'document.seal.signer.validity':
    'zīmogs parakstīts {signedOn}, ārpus parakstītāja derīguma no {from} līdz {to}',
  'document.seal.signer.usage-period':
    'zīmogs parakstīts {signedOn}, ārpus laika no {from} līdz {to}, kurā parakstītājs drīkst parakstīt',
  'document.seal.signer.expired': 'parakstītāja sertifikāts bija derīgs tikai līdz {to}',
  'document.seal.signer.no-date':
    'zīmogs nesaka, kad tas parakstīts; parakstītājs vērtēts pārbaudes dienā',
  'document.seal.chain.none': 'uzticamības krātuve nav dota: par parakstītāju neviens negalvo',
  'document.seal.chain.given':
    'operators šo sertifikātu ir nosaucis par zīmoga parakstītāja sertifikātu: {signer}',
  'document.seal.country.signer': 'zīmogs ir no {state}, tā parakstītājs no {signer}',
  'document.seal.country.zone': 'zīmogs ir no {state}, zona tajā no {zone}',
  'document.seal.mrz.differs': 'zonā ir citādi nekā zīmogā: {field}',
  'document.seal.mrz.same': 'zīmogs un zona sakrīt',
  'document.seal.compare.none': 'salīdzināmā trūkst, vai to nevar nolasīt: {what}',
  'document.seal.passport-number.differs': 'zīmogs izgatavots pasei {sealed}, nevis {shown}',
  'document.seal.passport-number.same': 'zīmogs izgatavots šim pases numuram',
  'document.seal.print.differs': 'uz uzlīmes ({what}) ir {printed}, zīmogā {sealed}',
  'document.seal.print.same': 'uzlīme un zīmogs sakrīt: {what}',
  'document.seal.print.not-sealed': 'zīmogā tā nav: {what}; to saka tikai druka',
  'document.seal.print.not-days': 'zīmogā ({what}) ir {sealed}, kas nav noteikts dienu skaits',
};
