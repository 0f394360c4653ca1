import type { Texts } from './language.ts';

/** Latvian. Terms of the Šengenas Robežu kodekss, Regula (ES) 2016/399; not compared with it word for word. */
export const latvian: Texts = {
  reasons: {
    'schengen.reason.facts-missing': 'nevar izlemt: trūkst fakta',
    'schengen.reason.waived': 'šai personu kategorijai neprasa',
    'schengen.reason.not-asked': 'šim ceļotājam neprasa',
    'schengen.visa.nationality-unknown':
      'kods {nationality} neapzīmē nevienu sarakstos zināmu valsti',
    'schengen.visa.issuer-unknown': 'kods {issuer} neapzīmē nevienu valsti',
    'schengen.visa.free-movement': 'pārvietojas brīvi: Savienības, EEZ vai Šveices pilsonis',
    'schengen.visa.before-lists':
      'saraksti tiek uzturēti no {since}; par agrāku dienu jālasa tolaik spēkā esošais tiesību akts',
    'schengen.visa.on-no-list':
      'pilsonība {nationality} nav nevienā sarakstā: uzskatāma par I pielikumā minētu',
    'schengen.visa.agreement-unknown':
      'sarakstā saskaņā ar nolīgumu, kas nav atrasts: salīdziniet ar Oficiālo Vēstnesi',
    'schengen.visa.national-option':
      'šādu dokumentu ({document}) turētāji: lemj katra valsts (6. pants)',
    'schengen.visa.on-duty':
      'apkalpe, pildot pienākumus, jūrnieki krastā, glābšanas misijas: lemj katra valsts (6. panta 1. punkts)',
    'schengen.visa.document-kind':
      'atbrīvojums attiecas uz parastajām pasēm; šis dokuments: {document}',
    'schengen.visa.annex-i': 'vīza ir vajadzīga: I pielikums',
    'schengen.visa.regions':
      'arī Honkongas un Makao pasēs norādīta Ķīna, un tās ir atbrīvotas: skatiet, kas pasi izdevis',
    'schengen.visa.annex-ii': 'vīza nav vajadzīga: II pielikums',
    'schengen.visa.not-biometric': 'vīza ir vajadzīga: atbrīvotas tikai biometriskās pases',
    'schengen.visa.no-identity-number':
      'vīza ir vajadzīga: atbrīvotas tikai pases ar personas apliecības numuru',
    'schengen.visa.authority': 'vīza ir vajadzīga: šīs iestādes izdotās pases nebija atbrīvotas',
    'schengen.visa.paid-activity':
      'algots darbs: katra valsts var prasīt vīzu (6. panta 3. punkts)',
    'schengen.visa.suspended': 'vīza ir vajadzīga: atbrīvojums apturēts no {since} līdz {until}',
    'schengen.visa.suspension-ended':
      'apturēšana bija spēkā līdz {until}, un to varēja pagarināt: pārbaudiet, vai tā ir pagarināta',
    'schengen.visa.refugee-of-member':
      'vīza nav vajadzīga: dalībvalsts izdots bēgļa vai bezvalstnieka ceļošanas dokuments',
    'schengen.visa.refugee':
      'vīza ir vajadzīga: bēgļa vai bezvalstnieka ceļošanas dokuments, ko izdevusi {issuer}',
    'schengen.visa.school-group':
      'skolnieks no skolas valstī {state}, grupā ar skolotāju: vīza nav vajadzīga, ja tā ir dalībvalsts (4. panta 2. punkta b) apakšpunkts), citādi lemj katra valsts (6. panta 2. punkta a) apakšpunkts)',
    'schengen.visa.none': 'vīza ir vajadzīga, bet nav ne vīzas, ne uzturēšanās atļaujas',
    'schengen.sticker.false': 'vīza ir neīsta, viltota vai pārtaisīta',
    'schengen.sticker.transit-only': 'lidostas tranzīta vīza neļauj ieceļot',
    'schengen.sticker.too-early': 'vīza ir derīga tikai no {from}',
    'schengen.sticker.expired': 'vīza bija derīga līdz {until}',
    'schengen.sticker.territory': 'vīza nav derīga valstī {state}',
    'schengen.sticker.entries-used': 'visas ieceļošanas reizes ir izmantotas: {used} no {entries}',
    'schengen.sticker.days-used': 'visas vīzas dienas ir izmantotas: {used} no {days}',
    'schengen.sticker.too-long':
      '{planned} dienu uzturēšanās vīzai ir par ilgu: tā sedz uzturēšanos tikai līdz {until}',
    'schengen.sticker.valid': 'vīza ir derīga; pēdējā diena: {until}',
    'schengen.permit.none': 'nav uzturēšanās atļaujas',
    'schengen.permit.false': 'atļauja ir neīsta, viltota vai pārtaisīta',
    'schengen.permit.local-border':
      'vietējā pierobežas satiksme: tikai pierobežā, saskaņā ar nolīgumu ar kaimiņvalsti',
    'schengen.permit.not-of-member': 'atļauju izdevusi {issuer}, kas nav zonas dalībvalsts',
    'schengen.permit.too-early': 'atļauja ir derīga tikai no {from}',
    'schengen.permit.expired': 'atļauja bija derīga līdz {until}',
    'schengen.permit.valid':
      'uzturēšanās atļauja vai ilgtermiņa vīza, ko izdevusi {issuer}, derīga līdz {until}',
    'schengen.permit.too-short':
      'atļauja beidzas {until}, pirms izceļošanas: uz kā balstās pārējā uzturēšanās, vērtējat jūs',
    'schengen.permit.to-issuer':
      'netiek prasīts ceļā uz valsti, kas izdevusi atļauju vai vīzu (6. panta 5. punkta a) apakšpunkts)',
    'schengen.transit.crosses-border':
      'šķērso robežu, lai pārsēstos citā lidmašīnā: piemērojami ieceļošanas noteikumi',
    'schengen.transit.before-lists': 'saraksti tiek uzturēti no {since}',
    'schengen.transit.not-listed': 'lidostas tranzīta vīza nav vajadzīga',
    'schengen.transit.required': 'lidostas tranzīta vīza ir vajadzīga',
    'schengen.transit.has-visa': 'ir lidostas tranzīta vīza',
    'schengen.transit.holds-visa':
      'lidostas tranzīta vīza nav vajadzīga: ir derīga vīza, kas no tās atbrīvo',
    'schengen.transit.holds-permit':
      'lidostas tranzīta vīza nav vajadzīga: ir atļauja, kas no tās atbrīvo',
    'schengen.transit.family':
      'lidostas tranzīta vīza nav vajadzīga: Savienības pilsoņa ģimenes loceklis',
    'schengen.transit.crew': 'lidostas tranzīta vīza nav vajadzīga: gaisa kuģa apkalpe',
    'schengen.transit.diplomatic': 'lidostas tranzīta vīza nav vajadzīga: diplomātiskā pase',
    'schengen.transit.kind-spared':
      'lidostas tranzīta vīza nav vajadzīga valstī {state} ar šāda veida pasi ({document})',
    'schengen.transit.look-up':
      'valsts {state} saraksts ir atkarīgs no izdošanas datuma: pārbaudiet tajā',
    'schengen.document.expired': 'dokumenta derīguma termiņš beidzās {expires}',
    'schengen.document.three-months':
      'dokumenta derīguma termiņš beidzas {expires}: mazāk nekā trīs mēnešus pēc izceļošanas no zonas; ar to var izceļot līdz {latest}',
    'schengen.document.too-short':
      'dokumenta derīguma termiņš beidzas {expires}: mazāk nekā trīs mēnešus pēc robežšķērsošanas dienas, lai cik īsa būtu uzturēšanās',
    'schengen.document.valid': 'dokuments ir derīgs līdz {expires}',
    'schengen.document.recognition':
      'vai šīs valsts personas apliecību pieņem robežas šķērsošanai, noteikusi katra valsts (Lēmums 1105/2011/ES): pārbaudiet',
    'schengen.document.issued-later':
      'dokumentā ir izdošanas datums, kas vēl nav pienācis: {issued}',
    'schengen.document.age': 'izdots {issued}, iepriekšējo desmit gadu laikā',
    'schengen.document.ten-years-today':
      'izdots {issued}, tieši pirms desmit gadiem: to saprot divējādi',
    'schengen.document.ten-years':
      'izdots {issued}, vairāk nekā pirms desmit gadiem; tika pieņemts līdz {until}',
    'schengen.document.false': 'dokuments ir neīsts, viltots vai pārtaisīts',
    'schengen.document.reported': 'dokuments ir paziņots par nozaudētu, nozagtu vai nederīgu',
    'schengen.document.other-bearer': 'uzrādītājs nav dokumenta turētājs',
    'schengen.document.genuine':
      'dokuments ir īsts, par to nav paziņojuma, un tas pieder uzrādītājam',
    'schengen.stay.other-definition':
      'nolīgums ar šo valsti paredz trīs mēnešus sešos: 90 dienas 180 dienās nav piemērojamas',
    'schengen.stay.rows-rejected': 'ceļojumu rindas, ko nevarēja nolasīt: {rows}',
    'schengen.stay.days-undecided': 'dažas dienas var skaitīties vai ne: izlemj amatpersona',
    'schengen.stay.own-records':
      'tikai pēc pašu robežšķērsošanas ierakstiem, izmantotās dienas: {used}; citi maršruti nav zināmi',
    'schengen.stay.no-exit':
      'iepriekšējai uzturēšanās reizei nav reģistrētas izceļošanas: skaitot, it kā persona vēl būtu zonā, izmantotās dienas: {used}',
    'schengen.stay.none-left': 'izmantotās dienas pēdējās 180 dienās: {used}; nav atlikusi neviena',
    'schengen.stay.days-left': 'izmantotās dienas: {used}; atlikušās: {remaining}',
    'schengen.stay.fits':
      'plānotā uzturēšanās iekļaujas (dienas: {planned}); atlikušās: {remaining}',
    'schengen.stay.too-long':
      'plānotā uzturēšanās ir par ilgu (dienas: {planned}); atlikušās: {remaining}, līdz {until}',
    'schengen.stay.departure-before-entry':
      'izceļošana no zonas, {departure}, ir pirms ieceļošanas',
    'schengen.stay.issuing-state': 'valstī, kas izdevusi atļauju, 90 dienas nav piemērojamas',
    'schengen.stay.agreement':
      '{state} ir nolīgums ar {nationality}, kas vecāks par zonu: pēc lūguma, ieceļojot vai līdz 90 dienu pēdējai darba dienai, tā var ļaut palikt tur ilgāk (Šengenas konvencijas 20. panta 2. un 2.a punkts)',
    'schengen.stay.agreement-unseen':
      'starp redzētajiem nolīgumiem nav {state} nolīguma ar {nationality}; saraksts nav pilnīgs',
    'schengen.etias.not-in-operation': 'ceļošanas atļauju sistēma nedarbojas',
    'schengen.etias.transition':
      'pārejas periods: nevienam neatsaka ieceļošanu atļaujas trūkuma dēļ',
    'schengen.etias.permit-or-visa': 'nav vajadzīga: ir vīza vai atļauja',
    'schengen.etias.family-card': 'nav vajadzīga: ģimenes loceklis ar uzturēšanās karti',
    'schengen.etias.refugee-of-member':
      'nav vajadzīga: bēgļa vai bezvalstnieka ceļošanas dokuments, ko izdevusi dzīvesvietas dalībvalsts',
    'schengen.etias.microstate': 'nav vajadzīga: Andoras, Monako, Sanmarīno vai Vatikāna pilsonis',
    'schengen.etias.not-exempt': 'nav vajadzīga: tā paredzēta no vīzas atbrīvotajiem',
    'schengen.etias.valid': 'ceļošanas atļauja ir derīga',
    'schengen.etias.none': 'nav derīgas ceļošanas atļaujas',
    'schengen.etias.first-entry': 'labvēlības periods: vienu reizi ielaiž bez atļaujas',
    'schengen.ees.before-start': 'pirms ieceļošanas/izceļošanas sistēmas darbības sākuma',
    'schengen.ees.permit': 'nereģistrē: uzturēšanās atļauja vai ilgtermiņa vīza',
    'schengen.ees.family-card': 'nereģistrē: ģimenes loceklis ar uzturēšanās karti',
    'schengen.ees.category': 'nereģistrē: VII pielikuma kategorija',
    'schengen.ees.shore-leave':
      'jūrniekus nereģistrē, kamēr tie izkāpj krastā; ceļā uz kuģi vai no tā reģistrē kā citus',
    'schengen.ees.microstate': 'nereģistrē: Andoras, Monako, Sanmarīno vai Vatikāna pilsonis',
    'schengen.ees.registered': 'reģistrēts ieceļošanas/izceļošanas sistēmā',
    'schengen.ees.given': 'biometriskie dati ir sniegti',
    'schengen.ees.refused': 'atsakās sniegt biometriskos datus',
    'schengen.evidence.before-stamps': 'par šo dienu nav noteikuma par spiedogiem',
    'schengen.evidence.stamp': 'skaitās spiedogs',
    'schengen.evidence.ees': 'skaitās ieceļošanas/izceļošanas sistēmas ieraksts',
    'schengen.evidence.agree': 'spiedogs un ieraksts sakrīt',
    'schengen.evidence.differ':
      'spiedogs un ieraksts atšķiras, un ierakstā nav biometrisko datu: izlemj amatpersona',
    'schengen.evidence.none': 'nav ne spiedoga, ne ieraksta',
    'schengen.evidence.stamp-after-start':
      'spiedogs pēc sistēmas darbības sākuma un nav ieraksta: izlemj amatpersona',
    'schengen.purpose.yours': 'uzturēšanās mērķis un nosacījumi: jāvērtē jums',
    'schengen.purpose.justified': 'uzturēšanās mērķis un nosacījumi ir pamatoti',
    'schengen.purpose.not-justified': 'uzturēšanās mērķis un nosacījumi nav pamatoti',
    'schengen.purpose.no-return-ticket': 'nav uzrādīta ne atpakaļceļa, ne tālākā ceļa biļete',
    'schengen.purpose.no-lodging': 'nav uzrādīta naktsmītne',
    'schengen.purpose.no-invitation': 'nav uzrādīts ielūgums',
    'schengen.means.yours': 'iztikas līdzekļi: jāvērtē jums',
    'schengen.means.shown': 'ceļotājs uzrāda {shown} eiro',
    'schengen.means.reference.day': 'atsauces summa, {state}: {amount} {currency} dienā',
    'schengen.means.reference.hotel':
      'atsauces summa, {state}, viesnīcā: {amount} {currency} dienā',
    'schengen.means.reference.private-host':
      'atsauces summa, {state}, pie privāta uzņēmēja: {amount} {currency} dienā',
    'schengen.means.reference.prepaid-hotel':
      'atsauces summa, {state}, apmaksātā viesnīcā: {amount} {currency} dienā',
    'schengen.means.reference.no-booking':
      'atsauces summa, {state}, bez rezervācijas: {amount} {currency} dienā',
    'schengen.means.reference.first-three-days':
      'atsauces summa, {state}, līdz trim dienām: kopā {amount} {currency}',
    'schengen.means.reference.stay':
      'atsauces summa, {state}: par uzturēšanos vismaz {amount} {currency}',
    'schengen.means.for-days': 'par uzturēšanos (dienas: {days}): {totals}',
    'schengen.means.seen':
      'summas pēdējoreiz skatītas {seen}; neviens tās nav salīdzinājis ar Oficiālo Vēstnesi',
    'schengen.means.sufficient': 'līdzekļi ir pietiekami',
    'schengen.means.not-sufficient': 'līdzekļi nav pietiekami',
    'schengen.alert.sis': 'ziņojums par ieceļošanas atteikumu Šengenas informācijas sistēmā',
    'schengen.alert.national': 'ziņojums nacionālajā sarakstā',
    'schengen.alert.none': 'ziņojuma nav',
    'schengen.threat.yours': 'sabiedriskā kārtība, drošība un veselība: jāvērtē jums',
    'schengen.threat.found':
      'drauds sabiedriskajai kārtībai, iekšējai drošībai, sabiedrības veselībai vai starptautiskajām attiecībām',
    'schengen.threat.none': 'draudu nav',
    'schengen.category.head-of-state':
      'valstu vadītāji un viņu delegācija: robežpārbaudi neveic, ja par viņiem paziņots iepriekš',
    'schengen.category.flight-crew':
      'gaisa kuģa apkalpe, pildot pienākumus: pilota vai apkalpes locekļa apliecība pases un vīzas vietā',
    'schengen.category.seafarer':
      'jūrnieki: izkāpšana krastā un personu apliecinoši dokumenti saskaņā ar viņu konvencijām',
    'schengen.category.official-passport':
      'oficiālās pases un organizāciju darbinieki: atsevišķa josla, līdzekļus neprasa',
    'schengen.category.cross-border-worker':
      'pārrobežu darba ņēmēji: zināmos nav jāiztaujā katru reizi',
    'schengen.category.minor':
      'nepilngadīgie: pavadītājam jābūt aizgādības tiesībām; īpaša uzmanība, ja tie ceļo vieni',
    'schengen.category.rescue-service':
      'glābšanas dienesti, policija, ugunsdzēsēji, robežsargi: netraucēt',
    'schengen.category.offshore-worker':
      'atkrastē strādājošie darbinieki: pārbauda retāk, ja tie regulāri atgriežas',
    'schengen.free-movement.other-test':
      'atteikums tikai tādas personas rīcības dēļ, kas ir patiess, pašreizējs un pietiekami nopietns drauds (Direktīvas 2004/38/EK 27.–31. pants)',
    'schengen.free-movement.prove':
      'visas saprātīgās iespējas iegūt vai saņemt dokumentus vai pierādīt tiesības citādi (5. panta 4. punkts)',
    'schengen.free-movement.not-shown':
      '{issuer} dokuments neapliecina pilsonību, uz kuras balstās brīva pārvietošanās: to var pierādīt citādi',
    'schengen.free-movement.alert':
      'brīdinājums pats par sevi nav pamats attiecībā uz personu ar brīvas pārvietošanās tiesībām: jānoskaidro, vai persona rada patiesus, pašreizējus un pietiekami nopietnus draudus (C-503/03)',
    'schengen.family.card': 'ģimenes loceklis ar uzturēšanās karti: vīza nav vajadzīga',
    'schengen.family.card-as-permit':
      'uzturēšanās karte ir arī uzturēšanās atļauja, ar pilsoni vai bez viņa (2. panta 16. punkts): norādiet to kā atļauju',
    'schengen.family.not-accompanying':
      'ģimenes loceklis nepavada pilsoni un viņam nepievienojas: piemērojami parastie noteikumi',
    'schengen.exception.emergency':
      'pamatots ārkārtas gadījums (6. panta 1. punkta a) apakšpunkta i) punkts)',
    'schengen.exception.permit-transit':
      'tranzīts uz valsti, kas izdevusi uzturēšanās atļauju vai ilgtermiņa vīzu (6. panta 5. punkta a) apakšpunkts)',
    'schengen.exception.visa-at-border':
      'vīza, ko izsniedz uz robežas (6. panta 5. punkta b) apakšpunkts)',
    'schengen.exception.humanitarian':
      'humāni apsvērumi, valsts intereses vai starptautiskas saistības, vienai valstij (6. panta 5. punkta c) apakšpunkts)',
    'schengen.exception.limited-visa':
      'vīza ar ierobežotu teritoriālo derīgumu, tajā norādītajām valstīm (Regulas (EK) Nr. 810/2009 25. pants)',
    'schengen.exception.bilateral':
      'divpusējs nolīgums: valsts pēc lūguma var pagarināt uzturēšanos (Šengenas konvencijas 20. panta 2. punkts)',
    'schengen.exception.consultation':
      'ziņojums par derīgas uzturēšanās atļaujas vai ilgtermiņa vīzas turētāju: valstis savstarpēji apspriežas (Regulas (ES) 2018/1861 27.–30. pants)',
    'schengen.change.fact': 'norādīt: {fact}',
    'schengen.change.leave-by': 'izceļot no zonas ne vēlāk kā {until}',
    'schengen.change.enter-from': 'ieceļot, sākot no {from}',
    'schengen.change.new-document':
      'dokuments ar pietiekamu derīguma termiņu, kas izdots pirms mazāk nekā desmit gadiem',
    'schengen.change.visa': 'pirms brauciena saņemt vīzu',
    'schengen.change.authorisation': 'pieteikties ceļošanas atļaujai',
    'schengen.change.biometrics': 'sniegt biometriskos datus',
    'schengen.change.papers': 'uzrādīt to, kas pamato mērķi, naktsmītni un atgriešanos',
    'schengen.change.means': 'uzrādīt līdzekļus, galvotāju vai galvojumu',
    'schengen.change.biometric-passport': 'ceļot ar biometrisko pasi',
    'schengen.change.return-ticket': 'uzrādīt atpakaļceļa biļeti vai tās rezervāciju',
    'schengen.change.lodging': 'uzrādīt naktsmītnes rezervāciju vai uzņēmēja adresi un piekrišanu',
    'schengen.change.insurance': 'uzrādīt ceļojuma veselības apdrošināšanu',
    'schengen.change.consent': 'uzrādīt likumā prasīto vecāka vai aizbildņa piekrišanu',
    'schengen.change.ban': 'panākt, ka aizliegumu atceļ valsts, kas to noteikusi, vai braukt citur',
    'schengen.change.exit-ban': 'panākt, ka lēmumu atceļ tā pieņēmējs',
    'schengen.exit.not-georgian':
      'nav Gruzijas pilsonis: pilsoņu izceļošanas nosacījumi neattiecas',
    'schengen.exit.not-there': 'brauciens nav uz Šengenas zonas vai Savienības valsti',
    'schengen.exit.other-basis':
      'ceļo ar vīzu, uzturēšanās atļauju vai karti vai izmanto brīvu pārvietošanos: nav noteikts, kuras prasības piemērojamas',
    'schengen.exit.on-duty':
      'izceļo, pildot pienākumus kā apkalpes, glābēju vai delegācijas loceklis: nav noteikts, kuras prasības piemērojamas',
    'schengen.exit.biometric': 'pase ir biometriska',
    'schengen.exit.not-biometric': 'pase nav biometriska',
    'schengen.exit.not-passport': 'personas apliecība nav pase',
    'schengen.exit.shown': 'uzrādīts',
    'schengen.exit.not-shown': 'nav uzrādīts',
    'schengen.exit.banned': 'ieceļošanu aizliegusi {states}',
    'schengen.exit.ban-state-unknown': 'ir zināms aizliegums, bet nav zināms, kuras valsts tas ir',
    'schengen.exit.not-banned': 'aizliegums nav zināms',
    'schengen.exit.ban-in-force': 'spēkā esošs lēmums aizliedz izceļošanu',
    'schengen.exit.no-exit-ban': 'neviens lēmums neaizliedz izceļošanu',
    'schengen.exit.adult': 'pilngadīgs',
    'schengen.exit.consent-shown': 'piekrišana ir uzrādīta',
    'schengen.exit.consent-missing': 'piekrišana nav uzrādīta',
    'schengen.exit.consent-youth': '16 vai 17 gadi: noteikums par piekrišanu nav pārbaudīts',
    'schengen.exit.information':
      'tikai informācijai: izmantotās dienas, cik zināms: {used}; atlikušās: {remaining}',
    'schengen.exit.no-information': 'ceļojumu vēsture nav pieejama',
  },
  conditions: {
    'schengen.entry.document-validity': 'Dokuments derīgs trīs mēnešus pēc izceļošanas no zonas',
    'schengen.entry.document-age': 'Dokuments izdots iepriekšējo desmit gadu laikā',
    'schengen.entry.document-genuine': 'Dokuments īsts un pieder uzrādītājam',
    'schengen.entry.visa': 'Vīza vai atļauja, ja tā vajadzīga',
    'schengen.entry.authorisation': 'Ceļošanas atļauja (ETIAS)',
    'schengen.entry.biometrics': 'Biometriskie dati ieceļošanas/izceļošanas sistēmai',
    'schengen.entry.purpose': 'Uzturēšanās mērķis un nosacījumi',
    'schengen.entry.means': 'Iztikas līdzekļi',
    'schengen.entry.ninety-days': '90 dienas jebkurā 180 dienu periodā',
    'schengen.entry.alert': 'Nav ziņojuma par ieceļošanas atteikumu',
    'schengen.entry.public-policy': 'Nav draudu sabiedriskajai kārtībai, drošībai vai veselībai',
    'schengen.free-movement.document': 'Derīga personas apliecība vai pase',
    'schengen.free-movement.document-genuine': 'Dokuments īsts un pieder uzrādītājam',
    'schengen.free-movement.family-member': 'Ģimenes loceklis: uzturēšanās karte vai vīza',
    'schengen.free-movement.authorisation': 'Ģimenes loceklis: ceļošanas atļauja (ETIAS)',
    'schengen.free-movement.accompanying': 'Pavada pilsoni vai pievienojas viņam',
    'schengen.free-movement.public-policy': 'Nav patiesu, pašreizēju un nopietnu draudu',
    'schengen.exit.passport-genuine': 'Pase īsta un pieder uzrādītājam',
    'schengen.exit.passport-biometric': 'Biometriskā pase',
    'schengen.exit.passport-age': 'Pase izdota iepriekšējo desmit gadu laikā',
    'schengen.exit.passport-validity': 'Pase derīga trīs mēnešus pēc izceļošanas no zonas',
    'schengen.exit.return-ticket': 'Atpakaļceļa biļete vai rezervācija',
    'schengen.exit.lodging': 'Naktsmītne vai uzņēmēja adrese un piekrišana',
    'schengen.exit.health-insurance': 'Ceļojuma veselības apdrošināšana',
    'schengen.exit.means': 'Iztikas līdzekļi',
    'schengen.exit.known-ban': 'Nav zināms neviens zonas valsts aizliegums',
    'schengen.exit.exit-ban': 'Neviens lēmums neaizliedz izceļošanu',
    'schengen.exit.child-consent': 'Piekrišana bērna izceļošanai',
    'schengen.exit.stay-information': 'Uzturēšanās dienas (tikai informācijai)',
    'schengen.exit.visa-information': 'Vīza uz zonu (tikai informācijai)',
    'schengen.transit.visa': 'Lidostas tranzīta vīza',
  },
  grounds: {
    'schengen.entry.document-validity': 'Dokuments nav derīgs trīs mēnešus pēc izbraukšanas',
    'schengen.entry.document-age': 'Dokuments izdots pirms vairāk nekā desmit gadiem',
    'schengen.entry.document-genuine': 'Dokuments ir viltots vai nepieder uzrādītājam',
    'schengen.entry.visa': 'Trūkst vajadzīgās vīzas vai atļaujas',
    'schengen.entry.authorisation': 'Trūkst derīgas ceļošanas atļaujas (ETIAS)',
    'schengen.entry.biometrics': 'Trūkst biometrisko datu Ieceļošanas/izceļošanas sistēmai',
    'schengen.entry.purpose': 'Uzturēšanās mērķis un nosacījumi nav pamatoti',
    'schengen.entry.means': 'Iztikas līdzekļi nav pietiekami',
    'schengen.entry.ninety-days': 'Vairāk nekā 90 dienas 180 dienās',
    'schengen.entry.alert': 'Ir spēkā brīdinājums par ieceļošanas atteikumu',
    'schengen.entry.public-policy': 'Draudi sabiedriskajai kārtībai, drošībai vai veselībai',
    'schengen.free-movement.document': 'Trūkst derīgas personas apliecības vai pases',
    'schengen.free-movement.document-genuine': 'Dokuments ir viltots vai nepieder uzrādītājam',
    'schengen.free-movement.family-member': 'Ģimenes loceklim trūkst uzturēšanās kartes vai vīzas',
    'schengen.free-movement.authorisation': 'Ģimenes loceklim trūkst ceļošanas atļaujas (ETIAS)',
    'schengen.free-movement.accompanying': 'Nepavada pilsoni un nepievienojas viņam',
    'schengen.free-movement.public-policy': 'Patiesi, esoši un nopietni draudi',
    'schengen.exit.passport-genuine': 'Pase ir viltota vai nepieder uzrādītājam',
    'schengen.exit.passport-biometric': 'Pase nav biometriska',
    'schengen.exit.passport-age': 'Pase izdota pirms vairāk nekā desmit gadiem',
    'schengen.exit.passport-validity': 'Pase nav derīga trīs mēnešus pēc izbraukšanas',
    'schengen.exit.return-ticket': 'Trūkst atpakaļceļa biļetes vai rezervācijas',
    'schengen.exit.lodging': 'Trūkst naktsmītnes vai uzņēmēja adreses un piekrišanas',
    'schengen.exit.health-insurance': 'Trūkst ceļojuma veselības apdrošināšanas',
    'schengen.exit.means': 'Iztikas līdzekļi nav pietiekami',
    'schengen.exit.known-ban': 'Ir zināms telpas valsts aizliegums',
    'schengen.exit.exit-ban': 'Ir spēkā izceļošanas aizliegums',
    'schengen.exit.child-consent': 'Trūkst piekrišanas bērna izceļošanai',
    'schengen.transit.visa': 'Trūkst vajadzīgās lidostas tranzītvīzas',
  },
  remarks: {
    'schengen.stay.open': 'nav izceļošanas: skaitīts, it kā persona vēl būtu zonā',
    'schengen.stay.overlap': 'dažās rindās ir kopīgas dienas: katru dienu skaita vienreiz',
    'schengen.stay.residence-permit':
      'netiek skaitīta: uzturēšanās ar uzturēšanās atļauju (6. panta 2. punkts)',
    'schengen.stay.long-stay-visa':
      'netiek skaitīta: uzturēšanās ar ilgtermiņa vīzu (6. panta 2. punkts)',
    'schengen.stay.local-border-traffic':
      'netiek skaitīta: vietējā pierobežas satiksme (Regula (EK) Nr. 1931/2006)',
    'schengen.stay.permit-elsewhere':
      'skaita atsevišķi: citā valstī, nevis tajā, kas izdevusi atļauju vai vīzu (Šengenas konvencijas 21. pants)',
    'schengen.stay.permit-not-of-member':
      'skaitīts kā īslaicīga uzturēšanās: valsts, kas izdeva atļauju vai vīzu, šajās dienās nebija dalībvalsts',
    'schengen.stay.outside': 'netiek skaitīta: ārpus zonas',
    'schengen.stay.before-membership': 'dienas pirms valsts pievienošanās neskaita',
    'schengen.stay.before-rule':
      'dienas pirms 2013. gada 18. oktobra ietilpst periodā; uz tām attiecās cits noteikums',
    'schengen.stay.own-records-only':
      'tikai informācijai: vienīgi pašu robežšķērsošanas ieraksti, citi maršruti nav zināmi; ar tiem nevar pamatot atteikumu',
    'schengen.stay.open-border-state':
      'nav izšķirts: vai skaitās dienas Andorā, Monako, Sanmarīno vai Vatikānā',
    'schengen.stay.family-member':
      'nav izšķirts: vai skaitās dienas kopā ar ģimenes locekli, kas ir Savienības pilsonis (prakse atšķiras)',
  },
  rejections: {
    'schengen.stay.row.entry-missing': 'nav ieceļošanas dienas',
    'schengen.stay.row.date-unreadable': 'neesošs datums: dienas raksta 2026-03-31',
    'schengen.stay.row.exit-before-entry': 'izceļošana ir pirms ieceļošanas',
    'schengen.stay.row.entry-after-question':
      'nav izceļošanas, un ieceļošana ir pēc dienas, par ko jautā',
    'schengen.stay.row.state-unknown': 'nezināma valsts',
    'schengen.stay.row.basis-unknown':
      'nezināms pamats: short-stay, residence-permit, long-stay-visa, local-border-traffic, family-member',
    'schengen.stay.row.source-unknown': 'nezināms avots: ees, stamp, own-record, statement',
    'schengen.stay.row.columns': 'vairāk kolonnu nekā entry,exit,state,basis,source',
    'schengen.stay.row.heading-unknown':
      'virsrakstā nosaukta kolonna, kādas nav, vai viena divreiz: entry,exit,state,basis,source',
  },
};
