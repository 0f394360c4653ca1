import type { CheckpointCode } from '../verdict/codes.ts';

/** What the first line says, in Latvian. */
export const latvian: Readonly<Record<CheckpointCode, string>> = {
  'checkpoint.document.not-read': 'Ceļošanas dokuments nav nolasīts.',
  'checkpoint.document.not-examined': 'Dokuments nav pārbaudīts.',
  'checkpoint.document.not-run': 'Dokumenta pārbaude, kurai bija jānotiek, nav notikusi: {check}.',
  'checkpoint.document.unclear': 'Dokumenta pārbaude nevarēja dot atbildi: {check}.',
  'checkpoint.document.failed': 'Dokumenta pārbaude nav izturēta: {check}.',
  'checkpoint.document.rejected': 'Dokumentu eksperts dokumentu noraidīja.',
  'checkpoint.holder.not-compared': 'Salīdziniet personu ar fotogrāfiju.',
  'checkpoint.carrier.no-flight': 'Lidojums nav izvēlēts: pārvadātāja dati nav skatīti.',
  'checkpoint.carrier.no-answer':
    'Pārvadātāja datus nevarēja nolasīt: par tā sarakstu nekas nav zināms.',
  'checkpoint.carrier.no-list': 'Pārvadātājs šim lidojumam sarakstu nav atsūtījis.',
  'checkpoint.carrier.not-on-list': 'Šī dokumenta nav pārvadātāja sarakstā šim lidojumam.',
  'checkpoint.carrier.name': 'Pārvadātāja sarakstā ir cits vārds: {carrier}.',
  'checkpoint.carrier.date-of-birth': 'Pārvadātāja sarakstā ir cits dzimšanas datums: {carrier}.',
  'checkpoint.carrier.nationality': 'Pārvadātāja sarakstā ir cita valstspiederība: {carrier}.',
  'checkpoint.carrier.document-number': 'Pārvadātāja sarakstā ir cits dokumenta numurs: {carrier}.',
  'checkpoint.carrier.document-issuer': 'Pārvadātāja sarakstā ir cita izdevējvalsts: {carrier}.',
  'checkpoint.carrier.document-expires':
    'Pārvadātāja sarakstā ir cits derīguma termiņš: {carrier}.',
  'checkpoint.protection.sought': 'Lūdz aizsardzību: sauciet palīgā, lai ko citu konstatētu.',
  'checkpoint.flight.not-leaving':
    'Šis reiss ielido: ar to neviens neizbrauc, un izbraukšanas nosacījumi nav pārbaudīti.',
  'checkpoint.destination.differs': 'Reiss dodas uz {flight}, bet norādītais galamērķis ir {said}.',
  'checkpoint.rules.stale':
    'Izmantotos noteikumu datus vajadzēja no jauna salīdzināt ar to avotu: {row}.',
  'checkpoint.alert.no-answer':
    'Šis brīdinājumu avots neatbildēja: par tā brīdinājumiem nekas nav zināms.',
  'checkpoint.alert.nothing-to-ask': 'Šis brīdinājumu avots nav vaicāts: dokuments pasaka par maz.',
  'checkpoint.alert.refuse-entry': 'Brīdinājums ieceļošanas atteikšanas nolūkā.',
  'checkpoint.alert.entry-ban': 'Ieceļošanas aizliegums, valsts: {state}.',
  'checkpoint.alert.exit-ban': 'Spēkā esošs lēmums šai personai aizliedz izceļot.',
  'checkpoint.alert.wanted': 'Brīdinājums: otrajā līnijā rīkojieties pēc avota norādes.',
  'checkpoint.alert.missing':
    'Brīdinājums par pazudušu personu: aizsargājiet un izsauciet palīdzību.',
  'checkpoint.alert.vulnerable':
    'Brīdinājums par personu, kas var būt apdraudēta: aizsargājiet un izsauciet palīdzību.',
  'checkpoint.alert.discreet-check':
    'Brīdinājums: rīkojieties pēc tam paredzētās norādes. Nekam nav jābūt manāmam.',
  'checkpoint.alert.document-lost': 'Par dokumentu ziņots, ka tas nozaudēts.',
  'checkpoint.alert.document-stolen': 'Par dokumentu ziņots, ka tas nozagts.',
  'checkpoint.alert.document-invalidated': 'Par dokumentu ziņots, ka tas atzīts par nederīgu.',
  'checkpoint.hits.no-answer':
    'Salīdzināšanas ar sarakstiem rezultātu nevarēja nolasīt: par trāpījumiem nekas nav zināms.',
  'checkpoint.hits.list-over':
    'Saraksta termiņš ir beidzies, un neviens to nav atcēlis: {list}. Nav zināms, ko tas nosauc.',
  'checkpoint.hits.no-flight':
    'Nav salīdzināts ar pasažieru datu nodaļas sarakstiem: lidojums nav izvēlēts.',
  'checkpoint.hits.nobody-to-compare':
    'Nav salīdzināts ar pasažieru datu nodaļas sarakstiem: ceļotāja nav nevienā pārvadātāja sarakstā.',
  'checkpoint.hits.not-screened':
    'Vēl nav salīdzināts ar pasažieru datu nodaļas sarakstiem: par sakritībām nekas nav zināms.',
  'checkpoint.hit.check-identity':
    'Sakritība, ko nodevis {by} ({list}): pārliecinieties, kas tas ir.',
  'checkpoint.hit.call-second-line': 'Sakritība, ko nodevis {by} ({list}): izsauciet otro līniju.',
  'checkpoint.hit.call-police': 'Sakritība, ko nodevis {by} ({list}): izsauciet policiju.',
  'checkpoint.hit.take-into-care':
    'Sakritība, ko nodevis {by} ({list}): aizsargājiet šo cilvēku un sauciet palīgā.',
  'checkpoint.hit.ask-whereabouts':
    'Sakritība, ko nodevis {by} ({list}): pajautājiet, kur cilvēks ir sasniedzams.',
  'checkpoint.hit.report-discreetly':
    'Sakritība, ko nodevis {by} ({list}): ziņojiet par šķērsošanu. Nekam nav jābūt manāmam.',
  'checkpoint.hit.secure-document':
    'Sakritība, ko nodevis {by} ({list}): dokuments tiek meklēts. Nodrošiniet to.',
  'checkpoint.hit.secure-object':
    'Sakritība, ko nodevis {by} ({list}): tiek meklēts priekšmets. Nodrošiniet to.',
};
