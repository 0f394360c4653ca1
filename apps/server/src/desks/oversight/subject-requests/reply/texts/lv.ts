import type { ReplyTexts } from './reply-texts.ts';

/** Latvian. */
export const lv: ReplyTexts = {
  title: 'Atbilde uz jūsu pieprasījumu par jūsu datiem',
  about:
    'Datu aizsardzības speciālists jums atbild saskaņā ar Direktīvas (ES) 2016/680 12.–16. pantu un piemērojamo personas datu aizsardzības likumu. Dienas rakstītas gads-mēnesis-diena; laiks ir UTC.',
  request: 'Pieprasījums',
  asks: 'Jūs lūdzāt',
  person: 'Kas lūdz',
  document: 'Dokuments',
  received: 'Saņemts',
  asked: 'Jūsu vārdiem',
  replyTo: 'Nosūtīts uz',
  made: 'Sagatavots',
  authority: 'Atbildīgais',
  answer: 'Atbilde',
  access: {
    'partly-answered': 'Jums tiek izsniegts par jums atrastais, izņemot dažas daļas.',
    refused: 'Jūsu pieprasījums ir noraidīts.',
  },
  other: {
    answered: 'Tiek izdarīts, kā lūdzāt.',
    'partly-answered': 'Tiek izdarīts daļēji.',
    refused: 'Jūsu pieprasījums ir noraidīts.',
  },
  given: 'Jums tiek izsniegts turpmākais.',
  withheld: 'Netiek izsniegts',
  neither:
    'Daži dati netiek ne apstiprināti, ne noliegti, ja tie šeit nav izsniegti: PNR dati, kas glabāti ilgāk par sešiem mēnešiem, atbilsmes, meklēšanas saraksti, lietas, iestāžu pieprasījumi, lūgtā palīdzība, izmeklējumi ārpus pārbaudes, pārbaudes iznākums un tas, kas skatīja jūsu datus. Tā teikts katrā atbildē neatkarīgi no tā, vai kaut kas tiek glabāts (15. panta 3. punkts). Uzraudzības iestāde to var pārbaudīt jūsu vietā (17. pants).',
  held: 'Kas par jums tiek glabāts',
  nothing: 'Šeit nav ko izsniegt.',
  crossed: 'Jūs šeit pārbaudīja.',
  bounds:
    'Jūsu ceļabiedru dati šeit nav iekļauti: tie pieder viņiem. No lietām meklēts tikai tas, kas tajās teikts par jums. Aizzīmogotos ziņojumos, kurus nevarēja nolasīt, nav meklēts.',
  disagree: 'ziņojumi nesakrīt',
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
  correct: 'Jūs varat lūgt labot kļūdaino, dzēst datus vai ierobežot to izmantošanu (16. pants).',
  complain:
    'Ja nepiekrītat šai atbildei, varat iesniegt sūdzību uzraudzības iestādei (52. pants), lūgt tai pārbaudīt jūsu vietā (17. pants) un vērsties tiesā (54. pants). Lūgt var bez maksas.',
  officer: 'Datu aizsardzības speciālists',
  supervisor: 'Uzraudzības iestāde',
  page: 'lapa',
};
