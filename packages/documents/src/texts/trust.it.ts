import type { TrustFindingCode } from '../trust/finding-codes.ts';
import type { Texts } from './room-texts.ts';

/** Italian. */
export const trustIt: Texts<TrustFindingCode> = {
  'document.trust.file.unknown':
    '{name} non è un certificato, un elenco di revoca, una master list, un elenco di deviazioni, un elenco di difetti né LDIF',
  'document.trust.file.too-large':
    '{name} ha {size} byte; più di {limit} non si leggono, e non ne è stato preso nulla',
  'document.trust.file.role':
    '{name} è stato dato come {role}, ma non contiene alcun certificato: non garantisce nulla',
  'document.trust.findings.many': 'altri {count} rilievi di questa fonte non sono elencati',
  'document.trust.list.too-many':
    "l'elenco contiene più di {limit} voci; non ne è stato preso nulla",
  'document.trust.list.malformed':
    "il contenuto dell'elenco è malformato al byte {offset} ({fault})",
  'document.trust.list.version': "l'elenco è della versione {version}; è definita solo la 0",
  'document.trust.list.certificate-unreadable':
    'il certificato {position} di {name} non si può leggere ({fault}); è tralasciato',
  'document.trust.list.duplicate': "{count} certificati compaiono più di una volta nell'elenco",
  'document.trust.list.no-authority':
    'il certificato {position} ({subject}) non può firmare certificati; una master list contiene quelli che possono',
  'document.trust.list.signature-invalid':
    "la firma dell'elenco non torna: nulla di ciò che contiene è attendibile",
  'document.trust.list.signature-unsupported': "la firma dell'elenco qui non si può verificare",
  'document.trust.list.signer-missing':
    "il certificato del firmatario dell'elenco non è disponibile",
  'document.trust.list.no-anchor':
    "nessuna ancora garantisce per il firmatario dell'elenco ({issuer}): non è attendibile",
  'document.trust.list.chosen': "l'operatore ha scelto egli stesso il firmatario dell'elenco",
  'document.trust.list.anchor-proposed':
    "il firmatario dell'elenco è stato certificato da {subject}, che sta in un elenco attendibile ({name}); sceglietelo come ancora per fidarvi di questo elenco",
  'document.trust.list.signer-purpose':
    "al firmatario dell'elenco manca lo scopo {purpose}: non può firmare un elenco simile",
  'document.trust.list.signed-by-authority':
    "l'elenco è firmato dall'autorità nazionale di certificazione stessa, non da un firmatario di elenchi",
  'document.trust.list.purpose-not-critical':
    "lo scopo del firmatario dell'elenco non è segnato come critico",
  'document.trust.list.signer-expired':
    "il certificato del firmatario dell'elenco è scaduto il {date}, dopo che aveva firmato",
  'document.trust.list.signed-outside-validity':
    "l'elenco è stato firmato il {date}, fuori dalla validità del firmatario (dal {from} al {to})",
  'document.trust.list.no-signing-time': "l'elenco non dice quando è stato firmato",
  'document.trust.list.from-future':
    "l'elenco è stato firmato il {date}, dopo il giorno del controllo",
  'document.trust.list.stale':
    "l'elenco ha {days} giorni; un cambio di chiave si annuncia 90 giorni prima",
  'document.trust.list.signer-revoked': "il firmatario dell'elenco è stato revocato il {date}",
  'document.trust.list.refused':
    "la via dal firmatario dell'elenco a un'ancora è interrotta: nulla di ciò che contiene è attendibile",
  'document.trust.ldif.line':
    'la riga {line} di {name} non è né un attributo né parte di uno; è ignorata',
  'document.trust.ldif.base64':
    'la riga {line} di {name} contiene base64 guasto; il valore è tralasciato',
  'document.trust.ldif.url':
    'la riga {line} di {name} dà un valore per indirizzo; dagli indirizzi non si scarica mai nulla',
  'document.trust.pem.base64':
    'il blocco {position} di {name} contiene base64 guasto; è tralasciato',
  'document.trust.pem.label':
    'il blocco {position} di {name} è un {label}, che non dice nulla della fiducia; è ignorato',
  'document.trust.synthetic':
    '{country} è un codice del mondo sintetico: {subject} in servizio è rifiutato',
  'document.trust.crl.malformed': "l'elenco di revoca non si può leggere ({fault}); è tralasciato",
  'document.trust.crl.no-issuer':
    "nessuna chiave disponibile verifica l'elenco di revoca di {issuer}; non ci si affida",
  'document.trust.crl.signature-invalid':
    "la firma dell'elenco di revoca di {issuer} non torna; non ci si affida",
  'document.trust.crl.not-trusted':
    "l'elenco di revoca di {issuer} è firmato con una chiave per cui nessuno garantisce; non ci si affida",
  'document.trust.crl.issuer-usage':
    "l'emittente dell'elenco di revoca ({issuer}) non può firmare elenchi di revoca",
  'document.trust.crl.issuer-differs':
    "l'elenco di revoca indica {issuer}, e la sua chiave è di {holder}; non ci si affida",
  'document.trust.crl.partial':
    "l'elenco di revoca di {issuer} è un'integrazione, copre solo una parte o ha un'estensione critica sconosciuta, cosa che il profilo vieta; non ci si affida",
  'document.trust.crl.no-number': "l'elenco di revoca di {issuer} non ha numero",
  'document.trust.crl.no-next-update':
    "l'elenco di revoca di {issuer} non dice quando è atteso il prossimo",
  'document.trust.crl.superseded':
    'è disponibile un elenco di revoca più recente di {issuer} (numero {newer} dopo {number})',
  'document.trust.crl.from-future':
    "l'elenco di revoca di {issuer} è stato fatto il {date}, dopo il giorno del controllo",
  'document.trust.crl.expired': "l'elenco di revoca di {issuer} andava rinnovato il {date}",
  'document.trust.revocation.no-list': 'non è disponibile alcun elenco di revoca di {issuer}',
  'document.trust.revocation.number':
    "l'elenco di revoca {number} di {issuer}, fatto il {date}, non lo contiene",
  'document.trust.revocation.no-issuer':
    "l'emittente del firmatario non è noto: non si può scegliere alcun elenco di revoca",
  'document.trust.revocation.other-name':
    "l'elenco di revoca è di {list}, l'autorità dello stesso paese con un altro nome",
  'document.trust.revocation.revoked': '{subject} è stato revocato il {date} ({reason})',
  'document.trust.revocation.revoked-later':
    '{subject} è stato revocato il {date} ({reason}), dopo il giorno del controllo',
  'document.trust.revocation.unverified':
    'un elenco di revoca a cui non ci si affida indica {subject} (revocato il {date}, {reason})',
  'document.trust.revocation.issuer-revoked':
    "l'emittente {subject} è stato revocato il {date} ({reason})",
  'document.trust.chain.no-signer': 'il certificato del firmatario non è disponibile',
  'document.trust.chain.trusted': 'la catena finisce a {subject}, per cui garantisce {lists}',
  'document.trust.chain.no-issuer':
    "nessuna chiave dell'archivio di fiducia verifica il certificato; il suo emittente è {issuer}",
  'document.trust.chain.signature-invalid':
    'il certificato indica una chiave di {issuer}, e quella chiave non lo verifica',
  'document.trust.chain.signature-unsupported':
    'la firma del certificato qui non si può verificare ({algorithm})',
  'document.trust.chain.same-name':
    "l'archivio conosce {issuer}, ma con altre chiavi: un'autorità che manca negli elenchi, o una che ne porta solo il nome",
  'document.trust.chain.no-authority':
    "{subject} ha firmato il certificato sottostante, cosa che non può: non è un'autorità",
  'document.trust.chain.key-usage':
    '{subject} ha firmato il certificato sottostante con una chiave che non può firmare certificati',
  'document.trust.chain.authority-unmarked':
    '{subject} non è segnato come autorità (basic constraints), ma sta in un elenco attendibile e può firmare certificati',
  'document.trust.chain.not-trusted':
    'la catena finisce a {subject}, per cui nessuno dei noti garantisce',
  'document.trust.chain.chosen': "l'operatore ha scelto egli stesso questo certificato",
  'document.trust.chain.refused': "la catena finisce a {subject}, che l'archivio rifiuta",
  'document.trust.chain.too-long': 'nessuna ancora entro {limit} passi e {tries} firme',
  'document.trust.chain.path-length':
    '{subject} ammette {length} autorità sotto di sé, e ve ne sono {count} prima del firmatario',
  'document.trust.chain.link': 'la catena passa per il certificato di collegamento {subject}',
  'document.trust.chain.name-differs':
    'la chiave di {subject} verifica il certificato, che indica come emittente {issuer}',
  'document.trust.chain.name-case':
    "i nomi dell'emittente e dell'autorità differiscono solo per codifica, maiuscole o ordine",
  'document.trust.chain.key-id-differs':
    "l'identificativo della chiave dell'emittente ({named}) non è quello che verifica ({found})",
  'document.trust.chain.several':
    '{count} certificati hanno la chiave che verifica; si usa il più adatto',
  'document.trust.signer.expired': 'il certificato del firmatario è scaduto il {date}',
  'document.trust.signer.not-yet-valid': 'il certificato del firmatario è valido dal {date}',
  'document.trust.signer.signed-outside-validity':
    'il documento è stato firmato il {date}, fuori dalla validità del firmatario (dal {from} al {to})',
  'document.trust.signer.signed-after-usage':
    "il documento è stato firmato il {date}, dopo che la chiave del firmatario era uscita dall'uso il {until}",
  'document.trust.signer.signed-before-usage':
    'il documento è stato firmato il {date}, prima che la chiave del firmatario entrasse in uso il {from}',
  'document.trust.signer.signed-in-future':
    'il documento è stato firmato il {date}, dopo il giorno del controllo',
  'document.trust.signer.no-signing-time':
    "il documento non dice quando è stato firmato: il periodo d'uso della chiave non si può confrontare",
  'document.trust.signer.no-usage-period':
    'il certificato non dice quando si usa la sua chiave; si è confrontata la sua validità',
  'document.trust.signer.no-validity': 'la validità del certificato non si può leggere',
  'document.trust.issuer.expired':
    "il certificato di {subject} è scaduto il {date}; le date di un'ancora non fanno parte della validazione di un percorso",
  'document.trust.issuer.not-yet-valid':
    'il certificato di {subject} è valido dal {date}, dopo il giorno del controllo',
  'document.trust.issuer.certified-after-usage':
    "il firmatario è stato certificato il {date}, dopo che la chiave dell'emittente era uscita dall'uso il {until}",
  'document.trust.issuer.certified-outside-validity':
    '{subject} era valido dal {from} al {to}, e ha certificato ciò che sta sotto il {date}',
  'document.trust.issuer.outlived':
    'il certificato del firmatario è valido più a lungo ({signer}) di quello del suo emittente ({issuer})',
  'document.trust.document-type.absent':
    'il certificato non dice quali documenti il firmatario può firmare',
  'document.trust.document-type.allowed': 'il firmatario può firmare {allowed}',
  'document.trust.document-type.unknown':
    'il codice del documento non è noto; il firmatario può firmare {allowed}',
  'document.trust.document-type.not-allowed':
    'il firmatario può firmare {allowed}, e il documento è {code}',
  'document.trust.document-type.first-letter':
    'il firmatario può firmare {allowed}; il codice del documento {code} comincia così',
  'document.trust.state.signer-differs':
    'il documento dice {state}, e il suo firmatario è di {country}',
  'document.trust.state.issuer-differs':
    'il firmatario è di {country}, e il suo emittente di {issuer}',
  'document.trust.state.case': 'il codice del paese {country} è scritto in minuscole',
  'document.trust.state.form': 'il codice del paese {country} non ha due lettere',
  'document.trust.state.absent': 'nessun paese è indicato: {of}',
  'document.trust.state.no-issuer':
    "l'emittente del firmatario non è noto: il suo paese non si può confrontare",
  'document.trust.state.special': 'è noto che {state} firma con {country}: {why}',
  'document.trust.state.unknown':
    'per {state} non è noto alcun codice di due lettere; il suo firmatario è di {country}',
  'document.trust.defect.applied':
    '{list} conosce il difetto {defect} di questi documenti: ciò che questo controllo ha trovato pesa meno',
  'document.trust.defect.replaced':
    '{list} conosce il difetto {defect} di questi documenti e porta ciò che va al suo posto: questo controllo è stato fatto con quello',
  'document.trust.defect.known':
    '{list} conosce il difetto {defect} di questi documenti; {check} non ne ha sofferto',
  'document.trust.defect.revoked':
    '{list} dice che del firmatario non ci si deve fidare ({defect})',
  'document.trust.defect.doubted': '{list} ha dubbi sul firmatario ({defect}, stato {status})',
  'document.trust.defect.key-compromised':
    '{list} dice che questi chip si possono copiare ({defect}): {check} non prova nulla',
  'document.trust.defect.not-trusted':
    '{list}, che non è attendibile, indica il difetto {defect} di questi documenti; non viene applicato',
  'document.trust.defect.by-hand': '{list} conosce {defect} di questi documenti: {description}',
  'document.trust.profile.serial.zero': 'il numero di serie è zero',
  'document.trust.profile.serial.long':
    'il numero di serie ha {octets} ottetti; ne sono ammessi 20',
  'document.trust.profile.algorithm.hash': 'la firma si basa su {hash}, che non è ammesso',
  'document.trust.profile.name.no-country': 'nessun paese è indicato: {of}',
  'document.trust.profile.name.country-case': 'il paese ({of}: {country}) non è in maiuscole',
  'document.trust.profile.name.country-form': 'il paese ({of}: {country}) non ha due lettere',
  'document.trust.profile.name.no-common-name': 'manca il nome comune (CN): {of}',
  'document.trust.profile.country-differs':
    'emittente ({issuer}) e titolare ({subject}) sono di paesi diversi',
  'document.trust.profile.validity.order':
    'la validità finisce ({to}) prima di cominciare ({from})',
  'document.trust.profile.validity.long':
    'il certificato è valido {days} giorni; di solito fino a {usual}',
  'document.trust.profile.unique-identifier':
    'il certificato ha un identificativo unico, che non deve esserci',
  'document.trust.profile.extensions.none': 'il certificato non ha estensioni',
  'document.trust.profile.extensions.default-encoded':
    'il valore predefinito di un campo è scritto (estensione {extension})',
  'document.trust.profile.extension.missing': "manca l'estensione {extension}",
  'document.trust.profile.extension.forbidden': "l'estensione {extension} non deve esserci",
  'document.trust.profile.extension.critical': "l'estensione {extension} non deve essere critica",
  'document.trust.profile.extension.not-critical': "l'estensione {extension} deve essere critica",
  'document.trust.profile.authority-key-identifier.no-key':
    "l'identificativo dell'emittente non indica la sua chiave",
  'document.trust.profile.key-usage.missing':
    'il certificato non dice a che cosa può servire la sua chiave',
  'document.trust.profile.key-usage.lacks':
    'la chiave non può servire a {usage}, che il suo ruolo richiede',
  'document.trust.profile.key-usage.exceeds': 'la chiave può servire anche a {usage}',
  'document.trust.profile.basic-constraints.authority':
    'un firmatario è segnato come autorità: potrebbe creare altri firmatari',
  'document.trust.profile.basic-constraints.no-authority':
    'il certificato non è segnato come autorità, benché la sua chiave possa firmare certificati',
  'document.trust.profile.basic-constraints.path-length':
    'la lunghezza del percorso è {length} invece di 0',
  'document.trust.profile.private-key-usage-period.empty':
    "il periodo d'uso della chiave non ha né inizio né fine",
  'document.trust.profile.private-key-usage-period.order':
    "il periodo d'uso della chiave finisce ({to}) prima di cominciare ({from})",
  'document.trust.profile.private-key-usage-period.outside':
    "il periodo d'uso della chiave esce dalla validità del certificato (dal {from} al {to})",
  'document.trust.profile.private-key-usage-period.long':
    'la chiave si usa per {days} giorni; di solito fino a {usual}',
  'document.trust.profile.alternative-name.no-state':
    'il nome alternativo non ha il codice dello Stato: {of}',
  'document.trust.profile.alternative-name.state-differs':
    'il nome alternativo ({of}) dice {locality}, il nome {country}',
  'document.trust.profile.extended-key-usage.purpose': 'lo scopo {purpose} non è di questo ruolo',
  'document.trust.profile.extended-key-usage.other-purpose':
    'il certificato è per uno scopo diverso ({purpose}) da ciò che ha firmato',
  'document.trust.profile.crl-distribution-points.scheme':
    'nessun elenco di revoca si può avere con ldap, http o https',
  'document.trust.profile.name-change.unneeded':
    'un cambio di nome è annunciato da un certificato di collegamento in cui emittente e titolare hanno lo stesso nome',
  'document.trust.profile.document-type.empty': "l'elenco dei tipi di documento è vuoto",
  'document.trust.profile.document-type.form':
    'il tipo di documento {type} non ha una o due lettere',
  'document.trust.profile.key.named-curve':
    'la curva è indicata per nome ({curve}); i suoi parametri devono essere espliciti',
  'document.trust.profile.key.unknown-curve':
    'i parametri della curva non sono quelli di alcuna curva nota: non ci si può affidare a nulla di ciò che la chiave verifica',
  'document.trust.profile.key.compressed-point': 'il punto pubblico è compresso',
  'document.trust.profile.key.short': 'la chiave ha {bits} bit; se ne raccomandano almeno {least}',
  'document.trust.profile.key.weak':
    'la chiave RSA ha {bits} bit; sotto i {least} può essere calcolata, e non ci si può affidare a nulla di ciò che verifica',
  'document.trust.profile.key.exponent': "l'esponente RSA è {exponent}; di solito è 65537",
  'document.trust.profile.crl.version': "l'elenco di revoca è della versione {version} invece di 2",
  'document.trust.profile.crl.number.missing': "l'elenco di revoca non ha numero",
  'document.trust.profile.crl.number.form':
    "il numero dell'elenco di revoca è negativo o ha più di 20 ottetti",
  'document.trust.profile.crl.authority-key-identifier.missing':
    "l'elenco di revoca non indica la chiave del suo emittente",
  'document.trust.profile.crl.authority-key-identifier.differs':
    "l'elenco di revoca indica un'altra chiave rispetto a quella che lo verifica",
  'document.trust.profile.crl.next-update.late':
    "l'elenco di revoca si rinnova dopo {days} giorni; il massimo è 90",
  'document.trust.profile.crl.empty': "l'elenco dei certificati revocati c'è ed è vuoto",
  'document.trust.profile.crl.extension.forbidden':
    "l'elenco di revoca ha l'estensione {extension}, che non deve esserci",
  'document.trust.profile.crl.entry-extension.forbidden':
    "delle voci hanno l'estensione {extension}, che non deve esserci",
  'document.trust.profile.crl.country-case':
    "il paese dell'emittente ({country}) non è in maiuscole",
  'document.trust.profile.crl.algorithm.hash':
    "la firma dell'elenco di revoca si basa su {hash}, che non è ammesso",
};
