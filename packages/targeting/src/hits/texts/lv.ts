import type { HitTexts } from './language.ts';

/** Latvian. */
export const latvianHits: HitTexts = {
  'targeting.hit.word.same': '{traveller} ir rakstīts vienādi.',
  'targeting.hit.word.transliteration':
    '{traveller} un {entry} ir viens vārds, rakstīts pēc cita standarta.',
  'targeting.hit.word.spelling': '{traveller} un {entry} atšķiras ar dažiem burtiem.',
  'targeting.hit.word.initial': '{traveller} un {entry}: viens ir otra iniciālis.',
  'targeting.hit.word.truncated':
    '{traveller} un {entry}: viens ir apgriezts tur, kur dokumentā beidzas vieta.',
  'targeting.hit.word.nickname': '{traveller} un {entry} ir viena vārda formas.',
  'targeting.hit.word.joined': '{traveller} un {entry}: viens raksta kopā to, ko otrs šķir.',
  'targeting.hit.word.missing':
    'Šis vārds ir tikai vienā pusē (ceļotājs: {traveller}; ieraksts: {entry}). Tas maz ko saka.',
  'targeting.hit.word.contradicted':
    'Katram ir vārds, kura otram nav (ceļotājs: {traveller}; ieraksts: {entry}).',
  'targeting.hit.form.title-glued':
    'Uzruna var būt pierakstīta vārdam klāt: {traveller} lasīts kā {read} ar uzrunu {title}.',
  'targeting.hit.form.entry-title-glued':
    'Uzruna var būt pierakstīta klāt ieraksta vārdam: {entry} lasīts kā {read} ar uzrunu {title}.',
  'targeting.hit.form.title-or-name':
    '{traveller} ir arī atsevišķs vārds. Tas lasīts kā {read} ar uzrunu {title}.',
  'targeting.hit.form.filler': '{traveller} apzīmē trūkstošu vārdu un salīdzināšanā nav izmantots.',
  'targeting.hit.form.letter-doubled':
    'Rezervācijas sistēmas viena burta uzvārdu raksta divreiz: {traveller} lasīts kā {read}.',
  'targeting.hit.form.letter-in-front':
    'Rezervācijas sistēmas viena burta uzvārdu raksta vārda priekšā: {traveller} lasīts kā {read}.',
  'targeting.hit.birth-date.same': 'Dzimis tajā pašā dienā: {traveller}; ieraksts: {entry}.',
  'targeting.hit.birth-date.compatible':
    'Tas, kas par abiem dzimšanas datumiem zināms, saskan: {traveller}; ieraksts: {entry}.',
  'targeting.hit.birth-date.swapped':
    'Dzimšanas diena un mēnesis ir samainīti: {traveller}; ieraksts: {entry}.',
  'targeting.hit.birth-date.placeholder':
    'Viens dzimšanas datums ir aizstājējs, pārējais saskan: {traveller}; ieraksts: {entry}.',
  'targeting.hit.birth-date.century':
    'Dzimšanas gadi atšķiras par gadsimtu, tā var būt kļūda: {traveller}; ieraksts: {entry}.',
  'targeting.hit.birth-date.digit':
    'Dzimšanas datumā atšķiras viens cipars, tā var būt kļūda: {traveller}; ieraksts: {entry}.',
  'targeting.hit.birth-date.near':
    'Dzimšanas datumi ir gada robežās un nav viens un tas pats: {traveller}; ieraksts: {entry}.',
  'targeting.hit.birth-date.different': 'Dzimis citā dienā: {traveller}; ieraksts: {entry}.',
  'targeting.hit.birth-date.unknown':
    'Trūkst dzimšanas datuma (ceļotājs: {traveller}; ieraksts: {entry}). Tas daudz pateiktu.',
  'targeting.hit.document.same': 'Dokumenta numurs ir tas pats.',
  'targeting.hit.document.confusable':
    'Dokumenta numurs ir tas pats, atšķiras tikai viegli sajaucamas zīmes.',
  'targeting.hit.document.one-edit': 'Dokumenta numurs atšķiras ar vienu zīmi.',
  'targeting.hit.document.different':
    'Dokumenta numurs ir cits. Cilvēkam dzīvē ir vairāki dokumenti.',
  'targeting.hit.document.unknown': 'Nav divu dokumentu numuru, ko salīdzināt.',
  'targeting.hit.nationality.same': 'Pilsonība ir tā pati: {traveller}; ieraksts: {entry}.',
  'targeting.hit.nationality.different': 'Pilsonība ir cita: {traveller}; ieraksts: {entry}.',
  'targeting.hit.nationality.unknown':
    'Pilsonības trūkst vai to ir vairākas (ceļotājs: {traveller}; ieraksts: {entry}).',
  'targeting.hit.chance.none':
    'Sarakstā ar {size} ierakstiem nejaušība dotu mazāk par 0,01 tikpat līdzīgu: tā neko neizskaidro.',
  'targeting.hit.chance.some':
    'Sarakstā ar {size} ierakstiem nejaušība dotu {chance} tikpat līdzīgus: tā var būt izskaidrojums.',
  'targeting.hit.chance.usual':
    'Saraksts ar {size} ierakstiem jebkuram dod {chance} tikpat līdzīgus: to izskaidro nejaušība.',
  'targeting.hit.condition.met': 'Izpildīts: {condition}. Šeit: {value}.',
  'targeting.hit.condition.not-met': 'Nav izpildīts: {condition}. Šeit: {value}.',
  'targeting.hit.condition.unknown': 'Nav zināms: {condition}. Šeit: {value}.',
  'targeting.hit.exoneration.met': 'Tas attaisno un ir izpildīts: {condition}. Šeit: {value}.',
  'targeting.hit.exoneration.not-met':
    'Tas attaisnotu un nav izpildīts: {condition}. Šeit: {value}.',
  'targeting.hit.exoneration.unknown': 'Tas attaisnotu un nav zināms: {condition}. Šeit: {value}.',
  'targeting.hit.ended.entry-changed':
    'Beidzies: ieraksts ir mainījies un tiek salīdzināts no jauna.',
  'targeting.hit.ended.entry-gone': 'Beidzies: ieraksta vairs nav nevienā lietojamā sarakstā.',
  'targeting.hit.ended.entry-expired': 'Beidzies: ieraksta termiņš ir pagājis.',
  'targeting.hit.ended.data-changed':
    'Beidzies: par ceļotāju ir saņemti citi dati, un tos salīdzina no jauna.',
  'targeting.hit.fault.another-hit': 'Rīkojums attiecas uz citu sakritību.',
  'targeting.hit.fault.state': 'Sakritības pašreizējā stāvoklī tas nav iespējams.',
  'targeting.hit.fault.part': 'To dara nodaļas darbinieks.',
  'targeting.hit.fault.nobody': 'Nav nosaukts, kas to dara.',
  'targeting.hit.fault.same-person': 'Vajadzīgs cits cilvēks, nevis tas, kurš vērtēja.',
  'targeting.hit.fault.another-person': 'Atsaukt var tikai tas, kurš vērtēja.',
  'targeting.hit.fault.evidence': 'Pierādījumi nav tie, kas tika redzēti.',
  'targeting.hit.fault.reason': 'Vajadzīgs pamatojums saviem vārdiem: teikums, nevis viens vārds.',
  'targeting.hit.fault.recipient': 'Nosauciet iestādi, kas to saņem.',
};
