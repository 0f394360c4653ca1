import type { Sentence } from '../material.ts';

const say = (en: string, ka: string, lv: string, fr: string, it: string, es: string): Sentence => ({
  en,
  ka,
  lv,
  fr,
  it,
  es,
});

/** Somebody who asks for protection, in whatever words: non-refoulement is asked before anything else (Reg. (EU) 2016/399 Art. 4). */
export const asylum: readonly Sentence[] = [
  say(
    'I cannot go back. They will kill me there.',
    'უკან ვერ დავბრუნდები. იქ მომკლავენ.',
    'Es nevaru atgriezties. Tur mani nogalinās.',
    'Je ne peux pas rentrer. Là-bas, ils me tueront.',
    'Non posso tornare. Là mi uccideranno.',
    'No puedo volver. Allí me matarán.',
  ),
  say(
    'I want to ask for protection.',
    'მინდა დაცვა ვითხოვო.',
    'Es gribu lūgt aizsardzību.',
    'Je veux demander une protection.',
    'Voglio chiedere protezione.',
    'Quiero pedir protección.',
  ),
  say(
    'My brother was taken away for what we believe in. Then they came to our house for me.',
    'ძმა წამიყვანეს იმის გამო, რისიც გვწამს. მერე ჩემს წასაყვანადაც მოვიდნენ სახლში.',
    'Manu brāli aizveda par to, kam mēs ticam. Pēc tam viņi nāca uz mājām pēc manis.',
    'Mon frère a été emmené à cause de notre foi. Ensuite, ils sont venus me chercher à la maison.',
    'Hanno portato via mio fratello per ciò in cui crediamo. Poi sono venuti a casa a cercare me.',
    'Se llevaron a mi hermano por nuestras creencias. Después vinieron a casa a por mí.',
  ),
  say(
    'There is war where I live. I have nowhere to return to.',
    'სადაც ვცხოვრობ, ომია. დასაბრუნებელი ადგილი აღარ მაქვს.',
    'Kur es dzīvoju, tur ir karš. Man nav kur atgriezties.',
    'C’est la guerre là où je vis. Je n’ai nulle part où retourner.',
    'Dove vivo c’è la guerra. Non ho un posto dove tornare.',
    'Donde vivo hay guerra. No tengo adónde volver.',
  ),
  say(
    'Please do not call my embassy. I am here because of them.',
    'გთხოვთ, ჩემს საელჩოში ნუ დარეკავთ. აქ სწორედ მათ გამო ვარ.',
    'Lūdzu, nezvaniet manai vēstniecībai. Viņu dēļ es esmu šeit.',
    'S’il vous plaît, n’appelez pas mon ambassade. C’est à cause d’eux que je suis ici.',
    'Per favore, non chiamate la mia ambasciata. Sono qui a causa loro.',
    'Por favor, no llamen a mi embajada. Estoy aquí por su culpa.',
  ),
];

/** A child without anybody who answers for it (Reg. (EU) 2016/399 Annex VII, 6). */
export const child: readonly Sentence[] = [
  say(
    'I am alone. Somebody I do not know will collect me there.',
    'მარტო ვარ. იქ ვიღაც დამხვდება, ვისაც არ ვიცნობ.',
    'Es esmu viens pats. Tur mani sagaidīs kāds, ko es nepazīstu.',
    'Je voyage tout seul. Quelqu’un que je ne connais pas viendra me chercher là-bas.',
    'Viaggio senza nessuno. Là mi verrà a prendere una persona che non conosco.',
    'Viajo sin nadie. Allí me recogerá alguien a quien no conozco.',
  ),
  say(
    'The woman who brought me here has gone. She said that I should wait for another one.',
    'ქალი, რომელმაც აქ მომიყვანა, წავიდა. მითხრა, სხვას დაელოდეო.',
    'Sieviete, kas mani atveda, ir aizgājusi. Viņa teica, lai gaidu citu.',
    'La dame qui m’a amené est partie. Elle a dit d’en attendre une autre.',
    'La signora che mi ha portato qui se n’è andata. Ha detto di aspettarne un’altra.',
    'La señora que me trajo se ha ido. Dijo que esperara a otra.',
  ),
  say(
    'I do not know where my parents are. I have a number that I must call after landing.',
    'არ ვიცი, სად არიან ჩემი მშობლები. მაქვს ნომერი, რომელზეც დაფრენის მერე უნდა დავრეკო.',
    'Es nezinu, kur ir mani vecāki. Man ir numurs, uz kuru jāzvana pēc nolaišanās.',
    'Je ne sais pas où sont mes parents. J’ai un numéro à appeler après l’atterrissage.',
    'Non so dove sono i miei genitori. Ho un numero da chiamare dopo l’atterraggio.',
    'No sé dónde están mis padres. Tengo un número al que llamar cuando aterrice.',
  ),
  say(
    'Nobody is travelling with me. I am to live with a friend of my uncle.',
    'ჩემთან ერთად არავინ მგზავრობს. ბიძაჩემის მეგობართან უნდა ვიცხოვრო.',
    'Ar mani neviens neceļo. Man jādzīvo pie tēvoča drauga.',
    'Personne ne voyage avec moi. Je dois habiter chez un ami de mon oncle.',
    'Nessuno viaggia con me. Devo andare a vivere da un amico di mio zio.',
    'Nadie viaja conmigo. Voy a vivir con un amigo de mi tío.',
  ),
];

/** Somebody who may be a victim of trafficking: indicators of Directive 2011/36/EU, never an offender's (Art. 8). */
export const victim: readonly Sentence[] = [
  say(
    'He keeps my passport when we are there. I have to work until I have paid him back.',
    'იქ პასპორტს ის მინახავს. უნდა ვიმუშაო, სანამ ვალს არ დავუბრუნებ.',
    'Kad mēs tur esam, mana pase ir pie viņa. Man jāstrādā, līdz būšu visu atmaksājis.',
    'Là-bas, c’est lui qui garde mon passeport. Je dois travailler jusqu’à ce que tout soit remboursé.',
    'Quando siamo là, il mio passaporto lo tiene lui. Devo lavorare finché non ho ripagato tutto.',
    'Cuando estamos allí, él guarda mi pasaporte. Tengo que trabajar hasta devolvérselo todo.',
  ),
  say(
    'I do not know the address. The man who paid for everything told me what to answer.',
    'მისამართი არ ვიცი. კაცმა, რომელმაც ყველაფერი გადაიხადა, მითხრა, რა მეპასუხა.',
    'Adresi es nezinu. Vīrietis, kurš par visu samaksāja, pateica, ko man atbildēt.',
    'Je ne connais pas l’adresse. L’homme qui a tout payé m’a dit quoi répondre.',
    'Non conosco l’indirizzo. L’uomo che ha pagato tutto mi ha detto che cosa rispondere.',
    'No sé la dirección. El hombre que lo pagó todo me dijo qué contestar.',
  ),
  say(
    'They took my phone away. I may not talk to anybody. Please do not let him see us.',
    'ტელეფონი წამართვეს. არავისთან ლაპარაკის უფლება არ მაქვს. გთხოვთ, არ დაგვინახოს.',
    'Viņi man atņēma telefonu. Man nav ļauts ne ar vienu runāt. Lūdzu, lai viņš mūs neredz.',
    'Ils m’ont pris mon téléphone. Je n’ai le droit de parler à personne. Qu’il ne nous voie pas, s’il vous plaît.',
    'Mi hanno tolto il telefono. Non posso parlare con nessuno. Per favore, che lui non ci veda.',
    'Me quitaron el teléfono. No me dejan hablar con nadie. Por favor, que él no nos vea.',
  ),
  say(
    'I wanted to leave that house, but they know where my children live.',
    'იმ სახლიდან წასვლა მინდოდა, მაგრამ იციან, სად ცხოვრობენ ჩემი შვილები.',
    'Es gribēju aiziet no tās mājas, bet viņi zina, kur dzīvo mani bērni.',
    'Je voulais quitter cette maison, mais ils savent où vivent mes enfants.',
    'Volevo lasciare quella casa, ma sanno dove vivono i miei figli.',
    'Quería irme de esa casa, pero saben dónde viven mis hijos.',
  ),
];

/** What travellers say; some of it sounds like more and is not. */
export const everyday: readonly Sentence[] = [
  say(
    'I want to see the city for a few days.',
    'რამდენიმე დღით ქალაქის ნახვა მინდა.',
    'Gribu dažas dienas apskatīt pilsētu.',
    'Je veux visiter la ville quelques jours.',
    'Voglio visitare la città per qualche giorno.',
    'Quiero ver la ciudad unos días.',
  ),
  say(
    'I have a meeting of my company.',
    'ჩემს კომპანიას შეხვედრა აქვს.',
    'Man ir uzņēmuma sanāksme.',
    'J’ai une réunion pour mon entreprise.',
    'Ho una riunione di lavoro.',
    'Tengo una reunión de mi empresa.',
  ),
  say(
    'My sister is getting married.',
    'ჩემი და თხოვდება.',
    'Mana māsa precas.',
    'Ma sœur se marie.',
    'Mia sorella si sposa.',
    'Se casa mi hermana.',
  ),
  say(
    'Friends will meet me at the airport.',
    'მეგობრები აეროპორტში დამხვდებიან.',
    'Draugi mani sagaidīs lidostā.',
    'Des amis viennent me chercher à l’aéroport.',
    'Degli amici vengono a prendermi in aeroporto.',
    'Unos amigos me esperan en el aeropuerto.',
  ),
  say(
    'I am going to a concert.',
    'კონცერტზე მივდივარ.',
    'Es braucu uz koncertu.',
    'Je vais à un concert.',
    'Vado a un concerto.',
    'Voy a un concierto.',
  ),
  say(
    'I am afraid. I do not like flying at all.',
    'მეშინია. ფრენა საერთოდ არ მიყვარს.',
    'Man ir bail. Man nemaz nepatīk lidot.',
    'J’ai peur. Je n’aime pas du tout prendre l’avion.',
    'Ho paura. Non mi piace per niente volare.',
    'Tengo miedo. No me gusta nada volar.',
  ),
  say(
    'Please be quick, my gate closes in ten minutes.',
    'გთხოვთ, იჩქაროთ, ათ წუთში ჩემი გასასვლელი იკეტება.',
    'Lūdzu, pasteidzieties, mani vārti tiek slēgti pēc desmit minūtēm.',
    'Faites vite, s’il vous plaît, ma porte ferme dans dix minutes.',
    'Faccia presto, per favore, il mio gate chiude tra dieci minuti.',
    'Dese prisa, por favor, mi puerta cierra en diez minutos.',
  ),
  say(
    'My employer has paid for everything. Here is the letter.',
    'ყველაფერი დამსაქმებელმა გადაიხადა. აი, წერილი.',
    'Par visu samaksāja darba devējs. Lūk, vēstule.',
    'Mon employeur a tout payé. Voici la lettre.',
    'Ha pagato tutto il mio datore di lavoro. Ecco la lettera.',
    'Lo ha pagado todo mi empresa. Aquí está la carta.',
  ),
  say(
    'My husband has the tickets. He is in the other queue.',
    'ბილეთები ჩემს ქმარს აქვს. ის მეორე რიგში დგას.',
    'Biļetes ir manam vīram. Viņš stāv otrā rindā.',
    'C’est mon mari qui a les billets. Il est dans l’autre file.',
    'I biglietti li ha mio marito. È nell’altra fila.',
    'Los billetes los tiene mi marido. Está en la otra cola.',
  ),
  say(
    'I work there in the summer. The contract is in this folder.',
    'ზაფხულში იქ ვმუშაობ. ხელშეკრულება ამ საქაღალდეშია.',
    'Vasarā es tur strādāju. Līgums ir šajā mapē.',
    'J’y travaille l’été. Le contrat est dans cette chemise.',
    'D’estate lavoro là. Il contratto è in questa cartella.',
    'En verano trabajo allí. El contrato está en esta carpeta.',
  ),
  say(
    'My cousin will collect me. This is his address.',
    'ბიძაშვილი დამხვდება. აი, მისი მისამართი.',
    'Mani sagaidīs brālēns. Šī ir viņa adrese.',
    'Mon cousin vient me chercher. Voici son adresse.',
    'Viene a prendermi mio cugino. Questo è il suo indirizzo.',
    'Me recoge mi primo. Esta es su dirección.',
  ),
  say(
    'I never want to go back to that hotel.',
    'იმ სასტუმროში აღარასოდეს დავბრუნდები.',
    'Es nekad vairs negribu atgriezties tajā viesnīcā.',
    'Je ne veux plus jamais retourner dans cet hôtel.',
    'Non voglio mai più tornare in quell’albergo.',
    'No quiero volver nunca a ese hotel.',
  ),
];

/** The same at the desk of a risk analyst: what a unit notes of people among those it has counted. */
export const noted: Readonly<Record<'asylum' | 'child' | 'victim', readonly Sentence[]>> = {
  asylum: [
    say(
      'Several of those refused said that they asked for protection; nobody wrote it down.',
      'რამდენიმე უარყოფილმა თქვა, რომ დაცვა ითხოვა; ეს არავის ჩაუწერია.',
      'Vairāki no tiem, kam ieceļošana atteikta, teica, ka lūguši aizsardzību; neviens to nepierakstīja.',
      'Plusieurs des personnes refusées ont dit avoir demandé une protection ; personne ne l’a noté.',
      'Alcuni dei respinti hanno detto di aver chiesto protezione; nessuno l’ha annotato.',
      'Varias de las personas rechazadas dijeron que pidieron protección; nadie lo anotó.',
    ),
    say(
      'A family at the post says that it cannot go back to the war, and waits there since Tuesday.',
      'პოსტთან ერთი ოჯახი ამბობს, რომ ომში ვერ დაბრუნდება, და სამშაბათიდან იქ იცდის.',
      'Ģimene pie posteņa saka, ka nevar atgriezties karā, un gaida tur kopš otrdienas.',
      'Une famille au poste dit ne pas pouvoir retourner dans la guerre ; elle attend là depuis mardi.',
      'Una famiglia al posto di frontiera dice di non poter tornare nella guerra e aspetta lì da martedì.',
      'Una familia en el puesto dice que no puede volver a la guerra y espera allí desde el martes.',
    ),
  ],
  child: [
    say(
      'Two of those counted are children of twelve and fourteen; nobody was with them.',
      'დათვლილთაგან ორი თორმეტი და თოთხმეტი წლის ბავშვია; მათთან არავინ იყო.',
      'Divi no saskaitītajiem ir divpadsmit un četrpadsmit gadus veci bērni; ar viņiem neviena nebija.',
      'Deux des personnes comptées sont des enfants de douze et quatorze ans ; personne ne les accompagnait.',
      'Due delle persone contate sono bambini di dodici e quattordici anni; nessuno era con loro.',
      'Dos de las personas contadas son niños de doce y catorce años; nadie iba con ellos.',
    ),
    say(
      'A boy of thirteen has been found three times at this section, each time alone.',
      'ამ მონაკვეთზე ცამეტი წლის ბიჭი სამჯერ იპოვეს, ყოველ ჯერზე მარტო.',
      'Šajā posmā trīs reizes atrasts trīspadsmit gadus vecs zēns, ikreiz viens.',
      'Un garçon de treize ans a été trouvé trois fois sur ce tronçon, chaque fois seul.',
      'Un ragazzo di tredici anni è stato trovato tre volte in questo tratto, ogni volta da solo.',
      'En este tramo se ha encontrado tres veces a un chico de trece años, siempre solo.',
    ),
  ],
  victim: [
    say(
      'Three women gave one telephone number, and all three say that they owe its owner for the journey.',
      'სამმა ქალმა ერთი და იგივე ტელეფონის ნომერი დაასახელა და სამივე ამბობს, რომ მის მფლობელს მგზავრობის ფული მართებს.',
      'Trīs sievietes nosauca vienu tālruņa numuru, un visas trīs saka, ka par ceļu ir parādā tā īpašniekam.',
      'Trois femmes ont donné le même numéro de téléphone, et toutes disent devoir le voyage à son propriétaire.',
      'Tre donne hanno dato lo stesso numero di telefono e tutte dicono di dovere il viaggio al proprietario.',
      'Tres mujeres dieron el mismo número de teléfono, y las tres dicen que deben el viaje a su dueño.',
    ),
    say(
      'One of those counted says that he worked for two years without pay, and that his papers were kept from him.',
      'ერთ-ერთი დათვლილი ამბობს, რომ ორი წელი უსასყიდლოდ მუშაობდა და საბუთებს არ აძლევდნენ.',
      'Viens no saskaitītajiem saka, ka divus gadus strādājis bez algas un viņam nav atdoti dokumenti.',
      'L’une des personnes comptées dit avoir travaillé deux ans sans salaire, ses papiers lui ayant été retirés.',
      'Una delle persone contate dice di aver lavorato due anni senza paga e che gli tenevano i documenti.',
      'Una de las personas contadas dice que trabajó dos años sin cobrar y que le retenían los documentos.',
    ),
  ],
};

/** A child who is accompanied. */
export const accompanied: readonly Sentence[] = [
  say(
    'My mother is at the next desk, with my little sister.',
    'დედა გვერდითა მაგიდასთანაა, ჩემს პატარა დასთან ერთად.',
    'Mamma ir pie blakus galda, kopā ar mazo māsu.',
    'Ma mère est au guichet d’à côté, avec ma petite sœur.',
    'La mamma è allo sportello accanto, con la mia sorellina.',
    'Mi madre está en el mostrador de al lado, con mi hermana pequeña.',
  ),
  say(
    'We are all going to my grandparents. My father is behind me.',
    'ყველანი ბებია-ბაბუასთან მივდივართ. მამა ჩემს უკანაა.',
    'Mēs visi braucam pie vecvecākiem. Tētis ir man aiz muguras.',
    'Nous allons tous chez mes grands-parents. Mon père est derrière moi.',
    'Andiamo tutti dai nonni. Mio padre è dietro di me.',
    'Vamos todos a casa de mis abuelos. Mi padre está detrás de mí.',
  ),
  say(
    'I am flying with my class. Our teacher has the list.',
    'კლასთან ერთად მივფრინავ. სია მასწავლებელს აქვს.',
    'Es lidoju ar klasi. Saraksts ir skolotājai.',
    'Je voyage avec ma classe. C’est le professeur qui a la liste.',
    'Viaggio con la mia classe. L’elenco ce l’ha l’insegnante.',
    'Viajo con mi clase. La lista la tiene el profesor.',
  ),
];
