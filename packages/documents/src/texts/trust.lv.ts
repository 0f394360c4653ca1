import type { TrustFindingCode } from '../trust/finding-codes.ts';
import type { Texts } from './room-texts.ts';

/** Latvian. */
export const trustLv: Texts<TrustFindingCode> = {
  'document.trust.file.unknown':
    '{name} nav ne sertifikāts, ne atsaukumu saraksts, ne galvenais saraksts, ne noviržu saraksts, ne defektu saraksts, ne LDIF',
  'document.trust.file.too-large':
    '{name} ir {size} baiti; vairāk par {limit} nelasa, un no tā nekas nav ņemts',
  'document.trust.file.role':
    '{name} dots kā {role}, bet tajā nav sertifikāta: ar to nekas netiek apliecināts',
  'document.trust.findings.many': 'vēl {count} šī avota piezīmes nav uzskaitītas',
  'document.trust.list.too-many': 'sarakstā ir vairāk nekā {limit} ierakstu; no tā nekas nav ņemts',
  'document.trust.list.malformed': 'saraksta saturs ir bojāts pie {offset}. baita ({fault})',
  'document.trust.list.version': 'saraksta versija ir {version}; noteikta ir tikai 0',
  'document.trust.list.certificate-unreadable':
    '{name} sertifikātu {position} nevar nolasīt ({fault}); tas izlaists',
  'document.trust.list.duplicate': '{count} sertifikāti sarakstā ir vairāk nekā vienreiz',
  'document.trust.list.no-authority':
    'sertifikāts {position} ({subject}) nedrīkst parakstīt sertifikātus; galvenajā sarakstā ir tie, kas drīkst',
  'document.trust.list.signature-invalid': 'saraksta paraksts neapstiprinās: nekam tajā neuzticas',
  'document.trust.list.signature-unsupported': 'saraksta parakstu šeit nevar pārbaudīt',
  'document.trust.list.signer-missing': 'saraksta parakstītāja sertifikāta nav pie rokas',
  'document.trust.list.no-anchor':
    'par saraksta parakstītāju ({issuer}) negalvo neviens enkurs: tam neuzticas',
  'document.trust.list.chosen': 'saraksta parakstītāju izvēlējies pats operators',
  'document.trust.list.anchor-proposed':
    'saraksta parakstītāju apliecināja {subject}, kas ir uzticamā sarakstā ({name}); izvēlieties to par enkuru, lai šim sarakstam uzticētos',
  'document.trust.list.signer-purpose':
    'saraksta parakstītājam trūkst nolūka {purpose}: tādu sarakstu tas nedrīkst parakstīt',
  'document.trust.list.signed-by-authority':
    'sarakstu parakstījusi pati valsts parakstīšanas iestāde, nevis saraksta parakstītājs',
  'document.trust.list.purpose-not-critical':
    'saraksta parakstītāja nolūks nav atzīmēts kā kritisks',
  'document.trust.list.signer-expired':
    'saraksta parakstītāja sertifikāta derīgums beidzās {date}, pēc parakstīšanas',
  'document.trust.list.signed-outside-validity':
    'saraksts parakstīts {date}, ārpus parakstītāja derīguma ({from} līdz {to})',
  'document.trust.list.no-signing-time': 'saraksts nesaka, kad tas parakstīts',
  'document.trust.list.from-future': 'saraksts parakstīts {date}, pēc pārbaudes dienas',
  'document.trust.list.stale':
    'saraksts ir {days} dienas vecs; atslēgu maiņu paziņo 90 dienas iepriekš',
  'document.trust.list.signer-revoked': 'saraksta parakstītājs atsaukts {date}',
  'document.trust.list.refused':
    'ceļš no saraksta parakstītāja līdz enkuram ir pārrauts: nekam tajā neuzticas',
  'document.trust.ldif.line': '{name} rinda {line} nav ne atribūts, ne tā daļa; tā izlaista',
  'document.trust.ldif.base64': '{name} rindā {line} ir bojāts base64; vērtība izlaista',
  'document.trust.ldif.url':
    '{name} rinda {line} dod vērtību ar adresi; no adresēm nekad neko nelejupielādē',
  'document.trust.pem.base64': '{name} blokā {position} ir bojāts base64; tas izlaists',
  'document.trust.pem.label':
    '{name} bloks {position} ir {label}, kas par uzticamību neko nesaka; tas izlaists',
  'document.trust.synthetic':
    '{country} ir sintētiskās pasaules kods: {subject} dienestā noraidīts',
  'document.trust.crl.malformed': 'atsaukumu sarakstu nevar nolasīt ({fault}); tas izlaists',
  'document.trust.crl.no-issuer':
    '{issuer} atsaukumu sarakstu neapstiprina neviena pieejama atslēga; uz to nepaļaujas',
  'document.trust.crl.signature-invalid':
    '{issuer} atsaukumu saraksta paraksts neapstiprinās; uz to nepaļaujas',
  'document.trust.crl.not-trusted':
    '{issuer} atsaukumu saraksts parakstīts ar atslēgu, par kuru neviens negalvo; uz to nepaļaujas',
  'document.trust.crl.issuer-usage':
    'atsaukumu saraksta izdevējs ({issuer}) nedrīkst parakstīt atsaukumu sarakstus',
  'document.trust.crl.issuer-differs':
    'atsaukumu saraksts min {issuer}, bet tā atslēga pieder {holder}; uz to nepaļaujas',
  'document.trust.crl.partial':
    '{issuer} atsaukumu saraksts ir papildinājums, aptver tikai daļu vai satur nezināmu kritisku paplašinājumu, ko profils aizliedz; uz to nepaļaujas',
  'document.trust.crl.no-number': '{issuer} atsaukumu sarakstam nav numura',
  'document.trust.crl.no-next-update': '{issuer} atsaukumu saraksts nesaka, kad gaidāms nākamais',
  'document.trust.crl.superseded':
    'pie rokas ir jaunāks {issuer} atsaukumu saraksts (numurs {newer} pēc {number})',
  'document.trust.crl.from-future':
    '{issuer} atsaukumu saraksts sastādīts {date}, pēc pārbaudes dienas',
  'document.trust.crl.expired': '{issuer} atsaukumu saraksts bija jāatjauno {date}',
  'document.trust.revocation.no-list': 'nav pie rokas neviena {issuer} atsaukumu saraksta',
  'document.trust.revocation.number':
    '{issuer} atsaukumu sarakstā {number}, kas sastādīts {date}, tā nav',
  'document.trust.revocation.no-issuer':
    'parakstītāja izdevējs nav zināms: nevar izvēlēties atsaukumu sarakstu',
  'document.trust.revocation.other-name':
    'atsaukumu saraksts ir {list}, tās pašas valsts iestādes ar citu nosaukumu',
  'document.trust.revocation.revoked': '{subject} atsaukts {date} ({reason})',
  'document.trust.revocation.revoked-later':
    '{subject} atsaukts {date} ({reason}), pēc pārbaudes dienas',
  'document.trust.revocation.unverified':
    'atsaukumu saraksts, uz kuru nepaļaujas, nosauc {subject} (atsaukts {date}, {reason})',
  'document.trust.revocation.issuer-revoked': 'izdevējs {subject} atsaukts {date} ({reason})',
  'document.trust.chain.no-signer': 'parakstītāja sertifikāta nav pie rokas',
  'document.trust.chain.trusted': 'ķēde beidzas pie {subject}, par kuru galvo {lists}',
  'document.trust.chain.no-issuer':
    'neviena uzticamības krātuves atslēga sertifikātu neapstiprina; tā izdevējs ir {issuer}',
  'document.trust.chain.signature-invalid':
    'sertifikāts nosauc {issuer} atslēgu, un šī atslēga to neapstiprina',
  'document.trust.chain.signature-unsupported':
    'sertifikāta parakstu šeit nevar pārbaudīt ({algorithm})',
  'document.trust.chain.same-name':
    'krātuve pazīst {issuer}, bet ar citām atslēgām: iestāde, kuras sarakstos trūkst, vai tāda, kam ir tikai tās nosaukums',
  'document.trust.chain.no-authority':
    '{subject} parakstīja sertifikātu zem tā, ko nedrīkst: tā nav iestāde',
  'document.trust.chain.key-usage':
    '{subject} parakstīja sertifikātu zem tā ar atslēgu, kas nedrīkst parakstīt sertifikātus',
  'document.trust.chain.authority-unmarked':
    '{subject} nav atzīmēts kā iestāde (basic constraints), bet ir uzticamā sarakstā un drīkst parakstīt sertifikātus',
  'document.trust.chain.not-trusted':
    'ķēde beidzas pie {subject}, par kuru neviens no pieejamajiem negalvo',
  'document.trust.chain.chosen': 'šo sertifikātu izvēlējies pats operators',
  'document.trust.chain.refused': 'ķēde beidzas pie {subject}, ko krātuve noraida',
  'document.trust.chain.too-long': '{limit} soļos un {tries} parakstos enkurs netika atrasts',
  'document.trust.chain.path-length':
    '{subject} zem sevis pieļauj {length} izdevējus, bet līdz parakstītājam to ir {count}',
  'document.trust.chain.link': 'ķēde iet caur saites sertifikātu {subject}',
  'document.trust.chain.name-differs':
    '{subject} atslēga apstiprina sertifikātu, kas par savu izdevēju nosauc {issuer}',
  'document.trust.chain.name-case':
    'izdevēja un iestādes nosaukumi atšķiras tikai ar kodējumu, burtu reģistru vai secību',
  'document.trust.chain.key-id-differs':
    'izdevēja atslēgas identifikators ({named}) nav tas, kas apstiprina ({found})',
  'document.trust.chain.several':
    '{count} sertifikātiem ir atslēga, kas apstiprina; lietots piemērotākais',
  'document.trust.signer.expired': 'parakstītāja sertifikāta derīgums beidzās {date}',
  'document.trust.signer.not-yet-valid': 'parakstītāja sertifikāts ir derīgs no {date}',
  'document.trust.signer.signed-outside-validity':
    'dokuments parakstīts {date}, ārpus parakstītāja derīguma ({from} līdz {to})',
  'document.trust.signer.signed-after-usage':
    'dokuments parakstīts {date}, pēc tam, kad parakstītāja atslēga izņemta no lietošanas {until}',
  'document.trust.signer.signed-before-usage':
    'dokuments parakstīts {date}, pirms parakstītāja atslēgu sāka lietot {from}',
  'document.trust.signer.signed-in-future': 'dokuments parakstīts {date}, pēc pārbaudes dienas',
  'document.trust.signer.no-signing-time':
    'dokuments nesaka, kad tas parakstīts: atslēgas lietošanas laiku nevar salīdzināt',
  'document.trust.signer.no-usage-period':
    'sertifikāts nesaka, kad tā atslēgu lieto; salīdzināts tā derīgums',
  'document.trust.signer.no-validity': 'sertifikāta derīgumu nevar nolasīt',
  'document.trust.issuer.expired':
    '{subject} sertifikāta derīgums beidzās {date}; enkura datumi nav ceļa pārbaudes daļa',
  'document.trust.issuer.not-yet-valid':
    '{subject} sertifikāts ir derīgs no {date}, pēc pārbaudes dienas',
  'document.trust.issuer.certified-after-usage':
    'parakstītājs apliecināts {date}, pēc tam, kad izdevēja atslēga izņemta no lietošanas {until}',
  'document.trust.issuer.certified-outside-validity':
    '{subject} bija derīgs no {from} līdz {to}, bet apliecināja to, kas ir zem tā, {date}',
  'document.trust.issuer.outlived':
    'parakstītāja sertifikāts ir derīgs ilgāk ({signer}) nekā tā izdevēja ({issuer})',
  'document.trust.document-type.absent':
    'sertifikāts nesaka, kurus dokumentus parakstītājs drīkst parakstīt',
  'document.trust.document-type.allowed': 'parakstītājs drīkst parakstīt {allowed}',
  'document.trust.document-type.unknown':
    'dokumenta kods nav zināms; parakstītājs drīkst parakstīt {allowed}',
  'document.trust.document-type.not-allowed':
    'parakstītājs drīkst parakstīt {allowed}, bet dokuments ir {code}',
  'document.trust.document-type.first-letter':
    'parakstītājs drīkst parakstīt {allowed}; dokumenta kods {code} tā sākas',
  'document.trust.state.signer-differs':
    'dokuments saka {state}, bet tā parakstītājs ir no {country}',
  'document.trust.state.issuer-differs':
    'parakstītājs ir no {country}, bet tā izdevējs no {issuer}',
  'document.trust.state.case': 'valsts kods {country} rakstīts ar mazajiem burtiem',
  'document.trust.state.form': 'valsts kodam {country} nav divu burtu',
  'document.trust.state.absent': 'valsts nav nosaukta: {of}',
  'document.trust.state.no-issuer': 'parakstītāja izdevējs nav zināms: tā valsti nevar salīdzināt',
  'document.trust.state.special': 'zināms, ka {state} paraksta ar {country}: {why}',
  'document.trust.state.unknown':
    '{state} divu burtu kods nav zināms; tā parakstītājs ir no {country}',
  'document.trust.defect.applied':
    '{list} zina šo dokumentu defektu {defect}: ko šī pārbaude atrada, tas sver mazāk',
  'document.trust.defect.replaced':
    '{list} zina šo dokumentu defektu {defect} un dod to, kas tur pieder: šī pārbaude notika ar to',
  'document.trust.defect.known': '{list} zina šo dokumentu defektu {defect}; {check} no tā necieta',
  'document.trust.defect.revoked': '{list} saka, ka parakstītājam nedrīkst uzticēties ({defect})',
  'document.trust.defect.doubted': '{list} šaubās par parakstītāju ({defect}, statuss {status})',
  'document.trust.defect.key-compromised':
    '{list} saka, ka šīs mikroshēmas var nokopēt ({defect}): {check} neko nepierāda',
  'document.trust.defect.not-trusted':
    '{list}, kam neuzticas, nosauc šo dokumentu defektu {defect}; to nepiemēro',
  'document.trust.defect.by-hand': '{list} zina par šiem dokumentiem {defect}: {description}',
  'document.trust.profile.serial.zero': 'sērijas numurs ir nulle',
  'document.trust.profile.serial.long': 'sērijas numuram ir {octets} okteti; atļauti 20',
  'document.trust.profile.algorithm.hash': 'paraksts balstās uz {hash}, kas nav atļauts',
  'document.trust.profile.name.no-country': 'valsts nav nosaukta: {of}',
  'document.trust.profile.name.country-case':
    'valsts ({of}: {country}) nav rakstīta ar lielajiem burtiem',
  'document.trust.profile.name.country-form': 'valstij ({of}: {country}) nav divu burtu',
  'document.trust.profile.name.no-common-name': 'nav vispārējā nosaukuma (CN): {of}',
  'document.trust.profile.country-differs':
    'izdevējs ({issuer}) un subjekts ({subject}) ir no dažādām valstīm',
  'document.trust.profile.validity.order': 'derīgums beidzas ({to}), pirms sākas ({from})',
  'document.trust.profile.validity.long':
    'sertifikāts ir derīgs {days} dienas; parasti līdz {usual}',
  'document.trust.profile.unique-identifier':
    'sertifikātam ir unikāls identifikators, kura nedrīkst būt',
  'document.trust.profile.extensions.none': 'sertifikātam nav paplašinājumu',
  'document.trust.profile.extensions.default-encoded':
    'lauka noklusētā vērtība ir izrakstīta (paplašinājums {extension})',
  'document.trust.profile.extension.missing': 'trūkst paplašinājuma {extension}',
  'document.trust.profile.extension.forbidden': 'paplašinājuma {extension} nedrīkst būt',
  'document.trust.profile.extension.critical': 'paplašinājums {extension} nedrīkst būt kritisks',
  'document.trust.profile.extension.not-critical': 'paplašinājumam {extension} jābūt kritiskam',
  'document.trust.profile.authority-key-identifier.no-key':
    'izdevēja identifikators nenosauc tā atslēgu',
  'document.trust.profile.key-usage.missing': 'sertifikāts nesaka, kam tā atslēgu drīkst lietot',
  'document.trust.profile.key-usage.lacks':
    'atslēgu nedrīkst lietot nolūkam {usage}, ko prasa tās loma',
  'document.trust.profile.key-usage.exceeds': 'atslēgu drīkst lietot arī nolūkam {usage}',
  'document.trust.profile.basic-constraints.authority':
    'parakstītājs atzīmēts kā iestāde: tas varētu radīt citus parakstītājus',
  'document.trust.profile.basic-constraints.no-authority':
    'sertifikāts nav atzīmēts kā iestāde, lai gan tā atslēga drīkst parakstīt sertifikātus',
  'document.trust.profile.basic-constraints.path-length': 'ceļa garums ir {length}, nevis 0',
  'document.trust.profile.private-key-usage-period.empty':
    'atslēgas lietošanas laikam nav ne sākuma, ne beigu',
  'document.trust.profile.private-key-usage-period.order':
    'atslēgas lietošanas laiks beidzas ({to}), pirms sākas ({from})',
  'document.trust.profile.private-key-usage-period.outside':
    'atslēgas lietošanas laiks pārsniedz sertifikāta derīgumu ({from} līdz {to})',
  'document.trust.profile.private-key-usage-period.long':
    'atslēgu lieto {days} dienas; parasti līdz {usual}',
  'document.trust.profile.alternative-name.no-state':
    'alternatīvajā nosaukumā nav valsts koda: {of}',
  'document.trust.profile.alternative-name.state-differs':
    'alternatīvais nosaukums ({of}) saka {locality}, nosaukums {country}',
  'document.trust.profile.extended-key-usage.purpose': 'nolūks {purpose} nav šīs lomas',
  'document.trust.profile.extended-key-usage.other-purpose':
    'sertifikāts ir paredzēts citam nolūkam ({purpose}), nevis tam, ko ar to parakstīja',
  'document.trust.profile.crl-distribution-points.scheme':
    'atsaukumu sarakstu nevar dabūt ar ldap, http vai https',
  'document.trust.profile.name-change.unneeded':
    'nosaukuma maiņu piesaka saites sertifikāts, kurā izdevējam un subjektam ir viens nosaukums',
  'document.trust.profile.document-type.empty': 'dokumentu veidu saraksts ir tukšs',
  'document.trust.profile.document-type.form': 'dokumenta veidam {type} nav viena vai divu burtu',
  'document.trust.profile.key.named-curve':
    'līkne ir nosaukta ({curve}); tās parametriem jābūt izrakstītiem',
  'document.trust.profile.key.unknown-curve':
    'līknes parametri nav nevienai zināmai līknei: uz to, ko šī atslēga apstiprina, nevar paļauties',
  'document.trust.profile.key.compressed-point': 'publiskais punkts ir saspiests',
  'document.trust.profile.key.short': 'atslēgai ir {bits} biti; ieteicams vismaz {least}',
  'document.trust.profile.key.weak':
    'RSA atslēgai ir {bits} biti; ja to ir mazāk par {least}, atslēgu var izrēķināt, un uz neko, ko tā pārbauda, nevar paļauties',
  'document.trust.profile.key.exponent': 'RSA eksponents ir {exponent}; parasti 65537',
  'document.trust.profile.crl.version': 'atsaukumu saraksta versija ir {version}, nevis 2',
  'document.trust.profile.crl.number.missing': 'atsaukumu sarakstam nav numura',
  'document.trust.profile.crl.number.form':
    'atsaukumu saraksta numurs ir negatīvs vai garāks par 20 oktetiem',
  'document.trust.profile.crl.authority-key-identifier.missing':
    'atsaukumu saraksts nenosauc sava izdevēja atslēgu',
  'document.trust.profile.crl.authority-key-identifier.differs':
    'atsaukumu saraksts nosauc citu atslēgu nekā to, kas to apstiprina',
  'document.trust.profile.crl.next-update.late':
    'atsaukumu sarakstu atjauno pēc {days} dienām; vairāk par 90 nedrīkst',
  'document.trust.profile.crl.empty': 'atsaukto sertifikātu saraksts ir, bet tas ir tukšs',
  'document.trust.profile.crl.extension.forbidden':
    'atsaukumu sarakstam ir paplašinājums {extension}, kura nedrīkst būt',
  'document.trust.profile.crl.entry-extension.forbidden':
    'ierakstiem ir paplašinājums {extension}, kura nedrīkst būt',
  'document.trust.profile.crl.country-case':
    'izdevēja valsts ({country}) nav rakstīta ar lielajiem burtiem',
  'document.trust.profile.crl.algorithm.hash':
    'atsaukumu saraksta paraksts balstās uz {hash}, kas nav atļauts',
};
