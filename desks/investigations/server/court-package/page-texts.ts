/** The words of the page that verifies a package, by language; complete by their type. */
export interface PageTexts {
  readonly title: string;
  readonly about: string;
  readonly choose: string;
  readonly folder: string;
  readonly working: string;
  readonly results: Readonly<Record<'intact' | 'broken' | 'incomplete', string>>;
  readonly explain: Readonly<Record<'intact' | 'broken' | 'incomplete', string>>;
  readonly first: string;
  readonly problems: Readonly<Record<string, string>>;
  readonly number: string;
  readonly signer: string;
  readonly case: string;
  readonly recipient: string;
  readonly made: string;
  readonly exhibit: string;
  readonly received: string;
  readonly obtained: string;
  readonly tongue: string;
  readonly holder: string;
  readonly stamps: string;
  readonly custody: string;
  readonly item: string;
  readonly problem: string;
}

/** The words in six languages. */
export const pageTexts: Readonly<Record<string, PageTexts>> = {
  en: {
    title: 'Verify a court package',
    about:
      'This page works without a network and sends nothing anywhere. It hashes every file, follows the chain of custody and checks signatures. Use a copy of this page that you trust, not the one inside the package you doubt.',
    choose: 'Choose the package (.zip)',
    folder: 'or the folder it was unpacked to',
    working: 'Verifying…',
    results: { intact: 'Intact', broken: 'Not intact', incomplete: 'Not fully verified' },
    explain: {
      intact:
        'Every file is as it was packed. Compare number and key below with what the sending authority told you by another way: they say who packed it.',
      broken: 'Something was changed, removed or added. The first item that is wrong stands first.',
      incomplete:
        'Nothing wrong was found, but this browser cannot check Ed25519 signatures. Use a newer one, or compare the number below with what the authority told you.',
    },
    first: 'First wrong item',
    problems: {
      'archive-changed': 'bytes of the archive were changed here',
      missing: 'is missing',
      unexpected: 'does not belong to the package',
      changed: 'was changed',
      unreadable: 'cannot be read',
      signature: 'the signature does not hold',
      chain: 'does not follow the step before it',
      receipt: 'the journal did not promise this step',
      'not-as-entered': 'is not what was entered',
    },
    number: 'Number of the package (SHA-256 of the manifest)',
    signer: 'Signed by (journal, public key)',
    case: 'Case',
    recipient: 'Recipient',
    made: 'Packed',
    exhibit: 'Exhibit',
    received: 'Entered',
    obtained: 'Obtained',
    tongue: 'Language',
    holder: 'With',
    stamps: 'Time stamps, to be verified with: openssl ts -verify',
    custody: 'Chain of custody',
    item: 'Item',
    problem: 'What is wrong',
  },
  ka: {
    title: 'სასამართლო პაკეტის შემოწმება',
    about:
      'ეს გვერდი მუშაობს ქსელის გარეშე და არსად არაფერს აგზავნის. ის ითვლის ყველა ფაილის ჰეშს, მიჰყვება მტკიცებულების შენახვის ჯაჭვს და ამოწმებს ხელმოწერებს. გამოიყენეთ ამ გვერდის სანდო ასლი და არა საეჭვო პაკეტში მოთავსებული.',
    choose: 'აირჩიეთ პაკეტი (.zip)',
    folder: 'ან საქაღალდე, სადაც ის გაიხსნა',
    working: 'მოწმდება…',
    results: { intact: 'უცვლელია', broken: 'შეცვლილია', incomplete: 'ბოლომდე არ შემოწმდა' },
    explain: {
      intact:
        'ყველა ფაილი ისეთია, როგორიც შეიფუთა. შეადარეთ ქვემოთ მოცემული ნომერი და გასაღები იმას, რაც გამგზავნმა უწყებამ სხვა გზით გაცნობათ: ისინი აჩვენებს, ვინ შეფუთა.',
      broken: 'რაღაც შეიცვალა, წაიშალა ან დაემატა. პირველი არასწორი ელემენტი დგას პირველ ადგილზე.',
      incomplete:
        'შეცდომა ვერ მოიძებნა, მაგრამ ეს ბრაუზერი Ed25519 ხელმოწერებს ვერ ამოწმებს. გამოიყენეთ უფრო ახალი, ან შეადარეთ ქვემოთ მოცემული ნომერი უწყების მიერ გაცნობილს.',
    },
    first: 'პირველი არასწორი ელემენტი',
    problems: {
      'archive-changed': 'აქ არქივის ბაიტები შეიცვალა',
      missing: 'აკლია',
      unexpected: 'პაკეტს არ ეკუთვნის',
      changed: 'შეიცვალა',
      unreadable: 'არ იკითხება',
      signature: 'ხელმოწერა არ ემთხვევა',
      chain: 'წინა ნაბიჯს არ მოსდევს',
      receipt: 'ჟურნალი ამ ნაბიჯს არ ადასტურებს',
      'not-as-entered': 'ის არ არის, რაც შევიდა',
    },
    number: 'პაკეტის ნომერი (მანიფესტის SHA-256)',
    signer: 'ხელმომწერი (ჟურნალი, საჯარო გასაღები)',
    case: 'საქმე',
    recipient: 'მიმღები',
    made: 'შეფუთულია',
    exhibit: 'ნივთმტკიცება',
    received: 'შევიდა',
    obtained: 'მოპოვებულია',
    tongue: 'ენა',
    holder: 'ინახება',
    stamps: 'დროის შტამპები, მოწმდება ბრძანებით: openssl ts -verify',
    custody: 'შენახვის ჯაჭვი',
    item: 'ელემენტი',
    problem: 'რა არის არასწორი',
  },
  lv: {
    title: 'Tiesas paketes pārbaude',
    about:
      'Šī lapa darbojas bez tīkla un neko nekur nesūta. Tā aprēķina katra faila jaucējvērtību, izseko glabāšanas ķēdi un pārbauda parakstus. Lietojiet šīs lapas kopiju, kurai uzticaties, nevis to, kas ir apšaubāmajā paketē.',
    choose: 'Izvēlieties paketi (.zip)',
    folder: 'vai mapi, kurā tā izpakota',
    working: 'Pārbauda…',
    results: { intact: 'Neskarta', broken: 'Nav neskarta', incomplete: 'Nav pilnībā pārbaudīta' },
    explain: {
      intact:
        'Katrs fails ir tāds, kāds tika iepakots. Salīdziniet zemāk redzamo numuru un atslēgu ar to, ko sūtītāja iestāde paziņojusi citā ceļā: tie rāda, kas to iepakojis.',
      broken: 'Kaut kas ir mainīts, izņemts vai pievienots. Pirmais nepareizais ir pirmajā vietā.',
      incomplete:
        'Nekas nepareizs nav atrasts, bet šī pārlūkprogramma nevar pārbaudīt Ed25519 parakstus. Lietojiet jaunāku vai salīdziniet numuru ar iestādes paziņoto.',
    },
    first: 'Pirmais nepareizais',
    problems: {
      'archive-changed': 'šeit ir mainīti arhīva baiti',
      missing: 'trūkst',
      unexpected: 'nepieder paketei',
      changed: 'ir mainīts',
      unreadable: 'nav nolasāms',
      signature: 'paraksts nav derīgs',
      chain: 'neseko iepriekšējam solim',
      receipt: 'žurnāls šo soli nav apliecinājis',
      'not-as-entered': 'nav tas, kas tika ievadīts',
    },
    number: 'Paketes numurs (manifesta SHA-256)',
    signer: 'Parakstījis (žurnāls, publiskā atslēga)',
    case: 'Lieta',
    recipient: 'Saņēmējs',
    made: 'Iepakots',
    exhibit: 'Lietiskais pierādījums',
    received: 'Ievadīts',
    obtained: 'Iegūts',
    tongue: 'Valoda',
    holder: 'Glabā',
    stamps: 'Laika zīmogi, pārbaudāmi ar: openssl ts -verify',
    custody: 'Glabāšanas ķēde',
    item: 'Vienība',
    problem: 'Kas nav pareizi',
  },
  fr: {
    title: 'Vérifier un dossier pour le tribunal',
    about:
      'Cette page fonctionne sans réseau et n’envoie rien. Elle calcule l’empreinte de chaque fichier, suit la chaîne de possession et vérifie les signatures. Utilisez une copie de cette page à laquelle vous faites confiance, pas celle du dossier mis en doute.',
    choose: 'Choisir le dossier (.zip)',
    folder: 'ou le répertoire où il a été extrait',
    working: 'Vérification…',
    results: { intact: 'Intact', broken: 'Non intact', incomplete: 'Pas entièrement vérifié' },
    explain: {
      intact:
        'Chaque fichier est tel qu’il a été emballé. Comparez le numéro et la clé ci-dessous avec ce que l’autorité vous a communiqué par une autre voie : ils disent qui l’a emballé.',
      broken:
        'Quelque chose a été modifié, retiré ou ajouté. Le premier élément fautif est en tête.',
      incomplete:
        'Rien d’anormal n’a été trouvé, mais ce navigateur ne sait pas vérifier les signatures Ed25519. Utilisez-en un plus récent ou comparez le numéro ci-dessous avec celui communiqué par l’autorité.',
    },
    first: 'Premier élément fautif',
    problems: {
      'archive-changed': 'des octets de l’archive ont été modifiés ici',
      missing: 'manque',
      unexpected: 'n’appartient pas au dossier',
      changed: 'a été modifié',
      unreadable: 'est illisible',
      signature: 'la signature n’est pas valable',
      chain: 'ne suit pas l’étape précédente',
      receipt: 'le journal n’a pas attesté cette étape',
      'not-as-entered': 'n’est pas ce qui a été enregistré',
    },
    number: 'Numéro du dossier (SHA-256 du manifeste)',
    signer: 'Signé par (journal, clé publique)',
    case: 'Affaire',
    recipient: 'Destinataire',
    made: 'Emballé',
    exhibit: 'Pièce',
    received: 'Enregistrée',
    obtained: 'Obtenue',
    tongue: 'Langue',
    holder: 'Détenue par',
    stamps: 'Horodatages, à vérifier avec : openssl ts -verify',
    custody: 'Chaîne de possession',
    item: 'Élément',
    problem: 'Ce qui ne va pas',
  },
  it: {
    title: 'Verificare un fascicolo per il tribunale',
    about:
      'Questa pagina funziona senza rete e non invia nulla. Calcola l’impronta di ogni file, segue la catena di custodia e controlla le firme. Usare una copia di questa pagina di cui ci si fida, non quella dentro il fascicolo messo in dubbio.',
    choose: 'Scegliere il fascicolo (.zip)',
    folder: 'o la cartella in cui è stato estratto',
    working: 'Verifica in corso…',
    results: { intact: 'Integro', broken: 'Non integro', incomplete: 'Non verificato del tutto' },
    explain: {
      intact:
        'Ogni file è come è stato confezionato. Confrontare numero e chiave qui sotto con quanto l’autorità ha comunicato per altra via: dicono chi lo ha confezionato.',
      broken: 'Qualcosa è stato modificato, tolto o aggiunto. Il primo elemento errato è in testa.',
      incomplete:
        'Non è stato trovato nulla di errato, ma questo browser non sa controllare le firme Ed25519. Usarne uno più recente o confrontare il numero qui sotto con quello comunicato dall’autorità.',
    },
    first: 'Primo elemento errato',
    problems: {
      'archive-changed': 'qui sono stati modificati byte dell’archivio',
      missing: 'manca',
      unexpected: 'non appartiene al fascicolo',
      changed: 'è stato modificato',
      unreadable: 'non è leggibile',
      signature: 'la firma non è valida',
      chain: 'non segue il passo precedente',
      receipt: 'il registro non ha attestato questo passo',
      'not-as-entered': 'non è ciò che è stato acquisito',
    },
    number: 'Numero del fascicolo (SHA-256 del manifesto)',
    signer: 'Firmato da (registro, chiave pubblica)',
    case: 'Caso',
    recipient: 'Destinatario',
    made: 'Confezionato',
    exhibit: 'Reperto',
    received: 'Acquisito',
    obtained: 'Ottenuto',
    tongue: 'Lingua',
    holder: 'Presso',
    stamps: 'Marche temporali, da verificare con: openssl ts -verify',
    custody: 'Catena di custodia',
    item: 'Elemento',
    problem: 'Che cosa non va',
  },
  es: {
    title: 'Verificar un expediente para el tribunal',
    about:
      'Esta página funciona sin red y no envía nada. Calcula el resumen de cada archivo, sigue la cadena de custodia y comprueba las firmas. Use una copia de esta página en la que confíe, no la que está dentro del expediente puesto en duda.',
    choose: 'Elegir el expediente (.zip)',
    folder: 'o la carpeta en la que se extrajo',
    working: 'Verificando…',
    results: { intact: 'Íntegro', broken: 'No íntegro', incomplete: 'No verificado del todo' },
    explain: {
      intact:
        'Cada archivo está como se empaquetó. Compare el número y la clave de abajo con lo que la autoridad le comunicó por otra vía: dicen quién lo empaquetó.',
      broken: 'Algo se cambió, se quitó o se añadió. El primer elemento erróneo está en cabeza.',
      incomplete:
        'No se encontró nada erróneo, pero este navegador no sabe comprobar firmas Ed25519. Use uno más nuevo o compare el número de abajo con el que le comunicó la autoridad.',
    },
    first: 'Primer elemento erróneo',
    problems: {
      'archive-changed': 'aquí se cambiaron bytes del archivo',
      missing: 'falta',
      unexpected: 'no pertenece al expediente',
      changed: 'se cambió',
      unreadable: 'no se puede leer',
      signature: 'la firma no es válida',
      chain: 'no sigue al paso anterior',
      receipt: 'el registro no dio fe de este paso',
      'not-as-entered': 'no es lo que se ingresó',
    },
    number: 'Número del expediente (SHA-256 del manifiesto)',
    signer: 'Firmado por (registro, clave pública)',
    case: 'Caso',
    recipient: 'Destinatario',
    made: 'Empaquetado',
    exhibit: 'Pieza de convicción',
    received: 'Ingresada',
    obtained: 'Obtenida',
    tongue: 'Idioma',
    holder: 'En poder de',
    stamps: 'Sellos de tiempo, verificables con: openssl ts -verify',
    custody: 'Cadena de custodia',
    item: 'Elemento',
    problem: 'Qué está mal',
  },
};
