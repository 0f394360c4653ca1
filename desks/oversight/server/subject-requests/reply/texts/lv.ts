import type { ReplyTexts } from './reply-texts.ts';

/** Latvian. */
export const lv: ReplyTexts = {
  title: 'Atbilde uz jūsu pieprasījumu par jūsu datiem',
  about: (zone) =>
    `Jums atbild tālāk nosauktās iestādes datu aizsardzības speciālists. Dienas rakstītas gads-mēnesis-diena; dienas un laiki ir pēc robežas vietējā laika (${zone}).`,
  request: 'Pieprasījums',
  asks: 'Jūs lūdzāt',
  person: 'Kas lūdz',
  document: 'Dokuments',
  received: 'Saņemts',
  asked: 'Jūsu vārdiem',
  replyTo: 'Atbildes adrese',
  made: 'Sagatavots',
  authority: 'Atbildīgais',
  law: 'Tiesību akts',
  laws: {
    eu: 'Direktīva (ES) 2016/680',
    'georgia-law-enforcement': 'Gruzijas Personas datu aizsardzības likums',
    'national-security':
      'Valsts drošības noteikumi ārpus Gruzijas Personas datu aizsardzības likuma',
  },
  unstated: 'Šajā sistēmā nav norādīts',
  training: 'Mācības: nav īstas personas',
  recipientsTitle: 'Kas to var saņemt',
  recipients:
    'Amatpersonas uz robežas, pasažieru informācijas nodaļa un iestādes, kas atsevišķā lietā pamatoti to lūdz, lai novērstu, atklātu vai izmeklētu terorismu vai smagus noziegumus.',
  detail: 'Citas ziņas',
  answer: 'Atbilde',
  access: {
    'partly-answered': 'Jums tiek izsniegts par jums atrastais, izņemot dažas daļas.',
    refused: 'Jūsu pieprasījums ir noraidīts.',
  },
  granted: {
    correction: 'Ir nolemts labot jūsu datus, kā lūdzāt.',
    erasure: 'Ir nolemts dzēst jūsu datus, kā lūdzāt.',
    restriction: 'Ir nolemts ierobežot jūsu datu izmantošanu, kā lūdzāt.',
  },
  grantedInPart: 'Ir nolemts izpildīt jūsu pieprasījumu daļēji.',
  doneBy: (day) => `Tas tiks izdarīts ne vēlāk kā ${day}.`,
  doneLate: (day) => `Tas bija jāizdara līdz ${day}. Tas tiks izdarīts bez turpmākas kavēšanās.`,
  given: 'Jums tiek izsniegts turpmākais.',
  nothing: 'Par jums netika atrasti dati, ko jums var izsniegt.',
  withheld: 'Netiek izsniegts',
  neither: (cite) =>
    `Daži dati netiek ne apstiprināti, ne noliegti, ja tie šeit nav izsniegti: PNR dati, kas glabāti ilgāk par sešiem mēnešiem, atbilsmes, meklēšanas saraksti, lietas, iestāžu pieprasījumi, lūgtā palīdzība, izmeklējumi ārpus pārbaudes, pārbaudes iznākums, atsevišķi pārvadātāju sūtīti dati un tas, kas skatīja jūsu datus. Tā teikts katrā atbildē neatkarīgi no tā, vai kaut kas tiek glabāts${cite('15. panta 3. punkts')}. Uzraudzības iestāde to var pārbaudīt jūsu vietā${cite('17. pants')}.`,
  held: 'Kas par jums tiek glabāts',
  crossed: 'Jūs šeit pārbaudīja.',
  bounds:
    'Jūsu ceļabiedru dati šeit nav iekļauti: tie pieder viņiem. Nav iekļauti rezervācijas kontakti un maksājumi, kas nav ierakstīti kā jūsu, un atdalītās rezervācijas: tie var būt cita ceļotāja. No lietām meklēts tikai tas, kas tajās teikts par jums. Aizzīmogotos ziņojumos, kurus nevarēja nolasīt, nav meklēts. Datu veids, kuram šeit nav nodaļas, netiek izsniegts.',
  sources: {
    api: 'Pārvadātāja pasažieru saraksts (API)',
    pnr: 'Pārvadātāja rezervācijas dati (PNR)',
  },
  masked:
    'Sešus mēnešus pēc ceļojuma aizklāts arī speciālistam: vārdi, ceļabiedri, kontakti, maksājums, programmas, piezīmes, dokumenti, vieta, biļete un rezervācijas kods.',
  keptBecause: 'Glabāšanas iemesls',
  eraseOn: 'Tiks dzēsts',
  refusal: 'Atteikuma pamats',
  colours: {
    green: 'iebildumu nav',
    yellow: 'ne visu varēja pārbaudīt',
    red: 'kaut kas nesakrita',
    grey: 'nav pārbaudīts',
  },
  pieces: 'No tā tiek glabāts',
  erased: 'dzēsts',
  hit: 'Atbilsme ir līdzība, ko atrada programma. Tā neko neizlemj, un lielākā daļa attiecas uz citu personu. Saraksta ieraksts netiek izsniegts: tas ir vai var būt par citu personu.',
  ground: 'Pamats',
  stands: 'Sarakstā no – līdz',
  concerns: 'Attiecas uz',
  reviewOn: 'Vajadzību pārskata',
  sentTo: 'Nodots',
  told: 'Kas tika teikts',
  done: 'Kas tika darīts',
  rights: 'Ko jūs varat darīt',
  correct: (cite) =>
    `Jūs varat lūgt labot kļūdaino, dzēst datus vai ierobežot to izmantošanu${cite('16. pants')}.`,
  complain: (cite) =>
    `Ja nepiekrītat šai atbildei, varat iesniegt sūdzību uzraudzības iestādei${cite('52. pants')}, lūgt tai pārbaudīt jūsu vietā${cite('17. pants')} un vērsties tiesā${cite('54. pants')}. Lūgt var bez maksas.`,
  officer: 'Datu aizsardzības speciālists',
  supervisor: 'Uzraudzības iestāde',
  page: 'lapa',
};
