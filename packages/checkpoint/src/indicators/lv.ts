import type { IndicatorCode } from './indicators.ts';

/** The indicators in Latvian. */
export const latvian: Readonly<Record<IndicatorCode, string>> = {
  'trafficking.documents-held': 'Personas pase, biļete vai tālrunis ir pie kāda cita.',
  'trafficking.spoken-for': 'Personas vietā atbild kāds cits, vai arī to ne mirkli neatstāj vienu.',
  'trafficking.learnt':
    'Teiktais izklausās iemācīts vai nesaskan ar biļeti, bagāžu un dokumentiem.',
  'trafficking.destination-unknown':
    'Persona nezina, kur ceļš beidzas, kas to sagaidīs un kādā adresē.',
  'trafficking.promised-work':
    'Solītais darbs ir neskaidrs, vai arī visu nokārtoja un samaksāja citi.',
  'trafficking.debt': 'Parāds par ceļu būs jāatstrādā.',
  'trafficking.harm-and-fear':
    'Ievainojumi vai spēku izsīkums; bailes no līdzbraucējiem, policijas vai par ģimeni mājās.',
  'child.alone': 'Bērns ceļo viens, un neviens nevar pateikt, kas viņu atveda un kas sagaidīs.',
  'child.consent': 'Bērna pavadītāji nevar parādīt, ka vecāki piekrīt.',
  'child.strangers': 'Bērns un pieaugušie neizturas kā pazīstami; viņi nezina cits cita vārdus.',
  'child.spoken-for':
    'Pieaugušie atbild bērna vietā, kurš pats varētu atbildēt, vai neļauj ar bērnu runāt.',
  'child.luggage': 'Bagāža un apģērbs neder bērnam vai ceļojumam.',
  'child.only-a-number': 'Bērnam ir tikai tālruņa numurs vai zīmīte ar adresi.',
  'child.several':
    'Vairāki bērni ar vienu pieaugušo vai viena rezervācija bērniem, kas nav viena ģimene.',
  'asylum.any-words':
    'Nekāds noteikts vārds nav vajadzīgs: pietiek, ja jebkādiem vārdiem un jebkurā valodā pauž bailes atgriezties.',
  'asylum.harm':
    'Persona runā par vajāšanu, karu, spīdzināšanu vai draudiem, vai ir manāmas to pēdas.',
  'asylum.papers': 'Viltoti vai trūkstoši dokumenti šo vēlmi neatceļ.',
  'asylum.any-moment':
    'To var teikt jebkuram un jebkurā brīdī, arī pēc tam, kad runāts par atteikumu.',
  'asylum.unsaid':
    'Cilvēks var baidīties vai kaunēties to teikt policijas, pavadoņu vai tulka priekšā.',
  'asylum.not-turned-away':
    'Nevienu, kas lūdz aizsardzību, neraida prom: tūlīt ziņo kompetentajai iestādei.',
};
