import type { contactNote, FindingCode, LeadDoubt } from '../leads/index.ts';
import type { NetworkTexts } from './languages.ts';

/** Why somebody is a lead, what is to be asked first, and what is said of those who are contacts only, in words. */
export const leadTexts: NetworkTexts<FindingCode | LeadDoubt | typeof contactNote> = {
  en: {
    'network.lead.phones-replaced-together':
      'phones used almost only for one another were given up and replaced together',
    'network.lead.money-gathered':
      'money was gathered from many who do not know each other and passed on, more than once',
    'network.lead.money-spread':
      'money was handed out to the same many within days, more than once',
    'network.lead.money-chain': 'money went on from hand to hand, less a fee, the same way again',
    'network.lead.money-round-trip': 'money went from hand to hand and came back to where it began',
    'network.lead.escort':
      'went out with somebody else each time, booked at the same moment, and came back alone',
    'network.lead.look-alike-relay':
      'a document left with the same companion again and again without having come back',
    'network.lead.shared-phone': 'a telephone number in the one-way bookings of many strangers',
    'network.lead.shared-card': 'a card that paid the one-way bookings of many strangers',
    'network.lead.shared-address': 'an address in the one-way bookings of many strangers',
    'network.lead.happened-once': 'it happened once: everyday payments may look so',
    'network.lead.may-be-habit': 'a household or an habitual helper may look so',
    'network.lead.may-not-know':
      'whose document it is may not know of it, or may be made to lend it',
    'network.lead.may-only-help':
      'whoever lends a number or a card may only help, or work for somebody else',
    'network.lead.holder-unknown': 'nobody is known to hold this; ask who used it, and when',
    'network.lead.contact':
      'nothing of their own points to them: they and a lead call each other steadily, in a circle of three. A contact to be checked, and no suspicion',
  },
  ka: {
    'network.lead.phones-replaced-together':
      'ტელეფონები, რომლებიც თითქმის მხოლოდ ერთმანეთთან საუბრისთვის გამოიყენებოდა, ერთად გამოცვალეს',
    'network.lead.money-gathered':
      'ფული არაერთხელ შეგროვდა ბევრისგან, ვინც ერთმანეთს არ იცნობს, და გადაეცა სხვას',
    'network.lead.money-spread': 'ფული რამდენიმე დღეში არაერთხელ დაურიგდა იმავე ადამიანებს',
    'network.lead.money-chain':
      'ფული ხელიდან ხელში გადავიდა, საზღაურის გამოკლებით, განმეორებით იმავე გზით',
    'network.lead.money-round-trip': 'ფული ხელიდან ხელში გადავიდა და საწყის ადგილს დაუბრუნდა',
    'network.lead.escort':
      'ყოველ ჯერზე სხვა ადამიანთან ერთად გაემგზავრა, ერთდროულად დაჯავშნილი ბილეთით, და მარტო დაბრუნდა',
    'network.lead.look-alike-relay':
      'დოკუმენტი კვლავ და კვლავ იმავე თანმხლებთან ერთად გავიდა ისე, რომ უკან არ დაბრუნებულა',
    'network.lead.shared-phone': 'ტელეფონის ნომერი ბევრი უცნობის ცალმხრივ ჯავშანში',
    'network.lead.shared-card': 'ბარათი, რომლითაც ბევრი უცნობის ცალმხრივი ჯავშანი გადაიხადეს',
    'network.lead.shared-address': 'მისამართი ბევრი უცნობის ცალმხრივ ჯავშანში',
    'network.lead.happened-once':
      'ერთხელ მოხდა: ყოველდღიური გადახდებიც შეიძლება ასე გამოიყურებოდეს',
    'network.lead.may-be-habit': 'ასე შეიძლება გამოიყურებოდეს ოჯახი ან მუდმივი დამხმარე',
    'network.lead.may-not-know':
      'დოკუმენტის მფლობელმა შეიძლება ამის შესახებ არ იცოდეს, ან იძულებული იყოს გაათხოვოს',
    'network.lead.may-only-help':
      'ვინც ნომერს ან ბარათს ათხოვებს, შეიძლება მხოლოდ ეხმარებოდეს ან სხვისთვის მუშაობდეს',
    'network.lead.holder-unknown': 'მფლობელი უცნობია; გაარკვიეთ, ვინ და როდის იყენებდა',
    'network.lead.contact':
      'მასზე უშუალოდ არაფერი მიუთითებს: სამი ადამიანის წრეში ის მუდმივად ურეკავს კვალად მიჩნეულ პირს. ეს გადასამოწმებელი კონტაქტია; ეჭვის საფუძველი არ არსებობს',
  },
  lv: {
    'network.lead.phones-replaced-together':
      'tālruņi, ko lietoja gandrīz tikai savstarpēji, tika pamesti un nomainīti kopā',
    'network.lead.money-gathered':
      'nauda vairākkārt savākta no daudziem, kas cits citu nepazīst, un nodota tālāk',
    'network.lead.money-spread': 'nauda vairākkārt dažu dienu laikā izdalīta tiem pašiem daudziem',
    'network.lead.money-chain': 'nauda gāja no rokas rokā, atskaitot maksu, atkal pa to pašu ceļu',
    'network.lead.money-round-trip': 'nauda gāja no rokas rokā un atgriezās tur, kur sākās',
    'network.lead.escort':
      'katru reizi izbrauca ar kādu citu, ar vienlaikus veiktu rezervāciju, un atgriezās bez pavadības',
    'network.lead.look-alike-relay':
      'dokuments atkal un atkal izceļoja ar to pašu pavadoni, neesot atgriezies',
    'network.lead.shared-phone': 'tālruņa numurs daudzu svešinieku vienvirziena rezervācijās',
    'network.lead.shared-card':
      'karte, ar ko apmaksātas daudzu svešinieku vienvirziena rezervācijas',
    'network.lead.shared-address': 'adrese daudzu svešinieku vienvirziena rezervācijās',
    'network.lead.happened-once': 'tas notika vienreiz: tā var izskatīties arī ikdienas maksājumi',
    'network.lead.may-be-habit': 'tā var izskatīties mājsaimniecība vai pastāvīgs palīgs',
    'network.lead.may-not-know': 'dokumenta īpašnieks var par to nezināt vai būt spiests to aizdot',
    'network.lead.may-only-help':
      'tas, kurš aizdod numuru vai karti, var tikai palīdzēt vai strādāt cita labā',
    'network.lead.holder-unknown': 'lietotājs nav zināms; jānoskaidro, kurš un kad to lietoja',
    'network.lead.contact':
      'pašu rīcībā uz viņiem nekas nenorāda: viņi un pavediens trijatā pastāvīgi sazvanās. Pārbaudāms kontakts, nevis aizdomas',
  },
  fr: {
    'network.lead.phones-replaced-together':
      'des téléphones qui ne servaient presque qu’à s’appeler entre eux ont été abandonnés et remplacés ensemble',
    'network.lead.money-gathered':
      'de l’argent a été recueilli auprès de nombreuses personnes qui ne se connaissent pas, puis transmis, plus d’une fois',
    'network.lead.money-spread':
      'de l’argent a été distribué en quelques jours aux mêmes personnes, plus d’une fois',
    'network.lead.money-chain':
      'de l’argent est passé de main en main, moins une commission, de nouveau par le même chemin',
    'network.lead.money-round-trip':
      'de l’argent est passé de main en main et revenu à son point de départ',
    'network.lead.escort':
      'est partie chaque fois avec quelqu’un d’autre, réservé au même moment, et revenue seule',
    'network.lead.look-alike-relay':
      'un document est reparti à plusieurs reprises avec le même compagnon sans être revenu',
    'network.lead.shared-phone':
      'un numéro de téléphone dans les réservations sans retour de nombreux inconnus',
    'network.lead.shared-card':
      'une carte qui a payé les réservations sans retour de nombreux inconnus',
    'network.lead.shared-address':
      'une adresse dans les réservations sans retour de nombreux inconnus',
    'network.lead.happened-once':
      'cela s’est produit une fois : des paiements ordinaires peuvent y ressembler',
    'network.lead.may-be-habit': 'un foyer ou une personne qui aide souvent peut y ressembler',
    'network.lead.may-not-know':
      'le titulaire du document peut l’ignorer, ou être contraint de le prêter',
    'network.lead.may-only-help':
      'qui prête un numéro ou une carte peut seulement aider, ou travailler pour autrui',
    'network.lead.holder-unknown':
      'aucun titulaire n’est connu ; demander qui s’en est servi, et quand',
    'network.lead.contact':
      'rien ne la désigne en propre : elle et une piste s’appellent régulièrement, dans un cercle de trois. Un contact à vérifier, et aucun soupçon',
  },
  it: {
    'network.lead.phones-replaced-together':
      'telefoni usati quasi solo per chiamarsi tra loro sono stati abbandonati e sostituiti insieme',
    'network.lead.money-gathered':
      'denaro raccolto da molti che non si conoscono e passato oltre, più di una volta',
    'network.lead.money-spread':
      'denaro distribuito in pochi giorni alle stesse persone, più di una volta',
    'network.lead.money-chain':
      'denaro passato di mano in mano, meno una commissione, di nuovo per la stessa via',
    'network.lead.money-round-trip':
      'denaro passato di mano in mano e tornato al punto di partenza',
    'network.lead.escort':
      'è partita ogni volta con qualcun altro, con prenotazione fatta nello stesso momento, ed è tornata da sola',
    'network.lead.look-alike-relay':
      'un documento è ripartito più volte con lo stesso accompagnatore senza essere tornato',
    'network.lead.shared-phone':
      'un numero di telefono nelle prenotazioni di sola andata di molti sconosciuti',
    'network.lead.shared-card':
      'una carta che ha pagato le prenotazioni di sola andata di molti sconosciuti',
    'network.lead.shared-address':
      'un indirizzo nelle prenotazioni di sola andata di molti sconosciuti',
    'network.lead.happened-once':
      'è accaduto una volta: anche pagamenti comuni possono apparire così',
    'network.lead.may-be-habit': 'una famiglia o chi aiuta spesso può apparire così',
    'network.lead.may-not-know':
      'il titolare del documento può non saperlo, o essere costretto a prestarlo',
    'network.lead.may-only-help':
      'chi presta un numero o una carta può soltanto aiutare, o lavorare per altri',
    'network.lead.holder-unknown': 'nessun titolare è noto; chiedere chi l’ha usato, e quando',
    'network.lead.contact':
      'nulla di proprio la indica: lei e una pista si chiamano con regolarità, in una cerchia di tre. Un contatto da verificare, e nessun sospetto',
  },
  es: {
    'network.lead.phones-replaced-together':
      'teléfonos usados casi solo para llamarse entre sí se abandonaron y se sustituyeron juntos',
    'network.lead.money-gathered':
      'se reunió dinero de muchos que no se conocen y se pasó a otro, más de una vez',
    'network.lead.money-spread':
      'se repartió dinero en pocos días a las mismas personas, más de una vez',
    'network.lead.money-chain':
      'el dinero pasó de mano en mano, menos una comisión, otra vez por el mismo camino',
    'network.lead.money-round-trip': 'el dinero pasó de mano en mano y volvió a donde empezó',
    'network.lead.escort':
      'salió cada vez con otra persona, con reserva hecha en el mismo momento, y volvió sin compañía',
    'network.lead.look-alike-relay':
      'un documento salió una y otra vez con el mismo acompañante sin haber vuelto',
    'network.lead.shared-phone':
      'un número de teléfono en las reservas de solo ida de muchos desconocidos',
    'network.lead.shared-card':
      'una tarjeta que pagó las reservas de solo ida de muchos desconocidos',
    'network.lead.shared-address':
      'una dirección en las reservas de solo ida de muchos desconocidos',
    'network.lead.happened-once':
      'ocurrió una vez: los pagos corrientes también pueden parecer así',
    'network.lead.may-be-habit': 'un hogar o quien ayuda a menudo puede parecer así',
    'network.lead.may-not-know':
      'el titular del documento puede no saberlo, o estar obligado a prestarlo',
    'network.lead.may-only-help':
      'quien presta un número o una tarjeta puede solo ayudar, o trabajar para otro',
    'network.lead.holder-unknown': 'no se conoce al titular; pregúntese quién lo usó, y cuándo',
    'network.lead.contact':
      'nada propio apunta a ella: ella y una pista se llaman con regularidad, en un círculo de tres. Un contacto por comprobar, y ninguna sospecha',
  },
};
