import type { ModuleProblem, ModuleProblemCode } from './problem.ts';

/** Languages in which problems are told. */
export const moduleLanguages = ['en', 'ka', 'lv', 'fr', 'it', 'es'] as const;

/** One of {@link moduleLanguages}. */
export type ModuleLanguage = (typeof moduleLanguages)[number];

/** What a problem is, in a language, with its facts in it. */
export const moduleProblemText = (
  { code, facts }: ModuleProblem,
  language: ModuleLanguage = 'en',
): string => {
  const text = texts[code][moduleLanguages.indexOf(language)] ?? texts[code][0];
  return text.replaceAll(/\{(\w+)\}/g, (whole, name: string) => facts[name] ?? whole);
};

type Texts = readonly [string, string, string, string, string, string];

const texts: Readonly<Record<ModuleProblemCode, Texts>> = {
  'module.json.unreadable': [
    'this is no JSON',
    'ეს არ არის JSON',
    'tas nav JSON',
    'ce n’est pas du JSON',
    'non è JSON',
    'no es JSON',
  ],
  'module.field.missing': [
    '{field} is missing',
    '{field} აკლია',
    'trūkst {field}',
    '{field} manque',
    'manca {field}',
    'falta {field}',
  ],
  'module.field.unknown': [
    'there is no {field} in this place',
    'ამ ადგილას {field} არ არსებობს',
    'šajā vietā nav {field}',
    'il n’y a pas de {field} à cet endroit',
    'in questo punto non esiste {field}',
    'en este lugar no existe {field}',
  ],
  'module.field.wrong': [
    'expected here: {expected}',
    'აქ მოსალოდნელია: {expected}',
    'šeit jābūt: {expected}',
    'attendu ici : {expected}',
    'qui si attende: {expected}',
    'aquí se espera: {expected}',
  ],
  'module.depth': [
    'nested too deeply: it is not followed further',
    'ჩადგმა ზედმეტად ღრმაა: შემდეგ აღარ იკითხება',
    'pārāk dziļi ligzdots: tālāk netiek lasīts',
    'imbrication trop profonde : la lecture s’arrête ici',
    'annidamento troppo profondo: non si legge oltre',
    'anidado con demasiada profundidad: no se sigue leyendo',
  ],
  'module.number.unsourced': [
    'a number needs a source (a document or an address) or a declared assumption, one of the two',
    'რიცხვს სჭირდება წყარო (დოკუმენტი ან მისამართი) ან გაცხადებული დაშვება, ორიდან ერთი',
    'skaitlim vajadzīgs avots (dokuments vai adrese) vai atklāts pieņēmums, viens no abiem',
    'un nombre exige une source (document ou adresse) ou une hypothèse déclarée, l’une des deux',
    'un numero richiede una fonte (documento o indirizzo) o un’ipotesi dichiarata, una delle due',
    'un número necesita una fuente (documento o dirección) o un supuesto declarado, uno de los dos',
  ],
  'module.number.range': [
    'the number is out of its bounds, or the lower bound is above the upper',
    'რიცხვი ზღვრებს სცდება, ან ქვედა ზღვარი ზედაზე მეტია',
    'skaitlis ir ārpus robežām, vai apakšējā robeža ir lielāka par augšējo',
    'le nombre est hors limites, ou la borne inférieure dépasse la supérieure',
    'il numero è fuori dai limiti, o il limite inferiore supera quello superiore',
    'el número está fuera de los límites, o el límite inferior supera al superior',
  ],
  'module.probability.range': [
    'a probability lies between 0 and 1',
    'ალბათობა 0-სა და 1-ს შორის უნდა იყოს',
    'varbūtība ir starp 0 un 1',
    'une probabilité est comprise entre 0 et 1',
    'una probabilità sta tra 0 e 1',
    'una probabilidad está entre 0 y 1',
  ],
  'module.probability.sum': [
    'the probabilities sum to {sum}, not to 1',
    'ალბათობების ჯამია {sum} და არა 1',
    'varbūtību summa ir {sum}, nevis 1',
    'la somme des probabilités est {sum} et non 1',
    'la somma delle probabilità è {sum}, non 1',
    'la suma de las probabilidades es {sum}, no 1',
  ],
  'module.conditional.no-else': [
    'conditions need an else: where none holds, nothing is taken silently',
    'პირობებს სჭირდება else: თუ არცერთი არ სრულდება, ჩუმად არაფერი აირჩევა',
    'nosacījumiem vajadzīgs else: ja neviens neizpildās, nekas netiek izvēlēts klusējot',
    'les conditions exigent un else : si aucune n’est remplie, rien n’est choisi en silence',
    'le condizioni richiedono un else: se nessuna vale, nulla viene scelto in silenzio',
    'las condiciones necesitan un else: si ninguna se cumple, nada se elige en silencio',
  ],
  'module.state.unknown': [
    'there is no state {state}',
    'მდგომარეობა {state} არ არსებობს',
    'nav stāvokļa {state}',
    'l’état {state} n’existe pas',
    'lo stato {state} non esiste',
    'no existe el estado {state}',
  ],
  'module.state.unreachable': [
    'no way leads to the state {state}',
    'მდგომარეობამდე {state} გზა არ მიდის',
    'uz stāvokli {state} neved neviens ceļš',
    'aucun chemin ne mène à l’état {state}',
    'nessuna via porta allo stato {state}',
    'ningún camino lleva al estado {state}',
  ],
  'module.state.initial': [
    'there must be one state of the type Initial, and there are {count}',
    'Initial ტიპის მდგომარეობა ერთი უნდა იყოს, აქ კი {count}-ია',
    'jābūt vienam stāvoklim ar tipu Initial, bet ir {count}',
    'il faut un seul état de type Initial, il y en a {count}',
    'deve esserci un solo stato di tipo Initial, ce ne sono {count}',
    'debe haber un solo estado de tipo Initial, y hay {count}',
  ],
  'module.state.endless': [
    'from the state {state} no way leads to an end',
    'მდგომარეობიდან {state} დასასრულამდე გზა არ მიდის',
    'no stāvokļa {state} neviens ceļš neved līdz galam',
    'depuis l’état {state}, aucun chemin ne mène à une fin',
    'dallo stato {state} nessuna via porta a una fine',
    'desde el estado {state} ningún camino lleva a un final',
  ],
  'module.role.unknown': [
    'there is no role {role}',
    'როლი {role} არ არსებობს',
    'nav lomas {role}',
    'le rôle {role} n’existe pas',
    'il ruolo {role} non esiste',
    'no existe el papel {role}',
  ],
  'module.role.traveller': [
    'nobody of the module comes to the booth',
    'მოდულიდან ჯიხურთან არავინ მიდის',
    'neviens no moduļa nenāk pie kabīnes',
    'personne du module ne se présente au guichet',
    'nessuno del modulo si presenta allo sportello',
    'nadie del módulo se presenta en la cabina',
  ],
  'module.attribute.protected': [
    'nothing may hang on {attribute}: it is a protected characteristic, or stands for one',
    '{attribute} ვერაფერს განსაზღვრავს: ეს დაცული ნიშანია ან მის ნაცვლად დგას',
    'no {attribute} nekas nedrīkst būt atkarīgs: tā ir aizsargāta pazīme vai stājas tās vietā',
    'rien ne doit dépendre de {attribute} : c’est une caractéristique protégée, ou elle en tient lieu',
    'nulla può dipendere da {attribute}: è una caratteristica protetta, o ne fa le veci',
    'nada puede depender de {attribute}: es una característica protegida, o la sustituye',
  ],
  'module.attribute.unknown': [
    'no state sets {attribute}, or it is not for a module to set',
    '{attribute} არცერთ მდგომარეობას არ დაუყენებია, ან მოდულმა ის ვერ უნდა დააყენოს',
    'neviens stāvoklis neiestata {attribute}, vai modulis to nedrīkst iestatīt',
    'aucun état ne fixe {attribute}, ou ce n’est pas au module de le fixer',
    'nessuno stato imposta {attribute}, o non spetta al modulo impostarlo',
    'ningún estado fija {attribute}, o no le corresponde al módulo fijarlo',
  ],
  'module.dial.unknown': [
    'there is no dial {dial}',
    'სახელური {dial} არ არსებობს',
    'nav regulatora {dial}',
    'le réglage {dial} n’existe pas',
    'la manopola {dial} non esiste',
    'no existe el mando {dial}',
  ],
  'module.dial.range': [
    'the dial stands outside its bounds',
    'სახელური თავის ზღვრებს სცდება',
    'regulators ir ārpus savām robežām',
    'le réglage est hors de ses limites',
    'la manopola è fuori dai suoi limiti',
    'el mando está fuera de sus límites',
  ],
  'module.decoy.guilty': [
    'a decoy can come to the state {state}, in which somebody does wrong: decoys are honest',
    'სატყუარა შეიძლება მივიდეს მდგომარეობამდე {state}, სადაც დარღვევა ხდება: სატყუარა პატიოსანია',
    'māneklis var nonākt stāvoklī {state}, kurā kāds rīkojas nelikumīgi: mānekļi ir godīgi',
    'un leurre peut arriver à l’état {state}, où l’on enfreint la règle : les leurres sont honnêtes',
    'un’esca può arrivare allo stato {state}, in cui si commette un illecito: le esche sono oneste',
    'un señuelo puede llegar al estado {state}, en el que se infringe la norma: los señuelos son honrados',
  ],
  'module.decoy.few': [
    'each plant needs at least {least} honest travellers with the same signs (and at most 20)',
    'თითოეულ ჩანერგილ შემთხვევას იმავე ნიშნებით მინიმუმ {least} პატიოსანი მგზავრი სჭირდება (მაქსიმუმ 20)',
    'katram iestādītajam vajag vismaz {least} godīgus ceļotājus ar tām pašām pazīmēm (ne vairāk par 20)',
    'chaque cas planté exige au moins {least} voyageurs honnêtes aux mêmes signes (20 au plus)',
    'ogni caso inserito richiede almeno {least} viaggiatori onesti con gli stessi segni (al massimo 20)',
    'cada caso plantado necesita al menos {least} viajeros honrados con las mismas señales (como máximo 20)',
  ],
  'module.truth.line': [
    'the evidence named is first seen at: {least}; the file says: {line}',
    'დასახელებული მტკიცებულება პირველად ჩანს აქ: {least}; ფაილში წერია: {line}',
    'nosauktais pierādījums vispirms redzams: {least}; failā teikts: {line}',
    'la preuve nommée se voit d’abord à : {least} ; le fichier dit : {line}',
    'la prova indicata si vede per prima a: {least}; il file dice: {line}',
    'la prueba nombrada se ve primero en: {least}; el archivo dice: {line}',
  ],
  'module.id.twice': [
    'two modules have the id {id}',
    'ორ მოდულს ერთი იდენტიფიკატორი აქვს: {id}',
    'diviem moduļiem ir viens identifikators: {id}',
    'deux modules portent l’identifiant {id}',
    'due moduli hanno l’identificativo {id}',
    'dos módulos tienen el identificador {id}',
  ],
};
