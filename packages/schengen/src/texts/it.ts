import type { Texts } from './language.ts';

/** Italian. Terms of the codice frontiere Schengen, regolamento (UE) 2016/399; not compared with it word for word. */
export const italian: Texts = {
  reasons: {
    'schengen.reason.facts-missing': 'non si può decidere: manca un fatto',
    'schengen.reason.waived': 'non richiesto a questa categoria di persone',
    'schengen.reason.not-asked': 'non richiesto a questo viaggiatore',
    'schengen.visa.nationality-unknown':
      'il codice {nationality} non indica alcuno Stato noto agli elenchi',
    'schengen.visa.issuer-unknown': 'il codice {issuer} non indica alcuno Stato',
    'schengen.visa.free-movement': 'circola liberamente: cittadino dell’Unione, del SEE o svizzero',
    'schengen.visa.before-lists':
      'gli elenchi sono tenuti dal {since}; prima di quel giorno va letto l’atto dell’epoca',
    'schengen.visa.on-no-list':
      'la cittadinanza {nationality} non è in nessuno dei due elenchi: trattata come quelle dell’allegato I',
    'schengen.visa.agreement-unknown':
      'elencato in base a un accordo non trovato: confrontare con la Gazzetta ufficiale',
    'schengen.visa.national-option':
      'titolari di tali documenti ({document}): decide ciascuno Stato (art. 6)',
    'schengen.visa.on-duty':
      'equipaggi in servizio, marittimi a terra, missioni di soccorso: decide ciascuno Stato (art. 6, par. 1)',
    'schengen.visa.document-kind':
      'l’esenzione vale per i passaporti ordinari; questo documento: {document}',
    'schengen.visa.annex-i': 'il visto è obbligatorio: allegato I',
    'schengen.visa.regions':
      'anche i passaporti di Hong Kong e Macao indicano la Cina, e sono esenti: guardare chi lo ha rilasciato',
    'schengen.visa.annex-ii': 'il visto non è richiesto: allegato II',
    'schengen.visa.not-biometric':
      'il visto è obbligatorio: sono esenti solo i passaporti biometrici',
    'schengen.visa.no-identity-number':
      'il visto è obbligatorio: sono esenti solo i passaporti con numero di carta d’identità',
    'schengen.visa.authority':
      'il visto è obbligatorio: i passaporti di questa autorità non erano esenti',
    'schengen.visa.paid-activity':
      'attività retribuita: ciascuno Stato può chiedere il visto (art. 6, par. 3)',
    'schengen.visa.suspended':
      'il visto è obbligatorio: l’esenzione è sospesa dal {since} al {until}',
    'schengen.visa.suspension-ended':
      'la sospensione durava fino al {until} e poteva essere prorogata: verificare se lo è stata',
    'schengen.visa.refugee-of-member':
      'il visto non è richiesto: documento di viaggio per rifugiati o apolidi di uno Stato membro',
    'schengen.visa.refugee':
      'il visto è obbligatorio: documento di viaggio per rifugiati o apolidi di {issuer}',
    'schengen.visa.school-group':
      'alunno di una scuola in {state}, in gruppo con un insegnante: nessun visto se è uno Stato membro (art. 4, par. 2, lett. b)), altrimenti decide ciascuno Stato (art. 6, par. 2, lett. a))',
    'schengen.visa.none': 'il visto è obbligatorio e non c’è né visto né permesso di soggiorno',
    'schengen.sticker.false': 'il visto è falso, contraffatto o alterato',
    'schengen.sticker.transit-only': 'il visto di transito aeroportuale non consente l’ingresso',
    'schengen.sticker.too-early': 'il visto è valido solo dal {from}',
    'schengen.sticker.expired': 'il visto era valido fino al {until}',
    'schengen.sticker.territory': 'il visto non vale per {state}',
    'schengen.sticker.entries-used': 'tutti gli ingressi sono usati: {used} su {entries}',
    'schengen.sticker.days-used': 'tutti i giorni del visto sono usati: {used} su {days}',
    'schengen.sticker.too-long':
      'il soggiorno di {planned} giorni è troppo lungo per il visto: è coperto solo fino al {until}',
    'schengen.sticker.valid': 'il visto è valido; ultimo giorno {until}',
    'schengen.permit.none': 'nessun permesso di soggiorno',
    'schengen.permit.false': 'il titolo è falso, contraffatto o alterato',
    'schengen.permit.local-border':
      'traffico frontaliero locale: solo nella zona di frontiera, secondo l’accordo con il vicino',
    'schengen.permit.not-of-member':
      'il titolo è di {issuer}, che non è uno Stato membro dello spazio',
    'schengen.permit.too-early': 'il titolo è valido solo dal {from}',
    'schengen.permit.expired': 'il titolo era valido fino al {until}',
    'schengen.permit.valid':
      'permesso di soggiorno o visto per soggiorno di lunga durata di {issuer}, valido fino al {until}',
    'schengen.permit.too-short':
      'il titolo scade il {until}, prima della partenza: su che cosa poggi il resto della visita, sta a voi valutarlo',
    'schengen.permit.to-issuer':
      'non richiesto in viaggio verso lo Stato che ha rilasciato il titolo o il visto (art. 6, par. 5, lett. a))',
    'schengen.transit.crosses-border':
      'attraversa la frontiera per cambiare aereo: valgono le regole dell’ingresso',
    'schengen.transit.before-lists': 'gli elenchi sono tenuti dal {since}',
    'schengen.transit.not-listed': 'non è richiesto il visto di transito aeroportuale',
    'schengen.transit.required': 'il visto di transito aeroportuale è obbligatorio',
    'schengen.transit.has-visa': 'titolare di un visto di transito aeroportuale',
    'schengen.transit.holds-visa':
      'nessun visto di transito aeroportuale: titolare di un visto valido che esenta',
    'schengen.transit.holds-permit':
      'nessun visto di transito aeroportuale: titolare di un titolo che esenta',
    'schengen.transit.family':
      'nessun visto di transito aeroportuale: familiare di un cittadino dell’Unione',
    'schengen.transit.crew': 'nessun visto di transito aeroportuale: equipaggio di volo',
    'schengen.transit.diplomatic': 'nessun visto di transito aeroportuale: passaporto diplomatico',
    'schengen.transit.kind-spared':
      'nessun visto di transito aeroportuale in {state} per questo tipo di passaporto ({document})',
    'schengen.transit.look-up': 'l’elenco di {state} dipende dalla data di rilascio: consultarlo',
    'schengen.document.expired': 'il documento è scaduto il {expires}',
    'schengen.document.three-months':
      'il documento scade il {expires}: meno di tre mesi dopo la partenza; consente una partenza fino al {latest}',
    'schengen.document.too-short':
      'il documento scade il {expires}: meno di tre mesi dal giorno dell’attraversamento, per quanto breve sia il soggiorno',
    'schengen.document.valid': 'il documento è valido fino al {expires}',
    'schengen.document.recognition':
      'se una carta d’identità di quello Stato sia accettata per il passaggio, lo ha detto ciascuno Stato (decisione 1105/2011/UE): verificare',
    'schengen.document.issued-later': 'il documento reca una data di rilascio futura: {issued}',
    'schengen.document.age': 'rilasciato il {issued}, negli ultimi dieci anni',
    'schengen.document.ten-years-today':
      'rilasciato il {issued}, esattamente dieci anni fa: esistono due letture',
    'schengen.document.ten-years':
      'rilasciato il {issued}, più di dieci anni fa; era accettato fino al {until}',
    'schengen.document.false': 'il documento è falso, contraffatto o alterato',
    'schengen.document.reported': 'il documento è segnalato come smarrito, rubato o invalidato',
    'schengen.document.other-bearer': 'il portatore non è il titolare',
    'schengen.document.genuine':
      'il documento è autentico, non segnalato e appartiene al portatore',
    'schengen.stay.other-definition':
      'l’accordo con questo Stato conta tre mesi su sei: la cifra di 90 su 180 non si applica',
    'schengen.stay.rows-rejected': 'righe dei viaggi che non è stato possibile leggere: {rows}',
    'schengen.stay.days-undecided': 'alcuni giorni possono contare o no: decide l’agente',
    'schengen.stay.own-records':
      'in base alle sole registrazioni proprie di attraversamento, giorni usati: {used}; gli altri percorsi sono ignoti',
    'schengen.stay.no-exit':
      'un soggiorno precedente è senza uscita registrata: contato come se fosse ancora presente, giorni usati: {used}',
    'schengen.stay.none-left': 'giorni usati negli ultimi 180: {used}; non ne resta alcuno',
    'schengen.stay.days-left': 'giorni usati: {used}; restanti: {remaining}',
    'schengen.stay.fits':
      'il soggiorno previsto è possibile (giorni: {planned}); restanti: {remaining}',
    'schengen.stay.too-long':
      'il soggiorno previsto è troppo lungo (giorni: {planned}); restanti: {remaining}, fino al {until}',
    'schengen.stay.departure-before-entry': 'la partenza {departure} precede l’ingresso',
    'schengen.stay.issuing-state':
      'nello Stato che ha rilasciato il titolo i 90 giorni non si applicano',
    'schengen.stay.agreement':
      '{state} ha con {nationality} un accordo anteriore allo spazio: su richiesta, all’ingresso o entro l’ultimo giorno lavorativo dei 90, può lasciarvi proseguire il soggiorno (CAAS, art. 20, par. 2 e 2 bis)',
    'schengen.stay.agreement-unseen':
      'tra gli accordi visti non ce n’è uno di {state} con {nationality}; l’elenco non è completo',
    'schengen.etias.not-in-operation': 'le autorizzazioni ai viaggi non sono in funzione',
    'schengen.etias.transition':
      'periodo transitorio: nessuno è respinto per mancanza di autorizzazione',
    'schengen.etias.permit-or-visa': 'non ne serve: titolare di un visto o titolo',
    'schengen.etias.family-card': 'non ne serve: familiare con carta di soggiorno',
    'schengen.etias.refugee-of-member':
      'non ne serve: documento di viaggio per rifugiati o apolidi dello Stato membro di residenza',
    'schengen.etias.microstate':
      'non ne serve: cittadino di Andorra, Monaco, San Marino o del Vaticano',
    'schengen.etias.not-exempt': 'non ne serve: riguarda chi è esente dal visto',
    'schengen.etias.valid': 'l’autorizzazione ai viaggi è valida',
    'schengen.etias.none': 'non c’è un’autorizzazione ai viaggi valida',
    'schengen.etias.first-entry': 'periodo di tolleranza: ammesso una volta senza autorizzazione',
    'schengen.ees.before-start': 'prima dell’avvio del sistema di ingressi/uscite',
    'schengen.ees.permit':
      'non registrato: permesso di soggiorno o visto per soggiorno di lunga durata',
    'schengen.ees.family-card': 'non registrato: familiare con carta di soggiorno',
    'schengen.ees.category': 'non registrato: categoria dell’allegato VII',
    'schengen.ees.shore-leave':
      'i marittimi non sono registrati mentre scendono a terra, e lo sono come chiunque in viaggio verso la nave o da essa',
    'schengen.ees.microstate':
      'non registrato: cittadino di Andorra, Monaco, San Marino o del Vaticano',
    'schengen.ees.registered': 'registrato nel sistema di ingressi/uscite',
    'schengen.ees.given': 'i dati biometrici sono stati forniti',
    'schengen.ees.refused': 'rifiuta di fornire i dati biometrici',
    'schengen.evidence.before-stamps': 'i dati non hanno una regola sui timbri per questo giorno',
    'schengen.evidence.stamp': 'conta il timbro',
    'schengen.evidence.ees': 'conta la registrazione del sistema di ingressi/uscite',
    'schengen.evidence.agree': 'timbro e registrazione concordano',
    'schengen.evidence.differ':
      'timbro e registrazione differiscono, e la registrazione non contiene dati biometrici: decide l’agente',
    'schengen.evidence.none': 'non c’è né timbro né registrazione',
    'schengen.evidence.stamp-after-start':
      'un timbro dopo l’avvio del sistema e nessuna registrazione: decide l’agente',
    'schengen.purpose.yours': 'scopo e condizioni del soggiorno: a voi valutare',
    'schengen.purpose.justified': 'scopo e condizioni del soggiorno sono giustificati',
    'schengen.purpose.not-justified': 'scopo e condizioni del soggiorno non sono giustificati',
    'schengen.purpose.no-return-ticket':
      'non è mostrato alcun biglietto di ritorno o di proseguimento',
    'schengen.purpose.no-lodging': 'non è documentato alcun alloggio',
    'schengen.purpose.no-invitation': 'non è mostrato alcun invito',
    'schengen.means.yours': 'mezzi di sussistenza: a voi valutare',
    'schengen.means.shown': 'il viaggiatore mostra {shown} euro',
    'schengen.means.reference.day':
      'importo di riferimento di {state}: {amount} {currency} al giorno',
    'schengen.means.reference.hotel':
      'importo di riferimento di {state}, in albergo: {amount} {currency} al giorno',
    'schengen.means.reference.private-host':
      'importo di riferimento di {state}, presso privati: {amount} {currency} al giorno',
    'schengen.means.reference.prepaid-hotel':
      'importo di riferimento di {state}, in albergo già pagato: {amount} {currency} al giorno',
    'schengen.means.reference.no-booking':
      'importo di riferimento di {state}, senza prenotazione: {amount} {currency} al giorno',
    'schengen.means.reference.first-three-days':
      'importo di riferimento di {state}, fino a tre giorni: {amount} {currency} in tutto',
    'schengen.means.reference.stay':
      'importo di riferimento di {state}: almeno {amount} {currency} per il soggiorno',
    'schengen.means.for-days': 'per i {days} giorni del soggiorno: {totals}',
    'schengen.means.seen':
      'importi visti l’ultima volta il {seen}; nessuno li ha confrontati con la Gazzetta ufficiale',
    'schengen.means.sufficient': 'i mezzi sono sufficienti',
    'schengen.means.not-sufficient': 'i mezzi non sono sufficienti',
    'schengen.alert.sis':
      'segnalazione ai fini della non ammissione nel sistema d’informazione Schengen',
    'schengen.alert.national': 'segnalazione nell’elenco nazionale',
    'schengen.alert.none': 'nessuna segnalazione',
    'schengen.threat.yours': 'ordine pubblico, sicurezza e salute: a voi valutare',
    'schengen.threat.found':
      'una minaccia per l’ordine pubblico, la sicurezza interna, la salute pubblica o le relazioni internazionali',
    'schengen.threat.none': 'nessuna minaccia',
    'schengen.category.head-of-state':
      'capi di Stato e loro delegazione: non soggetti a verifiche quando annunciati',
    'schengen.category.flight-crew':
      'equipaggio di volo in servizio: licenza o tesserino di membro d’equipaggio al posto di passaporto e visto',
    'schengen.category.seafarer':
      'marittimi: permesso di scendere a terra e documenti d’identità secondo le loro convenzioni',
    'schengen.category.official-passport':
      'passaporti ufficiali e personale di organizzazioni: corsia riservata, non si chiedono i mezzi',
    'schengen.category.cross-border-worker':
      'lavoratori frontalieri: quelli noti non vanno interrogati ogni volta',
    'schengen.category.minor':
      'minori: l’accompagnatore deve avere la responsabilità genitoriale; attenzione particolare se viaggiano soli',
    'schengen.category.rescue-service':
      'servizi di soccorso, polizia, vigili del fuoco, guardie di frontiera: non ostacolarli',
    'schengen.category.offshore-worker':
      'lavoratori offshore: verificati meno spesso se tornano regolarmente',
    'schengen.free-movement.other-test':
      'respingimento solo per un comportamento personale che sia una minaccia reale, attuale e sufficientemente grave (direttiva 2004/38/CE, art. da 27 a 31)',
    'schengen.free-movement.prove':
      'ogni agevolazione ragionevole per ottenere o far pervenire i documenti o provare altrimenti il diritto (art. 5, par. 4)',
    'schengen.free-movement.not-shown':
      'un documento di {issuer} non attesta la cittadinanza su cui si fonda la libera circolazione: si può provarla altrimenti',
    'schengen.free-movement.alert':
      'una segnalazione non basta da sola contro chi circola liberamente: va accertato se la persona rappresenta una minaccia effettiva, attuale e sufficientemente grave (C-503/03)',
    'schengen.family.card': 'familiare con carta di soggiorno: nessun visto',
    'schengen.family.card-as-permit':
      'una carta di soggiorno è anche un permesso di soggiorno, con o senza il cittadino (art. 2, punto 16): indicarla come permesso',
    'schengen.family.not-accompanying':
      'il familiare non accompagna né raggiunge il cittadino: valgono le regole ordinarie',
    'schengen.exception.emergency':
      'caso di emergenza giustificato (art. 6, par. 1, lett. a), punto i))',
    'schengen.exception.permit-transit':
      'transito verso lo Stato che ha rilasciato il permesso di soggiorno o il visto per soggiorno di lunga durata (art. 6, par. 5, lett. a))',
    'schengen.exception.visa-at-border':
      'visto rilasciato alla frontiera (art. 6, par. 5, lett. b))',
    'schengen.exception.humanitarian':
      'motivi umanitari, interesse nazionale o obblighi internazionali, per uno Stato (art. 6, par. 5, lett. c))',
    'schengen.exception.limited-visa':
      'visto con validità territoriale limitata, per gli Stati che indica (reg. (CE) n. 810/2009, art. 25)',
    'schengen.exception.bilateral':
      'accordo bilaterale: lo Stato può prorogare il soggiorno su richiesta (CAAS, art. 20, par. 2)',
    'schengen.exception.consultation':
      'segnalazione sul titolare di un titolo o di un visto per soggiorno di lunga durata validi: gli Stati si consultano (reg. (UE) 2018/1861, art. da 27 a 30)',
    'schengen.change.fact': 'indicare: {fact}',
    'schengen.change.leave-by': 'partire entro il {until}',
    'schengen.change.enter-from': 'entrare a partire dal {from}',
    'schengen.change.new-document':
      'un documento valido abbastanza a lungo e rilasciato da meno di dieci anni',
    'schengen.change.visa': 'ottenere un visto prima del viaggio',
    'schengen.change.authorisation': 'chiedere un’autorizzazione ai viaggi',
    'schengen.change.biometrics': 'fornire i dati biometrici',
    'schengen.change.papers': 'mostrare ciò che sostiene scopo, alloggio e ritorno',
    'schengen.change.means': 'mostrare mezzi, un garante o una garanzia',
    'schengen.change.biometric-passport': 'viaggiare con un passaporto biometrico',
    'schengen.change.return-ticket': 'mostrare un biglietto di ritorno o la prenotazione',
    'schengen.change.lodging':
      'mostrare una prenotazione dell’alloggio, o indirizzo e consenso dell’ospitante',
    'schengen.change.insurance': 'mostrare un’assicurazione sanitaria di viaggio',
    'schengen.change.consent': 'mostrare il consenso del genitore o tutore richiesto dalla legge',
    'schengen.change.ban':
      'far revocare il divieto dallo Stato che l’ha emesso, o viaggiare altrove',
    'schengen.change.exit-ban': 'far revocare la decisione da chi l’ha presa',
    'schengen.exit.not-georgian':
      'non è cittadino della Georgia: le condizioni di uscita dei cittadini non si applicano',
    'schengen.exit.not-there':
      'il viaggio non porta in uno Stato dello spazio Schengen o dell’Unione',
    'schengen.exit.other-basis':
      'viaggia con un visto, un permesso o una carta di soggiorno, o in libera circolazione: quali requisiti valgano non è stabilito',
    'schengen.exit.on-duty':
      'esce in servizio come membro d’equipaggio, soccorritore o membro di una delegazione: quali requisiti valgano non è stabilito',
    'schengen.exit.biometric': 'il passaporto è biometrico',
    'schengen.exit.not-biometric': 'il passaporto non è biometrico',
    'schengen.exit.not-passport': 'una carta d’identità non è un passaporto',
    'schengen.exit.shown': 'mostrato',
    'schengen.exit.not-shown': 'non mostrato',
    'schengen.exit.banned': 'divieto d’ingresso di {states}',
    'schengen.exit.ban-state-unknown': 'è noto un divieto, ma non si sa di quale Stato sia',
    'schengen.exit.not-banned': 'nessun divieto è noto',
    'schengen.exit.ban-in-force': 'una decisione in vigore vieta l’uscita',
    'schengen.exit.no-exit-ban': 'nessuna decisione vieta l’uscita',
    'schengen.exit.adult': 'maggiorenne',
    'schengen.exit.consent-shown': 'il consenso è mostrato',
    'schengen.exit.consent-missing': 'il consenso non è mostrato',
    'schengen.exit.consent-youth': '16 o 17 anni: la regola sul consenso non è stata verificata',
    'schengen.exit.information':
      'solo informazione: giorni usati per quanto è noto: {used}; restanti: {remaining}',
    'schengen.exit.no-information': 'non è disponibile alcuno storico dei viaggi',
  },
  conditions: {
    'schengen.entry.document-validity': 'Documento valido tre mesi oltre la partenza',
    'schengen.entry.document-age': 'Documento rilasciato da meno di dieci anni',
    'schengen.entry.document-genuine': 'Documento autentico e appartenente al portatore',
    'schengen.entry.visa': 'Visto o titolo, se obbligatorio',
    'schengen.entry.authorisation': 'Autorizzazione ai viaggi (ETIAS)',
    'schengen.entry.biometrics': 'Dati biometrici per il sistema di ingressi/uscite',
    'schengen.entry.purpose': 'Scopo e condizioni del soggiorno',
    'schengen.entry.means': 'Mezzi di sussistenza',
    'schengen.entry.ninety-days': '90 giorni su 180',
    'schengen.entry.alert': 'Nessuna segnalazione ai fini della non ammissione',
    'schengen.entry.public-policy': 'Nessuna minaccia per ordine pubblico, sicurezza o salute',
    'schengen.free-movement.document': 'Carta d’identità o passaporto valido',
    'schengen.free-movement.document-genuine': 'Documento autentico e appartenente al portatore',
    'schengen.free-movement.family-member': 'Familiare: carta di soggiorno o visto',
    'schengen.free-movement.authorisation': 'Familiare: autorizzazione ai viaggi (ETIAS)',
    'schengen.free-movement.accompanying': 'Accompagna o raggiunge il cittadino',
    'schengen.free-movement.public-policy': 'Nessuna minaccia reale, attuale e grave',
    'schengen.exit.passport-genuine': 'Passaporto autentico e appartenente al portatore',
    'schengen.exit.passport-biometric': 'Passaporto biometrico',
    'schengen.exit.passport-age': 'Passaporto rilasciato da meno di dieci anni',
    'schengen.exit.passport-validity': 'Passaporto valido tre mesi oltre la partenza',
    'schengen.exit.return-ticket': 'Biglietto di ritorno o prenotazione',
    'schengen.exit.lodging': 'Alloggio, o indirizzo e consenso di un ospitante',
    'schengen.exit.health-insurance': 'Assicurazione sanitaria di viaggio',
    'schengen.exit.means': 'Mezzi di sussistenza',
    'schengen.exit.known-ban': 'Nessun divieto di uno Stato dello spazio è noto',
    'schengen.exit.exit-ban': 'Nessuna decisione vieta l’uscita',
    'schengen.exit.child-consent': 'Consenso per un minore',
    'schengen.exit.stay-information': 'Giorni di soggiorno (solo informazione)',
    'schengen.exit.visa-information': 'Visto per lo spazio (solo informazione)',
    'schengen.transit.visa': 'Visto di transito aeroportuale',
  },
  grounds: {
    'schengen.entry.document-validity': 'Il documento non è valido per tre mesi dopo la partenza',
    'schengen.entry.document-age': 'Il documento è stato rilasciato da più di dieci anni',
    'schengen.entry.document-genuine': 'Il documento è falso o non è del portatore',
    'schengen.entry.visa': 'Manca il visto o il permesso richiesto',
    'schengen.entry.authorisation': 'Manca un’autorizzazione ai viaggi valida (ETIAS)',
    'schengen.entry.biometrics': 'Mancano i dati biometrici per il sistema di ingressi/uscite',
    'schengen.entry.purpose': 'Scopo e condizioni del soggiorno non sono giustificati',
    'schengen.entry.means': 'I mezzi di sussistenza non sono sufficienti',
    'schengen.entry.ninety-days': 'Più di 90 giorni su 180',
    'schengen.entry.alert': 'È in vigore una segnalazione di non ammissione',
    'schengen.entry.public-policy': 'Una minaccia per l’ordine pubblico, la sicurezza o la salute',
    'schengen.free-movement.document': 'Manca una carta d’identità o un passaporto valido',
    'schengen.free-movement.document-genuine': 'Il documento è falso o non è del portatore',
    'schengen.free-movement.family-member': 'Familiare senza carta di soggiorno né visto',
    'schengen.free-movement.authorisation': 'Familiare senza autorizzazione ai viaggi (ETIAS)',
    'schengen.free-movement.accompanying': 'Non accompagna né raggiunge il cittadino',
    'schengen.free-movement.public-policy': 'Una minaccia reale, attuale e grave',
    'schengen.exit.passport-genuine': 'Il passaporto è falso o non è del portatore',
    'schengen.exit.passport-biometric': 'Il passaporto non è biometrico',
    'schengen.exit.passport-age': 'Il passaporto è stato rilasciato da più di dieci anni',
    'schengen.exit.passport-validity': 'Il passaporto non è valido per tre mesi dopo la partenza',
    'schengen.exit.return-ticket': 'Manca il biglietto di ritorno o la prenotazione',
    'schengen.exit.lodging': 'Manca l’alloggio, o l’indirizzo e il consenso di chi ospita',
    'schengen.exit.health-insurance': 'Manca l’assicurazione sanitaria di viaggio',
    'schengen.exit.means': 'I mezzi di sussistenza non sono sufficienti',
    'schengen.exit.known-ban': 'È noto un divieto di uno Stato dello spazio',
    'schengen.exit.exit-ban': 'È in vigore un divieto di uscita',
    'schengen.exit.child-consent': 'Manca il consenso per il minore',
    'schengen.transit.visa': 'Manca il visto di transito aeroportuale richiesto',
  },
  remarks: {
    'schengen.stay.open': 'nessuna uscita: contato come se fosse ancora presente',
    'schengen.stay.overlap': 'alcune righe hanno giorni in comune: ogni giorno conta una volta',
    'schengen.stay.residence-permit':
      'non contato: soggiorno con permesso di soggiorno (art. 6, par. 2)',
    'schengen.stay.long-stay-visa':
      'non contato: soggiorno con visto per soggiorno di lunga durata (art. 6, par. 2)',
    'schengen.stay.local-border-traffic':
      'non contato: traffico frontaliero locale (reg. (CE) n. 1931/2006)',
    'schengen.stay.permit-elsewhere':
      'contato a parte: in uno Stato diverso da quello che ha rilasciato il titolo o il visto (CAAS, art. 21)',
    'schengen.stay.permit-not-of-member':
      'contato come soggiorno breve: lo Stato che ha rilasciato il titolo o il visto non era membro in quei giorni',
    'schengen.stay.outside': 'non contato: fuori dallo spazio',
    'schengen.stay.before-membership': 'i giorni prima dell’adesione dello Stato non sono contati',
    'schengen.stay.before-rule':
      'i giorni prima del 18 ottobre 2013 rientrano nel periodo; valeva un’altra regola',
    'schengen.stay.own-records-only':
      'solo informazione: soltanto registrazioni proprie di attraversamento, gli altri percorsi sono ignoti; non possono fondare un respingimento',
    'schengen.stay.open-border-state':
      'non deciso: se contano i giorni in Andorra, a Monaco, San Marino o in Vaticano',
    'schengen.stay.family-member':
      'non deciso: se contano i giorni con un cittadino dell’Unione della famiglia (le prassi differiscono)',
  },
  rejections: {
    'schengen.stay.row.entry-missing': 'nessun giorno d’ingresso',
    'schengen.stay.row.date-unreadable': 'una data inesistente: i giorni si scrivono 2026-03-31',
    'schengen.stay.row.exit-before-entry': 'l’uscita precede l’ingresso',
    'schengen.stay.row.entry-after-question':
      'nessuna uscita, e l’ingresso è successivo al giorno considerato',
    'schengen.stay.row.state-unknown': 'uno Stato non noto',
    'schengen.stay.row.basis-unknown':
      'un titolo non noto: short-stay, residence-permit, long-stay-visa, local-border-traffic, family-member',
    'schengen.stay.row.source-unknown': 'una fonte non nota: ees, stamp, own-record, statement',
    'schengen.stay.row.columns': 'più colonne di entry,exit,state,basis,source',
    'schengen.stay.row.heading-unknown':
      'l’intestazione nomina una colonna che non esiste, o una due volte: entry,exit,state,basis,source',
  },
};
